// node corpus.mjs FOLDER ENDPOINT SECRET: the emulator at the endpoint answers every request of corpus.jsonl as graphql-js does
// on the same schema (FOLDER/schema.graphql) and the same data: the same validity, the same data, the same errors at the same
// places with the codes of their kind.
import fs from 'node:fs';
import path from 'node:path';
import { isDeepStrictEqual } from 'node:util';
import { buildClientSchema, buildSchema, getIntrospectionQuery, lexicographicSortSchema, printSchema } from 'graphql';
import { post } from './endpoint.mjs';
import { Reference } from './reference.mjs';
import { Score } from './score.mjs';

const [folder, endpoint, secret] = process.argv.slice(2);
const sdl = fs.readFileSync(path.join(folder, 'schema.graphql'), 'utf8');
const reference = new Reference(sdl, endpoint, secret);
const corpus = fs.readFileSync(new URL('corpus.jsonl', import.meta.url), 'utf8').split('\n').filter(Boolean).map(line => JSON.parse(line));
const score = new Score('corpus');

/**
 * What must be the same of two answers. The order of fields counts, so that the data is compared as text. An error to which no
 * resolver gave a code is the service's own failure.
 */
function essence({ data, errors = [] }, refused, unordered) {
  if (refused) return { data: data ?? null, code: refused };
  return {
    data: JSON.stringify(unordered ? sorted(data) : data),
    errors: errors.map(error => ({ path: error.path, code: error.extensions?.code ?? 'INTERNAL_SERVER_ERROR', locations: error.locations }))
      .sort((a, b) => JSON.stringify(a) < JSON.stringify(b) ? -1 : 1),
  };
}

/** Lists of an introspection have no order of their own. */
function sorted(value) {
  if (Array.isArray(value)) return value.map(sorted).sort((a, b) => JSON.stringify(a) < JSON.stringify(b) ? -1 : 1);
  if (value === null || typeof value !== 'object') return value;
  return Object.fromEntries(Object.entries(value).map(([name, inner]) => [name, sorted(inner)]));
}

/** The one code of errors that refuse a request as a whole; all of them, where they differ. */
function refusalCode(errors) {
  return [...new Set(errors.map(error => error.extensions?.code))].join(', ');
}

async function compare({ name, unordered, deviation, ...request }) {
  const response = await post(endpoint, secret, request);
  const got = JSON.parse(await response.text());
  const { code, answer } = await reference.answer(request);
  const wanted = { refused: Boolean(code), ...essence(JSON.parse(JSON.stringify(answer)), code, unordered) };
  const refused = got.errors && !('data' in got) ? refusalCode(got.errors) : undefined;
  const actual = { refused: response.status === 400, ...essence(got, refused, unordered) };
  const same = isDeepStrictEqual(actual, wanted);
  if (deviation) known(name, deviation, same, response.status);
  else if (same) score.pass(`${name}: ${code ?? (answer.errors ? 'errors' : 'data')}`);
  else score.fail(`${name}\n  graphql-js ${JSON.stringify(wanted)} ${answer.errors?.[0]?.message ?? ''}\n  emulator   ${JSON.stringify(actual)} ${got.errors?.[0]?.message ?? ''}`);
}

/** A deviation of the emulator's engine that is left as it is: it must be the one that is known. */
function known(name, { status, why }, same, actual) {
  if (same) score.fail(`${name}: the emulator does not deviate any more; take the deviation out of the corpus`);
  else if (actual === status) score.pass(`${name}: a known deviation. ${why}`);
  else score.fail(`${name}: HTTP ${actual} is not the known deviation`);
}

/** The schema that a tool builds from the emulator's introspection is the one of the schema's text. */
async function compareSchemas() {
  const query = getIntrospectionQuery({ directiveIsRepeatable: true, inputValueDeprecation: true });
  const { data } = await (await post(endpoint, secret, { query })).json();
  const print = schema => printSchema(lexicographicSortSchema(schema));
  if (print(buildClientSchema(data)) === print(buildSchema(sdl))) score.pass('the schema by introspection');
  else score.fail('the schema by introspection is not the one of the text');
}

for (const request of corpus) {
  try {
    await compare(request);
  } catch (error) {
    score.fail(`${request.name}: ${error.stack}`);
  }
}
await compareSchemas();
score.end();
