import { isJsonObject, type Json } from '../domain/json.ts';

/** Fields that only programs follow up. */
const machineFields = new Set(['isPullRequest', 'parents', 'authorName', 'stateReason', 'closedAt', 'patch']);

/** Longest text inside a result, in characters. Logs are cut to what is left, at the front. */
const textCharacters = 160;

/**
 * A result as a model is shown it: JSON in which lists of records are tables (names first, then one row a record),
 * empty fields are left out, instants are days, and long texts and lists are cut. `cut` tells whether anything was
 * left out for its length; a list that was cut says how many items are missing.
 */
export function showResult(
  value: Json,
  limitCharacters: number,
): { readonly text: string; readonly cut: boolean } {
  let cut = false;
  const shortened = shortTexts(value, () => {
    cut = true;
  });
  const whole = JSON.stringify(asTables(shortened));
  if (whole.length <= limitCharacters) return { text: whole, cut };
  if (Array.isArray(shortened)) return { text: shortList(shortened, limitCharacters), cut: true };
  if (isJsonObject(shortened) && typeof shortened['text'] === 'string') {
    const { text, ...rest } = shortened;
    const room = limitCharacters - JSON.stringify({ ...rest, text: '…' }).length;
    const end = room > 0 ? text.slice(-Math.floor(room / 2)) : '';
    return { text: JSON.stringify({ ...rest, text: `…${end}` }), cut: true };
  }
  return { text: `${whole.slice(0, limitCharacters - 1)}…`, cut: true };
}

/** A shown result as records again; tables become lists of records. Null if it is no JSON. */
export function readShown(text: string): Json {
  try {
    return asRecords(JSON.parse(text) as Json);
  } catch (error) {
    if (error instanceof SyntaxError) return null;
    throw error;
  }
}

function shortTexts(value: Json, onCut: () => void, key = ''): Json {
  if (typeof value === 'string') {
    const day = value.replace(/^(\d{4}-\d{2}-\d{2})T[\d:.]+Z$/, '$1');
    if (key === 'text' || day.length <= textCharacters) return day;
    onCut();
    return `${day.slice(0, textCharacters - 1)}…`;
  }
  if (Array.isArray(value)) return value.map((item) => shortTexts(item, onCut));
  if (!isJsonObject(value)) return value;
  return Object.fromEntries(
    Object.entries(value)
      .filter(([name, field]) => !machineFields.has(name) && !isEmpty(field))
      .map(([name, field]) => [name, shortTexts(field, onCut, name)]),
  );
}

function isEmpty(value: Json): boolean {
  return value === null || value === '' || (Array.isArray(value) && value.length === 0);
}

function asTables(value: Json): Json {
  if (isJsonObject(value)) {
    return Object.fromEntries(Object.entries(value).map(([name, field]) => [name, asTables(field)]));
  }
  if (!Array.isArray(value)) return value;
  const records = value.filter((item) => isJsonObject(item));
  if (records.length === 0 || records.length < value.length) return value.map(asTables);
  const names = [...new Set(records.flatMap((record) => Object.keys(record)))];
  return [names, ...records.map((record) => names.map((name) => asTables(record[name] ?? null)))];
}

function asRecords(value: Json): Json {
  if (isJsonObject(value)) {
    return Object.fromEntries(Object.entries(value).map(([name, field]) => [name, asRecords(field)]));
  }
  if (!Array.isArray(value)) return value;
  const [names, ...rows] = value;
  if (!Array.isArray(names) || !rows.every((row) => Array.isArray(row))) return value.map(asRecords);
  return rows.map((row) =>
    Object.fromEntries(
      names.flatMap((name, index) =>
        (row[index] ?? null) === null ? [] : [[String(name), asRecords(row[index] ?? null)]],
      ),
    ),
  );
}

function shortList(items: readonly Json[], limit: number): string {
  for (let kept = items.length - 1; kept >= 0; kept -= 1) {
    const text = `${JSON.stringify(asTables(items.slice(0, kept)))} and ${items.length - kept} more`;
    if (text.length <= limit || kept === 0) return text;
  }
  return '[]';
}
