import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import { captureOutput } from '../testing/capture-output.ts';
import { temporaryFolder } from '../testing/temporary-folder.ts';
import { type Command, namesOf } from './define-command.ts';
import { loadEveryCommand } from './load-commands.ts';
import { projectRoot } from './project.ts';
import { runCommandLine } from './run-command-line.ts';

const commands = await loadEveryCommand();
const read = (path: string) => readFileSync(join(projectRoot, path), 'utf8');
const folder = temporaryFolder({
  'github-maintainer-v1.yaml': read('preregistration/github-maintainer-v1.yaml'),
  'github-outcomes-v1.yaml': read('preregistration/github-outcomes-v1.yaml'),
  'replies.jsonl': '{"id": "a", "form": "sound", "text": "Hello.", "expected": []}\n',
});
const at = (name: string) => join(folder, name);
/** The options that keep a command inside the folder. */
const shared = (typed: readonly string[]) => {
  const registration = typed[0] === 'outcomes' ? 'github-outcomes-v1.yaml' : 'github-maintainer-v1.yaml';
  return ['--db', at('bench.sqlite'), '--registration', at(registration), '--json'];
};

const bench = (...typed: string[]) => captureOutput(() => runCommandLine([...typed, ...shared(typed)]));

let runs: string[] = [];
beforeAll(async () => {
  const { stdout } = await bench('run', '-m', 'silent,keyword', '--exploratory');
  runs = JSON.parse(stdout).runs.map(({ id }: { id: string }) => id);
}, 120_000);

/** Words for each command and how it ends, in an order in which each has what it needs. */
const words: Record<string, { readonly words: () => string[]; readonly code?: number }> = {
  run: { words: () => ['run', '-m', 'refusal', '--exploratory'] },
  runs: { words: () => ['runs'] },
  show: { words: () => ['show', runs[0] ?? '', 'triage-issue-01'] },
  compare: { words: () => ['compare', ...runs] },
  report: { words: () => ['report'] },
  rescore: { words: () => ['rescore', runs[0] ?? '', '--profile', 'published-2026'] },
  reproduce: { words: () => ['reproduce', runs[0] ?? ''] },
  confidence: { words: () => ['confidence', runs[0] ?? ''], code: 2 },
  doctor: { words: () => ['doctor', '--model', at('absent.gguf')], code: 2 },
  'prereg freeze': { words: () => ['prereg', 'freeze'] },
  'prereg verify': { words: () => ['prereg', 'verify'] },
  'prereg show': { words: () => ['prereg', 'show'] },
  'prereg sign': { words: () => ['prereg', 'sign', at('absent-key')], code: 2 },
  'prereg stamp': { words: () => ['prereg', 'stamp'] },
  'prereg amend': { words: () => ['prereg', 'amend', '--reason', 'nothing has changed'], code: 2 },
  power: { words: () => ['power'] },
  decide: { words: () => ['decide'] },
  'corpus lint': { words: () => ['corpus', 'lint'] },
  'corpus stats': { words: () => ['corpus', 'stats'] },
  'corpus new': { words: () => ['corpus', 'new', at('mine')] },
  'corpus render': { words: () => ['corpus', 'render', '--corpus', at('mine')] },
  'import-corpus': {
    words: () => ['import-corpus', at('absent.jsonl'), at('theirs'), '--tools', at('absent.json')],
    code: 2,
  },
  detector: { words: () => ['detector', at('replies.jsonl')] },
  ask: {
    words: () => [
      'ask',
      'triage the pull request 50 in acme/widgets',
      ...['--model', 'keyword', '--log', at('sessions.jsonl')],
      ...['--world', join(projectRoot, 'harness/handlers/fixtures/worlds/widgets.json')],
    ],
  },
  'macro test': { words: () => ['macro', 'test', 'triage_issue'] },
  'macro lint': { words: () => ['macro', 'lint'] },
  'macro record': { words: () => ['macro', 'record'] },
  gate: { words: () => ['gate', join(projectRoot, 'harness/gate/logs')], code: 1 },
  'outcomes lint': { words: () => ['outcomes', 'lint'] },
  'outcomes freeze': { words: () => ['outcomes', 'freeze'] },
  'outcomes amend': { words: () => ['outcomes', 'amend', '--reason', 'nothing has changed'], code: 2 },
  'outcomes run': {
    words: () => ['outcomes', 'run', '-m', 'no-op', '--arm', 'route', '--exploratory'],
  },
  'outcomes report': { words: () => ['outcomes', 'report'] },
  'outcomes decide': { words: () => ['outcomes', 'decide'] },
  models: { words: () => ['models'] },
  export: { words: () => ['export', runs[0] ?? '', '--to', at('out')] },
  import: { words: () => ['import', at(`out/${runs[0]}`)] },
  'ledger head': { words: () => ['ledger', 'head'] },
  'ledger export': { words: () => ['ledger', 'export', '--to', at('out')] },
  'ledger continue': { words: () => ['ledger', 'continue', at('out/ledger-000000000000.jsonl')], code: 2 },
  verify: { words: () => ['verify'] },
};
const leaves = (command: Command, group = ''): string[] =>
  command.commands === undefined
    ? namesOf(command).map((name) => `${group}${name}`)
    : command.commands.flatMap((each) => leaves(each, `${group}${[command.command].flat()[0]} `));
const names = commands.flatMap((command) => leaves(command));

describe('--json', () => {
  it.each(Object.keys(words).filter((name) => names.includes(name)))(
    'makes %s print one JSON document',
    async (name) => {
      const { words: typed, code = 0 } = words[name] ?? { words: () => [] };
      const found = await bench(...typed());
      const document = JSON.parse(found.stdout);
      expect(found.code, JSON.stringify(document).slice(0, 400)).toBe(code);
      // 1 is a result: what was checked does not hold.
      if (code > 1)
        expect(document.error).toMatchObject({
          kind: 'operator',
          code: expect.any(String),
          fix: expect.any(String),
        });
    },
  );

  it('is tried for every command', () => {
    expect(Object.keys(words)).toEqual(expect.arrayContaining(names));
  });
});
