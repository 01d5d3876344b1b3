import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'zod';

const answerSchema = z.union([
  z.literal('no-call'),
  z.array(z.strictObject({ macro: z.string(), arguments: z.record(z.string(), z.json()) })).min(1),
  z.strictObject({ question: z.array(z.string()).min(1) }),
]);

/** What the second annotator took for the right answer: calls, no call, or a question for these arguments. */
export type Answer = z.infer<typeof answerSchema>;

const lineSchema = z.strictObject({ id: z.string(), answer: answerSchema, note: z.string().optional() });
const promptSchema = z.strictObject({ id: z.string(), prompt: z.string() });

/** One answer of the second annotator, with the prompt that it answers. */
export interface Annotated {
  readonly prompt: string;
  readonly answer: Answer;
  readonly note: string | null;
}

function linesOf<T>(file: string, schema: z.ZodType<T>): T[] {
  return readFileSync(file, 'utf8')
    .split('\n')
    .filter((line) => line.trim() !== '')
    .map((line) => schema.parse(JSON.parse(line)));
}

/**
 * The second annotation of a corpus folder: `annotation/prompts.jsonl` is what the annotator was shown (shuffled,
 * under ids that say nothing), `annotation/second-annotator.jsonl` what came back.
 *
 * @throws Error if an answer has no prompt, or a prompt no answer
 */
export function readAnnotation(corpusFolder: string): Annotated[] {
  const folder = join(corpusFolder, 'annotation');
  const prompts = linesOf(join(folder, 'prompts.jsonl'), promptSchema);
  const answers = new Map(
    linesOf(join(folder, 'second-annotator.jsonl'), lineSchema).map((line) => [line.id, line]),
  );
  if (answers.size !== prompts.length)
    throw new Error(`${folder}: ${answers.size} answers to ${prompts.length} prompts`);
  return prompts.map(({ id, prompt }) => {
    const line = answers.get(id);
    if (line === undefined) throw new Error(`${folder}: no answer to ${id}`);
    return { prompt, answer: line.answer, note: line.note ?? null };
  });
}
