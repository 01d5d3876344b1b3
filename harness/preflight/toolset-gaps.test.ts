import { describe, expect, it } from 'vitest';
import { sampleTools } from '../testing/sample-open-options.ts';
import { toolsetGaps } from './toolset-gaps.ts';

const aloneAsJson = (change: (text: string) => string = (text) => text) =>
  Object.fromEntries(sampleTools.map((tool) => [tool.function.name, change(JSON.stringify(tool))]));
const whole = sampleTools.map((tool) => JSON.stringify(tool)).join('\n');

describe('toolsetGaps', () => {
  it('finds everything in a prompt that has everything, as JSON or in words of its own', () => {
    expect(toolsetGaps({ prompt: whole, alone: aloneAsJson(), tools: sampleTools })).toEqual({
      macros: [],
      intents: [],
      arguments: [],
      enumValues: [],
      expected: { macros: 2, intents: 2, arguments: 6, enumValues: 2 },
    });
    const line =
      'read_thread(forum string, number integer, order? newest|oldest): Read one thread of a forum.';
    const [, read] = sampleTools;
    const tools = read === undefined ? [] : [read];
    expect(toolsetGaps({ prompt: line, alone: { read_thread: line }, tools }).arguments).toEqual([]);
  });

  it('finds intents that a template escaped', () => {
    const [first] = sampleTools;
    if (first === undefined) throw new Error('no sample');
    const intent = 'Close "old" <threads> & größere.';
    const tool = { ...first, function: { ...first.function, description: intent } };
    const escaped = JSON.stringify(tool)
      .replace('<', '\\u003c')
      .replace('>', '\\u003e')
      .replace('&', '\\u0026');
    const ascii = JSON.stringify(tool).replaceAll('ö', '\\u00f6').replaceAll('ß', '\\u00df');
    for (const prompt of [JSON.stringify(tool), escaped, ascii])
      expect(toolsetGaps({ prompt, alone: {}, tools: [tool] }).intents).toEqual([]);
  });

  it('misses what is not there', () => {
    const gaps = toolsetGaps({
      prompt: whole.replaceAll('read_thread', 'readThread').replace('Close threads that', 'Threads that'),
      alone: aloneAsJson((text) => text.replace('"days"', '"age"').replace('"oldest"', '"old"')),
      tools: sampleTools,
    });
    expect(gaps).toMatchObject({
      macros: ['read_thread'],
      intents: ['close_old_threads'],
      arguments: ['close_old_threads.days'],
      enumValues: ['read_thread.order = oldest'],
    });
  });

  it('does not take a word of a sentence for the name of an argument', () => {
    const onlyWords = aloneAsJson((text) => text.replace('"number":', '"n":'));
    // "Number of the thread" is still there, as the description.
    expect(onlyWords['read_thread']).toContain('Number of the thread');
    expect(toolsetGaps({ prompt: whole, alone: onlyWords, tools: sampleTools }).arguments).toEqual([
      'read_thread.number',
    ]);
  });

  it('does not take an argument of one macro for that of another', () => {
    const alone = aloneAsJson();
    const gaps = toolsetGaps({
      prompt: whole,
      alone: { ...alone, close_old_threads: (alone['close_old_threads'] ?? '').replace('"forum":', '"f":') },
      tools: sampleTools,
    });
    expect(gaps.arguments).toEqual(['close_old_threads.forum']);
  });
});
