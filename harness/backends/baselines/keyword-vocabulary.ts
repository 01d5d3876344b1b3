/** A pattern over the lower-case request (addresses replaced, see `routableText`) and what it adds to a score. */
export type Keyword = readonly [pattern: RegExp, weight: number];

const pullRequest: Keyword = [/\b(pull requests?|prs?|merge requests?|patch)\b/, 2];
const oneIssue: Keyword = [/\b(issue|ticket|bug report|report|bug)\b/, 2];
const manyIssues: Keyword = [/\b(issues|tickets|backlog|bug reports)\b/, 2];
const run: Keyword = [/\b(workflow|run|ci|build|pipeline|job|jobs|actions?)\b/, 2];
/** Verbs that belong to no macro: who asks for them rarely wants one of ours. */
const otherVerb: Keyword = [
  /^(please |can you |could you )?(merge|approve|delete|assign|comment on|label|reopen|revert|create|open|star|fork|rename|lock|publish|cancel)\b/,
  -4,
];

/** Names, intents and ordinary synonyms of the macros. A macro that is not listed is found by its own words. */
export const keywordVocabulary: Readonly<Record<string, readonly Keyword[]>> = {
  triage_pull_request: [
    pullRequest,
    [/\btriag/, 3],
    [
      /\b(look (at|over|into)|have a look|take a look|check|assess|examine|inspect|analy[sz]e|evaluate|go (over|through))\b/,
      2,
    ],
    [/\breview\b/, 1],
    [
      /\b(mergeable|ready (to|for) (be )?merged?|ready to go|merge[- ]ready|block(s|ed|ing|ers?)?|missing|holding|stands? between|in the way)\b/,
      3,
    ],
    [/\b(reviewers?|who|whom|somebody|someone|people)\b/, -3],
    otherVerb,
  ],
  triage_issue: [
    oneIssue,
    [/\btriag/, 3],
    [
      /\b(look (at|over|into)|have a look|take a look|check|assess|examine|inspect|analy[sz]e|evaluate|classify|categori[sz]e|go (over|through))\b/,
      2,
    ],
    [
      /\b(sever(e|ity)|serious|urgent|bad|kind of|next steps?|happen next|do next|duplicates?|dupes?|priority)\b/,
      2,
    ],
    [/\b(pull request|pr)\b/, -3],
    [/\b(stale|inactive|issues|tickets)\b/, -1],
    otherVerb,
  ],
  summarize_open_issues: [
    manyIssues,
    [/\b(summar\w+|overview|digest|recap|round-?up|rundown|list|gist|sum up|catch me up)\b/, 3],
    [/\b(open|unresolved|outstanding)\b/, 1],
    [/\b(newest|oldest|latest|most (commented|discussed)|what are|which are|what is open)\b/, 2],
    [/\b(stale|inactive|abandoned|activity|close|closed|closing)\b/, -3],
    otherVerb,
  ],
  generate_release_notes: [
    [
      /\b(release notes?|change ?logs?|patch notes|notes for the (next |new )?(release|version)|release announcement)\b/,
      5,
    ],
    [/\b(what('s| is| has)? (changed|new)|changes|changed)\b/, 3],
    [/\b(between|since|from|after|until|up to)\b/, 1],
    [/\b(write|draft|generate|prepare|compile|compose|put together|notes)\b/, 1],
  ],
  close_stale_issues: [
    manyIssues,
    [
      /\b(stale|inactive|inactivity|abandoned|dormant|dead|old|forgotten|untouched|silence|silent|quiet|idle)\b/,
      3,
    ],
    [
      /\b(without|no|any) (\w+ )?(activity|updates?|replies|comments?|movement)\b|\b(nobody|no one|not been) (has )?touched\b/,
      3,
    ],
    [/\b(close|closes|closed|closing|clean(ing)? (up|out)|sweep|prune|tidy|purge|clear (out|up))\b/, 2],
    [/\b(pull requests?|prs?)\b/, -2],
  ],
  suggest_reviewers: [
    [/\breviewers?\b/, 4],
    [/\b(who|whom|somebody|someone|people|anyone|candidates)\b.*\breview/, 4],
    [/\breview/, 1],
    pullRequest,
    [/\b(suggest|recommend|propose|find|pick|name|choose)\b/, 1],
    [/^(please |can you |could you )?(assign|add|request|remove)\b/, -4],
  ],
  capture_workflow_log: [
    [/\b(logs?|output|printed|console)\b/, 4],
    run,
    [/\b(fetch|get|download|capture|show|read|grab|pull|see|give)\b/, 1],
    [/\b(re-?run|restart|retry|again)\b/, -2],
  ],
  rerun_failed_workflow: [
    run,
    [/\b(re-?r[ua]n|re-?running|restart(ed)?|retry|re-?try|re-?trigger|re-?start|re-?execute)\b/, 4],
    [/\b(run|start|kick|try|trigger|execute|launch)\b.*\b(again|once more|another time|off)\b/, 4],
    [/\b(fail(ed|ing|s)?|broken|red)\b/, 1],
    [/\blogs?\b/, -3],
  ],
};
