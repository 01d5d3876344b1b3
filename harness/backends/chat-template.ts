import { Environment, Interpreter, parse, tokenize } from '@huggingface/jinja';
import { HarnessError } from '../domain/harness-error.ts';
import type { ToolDefinition } from '../domain/toolset.ts';

/** The date that templates are told, so that a prompt is the same on every day: the default of Llama 3.1's own. */
export const pinnedDate = new Date(Date.UTC(2024, 6, 26));

/** One message of the prompt; always one system message and one user message here. */
export interface PromptMessage {
  readonly role: 'system' | 'user';
  readonly content: string;
}

/** What a prompt is made of. */
export interface PromptParts {
  /** Jinja source, as it stands in a GGUF file or a server's properties. */
  readonly chatTemplate: string;
  readonly messages: readonly PromptMessage[];
  readonly tools: readonly ToolDefinition[];
  /** Text of the beginning-of-text token; empty if the model has none. */
  readonly bosToken: string;
  readonly eosToken: string;
}

/**
 * Renders a prompt with the model's own chat template, up to where the model's reply begins. The clock is
 * pinned to {@link pinnedDate} and thinking is off, where the template asks for them.
 *
 * @throws HarnessError `chat-template-fails` if the template is not valid Jinja or refuses these messages;
 *   `chat-template-without-tools` if a tool's name is not in the prompt; `chat-template-without-request` if a
 *   message isn't
 */
export function renderPrompt({ messages, ...source }: PromptParts): string {
  return promptRenderer(source)(messages);
}

/** Like {@link renderPrompt}, for many prompts of one template and toolset: the template is parsed once. */
export function promptRenderer({
  chatTemplate,
  tools,
  bosToken,
  eosToken,
}: Omit<PromptParts, 'messages'>): (messages: readonly PromptMessage[]) => string {
  const program = orTemplateError(() =>
    parse(tokenize(chatTemplate, { lstrip_blocks: true, trim_blocks: true })),
  );
  const values: Readonly<Record<string, unknown>> = {
    ...constants,
    raise_exception: (reason: string) => {
      throw new Error(reason);
    },
    range,
    strftime_now: pinnedStrftime,
    date_string: pinnedStrftime('%d %b %Y'),
    tools: tools.length > 0 ? tools : null,
    add_generation_prompt: true,
    enable_thinking: false,
    bos_token: bosToken,
    eos_token: eosToken,
  };
  return (messages) => {
    const environment = new Environment();
    for (const [name, value] of Object.entries({ ...values, messages })) environment.set(name, value);
    const prompt = orTemplateError(() => String(new Interpreter(environment).run(program).value));
    checkPrompt({ prompt, messages, tools });
    return prompt;
  };
}

function orTemplateError<T>(step: () => T): T {
  try {
    return step();
  } catch (cause) {
    throw new HarnessError({
      code: 'chat-template-fails',
      message: `The model's chat template could not be rendered: ${cause instanceof Error ? cause.message : String(cause)}`,
      fix: 'Choose a model whose chat template takes a system message and tools, or run it with --protocol shipped.',
      cause,
    });
  }
}

function checkPrompt({
  prompt,
  messages,
  tools,
}: Pick<PromptParts, 'messages' | 'tools'> & { readonly prompt: string }): void {
  const said = messages.map((message) => message.content).join('\n');
  const times = (text: string, name: string) => text.split(name).length - 1;
  const names = tools.map((tool) => tool.function.name);
  const absent = names.filter((name) => times(prompt, name) <= times(said, name));
  if (absent.length > 0)
    throw new HarnessError({
      code: 'chat-template-without-tools',
      message: `The model's chat template leaves out the tools: ${absent.join(', ')} not found in the prompt it renders.`,
      fix: 'Choose a model whose chat template renders tools, or run it with --protocol shipped.',
    });
  if (messages.some((message) => !prompt.includes(message.content.trim())))
    throw new HarnessError({
      code: 'chat-template-without-request',
      message: "The model's chat template leaves out or changes the system message or the request.",
      fix: 'Choose a model whose chat template renders every message as it is.',
    });
}

/** Jinja's constants, in the two spellings that templates use. */
const constants = { true: true, false: false, none: null, True: true, False: false, None: null };

function range(first: number, second?: number, step = 1): number[] {
  const [start, stop] = second === undefined ? [0, first] : [first, second];
  const length = step === 0 ? 0 : Math.max(0, Math.ceil((stop - start) / step));
  return Array.from({ length }, (_, index) => start + index * step);
}

/** Python's `strftime` of the pinned date, for the directives that chat templates use; others stay as they are. */
function pinnedStrftime(format: string): string {
  const two = (value: number) => String(value).padStart(2, '0');
  const month = (style: 'short' | 'long') =>
    new Intl.DateTimeFormat('en-US', { month: style, timeZone: 'UTC' }).format(pinnedDate);
  const weekday = (style: 'short' | 'long') =>
    new Intl.DateTimeFormat('en-US', { weekday: style, timeZone: 'UTC' }).format(pinnedDate);
  const directives: Readonly<Record<string, string>> = {
    '%Y': String(pinnedDate.getUTCFullYear()),
    '%m': two(pinnedDate.getUTCMonth() + 1),
    '%d': two(pinnedDate.getUTCDate()),
    '%b': month('short'),
    '%B': month('long'),
    '%a': weekday('short'),
    '%A': weekday('long'),
    '%H': '00',
    '%M': '00',
    '%S': '00',
    '%%': '%',
  };
  return format.replace(/%[a-zA-Z%]/gu, (directive) => directives[directive] ?? directive);
}
