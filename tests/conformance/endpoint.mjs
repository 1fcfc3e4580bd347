// One GraphQL request over HTTP, and its answer as it came.
export function post(endpoint, secret, request) {
  return fetch(endpoint, {
    method: 'POST',
    headers: {
      'content-type': 'application/json',
      accept: 'application/graphql-response+json',
      'accrupay-api-secret': secret,
    },
    body: JSON.stringify(request),
  });
}
