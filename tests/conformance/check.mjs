// node check.mjs FOLDER: every document of FOLDER/documents.jsonl and every request of FOLDER/requests.jsonl is valid
// against FOLDER/schema.graphql, by graphql-js; the variables coerce; and every document was sent by some request.
import fs from 'node:fs';
import path from 'node:path';
import { buildSchema, getOperationAST, getVariableValues, parse, validate } from 'graphql';

const folder = process.argv[2];
const read = name => fs.readFileSync(path.join(folder, name), 'utf8');
const lines = name => read(name).split('\n').filter(Boolean).map(line => JSON.parse(line));

const schema = buildSchema(read('schema.graphql'));
const documents = lines('documents.jsonl');
const requests = lines('requests.jsonl');
const complaints = [];
let passed = 0;

function check(kind, { operationName, query, variables }) {
  const document = parse(query);
  const faults = validate(schema, document).map(error => error.message);
  const operation = getOperationAST(document, operationName);
  if (!operation) faults.push(`holds no operation of the name ${operationName}`);
  else if (variables) {
    const { errors } = getVariableValues(schema, operation.variableDefinitions ?? [], variables);
    faults.push(...(errors ?? []).map(error => error.message));
    const declared = new Set((operation.variableDefinitions ?? []).map(definition => definition.variable.name.value));
    faults.push(...Object.keys(variables).filter(name => !declared.has(name)).map(name => `sends $${name} undeclared`));
  }
  if (faults.length) complaints.push(...faults.map(fault => `${kind} ${operationName}: ${fault}`));
  else passed++;
}

documents.forEach(document => check('document', document));
requests.forEach(request => check('request', request));

const sent = new Set(requests.map(request => request.query));
for (const { operationName, query } of documents) {
  if (sent.has(query)) passed++;
  else complaints.push(`document ${operationName}: no request of the tour sends it`);
}
if (documents.length === 0 || requests.length === 0) complaints.push('there is nothing to check');

complaints.forEach(complaint => console.error(complaint));
console.log(`documents: ${passed} passed, ${complaints.length} failed`);
process.exit(complaints.length ? 1 : 0);
