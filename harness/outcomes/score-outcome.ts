import type { Episode, EpisodeEnd } from '../arms/episode.ts';
import { canonicalJson } from '../domain/canonical-json.ts';
import type { GoldEnd, OutcomeTask } from '../domain/outcome-task.ts';
import type { FactFinding, OutcomeVerdict } from '../domain/outcome-verdict.ts';
import type { World } from '../surface/world.ts';
import { compareFacts } from './compare-facts.ts';
import { matchWrites } from './match-writes.ts';
import { worldState } from './world-state.ts';

/**
 * Judges how the work ended, never the way there.
 *
 * @param options.goldWorld the world after the writes that the gold asks for
 */
export function scoreOutcome(options: {
  readonly gold: OutcomeTask['gold'];
  readonly goldWorld: World;
  readonly episode: Pick<Episode, 'end' | 'changes' | 'world'>;
}): OutcomeVerdict {
  const { gold, goldWorld, episode } = options;
  const { end } = episode;
  if (end.kind === 'unanswered') {
    return { kind: 'unscored', explanation: `${end.failure.code}: ${end.failure.message}` };
  }
  const { missing, unrequested } = matchWrites(episode.changes, gold.changes);
  const state = canonicalJson(worldState(episode.world)) === canonicalJson(worldState(goldWorld));
  const { ended, findings } = judgeEnd(gold.end, end);
  const facts = ended && findings.length === 0;
  return {
    kind: 'scored',
    success: facts && state && unrequested.length === 0,
    ended,
    facts,
    state,
    missingWrites: missing.length,
    unrequestedWrites: unrequested.length,
    end: end.kind,
    findings,
  };
}

function judgeEnd(
  gold: GoldEnd,
  end: EpisodeEnd,
): { readonly ended: boolean; readonly findings: readonly FactFinding[] } {
  if (gold.kind === 'answered') {
    return end.kind === 'answered'
      ? { ended: true, findings: compareFacts(gold.facts, end.facts) }
      : { ended: false, findings: [] };
  }
  const named = (missing: readonly string[]) => [...new Set(missing)].sort().join(', ');
  const ended =
    end.kind === 'handed-over' && end.reason === gold.reason && named(end.missing) === named(gold.missing);
  return { ended, findings: [] };
}
