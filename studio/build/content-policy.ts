/**
 * What the page may load and where it may send anything. `connect-src` is the whole list of places that it can reach:
 * its own files, memory of its own (`blob:`), and public reads of GitHub.
 */
export function contentPolicy(githubUrl: string): string {
  return [
    "default-src 'none'",
    // WebAssembly may be compiled; text may not be evaluated.
    "script-src 'self' 'wasm-unsafe-eval'",
    // llama.cpp runs in a worker whose code wllama holds as text.
    "worker-src 'self' blob:",
    "style-src 'self'",
    "img-src 'self' data:",
    `connect-src 'self' blob: ${new URL(githubUrl).origin}`,
    "form-action 'none'",
    "base-uri 'none'",
  ].join('; ');
}
