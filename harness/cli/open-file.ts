import { spawn } from 'node:child_process';
import { HarnessError } from '../domain/harness-error.ts';

/** What opens a file in the program that the person uses for it, by platform. */
const openers: Readonly<Partial<Record<NodeJS.Platform, readonly [string, ...string[]]>>> = {
  darwin: ['open'],
  win32: ['rundll32', 'url.dll,FileProtocolHandler'],
};

/**
 * Opens a file as a double click would, and does not wait until it is closed again.
 *
 * @throws HarnessError `not-opened` where there is nothing to open it with
 */
export async function openFile(path: string): Promise<void> {
  const [command, ...words] = openers[process.platform] ?? ['xdg-open'];
  const opener = spawn(command, [...words, path], { stdio: 'ignore', detached: true });
  let enough: NodeJS.Timeout | undefined;
  const reason = await new Promise<string | null>((fulfil) => {
    opener.once('error', (error) => fulfil(error.message));
    opener.once('close', (code) => fulfil(code === 0 ? null : `it ended with ${code}`));
    // On some desktops it becomes the browser itself, and ends with it: no complaint so far is enough.
    enough = setTimeout(() => fulfil(null), 3_000);
  });
  clearTimeout(enough);
  opener.unref();
  if (reason === null) return;
  throw new HarnessError({
    code: 'not-opened',
    message: `${path} is written, but ${command} did not open it: ${reason}.`,
    fix: 'Open the file yourself.',
  });
}
