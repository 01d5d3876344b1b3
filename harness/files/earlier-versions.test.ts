import { execFileSync } from 'node:child_process';
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { hashOf } from '../domain/sha256.ts';
import { temporaryFolder } from '../testing/temporary-folder.ts';
import { amend } from './amend.ts';
import { computeLockParts, corpusParts } from './compute-lock-parts.ts';
import { corpusKey, earlierVersions } from './earlier-versions.ts';
import { freeze } from './freeze.ts';
import { loadCorpus } from './load-corpus.ts';
import { loadLock } from './load-lock.ts';
import { loadRegistration } from './load-registration.ts';
import { newCorpus } from './new-corpus.ts';
import { writeCorpus } from './write-corpus.ts';

const registrationText = readFileSync(
  join(import.meta.dirname, '../../preregistration/github-maintainer-v1.yaml'),
  'utf8',
).replace('corpus: corpus/github-maintainer/v1', 'corpus: corpus/library');

/** A project with a frozen registration, then an amendment of one hypothesis and one task. */
async function amendedProject(options: { readonly withHistory: boolean }) {
  const root = temporaryFolder({ 'preregistration/github-maintainer-v1.yaml': registrationText });
  const registrationFile = join(root, 'preregistration/github-maintainer-v1.yaml');
  const corpusFolder = join(root, 'corpus/library');
  for (const folder of ['harness/score', 'harness/detect', 'harness/backends/dialects', 'corpus']) {
    mkdirSync(join(root, folder), { recursive: true });
    writeFileSync(join(root, folder, 'x.ts'), '');
  }
  await writeCorpus(corpusFolder, newCorpus({ id: 'library', systemPrompt: 'Pick one.' }), '');
  const git = (...words: string[]) =>
    execFileSync('git', ['-c', 'user.name=a', '-c', 'user.email=a@b', ...words], { cwd: root });
  const commit = (message: string) => {
    if (!options.withHistory) return;
    git('add', '.');
    git('commit', '--quiet', '--message', message);
  };
  if (options.withHistory) git('init', '--quiet');
  const now = async () => {
    const registration = await loadRegistration(registrationFile);
    const corpus = await loadCorpus(corpusFolder);
    return { registration, corpus, parts: await computeLockParts({ root, registration, corpus }) };
  };
  const before = await now();
  await freeze({ registrationFile, registrationId: before.registration.id, parts: before.parts });
  commit('freeze');
  writeFileSync(registrationFile, registrationText.replace('margin: 0.08', 'margin: 0.1'));
  const tasks = join(corpusFolder, 'tasks.jsonl');
  writeFileSync(tasks, readFileSync(tasks, 'utf8').replace('"prompt":"', '"prompt":"Now: '));
  const after = await now();
  await amend({ registrationFile, parts: after.parts, reason: 'Both were wrong.', date: '2026-01-03' });
  commit('amend');
  const chain = await loadLock(registrationFile);
  return { before, after, found: await earlierVersions({ registrationFile, root, chain }) };
}

describe('earlierVersions', { timeout: 60_000 }, () => {
  it('finds what an amendment replaced in the history, known by its hash', async () => {
    const { before, after, found } = await amendedProject({ withHistory: true });
    expect(after.parts.corpus).not.toBe(before.parts.corpus);
    const { registrations, corpora } = found;
    expect(registrations.get(hashOf(before.registration))).toEqual(before.registration);
    expect(registrations.get(hashOf(after.registration))).toEqual(after.registration);
    const corpus = corpora.get(corpusKey(before.parts));
    expect(corpus?.tasks).toEqual(before.corpus.tasks);
    expect(corpus && corpusParts(corpus).corpus).toBe(before.parts.corpus);
    expect(corpora.size).toBe(1);
  });

  it('has only what is there now where there is no history', async () => {
    const { after, found } = await amendedProject({ withHistory: false });
    expect([...found.registrations.keys()]).toEqual([hashOf(after.registration)]);
    expect(found.corpora.size).toBe(0);
  });
});
