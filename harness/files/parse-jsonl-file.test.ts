import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import { taskSchema } from '../domain/task.ts';
import { sampleTask } from '../testing/sample-task.ts';
import { temporaryFolder } from '../testing/temporary-folder.ts';
import { thrownError } from '../testing/thrown-error.ts';
import { parseJsonFile } from './parse-json-file.ts';
import { parseJsonlFile } from './parse-jsonl-file.ts';

const schema = z.strictObject({ id: z.string(), count: z.number().int() });

async function problemsOf(text: string, schema: z.ZodType): Promise<string[]> {
  const folder = temporaryFolder({ 'a.jsonl': text });
  const error = await thrownError(() => parseJsonlFile(join(folder, 'a.jsonl'), schema));
  expect(error.code).toBe('file-invalid');
  return error.problems.map(
    ({ where, found, expected }) => `${where.slice(folder.length + 1)} | ${found} | ${expected}`,
  );
}

describe('parseJsonlFile', () => {
  it('reads values with their lines and skips blank ones', async () => {
    const folder = temporaryFolder({ 'a.jsonl': '\ufeff{"id":"a","count":1}\r\n\r\n{"id":"b","count":2}' });
    expect(await parseJsonlFile(join(folder, 'a.jsonl'), schema)).toEqual([
      { line: 1, value: { id: 'a', count: 1 } },
      { line: 3, value: { id: 'b', count: 2 } },
    ]);
  });

  it('reports the problems of all lines at once', async () => {
    const problems = await problemsOf(
      '{"id":"a","count":1}\n{"id":"b","cuont":2}\n{"id":"c","count":}\n{"id":"d","id":"e","count":1}\n',
      schema,
    );
    expect(problems).toHaveLength(4);
    expect(problems[0]).toBe('a.jsonl:2:1 | count: nothing | number');
    expect(problems[1]).toBe('a.jsonl:2:11 | unknown key "cuont" | one of id, count; did you mean "count"?');
    expect(problems[2]).toMatch(/^a\.jsonl:3:\d+ \| .* \| JSON$/);
    expect(problems[3]).toBe('a.jsonl:4:11 | a key that stands twice | each key once');
  });

  it('names the gold kinds when a task has none of them', async () => {
    const task = sampleTask();
    const broken = {
      ...task,
      gold: { kind: 'calls', calls: [{ macro: 'read_thread', arguments: { forum: { equal: 'garden' } } }] },
    };
    const problems = await problemsOf(`${JSON.stringify(task)}\n${JSON.stringify(broken)}\n`, taskSchema);
    expect(problems).toHaveLength(1);
    expect(problems[0]).toMatch(/^a\.jsonl:2:\d+ \| gold\.calls\.0\.arguments\.forum: /);
    expect(problems[0]).toContain('equals, oneOf, matches, between, anyText, absent');
  });
});

describe('parseJsonFile', () => {
  it('counts lines through the whole file', async () => {
    const folder = temporaryFolder({ 'a.json': '{\n  "id": "a",\n  "count": "1"\n}\n' });
    const file = join(folder, 'a.json');
    const error = await thrownError(() => parseJsonFile(file, schema));
    expect(error.problems).toEqual([{ where: `${file}:3:12`, found: 'count: "1"', expected: 'number' }]);
  });
});
