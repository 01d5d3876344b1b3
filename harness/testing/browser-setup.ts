import { spawnSync } from 'node:child_process';
import { findBrowser } from './browser.ts';

/**
 * Sees to a browser before the tests: where none is and CI (or INSTALL_BROWSER=1) asks for it, Debian's chromium is
 * installed, as root only; nothing is installed on a machine where somebody works. Without one the page is not tested
 * in a browser, which is said aloud and is a failure with REQUIRE_BROWSER=1.
 */
export default function browserSetup(): void {
  if (findBrowser() !== null) return;
  const isAsked = [process.env['CI'], process.env['INSTALL_BROWSER']].some(
    (is) => is === '1' || is === 'true',
  );
  const canInstall = process.getuid?.() === 0 && spawnSync('apt-get', ['--version']).status === 0;
  if (isAsked && canInstall) installChromium();
  if (findBrowser() !== null) return;
  if (process.env['REQUIRE_BROWSER'] === '1')
    throw new Error('REQUIRE_BROWSER=1, and there is no chromium in PATH');
  process.stderr.write(
    '\nNO BROWSER: the report page is not tested in one. Install chromium, or let the tests do it as root on Debian: INSTALL_BROWSER=1. REQUIRE_BROWSER=1 makes this a failure.\n\n',
  );
}

function installChromium(): void {
  process.stderr.write('No browser: installing chromium with apt-get, to test the report page in it.\n');
  const environment = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
  const options = { env: environment, encoding: 'utf8', timeout: 300_000 } as const;
  for (const words of [['update'], ['install', '--yes', '--no-install-recommends', 'chromium']]) {
    const { status, stderr } = spawnSync('apt-get', words, options);
    if (status === 0) continue;
    process.stderr.write(`apt-get ${words[0]} failed (${status ?? 'no end'}): ${stderr.slice(-500)}\n`);
    return;
  }
}
