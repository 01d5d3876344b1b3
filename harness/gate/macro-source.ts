import type { z } from 'zod';
import type { Json } from '../domain/json.ts';
import { isWrite, type OperationName, operations } from '../surface/operations.ts';
import { type EncodedInput, type EncodedMacro, type EncodedStep, encodeSteps } from './encode-steps.ts';
import { portableText, shownText, snakeCase } from './plain-text.ts';
import { camelCase, type Step } from './resolve-path.ts';
import { quoted, sourceLiteral } from './source-literal.ts';
import type { MacroSuggestion, SuggestedStep } from './suggest-macro.ts';
import { zodOf, zodOfField } from './zod-source.ts';

/** The two files of a suggested macro, in the form that `harness/handlers/` has. */
export interface MacroSource {
  /** File names without folder and ending: `label-issue`. */
  readonly baseName: string;
  /** What a model is shown: name, intent, schema. */
  readonly macro: string;
  /** What runs. */
  readonly program: string;
  /** The program's export. */
  readonly exportName: string;
  /** Names of steps that a person has to write. */
  readonly openSteps: readonly string[];
}

/**
 * The source of a suggested macro. It type-checks as it is. Steps that the log does not settle end the macro with the
 * failure `step-not-encoded`. Nothing of a log stands in it but as a quoted text.
 *
 * @param harness how the written files import the harness: `..` from `harness/handlers/`
 */
export function macroSource(suggestion: MacroSuggestion, harness: string): MacroSource {
  const baseName = suggestion.name.replaceAll('_', '-');
  const exportName = camelCase(suggestion.name);
  const encoded = encodeSteps(suggestion);
  const names = stepNames(suggestion.steps);
  const writes = encoded.steps.some((step) => step.kind === 'encoded' && isWrite(step.operation));
  return {
    baseName,
    exportName,
    macro: macroFile({ suggestion, encoded, writes, harness, exportName }),
    program: programFile({ suggestion, encoded, writes, harness, exportName, baseName, names }),
    openSteps: names.filter((_, index) => encoded.steps[index]?.kind === 'open'),
  };
}

interface Parts {
  readonly suggestion: MacroSuggestion;
  readonly encoded: EncodedMacro;
  readonly writes: boolean;
  readonly harness: string;
  readonly exportName: string;
}

function macroFile({ suggestion, encoded, writes, harness, exportName }: Parts): string {
  const fields = [
    ...suggestion.arguments.map(({ name, type, examples, slot }) => {
      const step = suggestion.steps[slot.step];
      const seen = portableText(examples.slice(0, 3).map(inWords).join(', '), 80);
      const text =
        descriptionOf(step, slot.path) ?? `As in the log, for ${portableText(step?.tool ?? '', 60)}`;
      return `  ${name}: ${zodOf(encoded.arguments.get(name) ?? type)}.describe(${quoted(`${text.replace(/\.$/, '')}. Seen: ${seen === '' ? 'nothing readable' : seen}.`)}),`;
    }),
    ...encoded.added.map(
      ({ name, field }) =>
        `  ${name}: ${zodOfField(field)}.describe(${quoted(field.description ?? `The ${name}.`)}),`,
    ),
    ...(writes
      ? [
          "  apply: z.boolean().default(false).describe('true: really do it. Leave out to see what would be done.'),",
        ]
      : []),
  ];
  return `${importLine('z', 'zod')}
${importLine('defineMacro', `${harness}/macro/define-macro.ts`)}

/** The arguments of \`${suggestion.name}\`, as logs of turns done by hand suggest them. */
export const ${exportName}Schema = z.object({
${fields.join('\n')}
});

/** What a model is shown of \`${suggestion.name}\`. */
export const ${exportName}Macro = defineMacro({
  name: ${quoted(suggestion.name)},
  intent: ${quoted(suggestion.intent)},
  schema: ${exportName}Schema,
  writes: [${writes ? "'apply'" : ''}],
});
`;
}

function programFile(
  parts: Parts & { readonly baseName: string; readonly names: readonly string[] },
): string {
  const { suggestion, encoded, writes, harness, exportName, baseName, names } = parts;
  const capabilities = [
    ...new Set(encoded.steps.flatMap((step) => (step.kind === 'encoded' ? [step.operation] : []))),
  ].map(quoted);
  const hasOpen = encoded.steps.some(({ kind }) => kind === 'open');
  const bodies = encoded.steps.map((step, index) =>
    stepSource(step, { index, encoded, names, tool: suggestion.steps[index]?.tool ?? '' }),
  );
  const mayLack = bodies.some((body) => body.includes("'nothing-found'"));
  const failures = [
    ...(hasOpen
      ? ["    'step-not-encoded': { hint: 'Write this step of the handler.', retryable: false },"]
      : []),
    ...(mayLack ? ["    'nothing-found': { hint: 'Check the arguments.', retryable: false },"] : []),
  ];
  const results = encoded.steps.flatMap((step, index) =>
    step.kind === 'encoded' ? [`${camelCase(names[index] ?? '')}: ${variable(names, index)}`] : [],
  );
  const usesGiven = bodies.some((body) => /\bgiven\b/.test(body));
  const context = bodies.length === 0 ? '_context' : 'context';
  return `${importLine('defineProgram', `${harness}/dispatch/define-program.ts`)}
${importLine(`${exportName}Schema`, `./${baseName}.macro.ts`)}

/** What turns done by hand did, step by step. Suggested from logs: decide what it should give back. */
export const ${exportName} = defineProgram({
  macro: ${quoted(suggestion.name)},
  schema: ${exportName}Schema,
  writes: [${writes ? "'apply'" : ''}],
  capabilities: [${capabilities.join(', ')}],
  failures: {${failures.length === 0 ? '' : `\n${failures.join('\n')}\n  `}},
  deadlineMs: 60_000,
  async run(${context}, ${usesGiven ? 'given' : '_given'}) {
${bodies.join('\n')}
    return { ${results.join(', ')} };
  },
  inWords: (value) => JSON.stringify(value, null, 2),
});
`.replace('return {  };', 'return {};');
}

function importLine(name: string, path: string): string {
  return `import { ${name} } from ${quoted(path)};`;
}

function stepSource(
  step: EncodedStep,
  at: {
    readonly index: number;
    readonly encoded: EncodedMacro;
    readonly names: readonly string[];
    readonly tool: string;
  },
): string {
  const { index, names, tool } = at;
  const name = quoted(names[index] ?? `step-${index + 1}`);
  if (step.kind === 'open') {
    const message = portableText(`${shownText(tool, 80)}: ${shownText(step.reason, 200)}.`, 300);
    return `    await context.step(${name}, () => context.fail('step-not-encoded', ${quoted(message)}));`;
  }
  const verb = isWrite(step.operation) ? 'write' : 'read';
  const guards = step.inputs.flatMap(({ from }, each) => guardSource(from, { each, index, names }));
  const input = `{ ${step.inputs.map((each, position) => `${each.name}: ${inputSource(each.from, { each: position, index, names })}`).join(', ')} }`;
  const call = `${verb}(${quoted(step.operation)}, ${input})`;
  const result = variable(names, index);
  if (step.over === null) {
    return [...guards, `    const ${result} = await context.step(${name}, ({ ${verb} }) => ${call});`].join(
      '\n',
    );
  }
  const list =
    step.over.kind === 'argument'
      ? `given.${step.over.name}`
      : `${variable(names, step.over.step)}${access(step.over.list)}`;
  return [
    ...guards,
    `    const ${result} = await context.step(${name}, async ({ ${verb} }) => {`,
    '      const results = [];',
    `      for (const entry of ${list}) results.push(await ${call});`,
    '      return results;',
    '    });',
  ].join('\n');
}

interface InputPlace {
  readonly each: number;
  readonly index: number;
  readonly names: readonly string[];
}

function guardSource(from: EncodedInput, at: InputPlace): string[] {
  if (from.kind !== 'result' || !from.mayLack) return [];
  const value = guarded(at);
  const message = `${at.names[from.step]} gave nothing to go on with.`;
  return [
    `    const ${value} = ${variable(at.names, from.step)}${access(from.rest, true)};`,
    `    if (${value} === undefined || ${value} === null) return context.fail('nothing-found', ${quoted(message)});`,
  ];
}

function inputSource(from: EncodedInput, at: InputPlace): string {
  switch (from.kind) {
    case 'fixed':
      return sourceLiteral(from.value);
    case 'argument':
      return `given.${from.name}`;
    case 'entry':
      return `entry${access(from.rest)}`;
    case 'result':
      return from.mayLack ? guarded(at) : `${variable(at.names, from.step)}${access(from.rest)}`;
    default:
      return from satisfies never;
  }
}

function guarded({ index, each }: InputPlace): string {
  return `value${index + 1}_${each + 1}`;
}

function access(steps: readonly Step[], isOptional = false): string {
  const mark = isOptional ? '?.' : '';
  return steps
    .map((step) => (typeof step === 'number' ? `${mark}[${step}]` : `${isOptional ? '?.' : '.'}${step}`))
    .join('');
}

/** kebab-case, each once. */
function stepNames(steps: readonly SuggestedStep[]): string[] {
  const plain = steps.map(({ tool }) => snakeCase(tool, 'step').replaceAll('_', '-'));
  return plain.map((name, index) => (plain.indexOf(name) === index ? name : `${name}-${index + 1}`));
}

function variable(names: readonly string[], index: number): string {
  return `${camelCase(names[index] ?? `step-${index + 1}`)}Result`;
}

function descriptionOf(step: SuggestedStep | undefined, path: string): string | null {
  if (step?.operation == null) return null;
  const shape: Readonly<Record<string, z.ZodType>> = operations[step.operation as OperationName].input.shape;
  return shape[path]?.description ?? null;
}

function inWords(value: Json): string {
  return typeof value === 'string' ? value : JSON.stringify(value).replaceAll('"', '');
}
