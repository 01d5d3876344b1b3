import { isJsonObject, type JsonObject } from '../../domain/json.ts';
import type { ToolsetMacro } from '../../domain/toolset.ts';
import { extractArguments } from './extract-arguments.ts';
import { type Keyword, keywordVocabulary } from './keyword-vocabulary.ts';
import { routableText } from './routable-text.ts';

/** What the router makes of a request. */
export type KeywordRoute =
  | { readonly kind: 'call'; readonly macro: string; readonly arguments: JsonObject }
  | { readonly kind: 'missing'; readonly macro: string; readonly missing: readonly string[] }
  | { readonly kind: 'nothing-fits' };

/** A noun alone is no request: a macro needs a noun and something that is done with it. */
const leastScore = 4;

/**
 * Routes a request without a model: the macro with the highest keyword score (the first one of equals), its arguments
 * by patterns. `nothing-fits` below the least score; `missing` if a required argument was not found.
 */
export function routeByKeywords(options: {
  readonly prompt: string;
  readonly macros: readonly ToolsetMacro[];
}): KeywordRoute {
  const text = routableText(options.prompt);
  let best: { readonly macro: ToolsetMacro; readonly score: number } | null = null;
  for (const macro of options.macros) {
    const score = scoreOf(text, keywordVocabulary[macro.name] ?? ownWords(macro));
    if (score >= leastScore && (best === null || score > best.score)) best = { macro, score };
  }
  if (best === null) return { kind: 'nothing-fits' };
  const found = extractArguments({ prompt: options.prompt, macro: best.macro });
  const required = best.macro.validatingSchema['required'];
  const missing = (Array.isArray(required) ? required : [])
    .filter((name): name is string => typeof name === 'string')
    .filter((name) => found[name] === undefined);
  if (missing.length > 0) return { kind: 'missing', macro: best.macro.name, missing };
  return { kind: 'call', macro: best.macro.name, arguments: found };
}

function scoreOf(text: string, keywords: readonly Keyword[]): number {
  return keywords.reduce((sum, [pattern, weight]) => sum + (pattern.test(text) ? weight : 0), 0);
}

/** For macros without an entry in the vocabulary: the words of the name count 2, those of arguments' enums 1. */
function ownWords(macro: ToolsetMacro): readonly Keyword[] {
  const { properties } = macro.validatingSchema;
  const schemas = isJsonObject(properties) ? Object.values(properties) : [];
  const enums = schemas.flatMap((schema) =>
    isJsonObject(schema) && Array.isArray(schema['enum']) ? schema['enum'] : [],
  );
  return [
    ...macro.name.split('_').map((word): Keyword => [startOf(word), 2]),
    ...enums.map((value): Keyword => [startOf(String(value)), 1]),
  ];
}

function startOf(word: string): RegExp {
  const stem = word
    .toLowerCase()
    .replace(/(ies|es|s|e|y)$/, '')
    .replace(/[^a-z0-9]+/g, '.');
  return new RegExp(`\\b${stem}`);
}
