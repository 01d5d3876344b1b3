import type { JsonObject } from '../domain/json.ts';
import { filledInput } from '../surface/filled-input.ts';
import { isWrite, operationNames } from '../surface/operations.ts';
import type { Surface } from '../surface/surface.ts';
import { SurfaceFailure } from '../surface/surface-failure.ts';
import { type RestClient, type RestOptions, restClient } from './rest-client.ts';
import { restOperations } from './rest-operations.ts';

/**
 * The surface over GitHub's REST API (or a server that speaks it): public reads without a token; with one, writes.
 * Needs `fetch` and nothing else, so it works in a browser as well. Nothing is retried, no quota is waited for.
 */
export function openRest(options: Partial<RestOptions> = {}): Surface {
  const rest: RestOptions = {
    baseUrl: (options.baseUrl ?? 'https://api.github.com').replace(/\/+$/, ''),
    token: options.token ?? null,
    fetch: options.fetch ?? null,
    now: options.now ?? (() => new Date()),
  };
  const offers = new Set(operationNames.filter((name) => rest.token !== null || !isWrite(name)));
  return {
    name: rest.baseUrl,
    offers,
    now: rest.now,
    async call(operation, given, { signal }) {
      if (signal.aborted) {
        throw new SurfaceFailure({ code: 'aborted', operation, message: 'aborted before it began' });
      }
      if (!offers.has(operation)) {
        const message = `${rest.baseUrl} without a token does not offer ${operation}`;
        throw new SurfaceFailure({ code: 'operation-not-offered', operation, message });
      }
      const input = filledInput(operation, given);
      const client = restClient({ ...rest, operation, signal });
      const work = restOperations[operation] as (client: RestClient, input: JsonObject) => Promise<never>;
      try {
        return await work(client, input);
      } catch (error) {
        if (!(error instanceof RangeError)) throw error;
        throw new SurfaceFailure({ code: 'input-invalid', operation, message: error.message });
      }
    },
  };
}
