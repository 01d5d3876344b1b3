import { parse } from 'shell-quote';
import type { Json, JsonObject } from '../domain/json.ts';
import type { ReadTool } from './read-tool.ts';

/** Programs whose first words say what is done; the number is how many of them count. */
const depths: Readonly<Record<string, number>> = {
  gh: 2,
  git: 1,
  npm: 1,
  pnpm: 1,
  yarn: 1,
  npx: 1,
  cargo: 1,
  go: 1,
  docker: 1,
  kubectl: 2,
  helm: 1,
  brew: 1,
  apt: 1,
  pip: 1,
  uv: 1,
  poetry: 1,
  make: 1,
  terraform: 1,
  systemctl: 1,
  aws: 2,
  gcloud: 3,
  az: 2,
  glab: 2,
  jj: 1,
};
const skipped = new Set(['cd', 'export', 'set', 'source', 'true', 'echo']);
const prefixes = new Set(['sudo', 'time', 'env', 'command', 'exec']);
const longest = 2000;
const flagLimit = 20;

/**
 * What a shell command runs, as a tool call: the first program that is more than a change of place, with what follows
 * it. `gh issue view 12 --repo a/b` is the tool `gh issue view` with `{ argument_1: "12", repo: "a/b" }`. Flags
 * lose their dashes; one without a value is `true`. Further commands stand under `then`. Null if no program is named.
 */
export function readShellCommand(command: string | readonly string[]): ReadTool | null {
  const segments = typeof command === 'string' ? segmentsOf(command) : [{ words: [...command] }];
  const first = segments.find(({ words }) => !skipped.has(words[0] ?? '')) ?? segments[0];
  if (first === undefined) return null;
  const start = first.words.findIndex((word) => !prefixes.has(word));
  const words = first.words.slice(Math.max(0, start));
  const program = (words[0] ?? '').split('/').at(-1) ?? '';
  if (!/^[\w.+-]{1,60}$/.test(program)) return null;
  let named = 1;
  while (named <= (depths[program] ?? 0) && /^[a-z][a-z0-9-]{0,30}$/.test(words[named] ?? '')) named += 1;
  const given = namedWords(words.slice(named));
  const rest = segments.slice(segments.indexOf(first) + 1).map((each) => each.words.join(' '));
  return {
    tool: [program, ...words.slice(1, named)].join(' '),
    given: rest.length === 0 ? given : { ...given, then: rest.join('; ').slice(0, 500) },
  };
}

interface Segment {
  readonly words: string[];
}

function segmentsOf(command: string): Segment[] {
  // A here-document is data, not words.
  const text = command.slice(0, longest).replace(/<<-?\s*['"]?(\w+)['"]?[\s\S]*/, '');
  const segments: Segment[] = [{ words: [] }];
  let skipNext = false;
  for (const token of parse(text.replace(/\r?\n/g, ' ; '), (name) => `$${name}`)) {
    const words = segments.at(-1)?.words ?? [];
    if (skipNext) {
      skipNext = false;
      continue;
    }
    if (typeof token === 'string') {
      if (words.length > 0 || !/^\w+=/.test(token)) words.push(token);
    } else if ('comment' in token) continue;
    else if ('pattern' in token) words.push(token.pattern);
    else if (['>', '>>', '<', '>&', '<&', '&>'].includes(token.op)) {
      if (/^\d$/.test(words.at(-1) ?? '')) words.pop();
      skipNext = true;
    } else segments.push({ words: [] });
  }
  return segments.filter(({ words }) => words.length > 0);
}

function namedWords(words: readonly string[]): JsonObject {
  const given: [string, Json][] = [];
  let position = 0;
  for (let index = 0; index < words.length && given.length < flagLimit; index += 1) {
    const word = words[index] ?? '';
    if (word === '--') continue;
    const [, flag, value] = /^--?([a-zA-Z][\w-]*)(?:=([\s\S]*))?$/.exec(word) ?? [];
    if (flag === undefined) {
      position += 1;
      given.push([`argument_${position}`, word]);
      continue;
    }
    const next = words[index + 1];
    const takesNext = value === undefined && next !== undefined && !next.startsWith('-');
    if (takesNext) index += 1;
    given.push([flag, value ?? (takesNext ? next : true)]);
  }
  return Object.fromEntries(given);
}
