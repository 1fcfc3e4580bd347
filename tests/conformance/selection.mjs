// Everything that can be selected of a type.
import { getNamedType, isLeafType, isUnionType } from 'graphql';

/**
 * The selection of all fields of a type, down to a number of levels; empty for a scalar or at the bottom. Of the fields that lead to
 * other records only those are followed that are named: all of them would be more than a service answers.
 */
export function everythingOf(type, levels, followed) {
  const named = getNamedType(type);
  if (isLeafType(named)) return '';
  if (isUnionType(named)) {
    const members = named.getTypes().map(member => `... on ${member.name} ${everythingOf(member, levels, followed)}`);
    return `{ __typename ${members.join(' ')} }`;
  }
  const fields = Object.values(named.getFields())
    .filter(field => isLeafType(getNamedType(field.type)) || (levels > 1 && followed.has(field.name)))
    .map(field => `${field.name} ${everythingOf(field.type, levels - 1, followed)}`);
  return `{ __typename ${fields.join(' ')} }`;
}
