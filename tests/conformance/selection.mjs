// Everything that can be selected of a type.
import { getNamedType, isLeafType, isUnionType } from 'graphql';

/** The selection of all fields of a type, down to a number of levels; empty for a scalar or at the bottom. */
export function everythingOf(type, levels) {
  const named = getNamedType(type);
  if (isLeafType(named)) return '';
  if (isUnionType(named)) {
    const members = named.getTypes().map(member => `... on ${member.name} ${everythingOf(member, levels)}`);
    return `{ __typename ${members.join(' ')} }`;
  }
  const fields = Object.values(named.getFields())
    .filter(field => levels > 1 || isLeafType(getNamedType(field.type)))
    .map(field => `${field.name} ${everythingOf(field.type, levels - 1)}`);
  return `{ __typename ${fields.join(' ')} }`;
}
