import { describe, expect, it } from 'vitest';
import { hostileReportInput } from '../testing/hostile-report-input.ts';
import { sampleReportInput } from '../testing/sample-report-input.ts';
import { contentHash } from './html/content-hash.ts';
import { htmlReport } from './html-report.ts';

/** Contents of the script elements of a page: whether it is data, and what is in it. */
function scripts(page: string) {
  return [...page.matchAll(/<script([^>]*)>([\s\S]*?)<\/script>/g)].map(([, attributes = '', text = '']) => ({
    isData: attributes.includes('application/json'),
    text,
  }));
}

describe('htmlReport', { timeout: 60_000 }, () => {
  it('has the sections in order: the answer first', async () => {
    const page = await htmlReport(sampleReportInput());
    const ids = [...page.matchAll(/<section id="([^"]+)"/g)].map(([, id]) => id);
    expect(ids).toEqual(['answer', 'attempts', 'preflight', 'groups', 'confidence', 'tasks', 'colophon']);
  });

  it('lets no script and no style run but its own, by their hashes', async () => {
    const page = await htmlReport(sampleReportInput());
    const policy = /http-equiv="Content-Security-Policy" content="([^"]+)"/.exec(page)?.[1] ?? '';
    const [script] = scripts(page).filter(({ isData }) => !isData);
    const style = /<style>([\s\S]*?)<\/style>/.exec(page)?.[1] ?? '';
    expect(policy).toContain("default-src 'none'");
    expect(policy).not.toContain('unsafe');
    expect(policy).toContain(contentHash(script?.text ?? ''));
    expect(policy).toContain(contentHash(style));
    expect(page).not.toMatch(/ style="| on[a-z]+="/);
  });

  it('asks for nothing from elsewhere', async () => {
    const page = await htmlReport(sampleReportInput());
    const addresses = [...page.matchAll(/(?:src|href|url)\s*[=(]\s*["']?(?!#)([^"')\s>]+)/g)].map(
      ([, address]) => address,
    );
    expect(addresses).toEqual([]);
  });

  it('has no id twice, and a target for every link to a run', async () => {
    const page = await htmlReport(sampleReportInput());
    const ids = [...page.matchAll(/\bid="([^"]+)"/g)].map(([, id]) => id ?? '');
    expect(ids.filter((id, index) => ids.indexOf(id) !== index)).toEqual([]);
    const links = [...page.matchAll(/href="#([^"=]+)"/g)].map(([, id]) => id ?? '');
    expect(links.filter((id) => !ids.includes(id))).toEqual([]);
  });

  it('puts a sign, not only a colour, on every task of a strip', async () => {
    const page = await htmlReport(sampleReportInput());
    const strip = /<div class="strip">(.*?)<\/div>/.exec(page)?.[1] ?? '';
    expect(
      [...strip.matchAll(/<a class="([^"]+)"[^>]*aria-label="([^"]+)">(.)<\/a>/g)].map(
        ([, change, says, sign]) => [change, says, sign],
      ),
    ).toEqual([
      ['both-right', 'read-1: right in both', '✓'],
      ['open', 'close-1: unanswered in one of them', '∅'],
      ['open', 'none-1: unanswered in one of them', '∅'],
    ]);
  });

  it('lets nothing that was said end an element or begin one', async () => {
    const page = await htmlReport(hostileReportInput());
    const found = scripts(page);
    expect(found.filter(({ isData }) => !isData)).toHaveLength(1);
    const lines = found.filter(({ isData }) => isData).flatMap(({ text }) => text.split('\n'));
    expect(lines.length).toBeGreaterThan(3);
    for (const line of lines) expect(() => JSON.parse(line)).not.toThrow();
    expect(page).not.toContain('<img');
    expect(page).not.toContain('\u202e');
    expect(page).not.toContain('\u001b');
  });

  it('cuts a megabyte line and says so', async () => {
    const page = await htmlReport(hostileReportInput());
    expect(page).toContain('(80000 more characters)');
    expect(page.length).toBeLessThan(700_000);
  });
});
