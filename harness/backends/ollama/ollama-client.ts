import { Ollama } from 'ollama';
import { Agent, fetch as undiciFetch } from 'undici';

const patientAgent = new Agent({ headersTimeout: 0, bodyTimeout: 0 });

/**
 * A client for the server's bookkeeping calls (version, show, list, ps, pull). Its requests end with the signal,
 * which the client's own abort does not do before headers arrive, and with no five-minute limit of Node's fetch.
 */
export function ollamaClient(host: string, signal: AbortSignal): Ollama {
  const fetchWith = (input: unknown, init: object | undefined) =>
    undiciFetch(input as string, { ...init, signal, dispatcher: patientAgent });
  return new Ollama({ host, fetch: fetchWith as unknown as typeof fetch });
}
