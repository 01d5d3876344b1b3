/** Headers that make a browser ask the server for permission first, in a request of its own. */
const asking = ['x-github-api-version', 'user-agent'];

/**
 * A `fetch` for public reads: without cookies and referrer, and with plain headers only, so that each read is the one
 * request that is listed. GitHub's default is the version of its API that is left out.
 */
export function publicRead(send: typeof fetch): typeof fetch {
  return (input, init) => {
    const headers = new Headers(init?.headers);
    for (const name of asking) headers.delete(name);
    return send(input, { ...init, headers, credentials: 'omit', referrerPolicy: 'no-referrer' });
  };
}
