import { request } from '@octokit/request';
import type { z } from 'zod';
import type { JsonObject } from '../domain/json.ts';
import type { OperationName } from '../surface/operations.ts';
import { SurfaceFailure } from '../surface/surface-failure.ts';
import { restFailure } from './rest-failure.ts';

const perPage = 100;

/** One operation's requests to the REST API. Each answer is checked against a schema. */
export interface RestClient {
  /** One request, one answer; `parameters` go into the query of a GET and into the body of anything else. */
  one<Value>(
    route: { readonly method: 'GET' | 'POST' | 'PATCH'; readonly path: string },
    schema: z.ZodType<Value>,
    parameters?: JsonObject,
  ): Promise<Value>;
  /** Page after page of a list, until `limit` of its items are kept or it ends. */
  list<Page, Item>(
    path: string,
    options: {
      readonly page: z.ZodType<Page>;
      /** All items of a page, before `keep`. */
      readonly items: (page: Page) => readonly Item[];
      readonly keep?: (item: Item) => boolean;
      readonly limit: number;
      readonly parameters?: JsonObject;
    },
  ): Promise<readonly Item[]>;
  /** The failure for something that is wrong with what came back or was asked. */
  failure(code: 'wrong-shape' | 'input-invalid', message: string): SurfaceFailure;
}

/** How to reach the API. */
export interface RestOptions {
  readonly baseUrl: string;
  /** Null: without a key, public reads only. */
  readonly token: string | null;
  /** Null: the platform's own. */
  readonly fetch: typeof globalThis.fetch | null;
  readonly now: () => Date;
}

/** A client for one operation. It retries nothing. */
export function restClient(
  options: RestOptions & { readonly operation: OperationName; readonly signal: AbortSignal },
): RestClient {
  const { baseUrl, token, fetch, now, operation, signal } = options;
  const failure: RestClient['failure'] = (code, message) => new SurfaceFailure({ code, operation, message });
  const silent = { debug: ignore, info: ignore, warn: ignore, error: ignore };

  const one: RestClient['one'] = async ({ method, path }, schema, parameters = {}) => {
    let data: unknown;
    try {
      const response = await request({
        method,
        url: path,
        baseUrl,
        headers: {
          accept: 'application/vnd.github+json',
          'x-github-api-version': '2022-11-28',
          'user-agent': 'macrobench',
          ...(token === null ? {} : { authorization: `Bearer ${token}` }),
        },
        request: { signal, log: silent, ...(fetch === null ? {} : { fetch }) },
        ...parameters,
      });
      data = response.data;
    } catch (error) {
      throw restFailure({ error, operation, signal, now: now() });
    }
    const parsed = schema.safeParse(data);
    if (parsed.success) return parsed.data;
    const [issue] = parsed.error.issues;
    throw failure('wrong-shape', `${path}: ${issue?.path.join('.') || 'answer'}: ${issue?.message}`);
  };

  return {
    one,
    failure,
    async list(path, { page: schema, items, keep = () => true, limit, parameters = {} }) {
      const kept: ReturnType<typeof items>[number][] = [];
      for (let page = 1; kept.length < limit; page += 1) {
        const found = items(
          await one({ method: 'GET', path }, schema, { ...parameters, per_page: perPage, page }),
        );
        kept.push(...found.filter(keep));
        if (found.length < perPage) break;
      }
      return kept.slice(0, limit);
    },
  };
}

/** Deprecation notices of the API go nowhere: only the command line prints. */
function ignore(): undefined {
  return undefined;
}
