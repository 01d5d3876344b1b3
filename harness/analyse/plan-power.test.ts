import { describe, expect, it } from 'vitest';
import type { Hypothesis, Registration } from '../domain/registration.ts';
import { sampleConfig, sampleRegistration } from '../testing/sample-registration.ts';
import { planPower } from './plan-power.ts';

const [template] = sampleRegistration().hypotheses;
if (template === undefined) throw new Error('the sample registration has a hypothesis');

function plan(fields: Partial<Hypothesis>, options: { tasks?: number; cells?: Registration['cells'] } = {}) {
  const { tasks = 100, cells } = options;
  const registration = sampleRegistration({
    hypotheses: [{ ...template, ...fields } as Hypothesis],
    ...(cells === undefined ? {} : { cells }),
  });
  const [found] = planPower(registration, { a: tasks / 2, b: tasks / 2 });
  if (found === undefined) throw new Error('no plan');
  return found;
}

const twoModels = [
  { id: 'tiny-shown', model: 'tiny', config: sampleConfig },
  { id: 'tiny-hidden', model: 'served-7b', config: sampleConfig },
];
const twoQuantisations = [
  { id: 'tiny-shown', model: 'tiny', config: sampleConfig },
  { id: 'tiny-hidden', model: 'tiny', config: { ...sampleConfig, quantisation: 'f16' } },
];
const nonInferior = { kind: 'non-inferiority', test: 'newcombe' } as const;

describe('planPower', () => {
  it('gives the known smallest differences of 100 tasks, and warns of nothing', () => {
    const found = plan({}, { cells: twoModels });
    const at = new Map(found.powers.map((each) => [each.discordant, each.smallestDifference]));
    expect(at.get(0.05)).toBeNull();
    expect(at.get(0.08)).toBeCloseTo(0.079, 3);
    expect(at.get(0.2)).toBeCloseTo(0.128, 3);
    expect(found.warnings).toEqual([]);
  });

  it('plans at the alpha that the family leaves', () => {
    const hypotheses = ['H1', 'H2'].map((id) => ({ ...template, id }));
    const [first] = planPower(sampleRegistration({ hypotheses }), { a: 100 });
    expect(first?.correctedAlpha).toBe(0.025);
    const [alone] = planPower(sampleRegistration(), { a: 100 });
    const at = (found: typeof first) =>
      found?.powers.find(({ discordant }) => discordant === 0.3)?.smallestDifference ?? 0;
    expect(at(first)).toBeGreaterThan(at(alone));
  });

  it('counts the tasks of the registered buckets', () => {
    expect(plan({ buckets: ['b'] }).tasks).toBe(50);
    expect(plan({ buckets: ['z'] }).warnings).toEqual([
      "H1 can't be decided: no task of the corpus is in its buckets.",
    ]);
  });

  it('warns of tasks that are too few for any split', () => {
    expect(plan({}, { tasks: 4 }).warnings.join()).toContain("can't be decided: 4 tasks are too few");
    expect(plan({}, { tasks: 20, cells: twoModels }).warnings).toEqual([]);
  });

  it('warns of superiority between quantisations of one model, and not between models', () => {
    expect(plan({}, { cells: twoQuantisations }).warnings.join()).toContain('Register it as non-inferiority');
    expect(plan({}, { cells: twoModels }).warnings).toEqual([]);
  });

  it('warns of a margin that equal answers do not reach, and of one that is reached with luck only', () => {
    const tight = plan({ ...nonInferior, margin: 0.01 }, { cells: twoQuantisations });
    expect(tight.warnings.join()).toContain("can't be supported: with 100 tasks even equal answers");
    const narrow = plan({ ...nonInferior, margin: 0.05 }, { cells: twoQuantisations });
    expect(narrow.warnings.join()).toContain('may stay undecided: if the cells differ on');
    const wide = plan({ ...nonInferior, margin: 0.12 }, { cells: twoQuantisations });
    expect(wide.warnings).toEqual([]);
    expect(wide.powers.every(({ powerIfAlike }) => powerIfAlike !== null)).toBe(true);
  });

  it('warns of a family with different levels', () => {
    const hypotheses = [template, { ...template, id: 'H2', alpha: 0.1 }];
    const [first] = planPower(sampleRegistration({ hypotheses, cells: twoModels }), { a: 100 });
    expect(first?.warnings.join()).toContain('mixes levels');
  });
});
