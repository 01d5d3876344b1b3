/**
 * A text that a regular expression matches, found without chance: alternatives in order, fewest repetitions first.
 * Null if none of the first candidates is accepted. Understands groups, alternatives, classes and quantifiers.
 *
 * @throws SyntaxError for what it does not understand (look-around, back references) or what is no pattern
 */
export function patternSample(pattern: string, accepts: (text: string) => boolean): string | null {
  const reader: Reader = { pattern, at: 0 };
  const candidates = alternatives(reader);
  if (reader.at < pattern.length) throw unsupported(reader, 'a closing bracket without an opening one');
  return candidates.find(accepts) ?? null;
}

interface Reader {
  readonly pattern: string;
  at: number;
}

/** Candidates kept for each part of a pattern: enough for a list of words, few enough to multiply. */
const most = 64;

function alternatives(reader: Reader): string[] {
  const found = sequence(reader);
  while (reader.pattern[reader.at] === '|') {
    reader.at += 1;
    found.push(...sequence(reader));
  }
  return [...new Set(found)].slice(0, most);
}

function sequence(reader: Reader): string[] {
  let found = [''];
  while (reader.at < reader.pattern.length && !'|)'.includes(reader.pattern[reader.at] ?? '')) {
    const choices = quantified(reader, atom(reader));
    found = found.flatMap((start) => choices.map((choice) => start + choice)).slice(0, most);
  }
  return found;
}

function quantified(reader: Reader, choices: readonly string[]): readonly string[] {
  const found = /^(?:[?*+]|\{(\d+)(?:,\d*)?\})\??/.exec(reader.pattern.slice(reader.at));
  if (found === null) return choices;
  reader.at += found[0].length;
  if (found[0].startsWith('+')) return choices;
  if (found[1] === undefined) return [...choices, ''];
  const times = Number(found[1]);
  return times === 0 ? [...choices, ''] : choices.map((choice) => choice.repeat(times));
}

function atom(reader: Reader): readonly string[] {
  const character = reader.pattern[reader.at] ?? '';
  reader.at += 1;
  if (character === '^' || character === '$') return [''];
  if (character === '.') return ['a', '1'];
  if (character === '\\') return escape(reader);
  if (character === '[') return characterClass(reader);
  if (character === '(') return group(reader);
  if ('?*+{'.includes(character)) throw unsupported(reader, 'a quantifier without anything before it');
  return [character];
}

function group(reader: Reader): string[] {
  const rest = reader.pattern.slice(reader.at);
  const opening = /^\?(?::|<[A-Za-z_]\w*>)/.exec(rest);
  if (opening !== null) reader.at += opening[0].length;
  else if (rest.startsWith('?')) throw unsupported(reader, 'look-around or a group with flags');
  const found = alternatives(reader);
  if (reader.pattern[reader.at] !== ')') throw unsupported(reader, 'a group that is not closed');
  reader.at += 1;
  return found;
}

function escape(reader: Reader): readonly string[] {
  const character = reader.pattern[reader.at] ?? '';
  reader.at += 1;
  const known: Readonly<Record<string, readonly string[]>> = {
    b: [''],
    B: [''],
    d: ['1'],
    w: ['a', '1'],
    s: [' '],
    D: ['a'],
    S: ['a', '1'],
    W: [' ', '-'],
    n: ['\n'],
    t: ['\t'],
  };
  const found = known[character];
  if (found !== undefined) return found;
  if (/[A-Za-z0-9]/.test(character) || character === '') throw unsupported(reader, `\\${character}`);
  return [character];
}

/** Tries the characters a reader would expect in turn and keeps those that the class holds. */
function characterClass(reader: Reader): string[] {
  const found = /^\^?\]?(?:\\.|[^\]\\])*\]/.exec(reader.pattern.slice(reader.at));
  if (found === null) throw unsupported(reader, 'a class that is not closed');
  reader.at += found[0].length;
  const matcher = new RegExp(`^[${found[0]}$`, 'u');
  const own = [...found[0].replace(/\\/g, '').slice(0, -1)];
  return [...new Set([...own, ...'a1A -_./#v0'])].filter((character) => matcher.test(character)).slice(0, 4);
}

function unsupported(reader: Reader, what: string): SyntaxError {
  return new SyntaxError(`pattern ${reader.pattern}, character ${reader.at}: ${what} is not understood here`);
}
