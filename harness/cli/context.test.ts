import { describe, expect, it } from 'vitest';
import { HarnessError } from '../domain/harness-error.ts';
import { captureOutput } from '../testing/capture-output.ts';
import { withContext } from './context.ts';
import { exitCodes } from './exit-code.ts';

/** Somebody's mistake in these sources. */
function stumble(): never {
  throw new TypeError('undefined is no \u001b[31mverdict');
}

describe('what an action throws', () => {
  it('is a bug of ours with exit code 70 and its stack, unless it is a HarnessError', async () => {
    const found = await captureOutput(() => withContext({}, async () => stumble()));
    expect(found).toMatchObject({ code: 70, stdout: '' });
    expect(found.stderr).toContain('This is a bug of macrobench, please report it.');
    expect(found.stderr).toMatch(
      /TypeError: undefined is no \\u\{1b\}\[31mverdict\n +at stumble .*context\.test\.ts/,
    );
  });

  it('is one JSON document with --json', async () => {
    const found = await captureOutput(() => withContext({ json: true }, async () => stumble()));
    expect(found.code).toBe(70);
    expect(JSON.parse(found.stdout).error).toMatchObject({ code: 'bug', kind: 'bug' });
  });

  it.each([
    ['operator', 2],
    ['integrity', 3],
    ['incomplete', 1],
  ] as const)('of the kind %s ends with %i, without a stack', async (kind, code) => {
    const error = new HarnessError({ code: 'sample', message: 'It is so.', fix: 'Do this.', kind });
    const found = await captureOutput(() =>
      withContext({}, async () => {
        throw error;
      }),
    );
    expect(found).toMatchObject({ code, stderr: 'error: It is so.\nfix: Do this.\n' });
  });

  it('leaves no listener behind', async () => {
    const count = () => process.listenerCount('SIGINT') + process.listenerCount('SIGTERM');
    const before = count();
    await captureOutput(() => withContext({}, async () => stumble()));
    await captureOutput(() => withContext({}, async () => exitCodes.success));
    expect(count()).toBe(before);
  });
});
