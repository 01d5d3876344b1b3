import { isJsonObject, type Json, type JsonObject } from '../domain/json.ts';
import type { WorldFile } from '../surface/world.ts';
import { argumentSlots } from './argument-slots.ts';
import { encodeSteps } from './encode-steps.ts';
import type { MacroSuggestion } from './suggest-macro.ts';
import type { Turn } from './turn.ts';
import { type Workflow, workflowOfTurn } from './workflow-of-turn.ts';

/** What a turn of a log gives for a fixture: the arguments, and a world that holds what the turn looked at. */
export interface FixtureOfTurn {
  readonly arguments: JsonObject;
  readonly world: WorldFile;
}

/** Stands in for a repository that a log does not name. */
const unnamed = { owner: 'example', repo: 'example' };

/**
 * A fixture's world and arguments from a turn. The world is as large as the log shows: the repositories, issues, pull
 * requests and labels that calls named or that came back, with titles and texts as far as the log has them.
 */
export function fixtureOfTurn(suggestion: MacroSuggestion, turn: Turn): FixtureOfTurn {
  const workflow = workflowOfTurn(turn);
  const slots = argumentSlots(workflow);
  const encoded = encodeSteps(suggestion);
  const values = suggestion.arguments.map(({ name, type, slot }): [string, Json] => {
    const found = slots.find(({ step, path }) => step === slot.step && path === slot.path)?.values ?? [];
    const value = type.kind === 'list' && !Array.isArray(found[0]) ? [...new Set(found)] : (found[0] ?? null);
    return [name, textIfMixed(value, type.kind)];
  });
  const added = encoded.added.map(({ name }): [string, Json] => [
    name,
    name === 'owner' || name === 'repo' ? unnamed[name] : 1,
  ]);
  return {
    arguments: Object.fromEntries([...values, ...added]),
    world: worldOf(workflow, turn.time),
  };
}

function textIfMixed(value: Json, kind: string): Json {
  return kind === 'string' && typeof value !== 'string' ? JSON.stringify(value) : value;
}

type Repository = WorldFile['repositories'][number];
type Issue = NonNullable<Repository['issues']>[number];
type PullRequest = NonNullable<Repository['pullRequests']>[number];

interface OpenRepository {
  readonly owner: string;
  readonly name: string;
  readonly labels: Set<string>;
  readonly issues: Map<number, Issue>;
  readonly pullRequests: Map<number, PullRequest>;
}

function worldOf(workflow: Workflow, time: string | null): WorldFile {
  const instant = time === null || Number.isNaN(Date.parse(time)) ? 0 : Date.parse(time);
  const now = new Date(instant).toISOString();
  const repositories = new Map<string, OpenRepository>();
  for (const { operation, arguments: given, result } of workflow.calls) {
    if (operation === null) continue;
    const owner = textAt(given, 'owner') ?? unnamed.owner;
    const name = textAt(given, 'repo') ?? unnamed.repo;
    const key = `${owner}/${name}`.toLowerCase();
    const repository = repositories.get(key) ?? {
      owner,
      name,
      labels: new Set(),
      issues: new Map(),
      pullRequests: new Map(),
    };
    repositories.set(key, repository);
    const isPull = /pull_request|review/.test(operation);
    const number = numberAt(given, 'number');
    const add = isPull ? addPullRequest : addIssue;
    if (number !== null)
      add({ repository, number, found: isJsonObject(result) ? result : {}, now, label: null });
    for (const label of listAt(given, 'labels')) repository.labels.add(label);
    const label = textAt(given, 'label');
    if (label !== null) repository.labels.add(label);
    if (!Array.isArray(result)) continue;
    for (const entry of result) {
      if (!isJsonObject(entry)) continue;
      const entryNumber = numberAt(entry, 'number');
      if (entryNumber !== null && /^list_(?:issues|pull_requests)$/.test(operation))
        add({ repository, number: entryNumber, found: entry, now, label });
      const entryName = textAt(entry, 'name');
      if (operation === 'list_labels' && entryName !== null) repository.labels.add(entryName);
    }
  }
  return {
    now,
    repositories: [...repositories.values()].map(({ owner, name, labels, issues, pullRequests }) => ({
      owner,
      name,
      labels: [...labels].map((each) => ({ name: each, description: null })),
      issues: [...issues.values()].filter(({ number }) => !pullRequests.has(number)),
      pullRequests: [...pullRequests.values()],
    })),
  };
}

interface Found {
  readonly repository: OpenRepository;
  readonly number: number;
  readonly found: JsonObject;
  readonly now: string;
  readonly label: string | null;
}

function addIssue(options: Found): void {
  const { repository, number } = options;
  if (repository.issues.has(number)) return;
  repository.issues.set(number, conversation(options, 'Issue'));
}

function addPullRequest(options: Found): void {
  const { repository, number, found } = options;
  if (repository.pullRequests.has(number)) return;
  const head = isJsonObject(found['head']) ? textAt(found['head'], 'sha') : null;
  const sha = head !== null && /^[0-9a-f]{7,40}$/.test(head) ? head : '0000001';
  repository.pullRequests.set(number, {
    ...conversation(options, 'Pull request'),
    base: { ref: 'main', sha: '0000000' },
    head: { ref: `branch-${number}`, sha },
  });
}

function conversation({ number, found, now, label }: Found, kind: string) {
  const author = isJsonObject(found['user']) ? textAt(found['user'], 'login') : textAt(found, 'author');
  return {
    number,
    title: textAt(found, 'title') ?? `${kind} ${number}`,
    body: textAt(found, 'body') ?? '',
    author: author ?? 'someone',
    labels: label === null ? [] : [label],
    createdAt: now,
    updatedAt: now,
  };
}

function textAt(value: JsonObject, key: string): string | null {
  const found = value[key];
  return typeof found === 'string' && found !== '' ? found : null;
}

function numberAt(value: JsonObject, key: string): number | null {
  const found = value[key];
  return typeof found === 'number' && Number.isSafeInteger(found) && found > 0 ? found : null;
}

function listAt(value: JsonObject, key: string): string[] {
  const found = value[key];
  return Array.isArray(found) ? found.filter((each) => typeof each === 'string') : [];
}
