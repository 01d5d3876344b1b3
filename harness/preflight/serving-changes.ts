import type { ServingFacts } from '../backends/inspector.ts';

/** What must stay the same while a run goes on. */
const watched = {
  'the weights': ({ weightsDigest, pinnedDigest }) => `${weightsDigest ?? '?'} ${pinnedDigest ?? '?'}`,
  'the server version': ({ engineVersion }) => engineVersion,
  'the quantisation': ({ quantisation }) => quantisation,
  'the chat template': ({ templateHash }) => templateHash,
  'the number of slots': ({ slots }) => slots,
} satisfies Record<string, (facts: ServingFacts) => string | number | null>;

/** What changed on a server between two looks, a clause each; what is told only once it is loaded may appear. */
export function changesBetween(before: ServingFacts, after: ServingFacts): string[] {
  const changes = Object.entries(watched).flatMap(([name, of]) => {
    const [left, right] = [of(before), of(after)];
    return left === right ? [] : [`${name} changed from ${shown(left)} to ${shown(right)}`];
  });
  const context =
    before.contextTokens !== null &&
    after.contextTokens !== null &&
    before.contextTokens !== after.contextTokens;
  return context
    ? [...changes, `the context changed from ${before.contextTokens} to ${after.contextTokens} tokens`]
    : changes;
}

function shown(value: string | number | null): string {
  return value === null ? 'unknown' : String(value).slice(0, 60);
}
