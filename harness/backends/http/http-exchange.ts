import { Agent, fetch as undiciFetch } from 'undici';
import type { Json } from '../../domain/json.ts';

/** The longest body that is read: a model's reply is kilobytes, so more than this is a server gone wrong. */
export const longestBodyBytes = 16 * 1024 * 1024;

// Node's fetch gives up after five minutes without headers, whatever its caller allows; slow machines need longer.
const patientAgent = new Agent({ headersTimeout: 0, bodyTimeout: 0, keepAliveTimeout: 1_000 });

/** One answer of a server: what it said, as text and, where it is JSON, as a value. */
export interface HttpAnswer {
  readonly status: number;
  readonly text: string;
  /** Undefined if the body is not JSON. */
  readonly json: Json | undefined;
}

/** Thrown when a body is longer than {@link longestBodyBytes}. */
export class BodyTooLongError extends Error {
  override readonly name = 'BodyTooLongError';
}

/**
 * Sends one request and reads the whole answer. The only deadline is the signal's.
 *
 * @throws what the network throws (see `networkFailure`), BodyTooLongError
 */
export async function httpExchange(options: {
  readonly url: string;
  readonly method?: 'GET' | 'POST';
  readonly body?: Json;
  readonly headers?: Readonly<Record<string, string>>;
  readonly signal: AbortSignal;
}): Promise<HttpAnswer> {
  const { url, body, headers, signal } = options;
  const response = await undiciFetch(url, {
    method: options.method ?? (body === undefined ? 'GET' : 'POST'),
    headers: { ...(body === undefined ? {} : { 'content-type': 'application/json' }), ...headers },
    ...(body === undefined ? {} : { body: JSON.stringify(body) }),
    signal,
    dispatcher: patientAgent,
  });
  const text = await readBounded(response.body);
  return { status: response.status, text, json: parsed(text) };
}

async function readBounded(body: AsyncIterable<Uint8Array> | null): Promise<string> {
  if (body === null) return '';
  const chunks: Uint8Array[] = [];
  let bytes = 0;
  for await (const chunk of body) {
    bytes += chunk.byteLength;
    if (bytes > longestBodyBytes) throw new BodyTooLongError(`more than ${longestBodyBytes} bytes`);
    chunks.push(chunk);
  }
  return Buffer.concat(chunks).toString('utf8');
}

function parsed(text: string): Json | undefined {
  try {
    return JSON.parse(text) as Json;
  } catch (error) {
    if (error instanceof SyntaxError) return undefined;
    throw error;
  }
}
