import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import { temporaryFolder } from '../testing/temporary-folder.ts';
import { thrownError } from '../testing/thrown-error.ts';
import { parseYamlFile } from './parse-yaml-file.ts';

const schema = z.strictObject({
  title: z.string().min(1),
  sampling: z.strictObject({ temperature: z.number().min(0).max(2), seed: z.number().int().nullable() }),
  cells: z.array(z.strictObject({ id: z.string(), kind: z.enum(['raw', 'shipped']) })).optional(),
});

async function problemsOf(text: string): Promise<{ code: string; problems: string[] }> {
  const folder = temporaryFolder({ 'a.yaml': text });
  const error = await thrownError(() => parseYamlFile(join(folder, 'a.yaml'), schema));
  return {
    code: error.code,
    problems: error.problems.map(
      ({ where, found, expected }) => `${where.slice(folder.length + 1)} | ${found} | ${expected}`,
    ),
  };
}

describe('parseYamlFile', () => {
  it('reads a file that keeps the schema, with CRLF and byte order mark', async () => {
    const folder = temporaryFolder({
      'a.yaml': '\ufefftitle: a\r\nsampling: { temperature: 0, seed: null }\r\n',
    });
    const { value, locate } = await parseYamlFile(join(folder, 'a.yaml'), schema);
    expect(value).toEqual({ title: 'a', sampling: { temperature: 0, seed: null } });
    expect(locate(['sampling', 'seed'], 'value')).toBe(`${join(folder, 'a.yaml')}:2:35`);
  });

  it('reports all problems at once, each with its place, and names near keys', async () => {
    const text = [
      'title: ""',
      'sampling:',
      '  temprature: 0',
      '  seed: 1.5',
      'cells:',
      '  - { id: a, kind: raw }',
      '  - { id: 3, kind: row }',
      '',
    ].join('\n');
    expect(await problemsOf(text)).toEqual({
      code: 'file-invalid',
      problems: [
        'a.yaml:1:8 | title: "" | length at least 1',
        'a.yaml:3:3 | sampling.temperature: nothing | number',
        'a.yaml:4:9 | sampling.seed: 1.5 | a whole number',
        'a.yaml:3:3 | unknown key "temprature" in sampling | one of temperature, seed; did you mean "temperature"?',
        'a.yaml:7:11 | cells.1.id: 3 | string',
        'a.yaml:7:20 | cells.1.kind: "row" | one of "raw", "shipped"',
      ],
    });
  });

  it('refuses a key that stands twice', async () => {
    const { code, problems } = await problemsOf('title: a\ntitle: b\n');
    expect(code).toBe('yaml-broken');
    expect(problems).toEqual([
      'a.yaml:2:1 | Map keys must be unique | YAML 1.2, one document, each key once',
    ]);
  });

  it('names the line of broken YAML', async () => {
    const { code, problems } = await problemsOf('title: a\nsampling: { temperature: 0\ncells: ]\n');
    expect(code).toBe('yaml-broken');
    expect(problems[0]).toMatch(/^a\.yaml:3:\d+ /);
  });

  it('takes over the entries of another mapping, and what is written beside them wins', async () => {
    const folder = temporaryFolder({
      'b.yaml': 'base: &base { temperature: 0, seed: 1 }\nother: { <<: *base, seed: 2 }\n',
    });
    const sampling = z.strictObject({ temperature: z.number(), seed: z.number() });
    const both = z.strictObject({ base: sampling, other: sampling });
    expect((await parseYamlFile(join(folder, 'b.yaml'), both)).value.other).toEqual({
      temperature: 0,
      seed: 2,
    });
  });

  it('refuses an alias to nothing, and aliases that blow up', async () => {
    expect((await problemsOf('title: *nothing\n')).code).toBe('yaml-broken');
    const levels = Array.from({ length: 9 }, (_, level) => {
      const items =
        level === 0
          ? 'x, x, x, x'
          : Array(9)
              .fill(`*l${level - 1}`)
              .join(', ');
      return `l${level}: &l${level} [${items}]`;
    });
    expect((await problemsOf(`${levels.join('\n')}\n`)).code).toBe('yaml-broken');
  });

  it('refuses a second document', async () => {
    expect((await problemsOf('title: a\n---\ntitle: b\n')).code).toBe('yaml-broken');
  });

  it('reports a file that is no mapping at all', async () => {
    expect((await problemsOf('just words\n')).problems).toEqual(['a.yaml:1:1 | "just words" | object']);
  });
});
