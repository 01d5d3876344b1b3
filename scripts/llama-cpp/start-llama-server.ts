import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { createServer } from 'node:net';
import { setTimeout } from 'node:timers/promises';

/** A llama-server that answers on this machine, until it is disposed of. */
export interface RunningLlamaServer extends AsyncDisposable {
  /** `http://127.0.0.1:PORT`. */
  readonly url: string;
}

/** The longest that loading a small model may take, in ms. */
const patienceMs = 120_000;

/**
 * Starts a llama-server and waits until it has loaded its model. Ends with this process at the latest.
 *
 * @param flags all that decides how it serves, `-m` included
 * @throws Error with what the server said last if it does not come up
 */
export async function startLlamaServer(
  program: string,
  flags: readonly string[],
): Promise<RunningLlamaServer> {
  const port = await freePort();
  const local = ['--host', '127.0.0.1', '--port', String(port), '--offline', '--no-ui', '-t', '1'];
  const child = spawn(program, [...local, ...flags], { stdio: ['ignore', 'ignore', 'pipe'] });
  const kill = () => child.kill('SIGKILL');
  process.once('exit', kill);
  let said = '';
  child.stderr.setEncoding('utf8').on('data', (text: string) => {
    said = (said + text).slice(-4000);
  });
  const ended = once(child, 'exit');
  const url = `http://127.0.0.1:${port}`;
  const close = async () => {
    process.removeListener('exit', kill);
    child.kill();
    await ended;
  };
  const deadline = Date.now() + patienceMs;
  while (!(await isReady(url))) {
    if (child.exitCode !== null || Date.now() > deadline) {
      await close();
      throw new Error(`llama-server ${flags.join(' ')} does not come up:\n${said}`);
    }
    await setTimeout(100);
  }
  return { url, [Symbol.asyncDispose]: close };
}

async function isReady(url: string): Promise<boolean> {
  return fetch(`${url}/health`).then(
    ({ ok }) => ok,
    () => false,
  );
}

async function freePort(): Promise<number> {
  const server = createServer().listen(0, '127.0.0.1');
  await once(server, 'listening');
  const address = server.address();
  server.close();
  await once(server, 'close');
  if (address === null || typeof address === 'string') throw new Error('no port is free');
  return address.port;
}
