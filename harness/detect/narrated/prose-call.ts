import type { Narration } from '../narrated-call.ts';
import type { NameForms } from './name-forms.ts';
import { pattern } from './pattern.ts';

const verb =
  '(?:call|run|us|invok|execut|trigger|start|launch|dispatch|apply|rout|select|choos|pick|fir|perform|submit|issu|mak)(?:e|ing|ed|ning|ting|s)?|ran|chose|chosen|made';
const adverb =
  '(?:now|just|then|first|next|directly|simply|immediately|also|go(?:ing)? ahead and|proceed to|try to|a call to|the call to)';
const first =
  "(?:I|we)(?:'ll|'m| will| am| shall| have|'ve|'d like to| need to| should| must| would| have to| want to| decided to|'re| are)?(?: going to| about to)?";
const hedge =
  /\b(?:if|once|unless|until|when|whenever|after you|as soon as|before I|provided|should you|would you|could you|do you|can you|shall I|may I|tell me|let me know|please (?:provide|give|specify|confirm|tell|share)|wenn|falls|sobald|si|cuando|quand|dès que)\b/i;
const denial =
  /\b(?:not|never|cannot|can't|won't|don't|didn't|isn't|wasn't|haven't|couldn't|wouldn't|shouldn't|unable|without|rather than|instead of|none|neither|nor|no need|no macro|no tool|nicht|kein|keine|no puedo|ne)\b|n't\b/i;
const detail = /[#/="'`]|\d/;

/**
 * Prose that says a macro is, was or will be called: "I'll call triage_issue", "Calling triage_issue …",
 * "triage_issue has been called", "The right macro is triage_issue". Questions, conditions, denials and
 * explanations of what a macro does are no such claim.
 */
export function proseCall(text: string, names: NameForms): readonly Narration[] {
  const claims = claimsOf(names);
  const mention = pattern(names, 'mention', ({ loose }) => new RegExp(loose, 'i'));
  return sentencesOf(text).flatMap(({ sentence, start }) => {
    if (!mention.test(sentence) || /\?["'*)\s]*$/.test(sentence)) return [];
    const plain = sentence.replace(/[’‘`*]/g, (mark) => (mark === '’' || mark === '‘' ? "'" : ' '));
    for (const { claim, imperative } of claims) {
      const match = claim.exec(plain);
      if (match === null) continue;
      const clause = plain.slice(0, match.index + match[0].length);
      const rest = plain.slice(match.index + match[0].length);
      if (hedge.test(plain) || denial.test(clause) || (imperative && !detail.test(rest))) continue;
      return [{ name: names.named(match[1] ?? match[2] ?? ''), start, end: start + sentence.length }];
    }
    return [];
  });
}

interface Claim {
  readonly claim: RegExp;
  /** Reads as a command to someone: only a call if details follow. */
  readonly imperative: boolean;
}

const claimCache = new WeakMap<NameForms, readonly Claim[]>();

function claimsOf(names: NameForms): readonly Claim[] {
  const known = claimCache.get(names);
  if (known !== undefined) return known;
  const name = `(?:the |a |our |my |macro |tool |function |named |called |["'(]|\\s)*(?<![\\w.-])(${names.loose})(?![\\w])`;
  const gap = '[^.?!\\n]{0,50}?';
  const claim = (source: string, imperative = false): Claim => ({
    claim: new RegExp(source, 'i'),
    imperative,
  });
  const claims = [
    claim(`\\b${first} (?:${adverb} )*(?:${verb})\\b${gap}${name}`),
    claim(
      `\\b(?:let me|let's|let us|going to|about to|time to|next step(?: is)?:?(?: to)?|here goes:?)\\b (?:${adverb} )*(?:${verb})\\b${gap}${name}`,
    ),
    claim(
      `^\\W*(?:ok(?:ay)?|sure|certainly|of course|alright|great|now|understood|done|sure thing|got it|right)?[,.!: ]*(?:now )?(?:calling|running|using|invoking|executing|triggering|launching|dispatching|routing (?:this |it |your request )?to|starting|selecting|choosing)\\b${gap}${name}`,
    ),
    claim(
      `^\\W*(?:please |just |to do (?:this|that|so),? |then |now |first |next )*(?:call|run|use|invoke|execute|trigger|dispatch)\\b ?${name}`,
      true,
    ),
    claim(
      `(?<![\\w.-])(${names.loose})(?!\\w)["')]*(?: (?:macro|tool|function))? (?:has been|was|is being|will be|is now|gets|is going to be|got) (?:now |just |successfully |then )*(?:called|run|invoked|executed|triggered|dispatched|used|started|selected|chosen)`,
    ),
    claim(
      `\\b(?:right|correct|best|appropriate|matching|suitable|relevant|proper|required|selected|chosen|needed|applicable|fitting) (?:macro|tool|function|call|choice|action|one)\\b[^.?!\\n]{0,40}?(?:is|would be|:|=)${name}`,
    ),
    claim(
      `\\b(?:macro|tool|function|action)(?: call)? (?:to (?:call|use|run|invoke|execute)|selected|chosen|call|being called|used)\\b[^.?!\\n]{0,20}?(?:is|:|=|->|→)${name}`,
    ),
    claim(
      `\\b(?:this|that|your request|the request|it) (?:is|maps|routes|goes|matches|corresponds|should be routed|should go|calls for)(?: directly| best)? ?(?:to|for|with)?${name}`,
    ),
    claim(`(?:→|->|=>)\\s*["'(]*(${names.exact})(?!\\w)`),
    claim(
      `\\b(?:ich|wir) (?:rufe|rufen|starte|starten|verwende|verwenden|nutze|führe|führen|benutze)\\b${gap}${name}`,
    ),
    claim(
      `\\b(?:voy a|vamos a|estoy|procedo a|he|debo) (?:llamar|llamado|llamando|ejecutar|ejecutado|ejecutando|usar|usado|usando|invocar|invocando)\\b${gap}${name}`,
    ),
    claim(
      `\\b(?:je vais|nous allons|j'ai|je) (?:appeler|appelé|appelle|exécuter|exécute|exécuté|utiliser|utilise|utilisé|lancer|lance|lancé)\\b${gap}${name}`,
    ),
  ];
  claimCache.set(names, claims);
  return claims;
}

interface Sentence {
  readonly sentence: string;
  readonly start: number;
}

/** Sentences and lines: cut at line ends, and at `.`, `!`, `?` before a blank. */
function sentencesOf(text: string): readonly Sentence[] {
  const found: Sentence[] = [];
  for (const match of text.matchAll(/[^\n]+?(?:[.!?](?=["')*]*\s)["')*]*|(?=\n)|$)/g)) {
    if (match[0].length <= 1_000) found.push({ sentence: match[0], start: match.index });
  }
  return found;
}
