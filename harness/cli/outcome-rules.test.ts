import { execFileSync } from 'node:child_process';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { hashOf } from '../domain/sha256.ts';
import { amend } from '../files/amend.ts';
import { freeze } from '../files/freeze.ts';
import { loadLock } from '../files/load-lock.ts';
import { loadRegistration } from '../files/load-registration.ts';
import { sampleRunRecord } from '../testing/sample-run-record.ts';
import { temporaryFolder } from '../testing/temporary-folder.ts';
import { outcomeRules } from './outcome-rules.ts';
import { projectRoot } from './project.ts';

const text = readFileSync(join(projectRoot, 'preregistration/github-outcomes-v1.yaml'), 'utf8');
const stopping = /^stopping: >-\n.*$/m;

/** The rules of a frozen registration after a change of its text and of other parts was declared. */
async function rulesAfter(change: (text: string) => string, parts = {}) {
  const root = temporaryFolder({ 'github-outcomes-v1.yaml': text });
  const git = (...words: string[]) =>
    execFileSync('git', ['-c', 'user.name=a', '-c', 'user.email=a@b', ...words], { cwd: root });
  git('init', '--quiet');
  const registrationFile = join(root, 'github-outcomes-v1.yaml');
  const now = async () => {
    const registration = await loadRegistration(registrationFile);
    return { registration, parts: { ...sampleRunRecord().parts, registration: hashOf(registration) } };
  };
  const before = await now();
  await freeze({ registrationFile, registrationId: before.registration.id, parts: before.parts });
  git('add', '.');
  git('commit', '--quiet', '--message', 'freeze');
  writeFileSync(registrationFile, change(text));
  const { registration, parts: amended } = await now();
  await amend({
    registrationFile,
    parts: { ...amended, ...parts },
    reason: 'Why not.',
    date: '2026-01-01T00:00:00Z',
  });
  return outcomeRules({ registration, registrationFile }, await loadLock(registrationFile));
}

const doubled = (content: string) => content.replaceAll('alpha: 0.05', 'alpha: 0.1');

describe('outcomeRules', () => {
  it('decides by what was frozen first and by the amendment that changed what decides', async () => {
    const rules = await rulesAfter(doubled);
    expect(rules.map(({ name, reason }) => [name, reason])).toEqual([
      ['lock', null],
      ['amendment 1', 'Why not.'],
    ]);
    expect(rules.map(({ registration }) => registration.hypotheses[0]?.alpha)).toEqual([0.05, 0.1]);
  });

  it('leaves out an amendment of words, and an older rule that judged by other sources', async () => {
    const reworded = await rulesAfter((content) => content.replace(stopping, 'stopping: >-\n  At the end.'));
    expect(reworded.map(({ name }) => name)).toEqual(['lock']);
    const rejudged = await rulesAfter(doubled, { scorer: hashOf('another') });
    expect(rejudged.map(({ name }) => name)).toEqual(['amendment 1']);
  });
});
