import { type Facts, factsSchema } from '../domain/fact.ts';
import { isJsonObject, type Json } from '../domain/json.ts';

/**
 * The facts that a macro's value states. What is in it beside them is for people.
 *
 * @throws ZodError if a macro gives a fact in another form: a bug of the program
 */
export function factsOfValue(macro: string, value: Json): Facts {
  const read = readers[macro];
  if (read === undefined || !isJsonObject(value)) return {};
  const field = (name: string): Json => value[name] ?? null;
  return factsSchema.parse(read(field));
}

type Field = (name: string) => Json;

const readers: Readonly<Record<string, (field: Field) => object>> = {
  triage_pull_request: (field) => ({ blockers: all(field('blockers'), 'code') }),
  triage_issue: (field) => ({
    kind: field('kind'),
    severity: field('severity'),
    duplicates: numbersOf(field('duplicates')),
  }),
  summarize_open_issues: (field) => ({ total: field('total'), issues: numbersOf(field('issues')) }),
  generate_release_notes: (field) => ({
    pull_requests: all(field('entries'), 'pull').filter((pull) => pull !== null),
  }),
  close_stale_issues: (field) => ({ issues: numbersOf(field('candidates')) }),
  suggest_reviewers: (field) => ({ reviewers: all(field('reviewers'), 'login') }),
  capture_workflow_log: (field) => ({
    jobs: all(field('jobs'), 'name'),
    steps: items(field('jobs')).flatMap((job) =>
      isJsonObject(job) ? items(job['failedSteps'] ?? null) : [],
    ),
  }),
  rerun_failed_workflow: (field) => ({ jobs: namesOf(field('jobs')) }),
};

function items(value: Json): readonly Json[] {
  return Array.isArray(value) ? value : [];
}

/** A field of every item. */
function all(value: Json, name: string): Json[] {
  return items(value).map((item) => (isJsonObject(item) ? (item[name] ?? null) : null));
}

/** Numbers, given plain or as items with a number. */
function numbersOf(value: Json): Json[] {
  return items(value).map((item) => (isJsonObject(item) ? (item['number'] ?? null) : item));
}

/** Names, given plain or as items with a name. */
function namesOf(value: Json): Json[] {
  return items(value).map((item) => (isJsonObject(item) ? (item['name'] ?? null) : item));
}
