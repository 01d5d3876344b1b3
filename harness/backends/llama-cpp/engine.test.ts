import { describe, expect, it } from 'vitest';
import { thrownError } from '../../testing/thrown-error.ts';
import { acquireEngine } from './engine.ts';
import { type Library, loadLibrary } from './library.ts';

const library = await loadLibrary();
const withoutBinary: Library = {
  ...library,
  getLlama: (() => Promise.reject(new library.NoBinaryFoundError())) as Library['getLlama'],
};

describe('acquireEngine', () => {
  it('starts one llama.cpp a process, which stays for the next user', async () => {
    const left = await acquireEngine(library, false);
    const right = await acquireEngine(library, false);
    expect(right.llama).toBe(left.llama);
    left.release();
    right.release();
    const next = await acquireEngine(library, false);
    expect(next.llama).toBe(left.llama);
    expect(next.llama.disposed).toBe(false);
    next.release();
  });

  it('never computes elsewhere than asked', async () => {
    const engine = await acquireEngine(library, false);
    expect(engine.llama.gpu).toBe(false);
    expect(await thrownError(() => acquireEngine(library, 'vulkan'))).toMatchObject({
      code: 'engine-in-use',
    });
    engine.release();
  });

  it('says how to get a missing GPU build', async () => {
    expect(await thrownError(() => acquireEngine(withoutBinary, 'cuda'))).toMatchObject({
      code: 'gpu-build-missing',
      fix: expect.stringMatching(/lines with cuda.*pnpm-workspace\.yaml.*pnpm@12 install/),
    });
    expect(await thrownError(() => acquireEngine(withoutBinary, 'metal'))).toMatchObject({
      code: 'gpu-build-missing',
      fix: expect.stringContaining('Apple silicon'),
    });
  });

  it('does not take the processor for a GPU that is not there', async () => {
    const started = { gpu: false, disposed: false, dispose: () => Promise.resolve() };
    const fallingBack: Library = {
      ...library,
      getLlama: (async () => started) as unknown as Library['getLlama'],
    };
    expect(await thrownError(() => acquireEngine(fallingBack, 'metal'))).toMatchObject({
      code: 'gpu-build-missing',
    });
  });

  it('says how to get a missing binary, and works once it is there', async () => {
    expect(await thrownError(() => acquireEngine(withoutBinary, false))).toMatchObject({
      code: 'native-binary-missing',
      message: expect.stringContaining(process.arch),
    });
    (await acquireEngine(library, false)).release();
  });
});
