/** Goes through a registration from plan to decision in a temporary copy, and writes what was printed into a README. */
import { execFileSync, spawnSync } from 'node:child_process';
import {
  appendFileSync,
  cpSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';
import { temporaryFolder } from '../harness/testing/temporary-folder.ts';
import { withGeneratedSection } from './generated-section.ts';

const root = join(import.meta.dirname, '..');
const copied = ['harness', 'corpus', 'models.yaml', 'package.json', 'pnpm-lock.yaml'];
const registration = 'preregistration/walkthrough.yaml';

/** A step of the page: what is done and why, the commands, and something done beside them. */
export interface Step {
  readonly title: string;
  readonly text: string;
  readonly commands: readonly string[];
  readonly before?: (folder: string) => void;
}

/** The steps in order. */
export const steps: readonly Step[] = [
  {
    title: 'Register',
    text: 'Write the plan: question, cells, order, rules, and hypotheses that a program can decide. [`scripts/walkthrough.yaml`](../scripts/walkthrough.yaml) registers two hypotheses about four baselines, which need no model. Ask first what its tasks can show.',
    commands: ['power'],
  },
  {
    title: 'Freeze',
    text: 'The lock is written once, here signed with an SSH key, and committed. The head of the ledger goes where others see it before anything runs.',
    commands: ['prereg freeze --sign key', 'ledger head'],
  },
  {
    title: 'Run',
    text: 'A clean tree, a lock that matches and a registered cell make a run confirmatory. One cell is left out.',
    before: (folder) => commit(folder, 'Register and freeze'),
    commands: ['run --cell keyword --cell majority --cell refusal'],
  },
  {
    title: 'Decide',
    text: 'Whatever was not run or not answered stays open, with the reason. Nobody has to remember what was planned.',
    commands: ['decide'],
  },
  {
    title: 'Deviate',
    text: 'What is not registered runs as exploratory. It stands in no table of decisions.',
    commands: ['run --model silent'],
  },
  {
    title: 'Amend',
    text: 'Say the gold of a task turns out wrong and is corrected. From here on the lock does not match: a registered cell is refused, until the change is declared with its reason.',
    before: correctGold,
    commands: [
      'run --cell keyword',
      'prereg amend --reason "Exercise: number in the gold of the first task."',
    ],
  },
  {
    title: 'Decide again',
    text: 'The last cell runs under the amendment. Both rules stand side by side: all answers are judged by what was frozen then, and by what is frozen now; neither replaces the other.',
    before: (folder) => commit(folder, 'Amend'),
    commands: ['run --cell nearest-neighbour', 'decide'],
  },
  {
    title: 'Publish',
    text: 'Exported runs and the whole ledger are what a stranger needs to check all of it.',
    commands: ['export RUN…', 'ledger export', 'verify results/*/', 'decide results/*/'],
  },
];

/** The whole walk-through as Markdown. Hashes are cut to twelve digits, folders of this machine to what lies in them. */
function walkthrough(): string {
  const folder = copyOfProject();
  return steps
    .map(({ title, text, commands, before }, index) => {
      before?.(folder);
      const printed = commands.map((command) => `$ pnpm bench ${command}\n${bench(folder, command)}`);
      return `### ${index + 1}. ${title}\n\n${text}\n\n\`\`\`console\n${printed.join('\n\n')}\n\`\`\``;
    })
    .join('\n\n');
}

function copyOfProject(): string {
  const folder = temporaryFolder();
  for (const name of copied) {
    cpSync(join(root, name), join(folder, name), {
      recursive: true,
      filter: (path) => !/\.test\.ts$/.test(path),
    });
  }
  symlinkSync(join(root, 'node_modules'), join(folder, 'node_modules'), 'junction');
  mkdirSync(join(folder, 'results'));
  mkdirSync(join(folder, 'preregistration'));
  cpSync(join(import.meta.dirname, 'walkthrough.yaml'), join(folder, registration));
  writeFileSync(join(folder, '.gitignore'), 'node_modules\n/key\n/key.pub\n/results/bench*\n/reports/\n');
  execFileSync('ssh-keygen', ['-q', '-t', 'ed25519', '-N', '', '-C', '', '-f', join(folder, 'key')]);
  execFileSync('git', ['init', '-q'], { cwd: folder });
  const publicKey = readFileSync(join(folder, 'key.pub'), 'utf8');
  appendFileSync(join(folder, 'preregistration', 'allowed_signers'), `reader@example.org ${publicKey}`);
  return folder;
}

function commit(folder: string, message: string): void {
  execFileSync('git', ['add', '-A'], { cwd: folder });
  const author = ['-c', 'user.name=A. Reader', '-c', 'user.email=reader@example.org'];
  execFileSync('git', [...author, 'commit', '-q', '-m', message], { cwd: folder });
}

function correctGold(folder: string): void {
  const file = join(folder, 'corpus/github-maintainer/v1/tasks.jsonl');
  const text = readFileSync(file, 'utf8');
  const changed = text.replace(
    /("number":\s*\{\s*"equals":\s*)(\d+)/,
    (_, start, number) => `${start}${Number(number) + 1}`,
  );
  if (changed === text) throw new Error('no gold to change');
  writeFileSync(file, changed);
}

/** Runs one command as the operator would, and returns what stood on the terminal. */
function bench(folder: string, command: string): string {
  const words = [...command.matchAll(/"([^"]*)"|(\S+)/g)].map((match) => match[1] ?? match[2] ?? '');
  const named = words.flatMap((word) => filledIn(folder, word));
  const result = execute(folder, [...named, '--registration', registration]);
  // A refusal is part of the story; a wrong word or a bug is not.
  if (![0, 1, 3].includes(result.status ?? 70)) throw new Error(`${command}: ${result.stderr}`);
  const exit = result.status === 0 ? '' : `\n(exit code ${result.status})`;
  return `${tidy(`${result.stderr}${result.stdout}`, folder)}${exit}`;
}

function execute(folder: string, words: readonly string[]) {
  return spawnSync(process.execPath, ['--import', 'tsx', join(folder, 'harness/cli/main.ts'), ...words], {
    cwd: folder,
    encoding: 'utf8',
    env: environment(),
  });
}

/** This process's, without what a package manager says about where it was started. */
function environment(): NodeJS.ProcessEnv {
  const own = Object.entries(process.env).filter(([name]) => !/^(npm_|INIT_CWD$)/i.test(name));
  return { ...Object.fromEntries(own), NO_COLOR: '1' };
}

/** What a shell and an operator put in the place of a pattern, or of `RUN…`. */
function filledIn(folder: string, word: string): string[] {
  if (word === 'RUN…') {
    const runs = JSON.parse(execute(folder, ['runs', '--json']).stdout) as { id: string }[];
    return runs.map(({ id }) => id);
  }
  if (word !== 'results/*/') return [word];
  return readdirSync(join(folder, 'results'), { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .map(({ name }) => `results/${name}/`)
    .sort();
}

function tidy(text: string, folder: string): string {
  return text
    .replaceAll(`${folder}/`, '')
    .replace(/\b([0-9a-f]{12})[0-9a-f]{28,52}\b/g, '$1…')
    .split('\n')
    .map((line) => line.trimEnd())
    .join('\n')
    .replace(/\n{3,}/g, '\n\n')
    .trim();
}

if (process.argv[1] === import.meta.filename) {
  const readme = join(root, 'preregistration/README.md');
  writeFileSync(readme, withGeneratedSection(readFileSync(readme, 'utf8'), 'walkthrough', walkthrough()));
}
