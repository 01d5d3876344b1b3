import { readFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { extname, join, normalize } from 'node:path';

/** A folder on 127.0.0.1, and what it was asked for. */
export interface ServedFolder {
  readonly url: string;
  /** Paths, in order. */
  readonly asked: readonly string[];
  close(): Promise<void>;
}

const types: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript',
  '.css': 'text/css',
  '.wasm': 'application/wasm',
};

/**
 * Serves a folder as any static host does, under a sub-path.
 *
 * @param headers sent with every file
 */
export async function serveFolder(
  folder: string,
  headers: Readonly<Record<string, string>> = {},
): Promise<ServedFolder> {
  const asked: string[] = [];
  const prefix = '/some/path/';
  const server = createServer((request, response) => {
    const { pathname } = new URL(request.url ?? '/', 'http://localhost');
    asked.push(pathname);
    const path = normalize(pathname.slice(prefix.length)) || 'index.html';
    const name = path === '.' ? 'index.html' : path;
    void (async () => {
      try {
        if (!pathname.startsWith(prefix) || name.startsWith('..')) throw new Error('not here');
        const body = await readFile(join(folder, name));
        response.writeHead(200, {
          'content-type': types[extname(name)] ?? 'application/octet-stream',
          ...headers,
        });
        response.end(body);
      } catch (error) {
        response.writeHead(404, { 'content-type': 'text/plain' });
        response.end(String(error));
      }
    })();
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}${prefix}`,
    asked,
    close: () =>
      new Promise<void>((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}
