import type { Hypothesis, Registration } from '../domain/registration.ts';
import { type McnemarTest, mcnemarPower } from '../stats/mcnemar-power.ts';
import { nonInferiorityPower } from '../stats/non-inferiority-power.ts';
import { smallestDetectableDifference } from '../stats/smallest-detectable-difference.ts';
import { plannedPower } from './difference.ts';

/** Shares of tasks on which two cells differ, from two quantisations of one model (3–8%) to two models (20–40%). */
export const plannedDiscordances = [0.03, 0.05, 0.08, 0.1, 0.15, 0.2, 0.3, 0.4] as const;

/** What a hypothesis could show if the two cells differ on a share of its tasks. */
export interface PlannedPower {
  readonly discordant: number;
  /** Superiority: the smallest true difference found with power 0.8; null: none, or non-inferiority. */
  readonly smallestDifference: number | null;
  /** Non-inferiority: power of showing it if there is no true difference; null for superiority. */
  readonly powerIfAlike: number | null;
}

/** What one hypothesis could show, before anything runs. */
export interface HypothesisPlan {
  readonly hypothesisId: string;
  readonly kind: Hypothesis['kind'];
  readonly test: Hypothesis['test'];
  readonly margin: number | null;
  readonly tasks: number;
  readonly alpha: number;
  /** Alpha over the number of hypotheses in the family: what Holm asks of the smallest p. All below is at this alpha. */
  readonly correctedAlpha: number;
  /** The two cells run the same model and differ in how it is served or stored, so that few tasks will differ. */
  readonly sameModel: boolean;
  readonly powers: readonly PlannedPower[];
  /** Why it can't be decided, or hardly; a sentence each. */
  readonly warnings: readonly string[];
}

/**
 * Plans every hypothesis of a registration: exact power by enumeration, at the alpha that is left after correction.
 * Tests other than McNemar's are planned with the exact one, and graded metrics as if right or wrong: a lower bound
 * for all that is decided by them.
 *
 * @param tasksIn number of tasks of each bucket
 */
export function planPower(
  registration: Registration,
  tasksIn: Readonly<Record<string, number>>,
): HypothesisPlan[] {
  return registration.hypotheses.map((hypothesis) => {
    const { id, kind, test, alpha, buckets, margin = null } = hypothesis;
    const tasks = (buckets ?? Object.keys(tasksIn)).reduce((sum, bucket) => sum + (tasksIn[bucket] ?? 0), 0);
    const family = registration.hypotheses.filter((each) => each.family === hypothesis.family);
    const correctedAlpha = alpha / family.length;
    const powers = plannedDiscordances.map((discordant) =>
      powerAt({ hypothesis, tasks, alpha: correctedAlpha, discordant }),
    );
    const sameModel = isSameModel(hypothesis, registration);
    const plan = {
      hypothesisId: id,
      kind,
      test,
      margin,
      tasks,
      alpha,
      correctedAlpha,
      sameModel,
      powers,
    } as const;
    const mixed = family.some((each) => each.alpha !== alpha)
      ? [`${id}: its family ${hypothesis.family} mixes levels; Holm's correction holds for the largest only.`]
      : [];
    return { ...plan, warnings: [...warningsOf(plan), ...mixed] };
  });
}

/** The McNemar test by which a hypothesis is planned. */
export function planningTest(test: Hypothesis['test']): McnemarTest {
  return test === 'mcnemar-mid-p' ? 'mcnemar-mid-p' : 'mcnemar-exact';
}

function powerAt(options: {
  readonly hypothesis: Hypothesis;
  readonly tasks: number;
  readonly alpha: number;
  readonly discordant: number;
}): PlannedPower {
  const { hypothesis, tasks, alpha, discordant } = options;
  const { kind, margin, test } = hypothesis;
  if (kind === 'non-inferiority' && margin !== undefined && margin < 1) {
    const plan = { trials: tasks, discordant, difference: 0, margin, alpha };
    return { discordant, smallestDifference: null, powerIfAlike: nonInferiorityPower(plan) };
  }
  const plan = { trials: tasks, discordant, alpha, power: plannedPower, test: planningTest(test) };
  return { discordant, smallestDifference: smallestDetectableDifference(plan), powerIfAlike: null };
}

/** Same model id, or two ids of one model: then what differs is quantisation, server, protocol, schema or decoding. */
function isSameModel({ left, right }: Hypothesis, { cells }: Registration): boolean {
  const find = (id: string) => cells.find((cell) => cell.id === id);
  const [one, other] = [find(left), find(right)];
  if (one === undefined || other === undefined || one.model !== other.model) return false;
  return one.config.schema === other.config.schema && one.config.decoding === other.config.decoding;
}

function warningsOf(plan: Omit<HypothesisPlan, 'warnings'>): string[] {
  const { hypothesisId: id, tasks, kind, sameModel, powers, correctedAlpha, margin } = plan;
  if (tasks === 0) return [`${id} can't be decided: no task of the corpus is in its buckets.`];
  if (kind === 'non-inferiority') {
    const alike = nonInferiorityPower({
      trials: tasks,
      discordant: 0,
      difference: 0,
      margin: Math.min(margin ?? 0.5, 1 - 1e-9),
      alpha: correctedAlpha,
    });
    if (alike < 0.5) {
      return [
        `${id} can't be supported: with ${tasks} tasks even equal answers to all of them do not rule out a loss of ${margin}.`,
      ];
    }
    return weakPowers(plan);
  }
  const onesided = { trials: tasks, discordant: 1, difference: 1, alpha: correctedAlpha } as const;
  if (mcnemarPower({ ...onesided, test: planningTest(plan.test) }) < plannedPower) {
    return [`${id} can't be decided: ${tasks} tasks are too few even if all of them differ one way.`];
  }
  const unseen = powers.filter(
    ({ discordant, smallestDifference }) => discordant <= 0.08 && smallestDifference === null,
  );
  return sameModel && unseen.length > 0
    ? [
        `${id} can hardly be decided: both cells run one model, which usually differ on 3–8% of the tasks, and ${tasks} tasks show nothing there. Register it as non-inferiority.`,
      ]
    : [];
}

function weakPowers({ hypothesisId, sameModel, powers, margin }: Omit<HypothesisPlan, 'warnings'>): string[] {
  const expected = powers.filter(({ discordant }) => (sameModel ? discordant <= 0.08 : discordant <= 0.2));
  const weak = expected.find(({ powerIfAlike }) => powerIfAlike !== null && powerIfAlike < plannedPower);
  return weak === undefined
    ? []
    : [
        `${hypothesisId} may stay undecided: if the cells differ on ${Math.round(100 * weak.discordant)}% of the tasks, a margin of ${margin} is shown with power ${(weak.powerIfAlike ?? 0).toFixed(2)} only, even without any true loss.`,
      ];
}
