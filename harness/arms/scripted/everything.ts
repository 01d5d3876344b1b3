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
  const lists = [
    { macro: 'list_issues', arguments: { ...at, state: 'all' } },
    { macro: 'list_pull_requests', arguments: { ...at, state: 'all' } },
    { macro: 'list_workflow_runs', arguments: at },
    ...found('list_workflow_runs').map(({ id }) => ({
      macro: 'list_workflow_jobs',
      arguments: { ...at, run_id: id ?? null },
    })),
  ];
  const left = lists.filter(
    ({ macro, arguments: given }) =>
      !calls.some(
        (call) =>
          call.name === macro &&
          call.arguments['run_id'] === ('run_id' in given ? given['run_id'] : undefined),
      ),
  );
  if (left.length > 0) return { text: '', calls: left };
  const numbers = (name: string) => found(name).map(({ number }) => number ?? null);
  const jobs = found('list_workflow_jobs');
  const facts = {
    blockers: [...blockerCodes],
    issues: numbers('list_issues'),
    duplicates: numbers('list_issues'),
    total: numbers('list_issues').length,
    pull_requests: numbers('list_pull_requests'),
    reviewers: [...new Set(found('list_pull_requests').map(({ author }) => author ?? null))],
    jobs: jobs.map(({ name }) => name ?? null),
    steps: jobs.flatMap(({ steps }) => records(steps ?? null).map(({ name }) => name ?? null)),
  };
  return { text: '', calls: [{ macro: 'answer', arguments: facts }] };
}

function records(value: Json): readonly JsonObject[] {
  return Array.isArray(value) ? value.filter((each) => isJsonObject(each)) : [];
}
