import { isJsonObject, type Json, type JsonObject } from '../domain/json.ts';
import { isWrite, type OperationName, operationNames, operations } from '../surface/operations.ts';

/** A raw call in the words of the `github` surface. */
export interface OperationCall {
  readonly operation: OperationName;
  /** Only what the call gave; it may lack what the operation needs (`gh` knows the repository by itself). */
  readonly input: JsonObject;
}

interface Alias {
  readonly operation: OperationName;
  /** Other names of inputs. */
  readonly names?: Readonly<Record<string, string>>;
  /** What the alias alone says. */
  readonly adds?: JsonObject;
  /** Only where the call gave exactly this. */
  readonly where?: Readonly<Record<string, Json>>;
}

const number = { issue_number: 'number', pull_number: 'number', issueNumber: 'number', pullNumber: 'number' };
const page = { perPage: 'limit', per_page: 'limit' };
const commandLine = { argument_1: 'number', R: 'repo', L: 'limit', b: 'body', s: 'state', l: 'label' };
const run = { argument_1: 'run_id', R: 'repo', runId: 'run_id' };

/** What other tools for the same operations are called: the GitHub MCP server's, and the `gh` command line's. */
const aliases: Readonly<Record<string, readonly Alias[]>> = {
  get_issue_comments: [{ operation: 'list_comments', names: number }],
  list_issue_comments: [{ operation: 'list_comments', names: number }],
  add_issue_comment: [{ operation: 'add_comment', names: number }],
  update_issue: [
    { operation: 'close_issue', names: { ...number, state_reason: 'reason' }, where: { state: 'closed' } },
  ],
  get_pull_request_files: [{ operation: 'list_pull_request_files', names: { ...number, ...page } }],
  get_pull_request_reviews: [{ operation: 'list_reviews', names: number }],
  get_file_contents: [{ operation: 'get_file', names: { branch: 'ref' } }],
  get_job_logs: [{ operation: 'get_job_log', names: { jobId: 'job_id' } }],
  rerun_workflow_run: [{ operation: 'rerun_workflow', names: run }],
  rerun_failed_jobs: [{ operation: 'rerun_workflow', names: run, adds: { failed_jobs_only: true } }],
  list_commits: [{ operation: 'list_commits', names: { sha: 'ref', ...page } }],
  'gh issue view': [{ operation: 'get_issue', names: commandLine }],
  'gh issue list': [{ operation: 'list_issues', names: commandLine }],
  'gh issue comment': [{ operation: 'add_comment', names: commandLine }],
  'gh issue close': [{ operation: 'close_issue', names: { ...commandLine, r: 'reason' } }],
  'gh issue edit': [{ operation: 'add_labels', names: { ...commandLine, 'add-label': 'labels' } }],
  'gh pr view': [{ operation: 'get_pull_request', names: commandLine }],
  'gh pr list': [{ operation: 'list_pull_requests', names: commandLine }],
  'gh pr diff': [{ operation: 'list_pull_request_files', names: commandLine }],
  'gh pr comment': [{ operation: 'add_comment', names: commandLine }],
  'gh pr edit': [{ operation: 'request_reviewers', names: { ...commandLine, 'add-reviewer': 'reviewers' } }],
  'gh label list': [{ operation: 'list_labels', names: commandLine }],
  'gh run view': [{ operation: 'get_workflow_run', names: run }],
  'gh run list': [{ operation: 'list_workflow_runs', names: commandLine }],
  'gh run rerun': [{ operation: 'rerun_workflow', names: { ...run, failed: 'failed_jobs_only' } }],
};
/** How the answer is shown, not what is done. */
const presentation = new Set([
  'json',
  'jq',
  'q',
  'template',
  't',
  'comments',
  'c',
  'name-only',
  'page',
  'log',
  'log-failed',
]);

/** A raw call as an operation of the `github` surface; null if no operation does the same. */
export function toOperation(tool: string, given: JsonObject): OperationCall | null {
  const [server, ...rest] = tool.split('.');
  const isNamed = rest.length === 0 || /^git_?hub/.test(server ?? '');
  const name = rest.length === 0 ? tool : rest.join('.');
  if (!isNamed) return null;
  const direct = operationNames.find((each) => each === name);
  const candidates = [
    ...(aliases[name] ?? []),
    ...(direct === undefined ? [] : [{ operation: direct, names: { ...number, ...page } } satisfies Alias]),
  ];
  for (const alias of candidates) {
    const input = inputOf(alias, given);
    if (input !== null) return { operation: alias.operation, input };
  }
  return null;
}

/** Tells whether a raw tool changes something, as far as its name says. */
export function isWriteTool(tool: string): boolean {
  const operation = operationNames.find((each) => each === tool);
  return operation === undefined ? writeVerbs.test(tool) : isWrite(operation);
}

const writeVerbs =
  /(?:^|[ ._])(?:add|append|apply|approve|archive|assign|cancel|close|commit|create|delete|deploy|edit|insert|install|lock|merge|move|multi_edit|patch|post|publish|push|put|remove|rename|reopen|replace|rerun|rm|run|send|set|submit|tag|trigger|unlock|update|upload|write)(?:$|[ ._])/;

function inputOf(
  { operation, names = {}, adds = {}, where = {} }: Alias,
  given: JsonObject,
): JsonObject | null {
  if (Object.entries(where).some(([key, value]) => given[key] !== value)) return null;
  const shape: Readonly<Record<string, { safeParse(value: unknown): { success: boolean } }>> =
    operations[operation].input.shape;
  const input: Record<string, Json> = { ...adds };
  for (const [key, value] of Object.entries(given)) {
    if (presentation.has(key) || key in where) continue;
    const name = names[key] ?? key;
    const field = Object.hasOwn(shape, name) ? shape[name] : undefined;
    if (field === undefined) return null;
    const [owner, repo, more] = name === 'repo' && typeof value === 'string' ? value.split('/') : [];
    if (owner !== undefined && repo !== undefined && more === undefined)
      Object.assign(input, { owner, repo });
    else {
      const found = [value, asNumber(value), asList(value)].find((each) => field.safeParse(each).success);
      if (found === undefined) return null;
      input[name] = found;
    }
  }
  return isJsonObject(input) ? input : null;
}

/** The words of a command line are texts. */
function asNumber(value: Json): Json {
  return typeof value === 'string' && /^#?\d{1,15}$/.test(value) ? Number(value.replace('#', '')) : value;
}

function asList(value: Json): Json {
  return typeof value === 'string' ? value.split(',').map((each) => each.trim()) : value;
}
