import { HarnessError } from '../../domain/harness-error.ts';
import { didYouMean } from '../../domain/near-matches.ts';

/** Nothing answers at the address, or not as the API promises. */
export function serverNotThere(url: string, found: string, cause?: unknown): HarnessError {
  return new HarnessError({
    code: 'openai-server-not-there',
    message: `No OpenAI-compatible server answers at ${url}: ${found.slice(0, 200)}.`,
    fix: 'Start the server, or correct the address: openai:http://host:port/v1#model.',
    cause,
  });
}

/** The server wants a key and has none, or refuses it. */
export function keyRefused(url: string, variable: string | undefined): HarnessError {
  return new HarnessError({
    code: 'openai-key-refused',
    message:
      variable === undefined
        ? `${url} wants a key, and models.yaml names no variable that holds it.`
        : `${url} refuses the key in ${variable}.`,
    fix:
      variable === undefined
        ? 'Give the model an entry in models.yaml with `keyVariable: NAME`, and set that variable.'
        : `Set ${variable} to a key that this server takes.`,
  });
}

/** The variable that should hold the key is not set. */
export function keyMissing(variable: string): HarnessError {
  return new HarnessError({
    code: 'openai-key-missing',
    message: `The environment variable ${variable}, which holds this server's key, is not set.`,
    fix: `Set ${variable}.`,
  });
}

/** The server serves other models. */
export function modelNotServed(model: string, url: string, served: readonly string[]): HarnessError {
  return new HarnessError({
    code: 'openai-model-missing',
    message: `${url} does not serve ${model}${didYouMean(model, served)}; it serves ${served.join(', ') || 'none'}.`,
    fix: 'Name one of the models that it serves, after the # of the address.',
  });
}

/** Protocol raw needs token ids, which only llama-server takes. */
export function rawNeedsLlamaServer(url: string): HarnessError {
  return new HarnessError({
    code: 'openai-raw-not-offered',
    message: `${url} is no llama-server, and no other OpenAI-compatible server takes token ids with its own template shown.`,
    fix: 'Run with --protocol shipped.',
  });
}

/** The server's slot is smaller than the context that is registered. */
export function contextTooSmall(url: string, asked: number, there: number): HarnessError {
  return new HarnessError({
    code: 'openai-context-too-small',
    message: `${asked} tokens of context are asked for, and ${url} has ${there} in each slot.`,
    fix: `Start llama-server with -c ${asked} -np 1, or run with --context ${there}.`,
  });
}
