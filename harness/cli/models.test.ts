import { expect, it } from 'vitest';
import { captureOutput } from '../testing/capture-output.ts';
import { runCommandLine } from './run-command-line.ts';

it('the table of models fits 100 columns, and every model keeps what tells it apart', async () => {
  const { stdout, code } = await captureOutput(() => runCommandLine(['models']));
  const lines = stdout.trimEnd().split('\n');
  expect(code).toBe(0);
  expect(Math.max(...lines.map((line) => line.length))).toBeLessThanOrEqual(100);
  expect(stdout).toMatch(/^embedded +llama-cpp .*router-q8_0\.gguf +q8_0,f16,q4_0$/m);
  expect(stdout).toMatch(/^by default +silent, /m);
});
