import { type Claim, claims, claimsOfAnything } from './claims.ts';
import { anyName, type NameForms } from './name-forms.ts';
import type { Narration } from './narration.ts';

// Said before the name, or as a condition behind it, these take the claim back.
const hedgeBefore =
  /(?<!\p{L})(?:if|once|unless|until|when|whenever|after you|as soon as|before|provided|should you|would you|could you|do you|can you|shall I|may I|tell me|could|might|wenn|falls|sobald|soll|sollen|bevor|si|cuando|antes|quand|dès que|avant|voulez|veux|se|quando|zodra|als je|jeśli|если|когда)(?!\p{L})|如果|可以|请提供|もし|만약/iu;
const hedgeBehind =
  /(?<!\p{L})(?:if|once|unless|until|when|as soon as|provided|after you|but I (?:would )?need|is missing|wenn|falls|sobald|si|cuando|quand|dès que|se|quando|jeśli|если|когда)(?!\p{L})|please (?:provide|give|specify|confirm|tell|share)/iu;
const denial =
  /(?<!\p{L})(?:not|never|cannot|can't|unable|without|rather than|instead of|none|neither|nor|no need|no macro|no tool|nicht|kein\p{L}*|niet|geen|inte|ikke|ne|n'ai|pas|no (?:puedo|voy|he|debo)|não|non|nie|не|không|tidak|لن|नहीं)(?!\p{L})|n't(?!\p{L})|不|没|無|ません|않|못/iu;
// Somebody else did so, or it is so as a rule.
const reported =
  /\b(?:wrote|said|says|told|asked|asks|mentions?|mentioned|according to|reports? that|claims?|by default|usually|always|part of)\b/i;
const detail = /[#/="'`]|\d/;
const offerToHear = /\blet me know\b.*$/i;

/**
 * Prose that says a macro is, was or will be called: "I'll call triage_issue", "Calling triage_issue …",
 * "triage_issue has been called", "The right macro is triage_issue", in many languages. Questions, conditions,
 * denials and explanations of what a macro does are no such claim.
 */
export function proseCall(text: string, names: NameForms): readonly Narration[] {
  const known = compiled(names, claims);
  const anything = text.includes('_') ? compiled(anyName, claimsOfAnything) : null;
  if (anything === null && !known.mention.test(text)) return [];
  return sentencesOf(text).flatMap(({ sentence, start }) => {
    if (/[?？]["'*)\s]*$/.test(sentence)) return [];
    const plain = sentence
      .replace(/[’‘]/g, "'")
      .replace(/[`*\s]+/g, (marks) => (/^\*+$/.test(marks) ? '*' : ' '));
    const name =
      claimed(plain, known, names) ??
      (anything === null || known.mention.test(plain) ? null : claimed(plain, anything, anyName));
    return name === null ? [] : [{ name, start, end: start + sentence.length }];
  });
}

function claimed(sentence: string, { mention, patterns }: Compiled, names: NameForms): string | null {
  if (!mention.test(sentence)) return null;
  for (const { pattern, imperative } of patterns) {
    const match = pattern.exec(sentence);
    if (match === null) continue;
    const before = sentence.slice(0, match.index).replace(/^.*[,;:](?=\s)/, '');
    const behind = sentence.slice(match.index + match[0].length).replace(offerToHear, '');
    const hearsay = reported.test(before);
    const clause = before + match[0] + (/^\s*(?:not|nicht|niet|noch nicht|pas)\b/i.exec(behind)?.[0] ?? '');
    const hedged = hedgeBefore.test(sentence.slice(0, match.index) + match[0]) || hedgeBehind.test(behind);
    if (hedged || hearsay || denial.test(clause) || (imperative && !detail.test(behind))) continue;
    return names.named(match[1] ?? '');
  }
  return null;
}

interface Compiled {
  readonly mention: RegExp;
  readonly patterns: readonly { readonly pattern: RegExp; readonly imperative: boolean }[];
}

const cache = new WeakMap<NameForms, Compiled>();

/** The claims with the names in place, compiled once for each list of names. */
function compiled(names: NameForms, templates: readonly Claim[]): Compiled {
  const known = cache.get(names);
  if (known !== undefined) return known;
  const name = `[\\s"'(:]*(?:(?:the|a|an|our|my|das|die|la|le|el|o|a|het|makro|macro|tool|function|named|called)[\\s"'(]+)*(?<![\\w.-])(${names.loose})(?!\\w)["')]*`;
  const opening =
    '^[^\\p{L}]*(?:(?:ok(?:ay)?|sure|certainly|of course|alright|great|understood|done|sure thing|got it|right|yes)[,.!: ]+)?';
  const result = {
    mention: new RegExp(`(?<![\\w])(?:${names.loose})(?!\\w)`, 'i'),
    patterns: templates.map(({ says, imperative }) => ({
      pattern: new RegExp(
        says
          .replace(/^\^/, opening)
          .replaceAll(
            '\\b',
            '(?:(?<=[\\p{L}\\p{N}_])(?![\\p{L}\\p{N}_])|(?<![\\p{L}\\p{N}_])(?=[\\p{L}\\p{N}_]))',
          )
          .replaceAll('~', '[^.?!]{0,60}?')
          .replaceAll('@', name),
        'iu',
      ),
      imperative: imperative === true,
    })),
  };
  cache.set(names, result);
  return result;
}

interface Sentence {
  readonly sentence: string;
  readonly start: number;
}

/** Sentences and lines: cut at line ends, and at `.`, `!`, `?` before a blank. */
function sentencesOf(text: string): readonly Sentence[] {
  const found: Sentence[] = [];
  for (const match of text.matchAll(/[^\n]+?(?:[.!?](?=["')*]*\s)["')*]*|[。！？]|(?=\n)|$)/g)) {
    if (match[0].length <= 1_000) found.push({ sentence: match[0], start: match.index });
  }
  return found;
}
