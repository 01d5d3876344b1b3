import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { loadExternalMapping } from '../files/load-external-run.ts';
import { loadToolDefinitions } from '../files/load-tool-definitions.ts';
import { openStore } from '../store/open-store.ts';
import { sampleAttempt } from '../testing/sample-attempt.ts';
import { sampleCorpus } from '../testing/sample-corpus.ts';
import { callingReply } from '../testing/sample-reply.ts';
import { sampleRunRecord } from '../testing/sample-run-record.ts';
import { temporaryFolder } from '../testing/temporary-folder.ts';
import { thrownError } from '../testing/thrown-error.ts';
import { auditExternalFile } from './audit-external-file.ts';
import { auditText } from './audit-text.ts';

const folder = join(import.meta.dirname, '..', 'testing', 'external');
const file = join(folder, 'forum-runs.jsonl');
const mappingFile = join(folder, 'forum-mapping.yaml');
const mapping = await loadExternalMapping(mappingFile);
const toolset = await loadToolDefinitions(join(folder, 'forum-tools.json'), {
  id: 'external',
  writes: mapping.writes ?? {},
});
const corpus = sampleCorpus();

describe('auditExternalFile', () => {
  it('finds every trap of the test file, each with its tasks', async () => {
    const { audit } = await auditExternalFile(file, { mapping, mappingFile, toolset, corpus });
    const found = Object.fromEntries(audit.findings.map(({ code, taskIds }) => [code, taskIds]));
    expect(found).toEqual({
      'failure-marked-wrong': ['request-failed'],
      'failure-credited': ['failed-negative'],
      'silence-credited': ['silent-negative'],
      'bail-out-credited': ['narrated-negative'],
      'further-calls-unscored': ['second-call'],
      'schema-refused': ['number-as-text', 'list-as-text'],
      'coerced-arguments': ['number-as-text'],
      'extra-arguments-ignored': ['list-as-text', 'write-unasked'],
      'unrequested-write': ['second-call', 'write-unasked'],
      'missed-bail-out': ['silent-negative', 'narrated-negative', 'missed-narration'],
      'unconfirmed-bail-out': ['no-bail-out'],
    });
  });

  it('puts the claim beside both profiles, with bounds', async () => {
    const { audit } = await auditExternalFile(file, { mapping, mappingFile, toolset, corpus });
    expect(audit.claimed).toMatchObject({ points: 18, mostPoints: 22 });
    expect(audit.claimed?.bounds).toEqual({ low: 16 / 22, high: 20 / 22 });
    expect(audit.published.sum * 2).toBe(18);
    expect(audit.registered?.proportion).toBeNull();
    expect(audit.registered?.sum).toBeLessThan(audit.published.sum);
    expect(audit.notJudged).toEqual([]);
  });

  it('says without tool definitions what it can not judge', async () => {
    const { audit } = await auditExternalFile(file, { mapping, mappingFile, toolset: null, corpus });
    expect(audit.registered).toBeNull();
    expect(audit.notJudged).toHaveLength(2);
    expect(auditText(audit).join('\n')).toContain('not judged');
  });

  it('reads lines of our own exports against the corpus, and claims nothing for them', async () => {
    const record = sampleRunRecord({ taskOrder: ['read-1'] });
    const store = openStore(':memory:');
    store.startRun(record);
    const reply = callingReply({ name: 'read_thread', arguments: { forum: 'garden', number: 12 } });
    store.appendAttempt(sampleAttempt({}, reply));
    store.endRun({ runId: record.id, state: 'complete', reason: null });
    const exported = store.exportRun(record.id, temporaryFolder());
    store.close();
    const attempts = join(exported, 'attempts.jsonl');
    const none = { mapping: null, mappingFile: null, toolset: null };
    const { audit, record: kept } = await auditExternalFile(attempts, { ...none, corpus });
    expect(kept).toMatchObject({ format: 'attempts', title: record.id });
    expect(audit.claimed).toBeNull();
    expect(audit.registered?.proportion).toBe(1);
    const other = { ...corpus, tasks: corpus.tasks.slice(1) };
    const error = await thrownError(() => auditExternalFile(attempts, { ...none, corpus: other }));
    expect(error.code).toBe('tasks-missing');
  });

  it('is kept with its lines as they came', async () => {
    const audited = await auditExternalFile(file, { mapping, mappingFile, toolset, corpus });
    const store = openStore(':memory:');
    const { runId } = store.importExternalRun(audited);
    expect(store.listExternalRuns()).toMatchObject([
      { id: runId, record: { title: 'Forum router, nightly', file: 'forum-runs.jsonl' } },
    ]);
    expect(store.listExternalRuns()[0]?.lines).toHaveLength(11);
    expect(store.verify().externalRuns).toBe(1);
    store.close();
  });
});
