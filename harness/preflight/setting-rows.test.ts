import { describe, expect, it } from 'vitest';
import type { ServingFacts, SettingFact } from '../backends/inspector.ts';
import { sampleOpenOptions } from '../testing/sample-open-options.ts';
import { sampleServingFacts } from '../testing/sample-serving-facts.ts';
import { type Behaviour, settingRows, untoldSettings } from './setting-rows.ts';

const { config } = sampleOpenOptions();
const good: Behaviour = {
  seedsAgree: true,
  sameAgain: null,
  oneToken: 1,
  repeatPenaltyActs: true,
  otherPenaltiesAct: true,
};
const names = [...Object.keys(config.samplingSettings), 'contextTokens', 'replyTokens'];
const sent = (name: string): SettingFact => ({ sentAs: `options.${name}`, effective: null });
const settings = (changes: Record<string, SettingFact> = {}) => ({
  ...Object.fromEntries(names.map((name) => [name, sent(name)])),
  contextTokens: { sentAs: 'num_ctx', effective: 1024 },
  ...changes,
});
const wrong = (facts: Pick<ServingFacts, 'settings'>, behaviour: Partial<Behaviour> = {}, changed = config) =>
  settingRows({ ...sampleServingFacts(), ...facts }, changed, { ...good, ...behaviour })
    .filter(({ ok }) => ok !== true)
    .map(({ name, ok }) => `${name} ${ok}`);

describe('settingRows', () => {
  it('has a row for every registered setting, and none is wrong where all is well', () => {
    const rows = settingRows({ ...sampleServingFacts(), settings: settings() }, config, good);
    expect(rows.map(({ name }) => name)).toEqual(names);
    expect(wrong({ settings: settings() })).toEqual([]);
  });

  it('compares what is read back', () => {
    const told = (value: number) => ({ sentAs: 'x', effective: value });
    expect(wrong({ settings: settings({ repeatPenalty: told(1.1) }) })).toEqual(['repeatPenalty false']);
    expect(wrong({ settings: settings({ minP: told(0.05) }) })).toEqual(['minP false']);
    expect(wrong({ settings: settings({ topP: told(1.0000001) }) })).toEqual([]);
    expect(wrong({ settings: settings({ contextTokens: told(512) }) })).toEqual(['contextTokens false']);
    expect(wrong({ settings: settings({ contextTokens: told(4096) }) })).toEqual([]);
  });

  it('fails a setting that has no field and is not told', () => {
    const none = { sentAs: null, effective: null };
    expect(wrong({ settings: settings({ contextTokens: none }) })).toEqual(['contextTokens false']);
    expect(wrong({ settings: settings({ topK: none }) })).toEqual(['topK false']);
  });

  it('tells an ignored temperature from an engine that never repeats itself', () => {
    const facts = { settings: settings() };
    expect(wrong(facts, { seedsAgree: false, sameAgain: true })).toEqual(['temperature false', 'seed false']);
    const sampled = { ...config, samplingSettings: { ...config.samplingSettings, temperature: 0.7 } };
    expect(wrong(facts, { seedsAgree: false }, sampled)).toContain('temperature null');
  });

  it('tests limits and penalties by what they do', () => {
    const facts = { settings: settings() };
    expect(wrong(facts, { oneToken: 17 })).toEqual(['replyTokens false']);
    expect(wrong(facts, { oneToken: null })).toEqual(['replyTokens null']);
    expect(wrong(facts, { repeatPenaltyActs: false })).toEqual(['repeatPenalty null']);
    expect(wrong(facts, { otherPenaltiesAct: null })).toEqual([
      'presencePenalty null',
      'frequencyPenalty null',
    ]);
  });

  it('asks nothing of what is not registered', () => {
    const open = Object.fromEntries(Object.keys(config.samplingSettings).map((name) => [name, null]));
    const changed = { ...config, samplingSettings: open as unknown as typeof config.samplingSettings };
    expect(wrong({ settings: settings() }, { seedsAgree: false, repeatPenaltyActs: false }, changed)).toEqual(
      [],
    );
  });
});

describe('untoldSettings', () => {
  it('names what has a field and is not read back, and nothing that was not registered', () => {
    const facts = { ...sampleServingFacts(), settings: settings({ seed: { sentAs: 'seed', effective: 1 } }) };
    expect(untoldSettings(facts, config).has('seed')).toBe(false);
    expect(untoldSettings(facts, config).has('replyTokens')).toBe(true);
    const silent = { ...config, samplingSettings: { ...config.samplingSettings, topP: null } };
    expect(untoldSettings(facts, silent).has('topP')).toBe(false);
    expect(untoldSettings({ ...facts, settings: {} }, config)).toEqual(new Set());
  });
});
