// A GraphQL service of graphql-js with the emulator's schema and the emulator's data: what it answers is right by definition.
import {
  buildSchema, execute, getOperationAST, GraphQLError, Kind, parse, validate, visit,
} from 'graphql';
import { getVariableValues } from 'graphql/execution/values.js';
import { GraphQLBigInt, GraphQLDateTimeISO } from 'graphql-scalars';
import { post } from './endpoint.mjs';
import { everythingOf } from './selection.mjs';

/** The scalars of the schema's text know no values; the service's own read and write them. */
function withScalars(schema) {
  for (const [name, { serialize, parseValue, parseLiteral }] of Object.entries({ BigInt: GraphQLBigInt, DateTimeISO: GraphQLDateTimeISO }))
    Object.assign(schema.getType(name), { serialize, parseValue, parseLiteral });

  const text = value => {
    if (typeof value !== 'string') throw new GraphQLError('A cursor is a text.');
    return value;
  };
  Object.assign(schema.getType('ConnectionCursor'), {
    parseValue: text,
    parseLiteral: node => text(node.kind === Kind.STRING ? node.value : null),
  });
  return schema;
}

/** How deep a document selects, its fragments included: no more of the data is needed. */
function depthOf(document) {
  let depth = 0, deepest = 0, inFragments = 0;
  visit(document, {
    Field: { enter: () => { deepest = Math.max(deepest, ++depth); }, leave: () => { depth--; } },
    FragmentDefinition: { leave: () => { inFragments += deepest; } },
  });
  return deepest + inFragments;
}

/** The names of the fields that a document selects, wherever. */
function namesIn(document) {
  const names = new Set();
  visit(document, { Field: field => { names.add(field.name.value); } });
  return names;
}

export class Reference {
  #schema;
  #endpoint;
  #secret;

  constructor(sdl, endpoint, secret) {
    this.#schema = withScalars(buildSchema(sdl));
    this.#endpoint = endpoint;
    this.#secret = secret;
  }

  /**
   * Answers a request as graphql-js does.
   * @returns the answer, and the code that its errors have where the request was refused before any field was resolved
   */
  async answer({ query, variables, operationName }) {
    let document;
    try {
      document = parse(query);
    } catch (error) {
      return { code: 'GRAPHQL_PARSE_FAILED', answer: { errors: [error] } };
    }

    const faults = validate(this.#schema, document);
    if (faults.length) return { code: 'GRAPHQL_VALIDATION_FAILED', answer: { errors: faults } };
    const operation = getOperationAST(document, operationName);
    if (!operation) return { code: 'OPERATION_RESOLUTION_FAILURE', answer: { errors: [new GraphQLError('There is no such operation.')] } };
    const { errors } = getVariableValues(this.#schema, operation.variableDefinitions ?? [], variables ?? {});
    if (errors) return { code: 'BAD_USER_INPUT', answer: { errors } };

    const everything = type => everythingOf(type, depthOf(document), namesIn(document));
    const answer = await execute({
      schema: this.#schema,
      document,
      operationName,
      variableValues: variables,
      rootValue: this.#root(operation.operation, everything),
    });
    return { answer };
  }

  /** The root fields: each asks the emulator for everything under it. */
  #root(kind, everything) {
    const type = kind === 'mutation' ? this.#schema.getMutationType() : this.#schema.getQueryType();
    return Object.fromEntries(Object.values(type.getFields()).map(
      field => [field.name, given => this.#everythingAt(kind, field, given, everything)]));
  }

  async #everythingAt(kind, field, given, everything) {
    const used = field.args.filter(argument => given[argument.name] !== undefined);
    const declared = used.map(argument => `$${argument.name}: ${argument.type}`).join(' ');
    const passed = used.map(argument => `${argument.name}: $${argument.name}`).join(' ');
    const query = `${kind} Everything${declared && `(${declared})`} {
      ${field.name}${passed && `(${passed})`} ${everything(field.type)}
    }`;
    const variables = JSON.parse(JSON.stringify(given, (_, value) => typeof value === 'bigint' ? String(value) : value));
    const { data, errors: [refusal] = [] } = await (await post(this.#endpoint, this.#secret, { query, variables })).json();
    if (refusal) throw new GraphQLError(refusal.message, { extensions: refusal.extensions });
    return data[field.name];
  }
}
