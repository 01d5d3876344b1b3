import { dispatchCall } from '../dispatch/dispatch-call.ts';
import { parseArguments } from '../domain/parse-arguments.ts';
import type { ReplyCall } from '../domain/reply.ts';
import { openWorld, type WorldSurface } from '../surface/open-world.ts';
import { closingEnd } from './closing-end.ts';
import type { Episode, EpisodeEnd } from './episode.ts';
import { factsOfValue } from './facts-of-value.ts';
import { routeOffer } from './tool-offer.ts';
import type { WorkSetting } from './work-setting.ts';

/**
 * The arm `route`: one request, one call among the macros, dispatched with the operator's yes to writes, so that the
 * call alone decides whether anything is written. Several calls, or one that can't be run, do nothing.
 */
export async function workByRoute(setting: WorkSetting): Promise<Episode> {
  const { prompt, world, toolset, ask } = setting;
  const surface = openWorld(world);
  const tools = routeOffer(toolset);
  const completion = await ask({ number: 1, prompt, tools, exactlyOneCall: true });
  const made = completion.kind === 'answered' ? completion.reply.calls : [];
  const end: EpisodeEnd =
    completion.kind === 'failed'
      ? { kind: 'unanswered', failure: completion.failure }
      : await endOf(made, surface, setting);
  const calls = made.map((call) => ({
    ...call,
    result: end.kind,
    outcome: end.kind === 'refused' || end.kind === 'failed' ? end.kind : ('done' as const),
    cut: false,
  }));
  return { end, completions: [completion], calls, changes: surface.changes(), world: surface.world() };
}

async function endOf(
  made: readonly ReplyCall[],
  surface: WorldSurface,
  { programs, signal }: WorkSetting,
): Promise<EpisodeEnd> {
  const [call] = made;
  if (call === undefined) return { kind: 'no-call' };
  if (made.length > 1) return { kind: 'refused', message: `${made.length} calls, and a route is one` };
  if (call.name === 'hand_over') {
    const end = closingEnd('hand_over', parseArguments(call.argumentsText) ?? {});
    return typeof end === 'string' ? { kind: 'refused', message: end } : end;
  }
  const elapsedMs = () => performance.now();
  const { outcome } = await dispatchCall({ programs, call, surface, apply: true, signal, elapsedMs });
  switch (outcome.kind) {
    case 'value':
      return { kind: 'answered', facts: factsOfValue(call.name, outcome.value) };
    case 'failure': {
      const { code, message } = outcome.failure;
      return { kind: notRun.includes(code) ? 'refused' : 'failed', message: `${code}: ${message}` };
    }
    default:
      return outcome satisfies never;
  }
}

/** Failures of a dispatch whose macro never ran. */
const notRun = ['unknown-macro', 'arguments-unreadable', 'arguments-refused'];
