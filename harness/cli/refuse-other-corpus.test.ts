import { expect, it } from 'vitest';
import { sampleRunRecord } from '../testing/sample-run-record.ts';
import { refuseOtherCorpus } from './refuse-other-corpus.ts';

const own = sampleRunRecord();
const here = { parts: own.parts, corpusFolder: 'corpus/kitchen' };

it('takes runs over the corpus at hand', () => {
  expect(() => refuseOtherCorpus([own], here)).not.toThrow();
});

it('names every run over another corpus, and no other', () => {
  const others = ['first', 'second'].map((id) => ({ id, parts: { ...own.parts, corpus: 'f'.repeat(64) } }));
  expect(() => refuseOtherCorpus([own, ...others], here)).toThrow(
    'first and second ran over another corpus than corpus/kitchen.',
  );
});
