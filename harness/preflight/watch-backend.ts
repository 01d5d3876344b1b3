import type { Backend } from '../backends/backend.ts';
import type { Inspector, ServingFacts } from '../backends/inspector.ts';
import type { Completion } from '../domain/attempt.ts';
import { interruptionWatch } from './observe.ts';
import { changesBetween } from './serving-changes.ts';
import { servingFailure } from './serving-failure.ts';

/** A backend under watch while a run goes on. */
export interface WatchedBackend {
  /** Asks as the backend does; once a change was seen it asks no more, and every completion is a failure. */
  readonly backend: Backend;
  /** What changed since the watch began, a sentence; null if nothing did. Looks once more. */
  changed(): Promise<string | null>;
}

/** Requests between two looks at the server. */
const lookEvery = 20;

/**
 * Watches that the same server, with the same weights, answers until the end: looks at the beginning, every 20
 * requests, after each request that found nobody, and at the end. A backend without a model is left as it is.
 */
export async function watchBackend(backend: Backend): Promise<WatchedBackend> {
  const { inspector } = backend;
  if (inspector === undefined) return { backend, changed: async () => null };
  const begun = await lookAt(inspector);
  if (begun === null) return { backend, changed: async () => null };
  const interruptions = interruptionWatch();
  let broken: string | null = null;
  let requests = 0;
  let wasGone = false;
  const look = async () => {
    if (broken !== null) return;
    const now = await lookAt(inspector);
    // A server that is not there has not changed yet; the runner gives up on one that stays away.
    if (now === null) return;
    const changes = [...changesBetween(begun, now), ...reloads(interruptions.found())];
    if (changes.length > 0) broken = sentence(changes);
  };
  const complete = async (request: Parameters<Backend['complete']>[0]): Promise<Completion> => {
    if (broken !== null) return refused(request.prompt, broken);
    const completion = interruptions.saw(await backend.complete(request));
    requests += 1;
    const isGone = completion.kind === 'failed' && completion.failure.code === 'unreachable';
    if (wasGone && !isGone) broken = sentence(['it went away and came back']);
    wasGone = isGone;
    if (!isGone && (requests % lookEvery === 0 || completion.kind === 'failed')) await look();
    return broken === null ? completion : refused(request.prompt, broken);
  };
  return {
    backend: { ...backend, complete },
    async changed() {
      if (!wasGone) await look();
      return broken;
    },
  };
}

/** Null if the server can't be looked at just now. */
async function lookAt(inspector: Inspector): Promise<ServingFacts | null> {
  try {
    return await inspector.facts();
  } catch (error) {
    servingFailure(error);
    return null;
  }
}

function reloads(found: readonly string[]): string[] {
  return found.filter((each) => each.startsWith('the model was loaded anew')).slice(0, 1);
}

function sentence(changes: readonly string[]): string {
  return `The server is not the one that the run began with: ${changes.join('; ')}.`;
}

function refused(prompt: string, message: string): Completion {
  return {
    kind: 'failed',
    request: { prompt },
    response: null,
    failure: { code: 'server-error', message, status: null },
  };
}
