import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import { HarnessError } from '../domain/harness-error.ts';
import { sampleToolset } from '../testing/sample-toolset.ts';
import { defineMacro } from './define-macro.ts';
import { lintToolset } from './lint-toolset.ts';
import { toToolset } from './to-toolset.ts';
import { toolDefinitions } from './tool-definitions.ts';

const macro = defineMacro({
  name: 'read_thread',
  intent: 'Read one thread.',
  schema: z.object({ number: z.int().min(1).describe('Number of the thread.') }),
  writes: [],
});

describe('toToolset', () => {
  it('keeps the order of the macros', () => {
    const other = { ...macro, name: 'a_macro' };
    expect(toToolset('forum', [macro, other]).macros.map(({ name }) => name)).toEqual([
      'read_thread',
      'a_macro',
    ]);
  });

  it('refuses a name that is used twice, and an empty toolset', () => {
    expect(() => toToolset('forum', [macro, macro])).toThrow(HarnessError);
    expect(() => toToolset('forum', [])).toThrow(HarnessError);
  });
});

describe('lintToolset', () => {
  it('stays quiet on a sound toolset', () => {
    expect(lintToolset(sampleToolset)).toEqual([]);
  });

  it('fires on a model-facing schema that lost an argument', () => {
    const lost = { ...macro, modelSchema: { type: 'object', properties: {} } };
    expect(lintToolset({ id: 'forum', macros: [lost] })).toEqual([
      { where: 'read_thread', found: 'model-facing arguments (none)', expected: 'number' },
    ]);
  });
});

describe('toolDefinitions', () => {
  it('shows the model-facing schema', () => {
    expect(toolDefinitions({ id: 'forum', macros: [macro] }, 'shown')).toEqual([
      {
        type: 'function',
        function: { name: 'read_thread', description: 'Read one thread.', parameters: macro.modelSchema },
      },
    ]);
  });

  it('hides every argument on purpose', () => {
    const [definition] = toolDefinitions({ id: 'forum', macros: [macro] }, 'hidden');
    expect(definition?.function.parameters).toEqual({ type: 'object' });
  });
});
