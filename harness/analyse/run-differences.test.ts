import { describe, expect, it } from 'vitest';
import { sampleRunRecord } from '../testing/sample-run-record.ts';
import { runDifferences } from './run-differences.ts';

describe('runDifferences', () => {
  const record = sampleRunRecord();

  it('is empty for two runs of the same cell at different times', () => {
    expect(runDifferences(record, { ...record, id: 'other', startedAt: 'later' })).toEqual([]);
  });

  it('names config, prompt, sources and what the backend said, config first', () => {
    const other = {
      ...record,
      backend: { name: 'scripted', engine: { version: 2 } },
      sources: { ...record.sources, harness: '8'.repeat(64) },
      parts: { ...record.parts, toolset: '9'.repeat(64) },
      cell: { ...record.cell, config: { ...record.cell.config, schema: 'hidden' as const } },
    };
    expect(runDifferences(record, other)).toEqual([
      { group: 'config', field: 'cell.config.schema', left: 'shown', right: 'hidden' },
      { group: 'prompt', field: 'parts.toolset', left: '3'.repeat(64), right: '9'.repeat(64) },
      { group: 'sources', field: 'sources.harness', left: '7'.repeat(64), right: '8'.repeat(64) },
      { group: 'backend', field: 'backend.engine.version', left: null, right: 2 },
    ]);
  });

  it('names a preflight check that turned out otherwise', () => {
    const check = {
      name: 'identity',
      title: '',
      proves: '',
      result: 'pass',
      reason: '',
      evidence: {},
      fix: null,
    };
    const left = { ...record, preflight: [check] };
    const right = { ...record, preflight: [{ ...check, result: 'fail' }] };
    expect(runDifferences(left, right)).toEqual([
      { group: 'preflight', field: 'preflight.identity', left: 'pass', right: 'fail' },
    ]);
  });
});
