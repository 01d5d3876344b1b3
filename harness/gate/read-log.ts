import type { z } from 'zod';
import type { Problem } from '../domain/harness-error.ts';
import { isJsonObject, type Json, type JsonObject } from '../domain/json.ts';
import type { LogEvent } from './log-event.ts';
import type { LogForm } from './readers/log-form.ts';
import { detectForm } from './readers/log-forms.ts';

/** One line of a log as it lies in the file. */
export interface LogLine {
  /** From 1. */
  readonly line: number;
  /** Without its line end; null if it was too long to keep. */
  readonly text: string | null;
  readonly sizeBytes: number;
  /** A line end follows. The last line of a log that is being written may lack it. */
  readonly isComplete: boolean;
}

/** Reads one log, line by line. */
export interface LogReader {
  /** What the lines so far told; a first few lines may be held back until the form is known. */
  read(line: LogLine): readonly LogEvent[];
  /** To be called after the last line. */
  end(): LogOutcome;
}

/** How the reading of one log ended. */
export interface LogOutcome {
  readonly file: string;
  /** null: no line told, or the file is empty. */
  readonly form: LogForm | null;
  readonly lines: number;
  /** Everything that is wrong with the file, the first {@link problemLimit}; empty if it can be used. */
  readonly problems: readonly Problem[];
  /** All problems, also those beyond the limit. */
  readonly problemCount: number;
  /** The last line broke off in the middle and was left out; null if none did. */
  readonly tornLine: number | null;
}

const problemLimit = 20;
/** So many lines are looked at before a file is taken to have no known form. */
const linesUntilForm = 200;

/**
 * A reader for one log. The form is detected from the first lines. Blank lines are skipped. A last line that has no
 * line end and is no whole JSON value is a log being written: it is left out and told. Any other line that is no JSON
 * object, or not what its form promises, is a problem: a gate that skips lines would pass what it has not read.
 */
export function createLogReader(file: string): LogReader {
  let form: LogForm | null = null;
  let held: { readonly value: JsonObject; readonly line: number }[] = [];
  let lines = 0;
  let problemCount = 0;
  let tornLine: number | null = null;
  const problems: Problem[] = [];

  const refuse = (line: number, found: string, expected: string) => {
    problemCount += 1;
    if (problems.length < problemLimit) problems.push({ where: `${file}:${line}`, found, expected });
  };

  const readValue = (reader: LogForm, value: JsonObject, line: number): LogEvent[] => {
    const events: LogEvent[] = [];
    reader.read(value, {
      line,
      fileSession: file,
      event: (event) => events.push(event),
      refuse: (found, expected) => refuse(line, found, expected),
      check: (schema, each, place = '') => {
        const result = schema.safeParse(each);
        if (result.success) return result.data;
        for (const issue of result.error.issues.slice(0, 3))
          refuse(line, ...issueInWords(issue, place, reader));
        return null;
      },
    });
    return events;
  };

  const readHeld = (): LogEvent[] => {
    const reader = form;
    const events = reader === null ? [] : held.flatMap(({ value, line }) => readValue(reader, value, line));
    held = [];
    return events;
  };

  return {
    read({ line, text, sizeBytes, isComplete }) {
      lines = line;
      if (text === null) {
        if (isComplete) refuse(line, `a line of ${sizeBytes} bytes`, 'a line of at most 32 MiB');
        else tornLine = line;
        return [];
      }
      if (text.trim() === '') return [];
      const value = parseLine(text);
      if (value === undefined && !isComplete) {
        tornLine = line;
        return [];
      }
      if (!isJsonObject(value)) {
        refuse(
          line,
          value === undefined ? `no JSON: ${text.slice(0, 40)}` : 'a JSON value that is no object',
          'a JSON object',
        );
        return [];
      }
      if (form !== null) return readValue(form, value, line);
      if (held.length < linesUntilForm) held.push({ value, line });
      form = detectForm([value]);
      return form === null ? [] : readHeld();
    },
    end() {
      if (form === null && held.length > 0) {
        refuse(
          held[0]?.line ?? 1,
          `keys ${Object.keys(held[0]?.value ?? {})
            .slice(0, 8)
            .join(', ')}`,
          'a line of a form that is known',
        );
      }
      return { file, form, lines, problems, problemCount, tornLine };
    },
  };
}

/** undefined: no JSON. */
function parseLine(text: string): Json | undefined {
  try {
    return JSON.parse(text.charCodeAt(0) === 0xfeff ? text.slice(1) : text) as Json;
  } catch (error) {
    if (error instanceof SyntaxError) return undefined;
    throw error;
  }
}

function issueInWords(issue: z.core.$ZodIssue, place: string, form: LogForm): [string, string] {
  const path = [...(place === '' ? [] : [place]), ...issue.path.map(String)].join('.');
  return [`${path === '' ? 'the line' : path}: ${issue.message}`, `a line of the form "${form.title}"`];
}
