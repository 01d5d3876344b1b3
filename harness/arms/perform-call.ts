import type { Json, JsonObject } from '../domain/json.ts';
import { parseArguments } from '../domain/parse-arguments.ts';
import type { ReplyCall } from '../domain/reply.ts';
import { type OperationInput, type OperationName, operations } from '../surface/operations.ts';
import type { Surface } from '../surface/surface.ts';
import { SurfaceFailure } from '../surface/surface-failure.ts';
import { closingEnd } from './closing-end.ts';
import type { EpisodeEnd, ShownCall } from './episode.ts';
import { showResult } from './show-result.ts';
import type { LoopTool } from './tool-offer.ts';

/** A call as shown, and the end of the work if it was one. */
export interface Performed {
  readonly shown: ShownCall;
  readonly end: EpisodeEnd | null;
}

/**
 * Validates a call of a loop and does it on the surface. A call that is not on offer or has wrong arguments is refused,
 * in words that the model is shown; what the surface answers to it is shown as well.
 */
export async function performCall(options: {
  readonly call: ReplyCall;
  readonly offered: readonly LoopTool[];
  readonly surface: Surface;
  readonly resultCharacters: number;
  readonly signal: AbortSignal;
}): Promise<Performed> {
  const { call, offered, surface, resultCharacters, signal } = options;
  const { name, argumentsText } = call;
  const shown = (outcome: ShownCall['outcome'], result: string, cut = false): Performed => ({
    shown: { name, argumentsText, result, outcome, cut },
    end: null,
  });
  const tool = offered.find((each) => each === name);
  if (tool === undefined) return shown('refused', 'refused: not on offer now');
  const given = parseArguments(argumentsText);
  if (given === null) return shown('refused', 'refused: the arguments are no JSON object');
  if (tool === 'answer' || tool === 'hand_over') {
    const end = closingEnd(tool, given);
    return typeof end === 'string' ? shown('refused', end) : { ...shown('done', 'the end'), end };
  }
  const complaint = complaintOf(tool, given);
  if (complaint !== null) return shown('refused', complaint);
  try {
    const value = await surface.call(tool, given as OperationInput<typeof tool>, { signal });
    const { text, cut } = showResult(value as Json, resultCharacters);
    return shown('done', text, cut);
  } catch (error) {
    if (!(error instanceof SurfaceFailure)) throw error;
    return shown('failed', `failed: ${error.code}`);
  }
}

function complaintOf(name: OperationName, given: JsonObject): string | null {
  const parsed = operations[name].input.safeParse(given);
  if (parsed.success) return null;
  const places = parsed.error.issues.map(({ path, code }) => path.join('.') || code);
  return `refused: wrong ${[...new Set(places)].join(', ')}`;
}
