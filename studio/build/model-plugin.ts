import { readFile } from 'node:fs/promises';
import type { Plugin } from 'vite';

/** Puts the built-in model beside the page, as it is, and serves it in development. */
export function modelPlugin({ path, file }: { readonly path: string; readonly file: string }): Plugin {
  return {
    name: 'built-in-model',
    async generateBundle() {
      this.emitFile({ type: 'asset', fileName: file, source: await readFile(path) });
    },
    configureServer(server) {
      server.middlewares.use(`/${file}`, async (_request, response) => {
        response.setHeader('content-type', 'application/octet-stream');
        response.end(await readFile(path));
      });
    },
  };
}
