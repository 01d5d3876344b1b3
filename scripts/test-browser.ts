/**
 * The tests that open pages in a browser, and no others; what they are skipped for is said.
 *
 *   pnpm test:browser [--require-browser] [--install-browser]
 *
 * Exit code 1 with --require-browser where there is no browser; --install-browser installs Debian's chromium, as root.
 */
import { spawnSync } from 'node:child_process';
import { parseArgs } from 'node:util';

const { values } = parseArgs({
  options: { 'require-browser': { type: 'boolean' }, 'install-browser': { type: 'boolean' } },
});
const { status } = spawnSync('vitest', ['run', '.browser.test.ts'], {
  stdio: 'inherit',
  env: {
    ...process.env,
    ...(values['require-browser'] && { REQUIRE_BROWSER: '1' }),
    ...(values['install-browser'] && { INSTALL_BROWSER: '1' }),
  },
});
process.exitCode = status ?? 1;
