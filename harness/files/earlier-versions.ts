import { join } from 'node:path';
import type { Corpus } from '../domain/corpus.ts';
import type { LockParts } from '../domain/lock.ts';
import type { Registration } from '../domain/registration.ts';
import { hashOf } from '../domain/sha256.ts';
import { corpusParts } from './compute-lock-parts.ts';
import { loadCorpus } from './load-corpus.ts';
import type { LockChain } from './load-lock.ts';
import { loadRegistration } from './load-registration.ts';
import { versionInHistory } from './version-in-history.ts';

/** Registrations and corpora that were frozen before an amendment, as far as the history of this checkout has them. */
export interface EarlierVersions {
  /** By their part of the lock. */
  readonly registrations: ReadonlyMap<string, Registration>;
  /** By {@link corpusKey}. */
  readonly corpora: ReadonlyMap<string, Corpus>;
}

/** What names a corpus with its toolset and system prompt. */
export function corpusKey({
  corpus,
  toolset,
  systemPrompt,
}: Pick<LockParts, 'corpus' | 'toolset' | 'systemPrompt'>): string {
  return [corpus, toolset, systemPrompt].join(' ');
}

/** Looks up what the links before the last one froze, each version known by its hash. */
export async function earlierVersions(options: {
  readonly registrationFile: string;
  readonly root: string;
  readonly chain: LockChain;
}): Promise<EarlierVersions> {
  const { registrationFile, root, chain } = options;
  const registrations = await earlierRegistrations(registrationFile, chain);
  const corpora = new Map<string, Corpus>();
  const folders = new Set([...registrations.values()].map(({ corpus }) => join(root, corpus)));
  for (const parts of [chain.lock, ...chain.amendments].map((link) => link.parts)) {
    const key = corpusKey(parts);
    if (key === corpusKey(chain.parts) || corpora.has(key)) continue;
    for (const folder of folders) {
      const found = await versionInHistory(folder, async (copy) => {
        const corpus = await loadCorpus(copy);
        return corpusKey(corpusParts(corpus)) === key ? corpus : null;
      });
      if (found !== null) corpora.set(key, found);
    }
  }
  return { registrations, corpora };
}

/** The registrations that the links of a chain froze, by their part of the lock. */
export async function earlierRegistrations(
  registrationFile: string,
  chain: LockChain,
): Promise<ReadonlyMap<string, Registration>> {
  const registrations = new Map<string, Registration>();
  for (const { parts } of [chain.lock, ...chain.amendments]) {
    const hash = parts.registration;
    if (registrations.has(hash)) continue;
    const found =
      hash === chain.parts.registration
        ? await present(registrationFile, hash)
        : await versionInHistory(registrationFile, (copy) => present(copy, hash));
    if (found !== null) registrations.set(hash, found);
  }
  return registrations;
}

async function present(file: string, hash: string): Promise<Registration | null> {
  const registration = await loadRegistration(file);
  return hashOf(registration) === hash ? registration : null;
}
