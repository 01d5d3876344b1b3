import type { ServingFacts } from '../backends/inspector.ts';
import type { Cell } from '../domain/cell.ts';
import type { Check } from './check.ts';
import { changesBetween } from './serving-changes.ts';

/** Facts that name what answered, in words. */
const named: Readonly<Record<string, (facts: ServingFacts) => string | number | boolean | null>> = {
  engine: ({ engine }) => engine,
  'engine version': ({ engineVersion }) => engineVersion,
  'weights digest': ({ weightsDigest }) => weightsDigest,
  'pinned digest': ({ pinnedDigest }) => pinnedDigest,
  quantisation: ({ quantisation }) => quantisation,
  architecture: ({ architecture }) => architecture,
  parameters: ({ parameterCount }) => parameterCount,
  'template hash': ({ templateHash }) => templateHash,
  'tokenizer hash': ({ tokenizerHash }) => tokenizerHash,
  accelerator: ({ accelerator }) => accelerator,
  threads: ({ threads }) => threads,
  'cache types': ({ cacheTypes }) => cacheTypes,
  slots: ({ slots }) => slots,
};

/** Check 5: the model that answers is the one that is named. */
export const identity: Check = {
  name: 'identity',
  title: 'Identity',
  proves:
    'Weights and quantisation are those that models.yaml names, and the same before and after the checks.',
  async run({ observed, inspector, cell }) {
    const before = await observed.facts();
    await observed.twice();
    const after = await inspector.facts();
    const facts = Object.fromEntries(Object.entries(named).map(([name, of]) => [name, of(after)]));
    const unknown = Object.keys(facts).filter((name) => facts[name] === null);
    const changes = changesBetween(before, after);
    const interruptions = observed.interruptions();
    const expected = expectedIdentity(cell);
    const evidence = {
      facts,
      unknown,
      unknownCount: unknown.length,
      expected: { ...expected, quantisations: [...expected.quantisations] },
      tensorTypes: after.tensorTypes,
      changes,
      interruptions: [...interruptions],
    };
    const problems = [
      ...changes,
      ...interruptions,
      ...pinProblem(expected.pin, after),
      ...quantisationProblems(expected.quantisations, after),
    ];
    if (problems.length > 0)
      return {
        result: 'fail',
        reason: `${problems.join('; ')}.`,
        evidence,
        fix: 'Pull or download the named model again, pin its digest in models.yaml, and let nobody else use the server meanwhile.',
      };
    const total = Object.keys(facts).length;
    const known =
      unknown.length === 0
        ? `all ${total} facts are known`
        : `${total - unknown.length} of ${total} facts are known; unknown: ${unknown.join(', ')}`;
    if (after.pinnedDigest === null && after.weightsDigest === null)
      return {
        result: 'unknown',
        reason: `Nobody tells which weights answer (${known}).`,
        evidence,
        fix: 'Run the server on this machine, where its weights file can be hashed, or use one that tells a digest.',
      };
    const pinned =
      expected.pin === null ? 'No digest is pinned to compare with' : 'The weights are those that are pinned';
    return { result: 'pass', reason: `${pinned}; ${known}.`, evidence, fix: null };
  },
};

/** What models.yaml, the config and the model's own name say. */
function expectedIdentity({ model, config }: Cell) {
  const variant = config.quantisation === null ? undefined : model.quantisations?.[config.quantisation];
  const reference = variant?.reference ?? model.reference;
  const file = reference.split('/').at(-1) ?? reference;
  const inName = /(?:^|[-_.:#])((?:iq|q|tq)\d[a-z0-9_]*|bf16|fp?16|fp?32)(?=$|[-_.:])/i.exec(file)?.[1];
  const stated = [config.quantisation ?? model.quantisation, inName].flatMap((each) => each ?? []);
  return {
    pin: (variant === undefined ? model.pins : variant.pins)?.sha256 ?? null,
    quantisations: [...new Set(stated.map(plainQuantisation))],
  };
}

function pinProblem(pin: string | null, { pinnedDigest }: ServingFacts): string[] {
  if (pin === null || pin === pinnedDigest) return [];
  return [
    `the weights are ${pinnedDigest?.slice(0, 12) ?? 'unknown'}…, models.yaml pins ${pin.slice(0, 12)}…`,
  ];
}

function quantisationProblems(expected: readonly string[], facts: ServingFacts): string[] {
  if (facts.quantisation === null) return [];
  const found = plainQuantisation(facts.quantisation);
  const other = expected.filter((each) => each !== found);
  const label = other.length > 0 ? [`the model is called ${other.join(', ')} and is ${found}`] : [];
  // A file type is a label; the tensors are what is multiplied.
  const types = Object.keys(facts.tensorTypes ?? {}).map(plainQuantisation);
  const bits = /^I?Q(\d)/.exec(found)?.[1];
  const none = bits !== undefined && types.length > 0 && !types.some((type) => /^I?Q\d/.test(type));
  return none ? [...label, `the label says ${found}, and no tensor is quantised`] : label;
}

/** `MOSTLY_Q8_0`, `q8_0`, `fp16`, `all F32`, `Q4_K - Medium` → one spelling. */
export function plainQuantisation(label: string): string {
  const plain = label.toUpperCase().replace(/^(MOSTLY|ALL)[_ ]/, '');
  return plain.replace(/^FP(16|32)$/, 'F$1').replace(/ - ([SML])[A-Z]*$/, '_$1');
}
