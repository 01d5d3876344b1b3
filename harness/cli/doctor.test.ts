import { copyFileSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Token } from 'node-llama-cpp';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { writeRandomModel } from '../../scripts/embedded-model/random-weights.ts';
import { acquireEngine } from '../backends/llama-cpp/engine.ts';
import { loadLibrary } from '../backends/llama-cpp/library.ts';
import { sha256 } from '../domain/sha256.ts';
import { startFaultyOllama } from '../testing/faulty-ollama.ts';
import { runBench } from '../testing/run-bench.ts';
import type { ServedModel } from '../testing/served-model.ts';
import type { ServingFault } from '../testing/serving-faults.ts';
import { temporaryFolder } from '../testing/temporary-folder.ts';

const folder = temporaryFolder();
const path = join(folder, 'random-f32.gguf');
const name = 'random:f32';
let blob: string;
let model: ServedModel;
let close: () => Promise<void> = () => Promise.resolve();

beforeAll(async () => {
  await writeRandomModel({ path });
  mkdirSync(join(folder, 'blobs'));
  blob = join(folder, 'blobs', `sha256-${sha256(readFileSync(path))}`);
  copyFileSync(path, blob);
  const engine = await acquireEngine(await loadLibrary(), false);
  const loaded = await engine.llama.loadModel({ modelPath: path, vocabOnly: true, gpuLayers: 0 });
  model = {
    path,
    chatTemplate: loaded.fileInfo.metadata.tokenizer?.chat_template ?? '',
    tokenise: (text) => loaded.tokenize(text, true),
    detokenise: (ids) => loaded.detokenize(ids as readonly Token[], true),
  };
  close = async () => {
    await loaded.dispose();
    await engine.release();
  };
});
afterAll(() => close());

async function onServer<T>(fault: ServingFault | null, use: (bench: typeof runBench) => Promise<T>) {
  await using server = await startFaultyOllama({ model, blob, name, fault });
  const setting = { folder, environment: { OLLAMA_HOST: server.url } };
  return await use((words) => runBench(words, setting));
}

const doctor = ['doctor', '--model', name, '--context', '2048'];

it('says in plain words what is wrong, with exit code 1, and has nothing to say against a sound server', async () => {
  const sound = await onServer(null, (bench) => bench(doctor));
  expect(sound, sound.stderr).toMatchObject({ code: 0 });
  expect(sound.stdout).toMatch(/✓ Toolset visible +8 macros, 38 arguments and 9 enum values/);
  expect(sound.stdout).toContain('0 failed');
  const dropping = await onServer('drops the tools', (bench) => bench(doctor));
  expect(dropping.code).toBe(1);
  expect(dropping.stdout).toContain('✗ Toolset visible      The tools never reached the prompt');
  const json = await onServer('ignores the temperature', (bench) => bench([...doctor, '--json']));
  const [{ checks }] = JSON.parse(json.stdout);
  expect(checks.map(({ result }: { result: string }) => result)).toContain('fail');
}, 240_000);

it('repeats the historic case: hidden schemas fail, run as exploratory, and stand beside the shown ones', async () => {
  // Requests that need nothing but reading: whoever sees the argument's name gets it right.
  const words = ['dunes', 'tides', 'lamps', 'bees'];
  expect((await runBench(['corpus', 'new', 'library'], { folder })).code).toBe(0);
  const tasks = words.map((word) => ({
    id: `search-${word}`,
    bucket: 'search_catalogue',
    difficulty: 'direct',
    prompt: `Call search_catalogue with the words ${word}.`,
    gold: { kind: 'calls', calls: [{ macro: 'search_catalogue', arguments: { words: { equals: word } } }] },
    tags: [],
    rationale: 'It names the macro and the argument.',
  }));
  writeFileSync(
    join(folder, 'library/tasks.jsonl'),
    tasks.map((task) => `${JSON.stringify(task)}\n`).join(''),
  );
  await onServer(null, async (bench) => {
    const hidden = await bench([...doctor, '--schema', 'hidden', '--explain']);
    expect(hidden.code).toBe(1);
    expect(hidden.stdout).toContain('The argument schemas did not reach the model');
    expect(hidden.stdout).toContain('The config says so on purpose (schema: hidden).');
    expect(hidden.stdout).toContain('"requiredMarks"');
    const at = ['--corpus', 'library', '--db', 'a.sqlite'];
    const both = ['--model', name, '--context', '2048', '--schema', 'shown,hidden', ...at, '--json'];
    const ran = await bench(['run', ...both]);
    expect(ran.code, ran.stderr).toBe(0);
    const [shown, failed] = JSON.parse(ran.stdout).runs as { id: string }[];
    const details = await bench(['show', failed?.id ?? '', ...at]);
    expect(details.stdout).toContain('exploratory');
    expect(details.stdout).toContain('Preflight check failed: Toolset visible.');
    const sound = await bench(['show', shown?.id ?? '', ...at]);
    expect(sound.stdout).not.toContain('Preflight check');
    const seen = await bench(['show', failed?.id ?? '', 'search-dunes', '--prompt', ...at]);
    expect(seen.stdout).toContain('\tsearch_catalogue()\n');
    const compared = await bench(['compare', shown?.id ?? '', failed?.id ?? '', ...at]);
    expect(compared.code, compared.stderr).toBe(0);
    expect(compared.stdout).toMatch(/schema.*shown.*hidden|schema.*hidden.*shown/s);
    // Right macro, guessed argument name: every task stands there with both sides.
    for (const { id } of tasks) expect(compared.stdout).toMatch(new RegExp(`\\| .*${id}.*\\|.*arguments`));
  });
}, 240_000);
