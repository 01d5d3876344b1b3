import type { Answer } from '../../backends/baselines/answer.ts';
import type { ArmKind } from '../../domain/arm.ts';
import { blockerCodes } from '../../domain/fact.ts';
import { isJsonObject, type Json, type JsonObject } from '../../domain/json.ts';
import { readTranscript } from './read-transcript.ts';

/**
 * Lists whatever there is in the repository that the request names, then answers with all of it. In a route: the
 * overview of all open issues.
 */
export function everything(prompt: string, arm: ArmKind): Answer {
  const { request, calls } = readTranscript(prompt);
  const [, owner = 'nobody', repo = 'nothing'] =
    /([\w-]+)\/([\w-]+)/.exec(request.replace(/https:\/\/github\.com\//g, '')) ?? [];
  const at = { owner, repo };
  if (arm === 'route') {
    return { text: '', calls: [{ macro: 'summarize_open_issues', arguments: { ...at, limit: 100 } }] };
  }
  const found = (name: string): readonly JsonObject[] =>
    calls.filter((call) => call.name === name).flatMap(({ result }) => records(result));
  const numbered = (request.match(/\b[1-9]\d{0,8}\b/g) ?? []).map(Number);
  const lists = [
    { macro: 'list_issues', arguments: { ...at, state: 'all' } },
    { macro: 'get_repository', arguments: at },
    { macro: 'list_commits', arguments: at },
    ...['get_workflow_run', 'list_workflow_jobs'].flatMap((macro) =>
      numbered.map((run_id) => ({ macro, arguments: { ...at, run_id } })),
    ),
  ];
  const isMade = ({ macro, arguments: given }: (typeof lists)[number]) =>
    calls.some(
      ({ name, arguments: made }) =>
        name === macro && (!('run_id' in given) || made['run_id'] === given.run_id),
    );
  const left = lists.filter((each) => !isMade(each));
  if (left.length > 0) return { text: '', calls: left };
  const issues = found('list_issues').map(({ number }) => number ?? null);
  const commits = found('list_commits');
  const jobs = found('list_workflow_jobs');
  const facts = {
    blockers: [...blockerCodes],
    issues,
    duplicates: issues,
    total: issues.length,
    pull_requests: commits.flatMap(({ message }) =>
      (String(message).match(/(?<=\(#)\d+/g) ?? []).map(Number),
    ),
    reviewers: [...new Set(commits.map(({ author }) => author ?? null))],
    jobs: jobs.map(({ name }) => name ?? null),
    steps: jobs.flatMap(({ steps }) => records(steps ?? null).map(({ name }) => name ?? null)),
  };
  return { text: '', calls: [{ macro: 'answer', arguments: facts }] };
}

function records(value: Json): readonly JsonObject[] {
  return Array.isArray(value) ? value.filter((each) => isJsonObject(each)) : [];
}
