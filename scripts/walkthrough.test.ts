import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { loadRegistration } from '../harness/files/load-registration.ts';
import { steps } from './walkthrough.ts';

const page = readFileSync(join(import.meta.dirname, '../preregistration/README.md'), 'utf8');

describe('the walk-through', () => {
  it('shows the steps and commands of the script, in order (refresh: `tsx scripts/walkthrough.ts`)', () => {
    const section = page.slice(page.indexOf('<!-- generated: walkthrough -->'));
    const commands = [...section.matchAll(/^\$ pnpm bench (.+)$/gm)].map((match) => match[1]);
    expect(commands).toEqual(steps.flatMap((step) => step.commands));
    const titles = [...section.matchAll(/^### \d+\. (.+)$/gm)].map((match) => match[1]);
    expect(titles).toEqual(steps.map(({ title }) => title));
    for (const { text } of steps) expect(section).toContain(text);
  });

  it('registers what can be registered', async () => {
    const registration = await loadRegistration(join(import.meta.dirname, 'walkthrough.yaml'));
    expect(registration.hypotheses).toHaveLength(2);
  });
});
