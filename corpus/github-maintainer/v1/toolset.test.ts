import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { toolDefinitions } from '../../../harness/macro/tool-definitions.ts';
import { toolsetText } from '../../../harness/macro/toolset-text.ts';
import { toolset } from './toolset.ts';

const read = (name: string) => readFileSync(join(import.meta.dirname, name), 'utf8');

describe('toolset github-maintainer', () => {
  it('is what toolset.json says (else: pnpm tsx scripts/render-toolset.ts)', () => {
    expect(read('toolset.json')).toBe(toolsetText(toolset));
  });

  it('has eight macros, two of which write', () => {
    expect(toolset.macros.map((macro) => macro.name)).toEqual([
      'triage_pull_request',
      'triage_issue',
      'summarize_open_issues',
      'generate_release_notes',
      'close_stale_issues',
      'suggest_reviewers',
      'capture_workflow_log',
      'rerun_failed_workflow',
    ]);
    expect(toolset.macros.filter((macro) => macro.writes.length > 0).map((macro) => macro.name)).toEqual([
      'close_stale_issues',
      'rerun_failed_workflow',
    ]);
  });

  it('fits into 6,000 characters as a model sees it', () => {
    expect(JSON.stringify(toolDefinitions(toolset, 'shown')).length).toBeLessThan(6000);
  });

  it('asks for owner and repo in every macro', () => {
    for (const macro of toolset.macros) {
      expect(macro.modelSchema['required']).toEqual(expect.arrayContaining(['owner', 'repo']));
    }
  });

  it('comes with a system message of one line', () => {
    expect(read('system-prompt.txt')).toMatch(/^You route a request to macros\.[^\n]+\n$/);
  });
});
