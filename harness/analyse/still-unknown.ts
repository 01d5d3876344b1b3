import type { ExternalField } from '../domain/external-run.ts';

/** What can't be judged about an external run because its records, or its tool definitions, do not say. */
export function stillUnknown(options: {
  readonly recorded: readonly ExternalField[];
  readonly hasSchemas: boolean;
  readonly hasWrites: boolean;
}): string[] {
  const { recorded, hasSchemas, hasWrites } = options;
  const lacks = (...fields: readonly ExternalField[]) => fields.every((field) => !recorded.includes(field));
  return [
    ...(hasSchemas
      ? []
      : [
          'Arguments under registered-v1, and whether calls could be run: there are no tool definitions, hence no types, limits and defaults.',
        ]),
    ...(hasWrites ? [] : ['Writes that nobody asked for: no argument is declared as one that writes.']),
    ...(lacks('error') ? ['Failed requests: the records do not tell them from answers.'] : []),
    ...(lacks('text')
      ? ['Silence, narrated calls and abstention: the records do not hold what the model wrote.']
      : []),
    ...(lacks('calls') ? ['Further calls: the records hold one call a task.'] : []),
    ...(lacks('finishReason')
      ? ['Replies that were cut off: the records do not say why a reply ended, and it counts as finished.']
      : []),
    ...(lacks('bailOut') ? ["The source's bail-out detector: the records do not say what it found."] : []),
    ...(lacks('claimedPoints')
      ? ['The claim: the records hold no points, and what follows rests on the rules of published-2026.']
      : []),
  ];
}
