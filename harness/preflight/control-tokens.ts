import type { RenderedPrompt, Vocabulary } from '../backends/inspector.ts';
import type { Check, Finding, Look } from './check.ts';
import { frameOf, type TurnFrame } from './turn-frames.ts';

/** Check 6: the tokens that frame a prompt are there, once, and the model knows them. */
export const controlTokens: Check = {
  name: 'control-tokens',
  title: 'Control tokens',
  proves:
    'Beginning of text stands once where the model wants it, turns are closed, the reply is prompted for, and the model knows its stop token.',
  async run(look) {
    const { observed } = look;
    const { longest } = observed.tasks;
    const rendered = await observed.render({ prompt: longest.prompt });
    const own = await observed.vocabulary();
    if (rendered === null)
      return {
        result: 'unknown',
        reason: 'The server does not show the prompt that it renders.',
        evidence: {},
        fix: 'Use Ollama 0.11.5 or later, or llama-server.',
      };
    const frame = frameOf(rendered.text);
    const starts = frame === null ? 0 : rendered.text.split(frame.start).length - 1;
    const ends = frame === null ? 0 : rendered.text.split(frame.end).length - 1;
    const begins = own === null ? null : await beginsOfText({ look, rendered, own });
    const marks = frame === null || own === null ? null : await marksOf(frame, own);
    const evidence = {
      shownBy: rendered.shownBy,
      frame: frame?.name ?? null,
      starts,
      ends,
      beginOfText: begins,
      marks,
      tail: rendered.text.slice(-80),
      tokenizer: own?.source ?? null,
    };
    const fail = (reason: string, fix: string): Finding => ({ result: 'fail', reason, evidence, fix });
    if (begins !== null && begins.found !== begins.wanted)
      return fail(
        `The beginning-of-text token stands ${begins.found} times before the prompt, and the model wants it ${begins.wanted} times.`,
        "Let either the template or the tokenizer write it: send token ids, or take it out of the model's template.",
      );
    if (frame === null)
      return {
        result: 'unknown',
        reason: 'The template frames turns in a way that is not known here; its marks could not be counted.',
        evidence,
        fix: 'Look at the stored prompt yourself.',
      };
    if (starts !== ends + frame.open)
      return fail(
        `Turn marks of the prompt are not balanced: ${starts} ${frame.start} and ${ends} ${frame.end}.`,
        'Use the chat template that the model was trained with.',
      );
    if (!frame.generationPrompt.test(rendered.text))
      return fail(
        `The prompt does not end where the reply begins (${frame.name} wants ${frame.generationPrompt.source}).`,
        'Render with add_generation_prompt, or repair the template.',
      );
    if (marks !== null && (marks.startTokens !== 1 || marks.stopTokens !== 1 || marks.stopEnds === false))
      return fail(
        `${frame.stop} is ${marks.stopTokens === 1 ? 'not a token that ends a reply of this model' : `${marks.stopTokens} tokens of this model instead of one`}: the template belongs to another model.`,
        'Use the template of these weights: a reply would run on to its limit.',
      );
    const clock = /\b\d{1,2} (?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)[a-z]* 20\d\d\b/.exec(
      rendered.text.replace(longest.prompt, ''),
    )?.[0];
    if (clock !== undefined && clock !== '26 Jul 2024')
      return fail(
        `The template writes the date (${clock}) into the prompt: tomorrow it is another prompt.`,
        'Pin the date: chat_template_kwargs {"date_string": "26 Jul 2024"}, or run with --protocol raw.',
      );
    if (own === null)
      return {
        result: 'unknown',
        reason: `The ${frame.name} frame is whole as text; there is no tokenizer at hand to see whether the model knows its marks.`,
        evidence,
        fix: 'Run where the weights file can be read.',
      };
    return {
      result: 'pass',
      reason: `${frame.name} frame: ${starts} turns begun, ${ends} ended, the reply prompted for, ${frame.stop} ends it; beginning of text ${begins?.found ?? 0} times, as the model wants.`,
      evidence,
      fix: null,
    };
  },
};

/** How often beginning of text stands before the prompt that is evaluated, and how often it should. */
async function beginsOfText({
  look: { observed },
  rendered,
  own,
}: {
  readonly look: Look;
  readonly rendered: RenderedPrompt;
  readonly own: Vocabulary;
}): Promise<{ readonly found: number; readonly wanted: number } | null> {
  const { id, wanted } = own.beginOfText;
  if (id === null) return null;
  const ids = rendered.tokenIds ?? (await own.tokenise(rendered.text));
  const leading = ids.findIndex((each) => each !== id);
  const inPrompt = leading < 0 ? ids.length : leading;
  // What a server adds to a prompt that it shows stands in its own count alone.
  const asked = (await observed.twice()).find(({ task }) => task.id === observed.tasks.longest.id)?.first;
  const counted = asked?.kind === 'answered' ? asked.reply.promptTokens : null;
  if (counted === null && rendered.tokenIds === null) return null;
  const expected = ids.length;
  const surplus = counted === null ? 0 : counted - expected;
  // Other differences than one or two tokens have another cause, which the check of counts names.
  const added = surplus > 0 && surplus <= 2 ? surplus : 0;
  // Without a count, a tokenizer that adds the token where it is wanted is trusted to.
  const untold = rendered.tokenIds === null && surplus < 0 && wanted && inPrompt === 0 ? 1 : 0;
  return { found: inPrompt + added + untold, wanted: wanted || (inPrompt === 1 && added === 0) ? 1 : 0 };
}

async function marksOf(frame: TurnFrame, own: Vocabulary) {
  const [start, stop] = [await own.tokenise(frame.start), await own.tokenise(frame.stop)];
  const [id] = stop;
  return {
    startTokens: frame.start.startsWith('<') ? start.length : 1,
    stopTokens: stop.length,
    stopEnds: id === undefined ? null : own.endsGeneration(id),
  };
}
