import type { Completion } from '../domain/attempt.ts';
import { openWorld } from '../surface/open-world.ts';
import { allowedTools } from './allowed-tools.ts';
import type { Episode, EpisodeEnd, ShownCall } from './episode.ts';
import { loopPrompt } from './loop-prompt.ts';
import { performCall } from './perform-call.ts';
import { loopOffer, loopTools } from './tool-offer.ts';
import type { WorkSetting } from './work-setting.ts';

/**
 * The arms `structured-loop` and `free-loop`: the model is asked again and again, each time with every call so far
 * and its result, until it ends the work or the registered number of requests is used up. A reply without a call ends
 * it as well. The structured loop does nothing in a step whose reply holds several calls.
 */
export async function workInLoop(setting: WorkSetting): Promise<Episode> {
  const { arm, prompt, world, ask, signal } = setting;
  const isStructured = arm.kind === 'structured-loop';
  const surface = openWorld(world);
  const calls: ShownCall[] = [];
  const completions: Completion[] = [];
  const ended = (end: EpisodeEnd): Episode => ({
    end,
    completions,
    calls,
    changes: surface.changes(),
    world: surface.world(),
  });
  for (let number = 1; number <= arm.maxRequests; number += 1) {
    const requestsLeft = arm.maxRequests - number + 1;
    const offered = isStructured ? allowedTools({ calls, requestsLeft }) : loopTools;
    const completion = await ask({
      number,
      prompt: loopPrompt({ prompt, now: surface.now(), calls }),
      tools: loopOffer(offered),
      exactlyOneCall: isStructured,
    });
    completions.push(completion);
    if (completion.kind === 'failed') {
      const { failure } = completion;
      // The first request is the same for every model: if that does not fit, nothing was measured.
      const grewTooLong = failure.code === 'context-overflow' && number > 1;
      return ended(grewTooLong ? { kind: 'out-of-context' } : { kind: 'unanswered', failure });
    }
    const made = completion.reply.calls;
    if (made.length === 0) return ended({ kind: 'no-call' });
    if (isStructured && made.length > 1) {
      const result = 'refused: one call a step';
      calls.push(
        ...made.slice(0, 1).map((call) => ({ ...call, result, outcome: 'refused' as const, cut: false })),
      );
      continue;
    }
    for (const call of made) {
      const { resultCharacters } = arm;
      const { shown, end } = await performCall({ call, offered, surface, resultCharacters, signal });
      calls.push(shown);
      if (end !== null) return ended(end);
    }
  }
  return ended({ kind: 'out-of-requests' });
}
