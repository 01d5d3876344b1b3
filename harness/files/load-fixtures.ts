import { readdir } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';
import { fixtureSchema } from '../dispatch/fixture.ts';
import type { LoadedFixture } from '../dispatch/replay-fixture.ts';
import { HarnessError } from '../domain/harness-error.ts';
import { errorCode } from './error-code.ts';
import { invalidFile } from './invalid-file.ts';
import { loadWorld } from './load-world.ts';
import { parseJsonFile } from './parse-json-file.ts';
import { together } from './together.ts';

/**
 * Every fixture of a folder (`<macro>/<id>.json`, worlds in `worlds/`), by path.
 *
 * @throws HarnessError with all problems of all files; also for a fixture whose macro or id is not that of its path
 */
export async function loadFixtures(folder: string): Promise<readonly LoadedFixture[]> {
  const names = await namesIn(folder);
  const files = names.filter((name) => name.endsWith('.json')).map((name) => join(folder, name));
  const isFixture = (file: string) => basename(dirname(file)) !== 'worlds';
  return together(
    `The fixtures in ${folder}`,
    files
      .filter(isFixture)
      .sort()
      .map((file) => loadFixture(folder, file)),
  );
}

async function namesIn(folder: string): Promise<readonly string[]> {
  try {
    return await readdir(folder, { recursive: true, encoding: 'utf8' });
  } catch (error) {
    if (errorCode(error) !== 'ENOENT' && errorCode(error) !== 'ENOTDIR') throw error;
    throw new HarnessError({
      code: 'folder-not-found',
      message: `There is no folder ${folder}.`,
      fix: 'Name a folder of fixtures with --fixtures.',
    });
  }
}

async function loadFixture(folder: string, file: string): Promise<LoadedFixture> {
  const fixture = await parseJsonFile(file, fixtureSchema);
  const place = `${fixture.macro}/${fixture.id}.json`;
  const found = `${basename(dirname(file))}/${basename(file)}`;
  if (place !== found) {
    const problems = [{ where: file, found: `macro and id ${place}`, expected: found }];
    throw invalidFile({ code: 'fixture-misplaced', file, problems });
  }
  const { world = null } = fixture;
  return { fixture, world: typeof world === 'string' ? await loadWorld(join(folder, world)) : world, file };
}
