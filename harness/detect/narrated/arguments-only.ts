import type { Narration } from './narration.ts';

const schemaLike = /["'](?:properties|required|additionalProperties|\$schema)["']\s*:/;
// Objects with these keys say something to the reader.
const answerKey =
  /(?:^|[{,\s"'])(?:errors?|message|answer|response|reply|reason|result|status|state|text|content|question|explanation|note|name|tool|macro|function|action|version|type|description|missing|priority|severity|kind)["']?\s*[:=]/i;
const objectPair = /["'][A-Za-z_][\w-]*["']\s*:\s*(?:"[^"\n]{0,80}"|'[^'\n]{0,80}'|-?\d|true|false|null|\[)/g;
const wrapped = /^\{?\s*["'](?:arguments|parameters|args|params|tool_?input|action_?input)["']\s*:\s*\{/i;
const plainPair =
  /^[a-z][a-z0-9]*(?:_[a-z0-9]+)*\s*[:=]\s*(?:"[^"\n]{0,80}"|'[^'\n]{0,80}'|\[[^\]\n]*\]|[^\s"',]{1,80})$/;

/** The whole reply is arguments without their macro: an object, or pairs of a name and a single value. */
export function argumentsOnly(text: string): readonly Narration[] {
  const body = text
    .slice(0, 800)
    .replace(/^\s*```[\w-]*\s*|\s*```\s*$/g, '')
    .trim();
  if (body.length > 600 || schemaLike.test(body)) return [];
  const all = [{ name: null, start: 0, end: text.length }];
  if (wrapped.test(body)) return all;
  if (answerKey.test(body)) return [];
  if (/^\{[\s\S]*\}$/.test(body)) return (body.match(objectPair)?.length ?? 0) >= 2 ? all : [];
  const pairs = body.split(/\n|,\s+/).map((pair) => pair.trim());
  return pairs.length >= 2 && pairs.every((pair) => plainPair.test(pair)) ? all : [];
}
