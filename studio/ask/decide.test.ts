import { describe, expect, it } from 'vitest';
import type { Completion } from '../../harness/domain/attempt.ts';
import type { Reply } from '../../harness/domain/reply.ts';
import { sampleReply } from '../../harness/testing/sample-reply.ts';
import { decide } from './decide.ts';

const offered = ['triage_issue', 'close_stale_issues'];
const replied = (reply: Partial<Reply>): Completion => ({
  kind: 'answered',
  request: {},
  response: {},
  reply: sampleReply({ calls: [], ...reply }),
});

describe('what follows from a reply', () => {
  it('carries out calls of macros that are offered', () => {
    const calls = [{ name: 'triage_issue', argumentsText: '{"number":7}' }];
    expect(decide(replied({ calls, text: '' }), offered)).toEqual({ kind: 'calls', calls });
  });

  it('carries out nothing of a reply with a bail-out, not even a sound call in it', () => {
    const calls = [
      { name: 'triage_issue', argumentsText: '{"number":7}' },
      { name: 'delete_everything', argumentsText: '{}' },
    ];
    expect(decide(replied({ calls, text: '' }), offered)).toMatchObject({
      kind: 'bail-out',
      bailOuts: [{ code: 'unknown-macro' }],
    });
    const cut = decide(replied({ text: 'It goes on and', finishReason: 'length' }), offered);
    expect(cut).toMatchObject({ kind: 'bail-out', bailOuts: [{ code: 'cut-off' }] });
  });

  it('tells a question from a refusal', () => {
    expect(decide(replied({ text: 'Which repository do you mean?' }), offered).kind).toBe('question');
    expect(decide(replied({ text: 'None of the macros orders a pizza.' }), offered).kind).toBe('no-fit');
  });

  it('says why nothing came back', () => {
    const failure = { code: 'engine-error', message: 'broke down', status: null } as const;
    const failed: Completion = { kind: 'failed', request: {}, response: null, failure };
    expect(decide(failed, offered)).toEqual({ kind: 'no-reply', failure });
  });
});
