import { execFileSync } from 'node:child_process';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { sha256 } from '../domain/sha256.ts';
import { installed } from '../testing/installed.ts';
import { temporaryFolder } from '../testing/temporary-folder.ts';
import { thrownError } from '../testing/thrown-error.ts';
import { startTimeStampAuthority } from '../testing/time-stamp-authority.ts';
import { attestationText, verifyAttestations } from './attestations.ts';
import { freeze } from './freeze.ts';
import { loadLock } from './load-lock.ts';
import { runProgram } from './run-program.ts';
import { signFile, verifySignature } from './signature.ts';
import { requestTimeStamp, verifyTimeStamp } from './time-stamp.ts';

const hash = sha256('part');
const parts = {
  registration: hash,
  corpus: hash,
  toolset: hash,
  systemPrompt: hash,
  scorer: hash,
  detector: hash,
};

async function frozen() {
  const folder = temporaryFolder({ 'forum-v1.yaml': 'x' });
  const registrationFile = join(folder, 'forum-v1.yaml');
  await freeze({ registrationFile, registrationId: 'forum-v1', parts });
  return { folder, registrationFile, lock: join(folder, 'forum-v1.lock.json') };
}

function newKey(folder: string, name: string): { readonly file: string; readonly publicKey: string } {
  const file = join(folder, name);
  execFileSync('ssh-keygen', ['-q', '-t', 'ed25519', '-N', '', '-C', '', '-f', file]);
  return { file, publicKey: readFileSync(`${file}.pub`, 'utf8').trim() };
}

describe.runIf(installed('ssh-keygen'))('a signature', () => {
  it('names the signer whom a list allows, and the key alone without a list', async () => {
    const { folder, lock } = await frozen();
    const key = newKey(folder, 'key');
    await signFile(lock, key.file);
    expect(await verifySignature(lock)).toMatchObject({
      identity: null,
      key: expect.stringContaining('ED25519'),
    });
    writeFileSync(join(folder, 'allowed_signers'), `anna@example.org ${key.publicKey}\n`);
    expect(await verifySignature(lock)).toMatchObject({ identity: 'anna@example.org' });
  });

  it('is wrong for an edited lock, an unknown key and another namespace', async () => {
    const { folder, lock } = await frozen();
    const [key, other] = [newKey(folder, 'key'), newKey(folder, 'other')];
    await signFile(lock, key.file);
    writeFileSync(join(folder, 'allowed_signers'), `bert ${other.publicKey}\n`);
    expect((await thrownError(() => verifySignature(lock))).message).toContain('its key is none of those');
    writeFileSync(join(folder, 'allowed_signers'), `anna ${key.publicKey}\n`);
    writeFileSync(lock, `${readFileSync(lock, 'utf8')} `);
    expect((await thrownError(() => verifySignature(lock))).code).toBe('signature-wrong');

    const second = await frozen();
    execFileSync('ssh-keygen', ['-q', '-Y', 'sign', '-f', key.file, '-n', 'file', second.lock], {
      stdio: 'ignore',
    });
    expect((await thrownError(() => verifySignature(second.lock))).kind).toBe('integrity');
  });

  it('is not made twice, nor with what is no key', async () => {
    const { folder, lock } = await frozen();
    expect((await thrownError(() => signFile(lock, lock))).code).toBe('signing-failed');
    const key = newKey(folder, 'key');
    await signFile(lock, key.file);
    expect((await thrownError(() => signFile(lock, key.file))).code).toBe('already-signed');
  });
});

describe.runIf(installed('openssl'))('a time stamp', () => {
  it('is checked by the certificates of its authority, and only read without', async () => {
    const { lock } = await frozen();
    const authority = startTimeStampAuthority(temporaryFolder());
    authority.answer(await requestTimeStamp(lock), `${lock}.tsr`);
    expect(await verifyTimeStamp(lock)).toMatchObject({
      trusted: false,
      time: expect.stringMatching(/GMT$/),
    });
    expect(await verifyTimeStamp(lock, authority.certificate)).toMatchObject({ trusted: true });
  });

  it('is wrong for an edited lock, another authority, and what is no token', async () => {
    const { lock } = await frozen();
    const authority = startTimeStampAuthority(temporaryFolder());
    const other = startTimeStampAuthority(temporaryFolder());
    authority.answer(await requestTimeStamp(lock), `${lock}.tsr`);
    expect((await thrownError(() => verifyTimeStamp(lock, other.certificate))).code).toBe('time-stamp-wrong');
    writeFileSync(lock, `${readFileSync(lock, 'utf8')} `);
    const edited = await thrownError(() => verifyTimeStamp(lock, authority.certificate));
    expect(edited).toMatchObject({ code: 'time-stamp-wrong', kind: 'integrity' });
    expect(edited.message).toContain('it stamps other contents');
    writeFileSync(`${lock}.tsr`, 'no token');
    expect((await thrownError(() => verifyTimeStamp(lock))).message).toContain('no time-stamp response');
  });
});

describe('verifyAttestations', () => {
  it('says what is not there', async () => {
    const { registrationFile } = await frozen();
    const found = await verifyAttestations({ registrationFile, chain: await loadLock(registrationFile) });
    expect(found.map((each) => attestationText(each, 'lock'))).toEqual(['lock: not signed; no time stamp']);
  });
});

describe('runProgram', () => {
  it('says which program is missing, and what for', async () => {
    const error = await thrownError(() =>
      runProgram({ program: 'no-such-program', arguments: [], purpose: 'Signing', input: 'x' }),
    );
    expect(error).toMatchObject({ code: 'program-missing', kind: 'operator' });
    expect(error.message).toBe('Signing needs no-such-program, which is not installed or not in PATH.');
  });
});
