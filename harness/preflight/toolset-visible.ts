import { sha256 } from '../domain/sha256.ts';
import type { ToolDefinition } from '../domain/toolset.ts';
import type { Check, Finding, Look } from './check.ts';
import { compareRenderings, renderingInWords } from './compare-renderings.ts';
import { placeOf } from './prompt-forms.ts';
import { countedToolset } from './toolset-counts.ts';
import { toolsetGaps } from './toolset-gaps.ts';

/** Check 1: the prompt holds the toolset with its argument schemas. */
export const toolsetVisible: Check = {
  name: 'toolset-visible',
  title: 'Toolset visible',
  proves:
    'The prompt, as the serving stack renders it, holds every macro name, intent, argument name, enum value and required mark.',
  async run(look) {
    const { observed, tools, systemPrompt } = look;
    const rendered = await observed.render({ prompt: observed.tasks.longest.prompt });
    if (rendered === null) return countedToolset(look);
    const { text, shownBy } = rendered;
    const own = await observed.ownRender({ prompt: observed.tasks.longest.prompt });
    const difference = own === null ? null : compareRenderings(own.text, text);
    const alone = await eachAlone(look, look.sent);
    const gaps = toolsetGaps({ prompt: text, alone, tools });
    const unmarked = gaps.arguments.length === 0 ? await withoutRequiredMarks(look, alone) : [];
    const evidence = {
      shownBy,
      promptSha256: sha256(text),
      promptTask: observed.tasks.longest.id,
      promptRequest: observed.tasks.longest.prompt,
      prompt: text,
      ownRendering: own === null ? null : { same: difference === null, difference },
      missing: {
        macros: gaps.macros,
        intents: gaps.intents,
        arguments: gaps.arguments,
        enumValues: gaps.enumValues,
        requiredMarks: unmarked,
      },
      expected: { ...gaps.expected },
    };
    const reason = whatIsMissing({ look, gaps, unmarked, text });
    if (reason !== null) return { result: 'fail', ...reason, evidence };
    if (placeOf(text, systemPrompt) < 0)
      return {
        result: 'fail',
        reason: `The registered system message is not in the prompt (${shownBy}).`,
        evidence,
        fix: 'Use a chat template that passes the system message on as it is.',
      };
    const { macros, arguments: names, enumValues } = gaps.expected;
    return {
      result: 'pass',
      reason: `${macros} macros, ${names} arguments and ${enumValues} enum values stand in the prompt (${shownBy}${
        own === null ? '' : `; ${renderingInWords(difference)}`
      }).`,
      evidence,
      fix: null,
    };
  },
};

function whatIsMissing({
  look: { cell, tools },
  gaps,
  unmarked,
  text,
}: {
  readonly look: Look;
  readonly gaps: ReturnType<typeof toolsetGaps>;
  readonly unmarked: readonly string[];
  readonly text: string;
}): Pick<Finding, 'reason' | 'fix'> | null {
  const { expected } = gaps;
  if (gaps.macros.length === expected.macros)
    return {
      reason: 'The tools never reached the prompt: not one macro name stands in it.',
      fix: 'Use a model whose chat template renders tools, or repair the template; a model without tools can only guess.',
    };
  if (tools.some((tool) => text.includes(`{${tool.function.name} ${tool.function.description.slice(0, 12)}`)))
    return {
      reason: 'The tools stand in the prompt as a printed Go structure, not as JSON.',
      fix: 'Update Ollama, or use a template that writes `{{ json .Function }}` or names its fields.',
    };
  if (expected.arguments > 0 && gaps.arguments.length === expected.arguments)
    return {
      reason: `The argument schemas did not reach the model: it sees ${expected.macros} macro names and none of their ${expected.arguments} arguments, as if every schema were {"type": "object"}. It has to guess argument names.${
        cell.config.schema === 'hidden' ? ' The config says so on purpose (schema: hidden).' : ''
      }`,
      fix:
        cell.config.schema === 'hidden'
          ? 'Run with --schema shown; keep schema: hidden for showing what this fault costs.'
          : 'Pass the complete JSON Schema of the arguments to the server, and look at the prompt that it renders.',
    };
  const missing = [
    ...gaps.macros.map((name) => `macro ${name}`),
    ...gaps.intents.map((name) => `intent of ${name}`),
    ...gaps.arguments.map((name) => `argument ${name}`),
    ...gaps.enumValues.map((name) => `value ${name}`),
    ...unmarked.map((name) => `required marks of ${name}`),
  ];
  if (missing.length === 0) return null;
  const shown = missing.slice(0, 6).join(', ');
  return {
    reason: `Not in the prompt: ${shown}${missing.length > 6 ? ` and ${missing.length - 6} more` : ''}.`,
    fix: 'Compare the stored prompt with the toolset: the server or its template drops or renames what is missing.',
  };
}

/** The prompt of each macro alone, with a frame that says nothing else. */
async function eachAlone(
  { observed }: Look,
  tools: readonly ToolDefinition[],
): Promise<Readonly<Record<string, string>>> {
  const texts: Record<string, string> = {};
  for (const tool of tools) {
    const rendered = await observed.render({ prompt: '?', systemPrompt: '!', tools: [tool] });
    texts[tool.function.name] = rendered?.text ?? '';
  }
  return texts;
}

/** Macros whose prompt is the same when nothing in them is required any more. */
async function withoutRequiredMarks(
  look: Look,
  alone: Readonly<Record<string, string>>,
): Promise<readonly string[]> {
  const marked = look.sent.filter(({ function: { parameters } }) => {
    const required = parameters['required'];
    return Array.isArray(required) && required.length > 0;
  });
  const relaxed = await eachAlone(look, marked.map(withNothingRequired));
  return Object.keys(relaxed).filter((name) => relaxed[name] === alone[name]);
}

function withNothingRequired(tool: ToolDefinition): ToolDefinition {
  const { required: _, ...parameters } = tool.function.parameters;
  return { ...tool, function: { ...tool.function, parameters } };
}
