import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { Json, JsonObject } from '../domain/json.ts';

/** One request as a loopback server saw it. */
export interface SeenRequest {
  readonly method: string;
  readonly path: string;
  readonly headers: Readonly<Record<string, string | string[] | undefined>>;
  readonly body: JsonObject;
}

/** What to answer: a status with JSON or raw text, or a way to break. */
export type LoopbackAnswer =
  | {
      readonly status?: number;
      readonly json: Json;
      readonly delayMs?: number;
      readonly headers?: Readonly<Record<string, string>>;
    }
  | { readonly status?: number; readonly text: string; readonly type?: string }
  /** Newline-delimited JSON, as streams of Ollama are. */
  | { readonly lines: readonly Json[] }
  /** Headers and the beginning of a body, then the connection is cut. */
  | { readonly cutAfter: string }
  /** The connection is closed without a word. */
  | { readonly hangUp: true }
  /** Nothing ever comes. */
  | { readonly silent: true };

/** A server on 127.0.0.1 that keeps what it was asked. */
export interface LoopbackServer extends AsyncDisposable {
  readonly url: string;
  readonly requests: readonly SeenRequest[];
  close(): Promise<void>;
}

/** Starts a loopback server on a free port; `answer` decides what each request gets. */
export async function startLoopbackServer(
  answer: (request: SeenRequest) => LoopbackAnswer | Promise<LoopbackAnswer>,
): Promise<LoopbackServer> {
  const requests: SeenRequest[] = [];
  const server = createServer((incoming, outgoing) => {
    void readRequest(incoming)
      .then(async (request) => {
        requests.push(request);
        await write(await answer(request), outgoing);
      })
      .catch((error: unknown) => {
        outgoing.destroy(error instanceof Error ? error : new Error(String(error)));
      });
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const close = () =>
    new Promise<void>((resolve) => {
      server.close(() => resolve());
      server.closeAllConnections();
    });
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    requests,
    close,
    [Symbol.asyncDispose]: close,
  };
}

async function readRequest(incoming: IncomingMessage): Promise<SeenRequest> {
  const chunks: Buffer[] = [];
  for await (const chunk of incoming) chunks.push(chunk as Buffer);
  const text = Buffer.concat(chunks).toString('utf8');
  return {
    method: incoming.method ?? 'GET',
    path: incoming.url ?? '/',
    headers: incoming.headers,
    body: text === '' ? {} : (JSON.parse(text) as JsonObject),
  };
}

async function write(answer: LoopbackAnswer, outgoing: ServerResponse): Promise<void> {
  if ('silent' in answer) return;
  if ('hangUp' in answer) {
    outgoing.destroy();
  } else if ('cutAfter' in answer) {
    outgoing.writeHead(200, { 'content-type': 'application/json', 'content-length': '1000000' });
    outgoing.write(answer.cutAfter, () => outgoing.destroy());
  } else if ('lines' in answer) {
    outgoing.writeHead(200, { 'content-type': 'application/x-ndjson' });
    outgoing.end(answer.lines.map((line) => `${JSON.stringify(line)}\n`).join(''));
  } else if ('text' in answer) {
    outgoing.writeHead(answer.status ?? 200, { 'content-type': answer.type ?? 'text/html' });
    outgoing.end(answer.text);
  } else {
    if (answer.delayMs !== undefined) await new Promise((resolve) => setTimeout(resolve, answer.delayMs));
    outgoing.writeHead(answer.status ?? 200, { 'content-type': 'application/json', ...answer.headers });
    outgoing.end(JSON.stringify(answer.json));
  }
}
