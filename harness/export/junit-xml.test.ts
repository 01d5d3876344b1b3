import { SaxesParser } from 'saxes';
import { describe, expect, it } from 'vitest';
import { visibleText } from '../domain/visible-text.ts';
import { hostileTexts } from '../testing/hostile-reply.ts';
import { sampleExportedRun } from '../testing/sample-exported-run.ts';
import { unscoredVerdict } from '../testing/sample-verdict.ts';
import { junitXml } from './junit-xml.ts';

interface Element {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly children: Element[];
  text: string;
}

/** Reads XML with a parser that refuses whatever is not well-formed. */
function parsed(xml: string): Element {
  const top: Element = { name: '', attributes: {}, children: [], text: '' };
  const open = [top];
  const parser = new SaxesParser();
  parser.on('error', (error) => {
    throw error;
  });
  parser.on('opentag', ({ name, attributes }) => {
    const element = { name, attributes: attributes as Record<string, string>, children: [], text: '' };
    open.at(-1)?.children.push(element);
    open.push(element);
  });
  parser.on('text', (text) => {
    const element = open.at(-1);
    if (element !== undefined) element.text += text;
  });
  parser.on('closetag', () => void open.pop());
  parser.write(xml).close();
  return top.children[0] ?? top;
}

const named = ({ children }: Element, name: string) => children.filter((child) => child.name === name);

describe('junitXml', () => {
  const root = parsed(junitXml(sampleExportedRun()));
  const suites = named(root, 'testsuite');
  const cases = suites.flatMap((suite) => named(suite, 'testcase'));

  it('has a suite for each bucket and a case for each task, with counts that add up', () => {
    expect(root.name).toBe('testsuites');
    expect(root.attributes).toMatchObject({ tests: '3', failures: '1', errors: '1' });
    expect(suites.map(({ attributes }) => attributes['name'])).toEqual([
      'read_thread',
      'close_old_threads',
      'no_macro',
    ]);
    for (const suite of suites) {
      const found = named(suite, 'testcase');
      const count = (name: string) => String(found.filter((one) => named(one, name).length > 0).length);
      expect(suite.attributes).toMatchObject({
        tests: String(found.length),
        failures: count('failure'),
        errors: count('error'),
        skipped: count('skipped'),
        timestamp: '2026-01-02T03:04:05',
      });
    }
  });

  it('passes what is strictly right, fails what is wrong with what is wrong, and says which run it was', () => {
    expect(cases.map(({ children }) => children.map(({ name }) => name))).toEqual([
      ['system-out'],
      ['failure', 'system-out'],
      ['error', 'system-out'],
    ]);
    const [failure] = cases[1]?.children ?? [];
    expect(failure?.attributes).toMatchObject({
      type: 'bail-out',
      message: expect.stringContaining('called nothing'),
    });
    expect(failure?.text).toContain('bail-out narrated-call: close_old_threads(forum: kitchen)');
    const run = named(suites[0] as Element, 'properties').flatMap(({ children }) => children)[0];
    expect(run?.attributes).toEqual({ name: 'run', value: '20260102T030405Z-sample-0001' });
    expect(cases[0]?.attributes).toMatchObject({ classname: 'forum.1.read_thread', time: '0.005' });
  });

  it('makes an unanswered task an error, never a failure, without a time', () => {
    expect(cases[2]?.children[0]?.attributes).toEqual({
      message: 'unreachable: fetch failed',
      type: 'unreachable',
    });
    expect(cases[2]?.attributes).not.toHaveProperty('time');
  });

  it('skips a task that a rule excludes', () => {
    const run = sampleExportedRun();
    const results = run.results.map((result) => ({ ...result, verdict: unscoredVerdict('excluded') }));
    const all = parsed(junitXml({ ...run, results }));
    expect(all.attributes).toMatchObject({ failures: '0', errors: '0' });
    expect(named(all, 'testsuite').map(({ attributes }) => attributes['skipped'])).toEqual(['1', '1', '1']);
  });

  it.each(Object.entries({ ...hostileTexts, characters: '\u0000\ud800\ufffe\uffff]]>&"\'<\r\n\t' }))(
    'stays well-formed with %s in a reply, and shows it',
    (_, text) => {
      const read = parsed(junitXml(sampleExportedRun({ text })));
      const [failure, output] = named(named(read, 'testsuite')[1] as Element, 'testcase')[0]?.children ?? [];
      const shown = visibleText(text).replace('\ufffe\uffff', '\\u{fffe}\\u{ffff}').slice(0, 400);
      expect(output?.text).toContain('close_old_threads {"forum": ');
      expect(failure?.attributes['message']?.startsWith(`called nothing: ${shown}`)).toBe(true);
      expect(failure?.attributes['message']?.length).toBeLessThan(600);
    },
  );

  it('keeps lines apart in an attribute', () => {
    const read = parsed(junitXml(sampleExportedRun({ text: 'one\ntwo\tthree' })));
    const [failure] = named(named(read, 'testsuite')[1] as Element, 'testcase')[0]?.children ?? [];
    expect(failure?.attributes['message']).toBe('called nothing: one\ntwo\tthree');
  });
});
