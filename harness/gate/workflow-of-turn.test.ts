import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Json, JsonObject } from '../domain/json.ts';
import { coverWorkflow } from './cover-workflow.ts';
import type { RawCall, Turn } from './turn.ts';
import { workflowOfTurn } from './workflow-of-turn.ts';

const call = (tool: string, given: JsonObject = {}, result?: Json): RawCall => ({
  tool,
  arguments: given,
  result,
  batch: null,
  line: 1,
});
const turn = (...calls: RawCall[]): Turn => ({
  file: 'a',
  line: 1,
  session: 's',
  request: 'do it for acme',
  time: null,
  calls,
  callCount: calls.length,
  macros: [],
});
const shape = (...calls: RawCall[]) => workflowOfTurn(turn(...calls)).shape;

describe('workflowOfTurn', () => {
  it('gives the same shape for independent reads in any order', () => {
    const reads = [call('get_a', { x: 1 }), call('get_b', { y: 2 }), call('look', { z: 'acme' })];
    fc.assert(
      fc.property(fc.shuffledSubarray(reads, { minLength: 3 }), (order) => {
        expect(shape(...order)).toBe(shape(...reads));
      }),
    );
  });

  it('keeps a call behind the one whose result it uses', () => {
    const find = call('search', {}, { items: [{ id: 'abc123' }] });
    expect(shape(find, call('detail', { id: 'abc123' }))).toBe('search() > detail(id)');
    // Without the result, nothing tells which came first for a reason.
    expect(shape(call('search'), call('detail', { id: 'abc123' }))).toBe('detail(id) > search()');
  });

  it('moves nothing across a write', () => {
    expect(shape(call('read_a'), call('create_b'), call('read_c'))).not.toBe(
      shape(call('read_a'), call('read_c'), call('create_b')),
    );
  });

  it('sees one workflow in one round and in many', () => {
    const list = call('list', {}, [{ id: 'one-1' }, { id: 'two-2' }, { id: 'three-3' }]);
    const round = (id: string) => [call('get', { id }), call('update', { id, done: true })];
    const expected = 'list() > get(id) > update(done, id)';
    expect(shape(list, ...round('one-1'))).toBe(expected);
    expect(shape(list, ...round('one-1'), ...round('two-2'), ...round('three-3'))).toBe(expected);
  });

  it('keeps workflows apart that differ in a tool or in an argument’s name', () => {
    expect(shape(call('get', { a: 1 }))).not.toBe(shape(call('get', { b: 1 })));
    expect(shape(call('get', { a: { b: 1 } }))).not.toBe(shape(call('get', { a: { c: 1 } })));
    expect(shape(call('get', { a: 1 }))).toBe(shape(call('get', { a: 'x' })));
  });
});

describe('coverWorkflow', () => {
  const at = { owner: 'a', repo: 'b', number: 1 };
  const macros = [
    { name: 'broad', capabilities: ['get_issue', 'list_comments', 'list_labels', 'add_comment'] },
    { name: 'narrow', capabilities: ['get_issue', 'list_comments', 'list_labels'] },
  ] as const;

  it('is the macro that declares every operation and least beyond', () => {
    expect(
      coverWorkflow(workflowOfTurn(turn(call('get_issue', at), call('list_comments', at))), macros),
    ).toBe('narrow');
    expect(
      coverWorkflow(
        workflowOfTurn(turn(call('get_issue', at), call('add_comment', { ...at, body: 'x' }))),
        macros,
      ),
    ).toBe('broad');
  });

  it('is none for an operation that no macro declares, and for a tool that is no operation', () => {
    expect(coverWorkflow(workflowOfTurn(turn(call('close_issue', at))), macros)).toBeNull();
    expect(coverWorkflow(workflowOfTurn(turn(call('get_issue', at), call('read'))), macros)).toBeNull();
  });
});
