import type { Json, JsonObject } from '../../domain/json.ts';
import { parseArguments } from '../../domain/parse-arguments.ts';
import { stepsHeading } from '../loop-prompt.ts';
import { readShown } from '../show-result.ts';

/** A call that the prompt shows, read back from its words. */
export interface SeenCall {
  readonly name: string;
  readonly arguments: JsonObject;
  /** Null: the result is no JSON, so a refusal or a failure. */
  readonly result: Json;
}

/** What a loop's prompt tells: the day, and every call so far. Nothing else reaches a scripted worker. */
export interface Transcript {
  /** `2026-10-01`; null in a route's prompt, which has no day. */
  readonly today: string | null;
  readonly request: string;
  readonly calls: readonly SeenCall[];
}

/** Reads a loop's prompt as a model would have to. */
export function readTranscript(prompt: string): Transcript {
  const [head = '', steps = ''] = prompt.split(`\n${stepsHeading}\n`);
  const [, today = null, request = head] = /^Today is (\d{4}-\d{2}-\d{2})\. ([\s\S]*)$/.exec(head) ?? [];
  const calls = steps.split('\n').flatMap((line) => {
    const [, name, given = '{}', result = ''] = /^(\w+) (.*?) -> (.*)$/.exec(line) ?? [];
    return name === undefined
      ? []
      : [{ name, arguments: parseArguments(given) ?? {}, result: readShown(result) }];
  });
  return { today, request: request.trim(), calls };
}
