import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { createInterface } from 'node:readline';

/** A second process, for tests of what processes do to each other. */
export interface ChildScript {
  /** Resolves with the next line that the script prints; rejects if it ends before, with what it said on stderr. */
  line(): Promise<string>;
  /** Kills it as `kill -9` does, and waits until it is gone. */
  kill(): Promise<void>;
  /** Waits for its end; rejects if it did not end well, with what it said on stderr. */
  end(): Promise<void>;
}

/** Starts TypeScript source as a module in another process; it ends with this one. Imports need absolute URLs. */
export function startChildScript(source: string): ChildScript {
  const child = spawn(process.execPath, ['--import', 'tsx', '--input-type=module', '-e', source], {
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  const ended = once(child, 'exit').then(([code]) => code as number | null);
  const killChild = () => child.kill('SIGKILL');
  process.once('exit', killChild);
  void ended.then(() => process.removeListener('exit', killChild));
  let complaints = '';
  child.stderr.on('data', (text) => {
    complaints += text;
  });
  const lines = linesOf(child);
  return {
    line: async () => {
      const next = await lines.next();
      if (next.done !== true) return next.value;
      throw new Error(`the script ended with ${await ended}: ${complaints}`);
    },
    kill: async () => {
      child.kill('SIGKILL');
      await ended;
    },
    end: async () => {
      const code = await ended;
      if (code !== 0) throw new Error(`the script ended with ${code}: ${complaints}`);
    },
  };
}

function linesOf(child: ChildProcess): AsyncIterator<string> {
  if (child.stdout === null) throw new Error('no output');
  return createInterface({ input: child.stdout })[Symbol.asyncIterator]();
}
