const preview =
  /\b(dry[- ]?run|preview|would|which|list|show|simulat\w+|what if|check|count|how many|see|candidates|hypothetical\w*|without (actually )?(closing|re-?running|restarting|starting|doing|applying)|don't (actually )?(close|re-?run|restart|start|do)|not (actually|really|yet)|tell me|report|test run|find out|let me know)\b/i;

/** Whether a request asks for the deed itself (an imperative) rather than for a look at what would be done. */
export function asksForDeed(prompt: string): boolean {
  return !preview.test(prompt);
}

const denied = "(?:no|not|without|skip|skipping|don't|do not|omit|omitting|leave out|never|minus)";

/** Flags whose names are not how people say them: said so → true, said so → false. */
const said: Readonly<Record<string, { readonly yes: RegExp; readonly no: RegExp }>> = {
  find_duplicates: {
    yes: /\b(duplicates?|dupes?|already (been )?reported|reported (before|already)|same (bug|problem|thing))\b/i,
    no: new RegExp(`\\b${denied}\\b[^.;,]*\\b(duplicates?|dupes?)\\b`, 'i'),
  },
  suggest_labels: {
    yes: /\blabels?\b/i,
    no: new RegExp(`\\b${denied}\\b[^.;,]*\\blabels?\\b`, 'i'),
  },
  failed_steps_only: {
    yes: /\b(failed|failing|broken|red) (steps?|parts?)\b|\b(only|just) (the )?(fail\w+|errors?|broken|red)\b|\bsteps? that (failed|broke)\b/i,
    no: /\b(all|every|not (just|only)) (the )?(failed )?steps?\b|\b(full|whole|entire|complete) log\b/i,
  },
  failed_jobs_only: {
    yes: /\b(only|just) (the )?(failed|failing|broken|red)\b/i,
    no: /\b(all|every|each)( of)?( the| its)? jobs?\b|\b(whole|entire|complete|full) (run|workflow|thing|pipeline|build)\b|\bfrom scratch\b|\beverything\b|\bnot (just|only) the (failed|failing)\b/i,
  },
};

/** What a request says about an ordinary flag: true, false, or null if it does not mention it. */
export function extractFlag(prompt: string, name: string): boolean | null {
  const words = name.split('_').join('[ _-]');
  const patterns = said[name] ?? {
    yes: new RegExp(`\\b${words}\\b`, 'i'),
    no: new RegExp(`\\b${denied}\\b[^.;,]*\\b${words}\\b`, 'i'),
  };
  if (patterns.no.test(prompt)) return false;
  return patterns.yes.test(prompt) ? true : null;
}
