import { readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { amendmentSchema, type LockParts, lockSchema } from '../domain/lock.ts';
import { sha256 } from '../domain/sha256.ts';
import { temporaryFolder } from '../testing/temporary-folder.ts';
import { thrownError } from '../testing/thrown-error.ts';
import { amend } from './amend.ts';
import { freeze } from './freeze.ts';
import { loadLock } from './load-lock.ts';
import { verifyLock } from './verify-lock.ts';

const parts: LockParts = {
  registration: sha256('registration'),
  corpus: sha256('corpus'),
  toolset: sha256('toolset'),
  systemPrompt: sha256('systemPrompt'),
  scorer: sha256('scorer'),
  detector: sha256('detector'),
};
const second = { ...parts, scorer: sha256('scorer, corrected') };
const third = { ...second, corpus: sha256('corpus, a task replaced') };
const date = '2026-01-02T03:04:05.000Z';

async function frozen(): Promise<{ folder: string; registrationFile: string }> {
  const folder = temporaryFolder({ 'forum-v1.yaml': 'x' });
  const registrationFile = join(folder, 'forum-v1.yaml');
  await freeze({ registrationFile, registrationId: 'forum-v1', parts });
  return { folder, registrationFile };
}

async function amendedTwice() {
  const files = await frozen();
  await amend({ registrationFile: files.registrationFile, parts: second, reason: 'A bug.', date });
  await amend({ registrationFile: files.registrationFile, parts: third, reason: 'A wrong gold.', date });
  return files;
}

function edit(file: string, change: (text: string) => string): void {
  writeFileSync(file, change(readFileSync(file, 'utf8')));
}

describe('freeze', () => {
  it('writes a lock that verifies', async () => {
    const { folder, registrationFile } = await frozen();
    const lock = lockSchema.parse(JSON.parse(readFileSync(join(folder, 'forum-v1.lock.json'), 'utf8')));
    expect(lock.parts).toEqual(parts);
    const chain = await verifyLock({ registrationFile, parts });
    expect(chain).toEqual({ lock, amendments: [], parts, hash: lock.hash });
  });

  it('refuses to overwrite, and says amend', async () => {
    const { registrationFile } = await frozen();
    const error = await thrownError(() =>
      freeze({ registrationFile, registrationId: 'forum-v1', parts: second }),
    );
    expect(error.code).toBe('already-frozen');
    expect(error.fix).toContain('prereg amend');
    expect((await loadLock(registrationFile)).parts).toEqual(parts);
  });
});

describe('verifyLock', () => {
  it('names each part that differs, and no other', async () => {
    const { registrationFile } = await frozen();
    const error = await thrownError(() =>
      verifyLock({ registrationFile, parts: { ...parts, corpus: sha256('x'), toolset: sha256('y') } }),
    );
    expect(error.kind).toBe('integrity');
    expect(error.problems).toEqual([
      { where: 'the corpus (manifest and tasks)', found: sha256('x'), expected: parts.corpus },
      { where: 'the toolset as rendered', found: sha256('y'), expected: parts.toolset },
    ]);
  });

  it('says how to freeze when there is no lock', async () => {
    const folder = temporaryFolder({ 'forum-v1.yaml': 'x' });
    const error = await thrownError(() =>
      verifyLock({ registrationFile: join(folder, 'forum-v1.yaml'), parts }),
    );
    expect(error.code).toBe('lock-missing');
    expect(error.fix).toContain('prereg freeze');
  });

  it('notices an edited lock', async () => {
    const { folder, registrationFile } = await frozen();
    edit(join(folder, 'forum-v1.lock.json'), (text) => text.replace(parts.corpus, sha256('other')));
    const error = await thrownError(() => verifyLock({ registrationFile, parts }));
    expect(error.code).toBe('lock-broken');
    expect(error.kind).toBe('integrity');
    expect(error.problems[0]?.where).toContain('forum-v1.lock.json');
  });

  it('reports a lock that is no lock with file and line', async () => {
    const { folder, registrationFile } = await frozen();
    edit(join(folder, 'forum-v1.lock.json'), () => '{\n"version": 2\n}');
    const error = await thrownError(() => verifyLock({ registrationFile, parts }));
    expect(error.problems.some(({ where }) => where.endsWith('forum-v1.lock.json:2:12'))).toBe(true);
  });
});

describe('amend', () => {
  it('freezes the parts of the last amendment and leaves what was written', async () => {
    const { folder, registrationFile } = await frozen();
    const before = readFileSync(join(folder, 'forum-v1.lock.json'), 'utf8');
    await amend({ registrationFile, parts: second, reason: 'A bug.', date });
    const last = await amend({ registrationFile, parts: third, reason: 'A wrong gold.', date });
    expect(amendmentSchema.parse(last).number).toBe(2);
    expect(readFileSync(join(folder, 'forum-v1.lock.json'), 'utf8')).toBe(before);
    const chain = await verifyLock({ registrationFile, parts: third });
    expect(chain.hash).toBe(last.hash);
    expect(chain.amendments.map(({ reason }) => reason)).toEqual(['A bug.', 'A wrong gold.']);
    expect((await thrownError(() => verifyLock({ registrationFile, parts }))).code).toBe('lock-mismatch');
  });

  it('refuses an amendment of nothing and one without a reason', async () => {
    const { registrationFile } = await frozen();
    const nothing = await thrownError(() => amend({ registrationFile, parts, reason: 'Why not.', date }));
    expect(nothing.code).toBe('nothing-to-amend');
    const silent = await thrownError(() => amend({ registrationFile, parts: second, reason: ' ', date }));
    expect(silent.code).toBe('reason-missing');
  });

  it('refuses to amend what was never frozen', async () => {
    const folder = temporaryFolder({ 'forum-v1.yaml': 'x' });
    const registrationFile = join(folder, 'forum-v1.yaml');
    const error = await thrownError(() => amend({ registrationFile, parts, reason: 'A bug.', date }));
    expect(error.code).toBe('lock-missing');
  });

  it('counts on after nine amendments', async () => {
    const { registrationFile } = await frozen();
    for (let number = 1; number <= 11; number += 1) {
      const next = { ...parts, scorer: sha256(`${number}`) };
      const amendment = await amend({ registrationFile, parts: next, reason: `Step ${number}.`, date });
      expect(amendment.number).toBe(number);
    }
  });
});

describe('the chain', () => {
  it('notices an amendment that is missing in between', async () => {
    const { folder, registrationFile } = await amendedTwice();
    rmSync(join(folder, 'forum-v1.amendment-1.json'));
    const error = await thrownError(() => loadLock(registrationFile));
    expect(error.code).toBe('lock-broken');
    expect(error.problems.map(({ expected }) => expected)).toContain('amendment 1');
  });

  it('notices an edited reason', async () => {
    const { folder, registrationFile } = await amendedTwice();
    edit(join(folder, 'forum-v1.amendment-1.json'), (text) => text.replace('A bug.', 'A wish.'));
    const error = await thrownError(() => loadLock(registrationFile));
    expect(error.problems.map(({ where }) => where.slice(folder.length + 1))).toEqual([
      'forum-v1.amendment-1.json',
    ]);
  });

  it('notices an amendment of another lock', async () => {
    const { folder, registrationFile } = await amendedTwice();
    rmSync(join(folder, 'forum-v1.lock.json'));
    await freeze({ registrationFile, registrationId: 'forum-v1', parts: second });
    const error = await thrownError(() => loadLock(registrationFile));
    expect(error.problems[0]?.found).toContain('previousHash');
  });
});
