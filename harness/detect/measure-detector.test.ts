import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { type LabelledReply, labelledReplySchema } from '../domain/labelled-reply.ts';
import type { Toolset } from '../domain/toolset.ts';
import { type DetectorMeasurement, measureDetector } from './measure-detector.ts';

const folder = new URL('../../corpus/bail-outs/', import.meta.url);
const toolset = JSON.parse(
  readFileSync(new URL('../github-maintainer/v1/toolset.json', folder), 'utf8'),
) as Toolset;
const offered = toolset.macros.map(({ name }) => name);

function load(file: string): readonly LabelledReply[] {
  return readFileSync(new URL(file, folder), 'utf8')
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => labelledReplySchema.parse(JSON.parse(line)));
}

const files = readdirSync(folder).filter((file) => file.endsWith('.jsonl'));
const byFile = new Map(files.map((file) => [file, load(file)]));
const all = [...byFile.values()].flat();

describe('labelled replies', () => {
  it('are at least 240, in 18 forms, a third of them hard negatives', () => {
    const sound = all.filter(({ expected }) => expected.length === 0).length;
    const forms = new Set(all.filter(({ expected }) => expected.length > 0).map(({ form }) => form));
    expect(all.length).toBeGreaterThanOrEqual(240);
    expect(forms.size).toBeGreaterThanOrEqual(18);
    expect(sound / all.length).toBeGreaterThanOrEqual(1 / 3);
  });

  it('have ids that stand once, and no text twice with the same calls', () => {
    expect(new Set(all.map(({ id }) => id)).size).toBe(all.length);
    const contents = all.map(({ id: _id, form: _form, note: _note, expected: _expected, ...reply }) =>
      JSON.stringify(reply),
    );
    expect(new Set(contents).size).toBe(all.length);
  });

  it('are counted by form in the README', () => {
    const readme = readFileSync(new URL('README.md', folder), 'utf8');
    for (const form of new Set(all.map((reply) => reply.form))) {
      const count = all.filter((reply) => reply.form === form).length;
      expect(readme).toContain(`| \`${form}\` | ${count} |`);
    }
  });

  it('write characters that nobody sees as escapes', () => {
    for (const file of files) {
      expect(readFileSync(new URL(file, folder), 'utf8')).not.toMatch(/[\u200b-\u200f\u2028-\u202e\ufeff]/);
    }
  });
});

describe('the detector', () => {
  const measured: readonly (readonly [string, DetectorMeasurement])[] = [
    ...[...byFile].map(([file, replies]) => [file, measureDetector(replies, offered)] as const),
    ['all files', measureDetector(all, offered)],
  ];
  for (const [where, { overall, mistakes }] of measured) {
    it(`is right in 98 of 100 findings and finds 97 of 100 bail-outs in ${where}`, () => {
      expect(overall.precision).toBeGreaterThanOrEqual(0.98);
      expect(overall.recall).toBeGreaterThanOrEqual(0.97);
    });

    it(`names the reply of every mistake in ${where}`, () => {
      const ids = new Set(all.map(({ id }) => id));
      expect(mistakes.filter(({ id }) => !ids.has(id))).toEqual([]);
    });
  }

  it('lists a reply that it misses and one that it accuses', () => {
    const reply: LabelledReply = {
      id: 'sound',
      form: 'negative-short',
      text: 'Hello!',
      calls: [],
      finishReason: 'stop',
      serverParseError: null,
      expected: ['repetition'],
    };
    const { mistakes, overall } = measureDetector(
      [reply, { ...reply, id: 'told', text: 'triage_issue', expected: [] }],
      offered,
    );
    expect(mistakes).toEqual([
      { id: 'sound', form: 'negative-short', expected: ['repetition'], found: [] },
      { id: 'told', form: 'negative-short', expected: [], found: ['narrated-call'] },
    ]);
    expect(overall).toEqual({
      truePositives: 0,
      falsePositives: 1,
      falseNegatives: 1,
      trueNegatives: 0,
      precision: 0,
      recall: 0,
    });
  });
});
