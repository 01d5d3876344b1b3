import { isJsonObject, type Json, type JsonObject } from '../../domain/json.ts';
import type { Transcript } from './read-transcript.ts';

/** A call that a scripted worker makes, or that says what is asked. */
interface ScriptedCall {
  readonly macro: string;
  readonly arguments: JsonObject;
}

/**
 * What somebody who understood the request would do next, with nothing but the primitives and what the prompt shows:
 * all calls that could be made at once, or the answer.
 */
export function oracleSteps(asked: ScriptedCall, transcript: Transcript): readonly ScriptedCall[] {
  const work = ways[asked.macro];
  if (work === undefined) return [];
  const { owner = '', repo = '' } = asked.arguments;
  const results = (name: string, match: JsonObject = {}): Json | undefined =>
    transcript.calls.find(
      (call) =>
        call.name === name && Object.entries(match).every(([key, value]) => call.arguments[key] === value),
    )?.result;
  const missing: ScriptedCall[] = [];
  const see = (name: string, input: JsonObject): Json | null => {
    const result = results(name, input);
    if (result === undefined) missing.push({ macro: name, arguments: { owner, repo, ...input } });
    return result ?? null;
  };
  const facts = work({ given: asked.arguments, see, today: transcript.today ?? '' });
  return missing.length > 0 || facts === null ? missing : [{ macro: 'answer', arguments: facts }];
}

interface Way {
  readonly given: JsonObject;
  /** The result of a call; null while it has not been made, which puts it on the list of calls to make. */
  readonly see: (name: string, input: JsonObject) => Json | null;
  readonly today: string;
}

const ways: Readonly<Record<string, (way: Way) => JsonObject | null>> = {
  triage_pull_request: ({ given, see }) => {
    const at = { number: given['number'] ?? null };
    const pull = see('get_pull_request', at);
    if (!isJsonObject(pull) || !isJsonObject(pull['head'])) return null;
    const reviews = records(see('list_reviews', at));
    const checks = records(see('list_checks', { ref: pull['head']['sha'] ?? null }));
    const last = new Map(reviews.map(({ author, state }) => [author, state]));
    const blockers = [
      ...(pull['draft'] === true ? ['draft'] : []),
      ...(pull['mergeable'] === false ? ['conflicts'] : []),
      ...(checks.some(({ conclusion }) => conclusion === 'failure') ? ['checks-failed'] : []),
      ...(checks.some(({ status }) => status !== 'completed') ? ['checks-pending'] : []),
      ...([...last.values()].includes('changes_requested') ? ['changes-requested'] : []),
      ...([...last.values()].includes('approved') ? [] : ['not-approved']),
    ];
    return { blockers };
  },
  triage_issue: ({ given, see }) => {
    const issue = see('get_issue', { number: given['number'] ?? null });
    const all = given['find_duplicates'] === true ? records(see('list_issues', { state: 'all' })) : [];
    if (!isJsonObject(issue)) return null;
    const labels = texts(issue['labels']);
    const kinds = {
      bug: 'bug',
      documentation: 'documentation',
      question: 'question',
      enhancement: 'feature',
    };
    const kind = Object.entries(kinds).find(([label]) => labels.includes(label))?.[1] ?? 'other';
    const severity = labels.find((label) => label.startsWith('severity: '))?.slice(10);
    const words = wordsOf(issue['title']);
    const duplicates = all
      .filter(({ number, title }) => number !== issue['number'] && alike(words, wordsOf(title)))
      .map(({ number }) => number ?? null);
    return { kind, duplicates, ...(severity !== undefined && { severity }) };
  },
  summarize_open_issues: ({ given, see }) => {
    const { label, limit, order } = given;
    const sort = order === 'most_commented' ? 'comments' : 'created';
    const direction = order === 'oldest' ? 'asc' : 'desc';
    const issues = records(see('list_issues', { sort, direction, ...(label !== undefined && { label }) }));
    const shown = typeof limit === 'number' ? issues.slice(0, limit) : issues;
    return { total: issues.length, issues: shown.map(({ number }) => number ?? null) };
  },
  generate_release_notes: ({ given, see }) => {
    const compared = see('compare_commits', {
      base: given['from_ref'] ?? null,
      head: given['to_ref'] ?? null,
    });
    if (!isJsonObject(compared)) return null;
    const numbers = records(compared['commits'] ?? null).flatMap(({ message }) => {
      const [, number] = /\(#(\d+)\)/.exec(String(message)) ?? [];
      return number === undefined ? [] : [Number(number)];
    });
    return { pull_requests: numbers };
  },
  close_stale_issues: ({ given, see, today }) => {
    const exempt = texts(given['exempt_labels']);
    const stale = records(see('list_issues', { sort: 'updated', direction: 'asc' }))
      .filter(({ updatedAt }) => daysBefore(today, String(updatedAt)) >= Number(given['min_inactive_days']))
      .filter(({ labels }) => !texts(labels).some((label) => exempt.includes(label)))
      .map(({ number }) => number ?? null);
    if (given['apply'] === true) for (const number of stale) see('close_issue', { number });
    return { issues: stale };
  },
  suggest_reviewers: ({ given, see }) => {
    const at = { number: given['number'] ?? null };
    const pull = see('get_pull_request', at);
    if (!isJsonObject(pull)) return null;
    const files = records(see('list_pull_request_files', at));
    const commits = files.flatMap(({ path }) => records(see('list_commits', { path: path ?? null })));
    const out = [pull['author'] ?? null, ...texts(given['exclude'])];
    const counts = new Map<string, number>();
    for (const { author } of commits) {
      if (!out.includes(author ?? null)) counts.set(String(author), (counts.get(String(author)) ?? 0) + 1);
    }
    const best = [...counts].sort(([, left], [, right]) => right - left);
    return { reviewers: best.slice(0, Number(given['count'] ?? 2)).map(([login]) => login) };
  },
  capture_workflow_log: ({ given, see }) => {
    const jobs = jobsOf(given, see);
    const failed = jobs.flatMap((job) => records(job['steps'] ?? null).filter(hasFailed));
    return { steps: failed.map(({ name }) => name ?? null) };
  },
  rerun_failed_workflow: ({ given, see }) => {
    const jobs = jobsOf(given, see);
    const failedOnly = given['failed_jobs_only'] !== false;
    if (given['apply'] === true && jobs.length > 0) {
      see('rerun_workflow', { run_id: given['run_id'] ?? null, failed_jobs_only: failedOnly });
    }
    return { jobs: jobs.filter((job) => !failedOnly || hasFailed(job)).map(({ name }) => name ?? null) };
  },
};

function jobsOf(given: JsonObject, see: Way['see']): readonly JsonObject[] {
  const at = { run_id: given['run_id'] ?? null };
  return see('get_workflow_run', at) === null ? [] : records(see('list_workflow_jobs', at));
}

function hasFailed({ conclusion }: JsonObject): boolean {
  return conclusion === 'failure';
}

function records(value: Json): readonly JsonObject[] {
  return Array.isArray(value) ? value.filter((each) => isJsonObject(each)) : [];
}

function texts(value: Json | undefined): readonly string[] {
  return Array.isArray(value) ? value.map(String) : [];
}

function daysBefore(today: string, day: string): number {
  return (Date.parse(today) - Date.parse(day)) / 86_400_000;
}

function wordsOf(title: Json | undefined): ReadonlySet<string> {
  return new Set(
    String(title)
      .toLowerCase()
      .match(/[\p{L}\p{N}]{3,}/gu) ?? [],
  );
}

/** Seven of ten words in common. */
function alike(left: ReadonlySet<string>, right: ReadonlySet<string>): boolean {
  const shared = [...left].filter((word) => right.has(word)).length;
  return shared >= 0.7 * Math.max(left.size, right.size);
}
