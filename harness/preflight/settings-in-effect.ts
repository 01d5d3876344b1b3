import type { MatchedNumerics, ServingFacts } from '../backends/inspector.ts';
import type { Completion } from '../domain/attempt.ts';
import type { Config } from '../domain/config.ts';
import type { Json } from '../domain/json.ts';
import { canary } from './canary.ts';
import type { Check, Look } from './check.ts';
import { sameReply } from './same-reply.ts';
import { type Behaviour, type SettingRow, settingRows, untoldSettings } from './setting-rows.ts';

/** Check 3: every registered setting is the one in effect. */
export const settingsInEffect: Check = {
  name: 'settings-in-effect',
  title: 'Settings in effect',
  proves: 'Every registered setting was sent and is in effect: read back, or tested by what the model does.',
  async run(look) {
    const { observed, cell, inspector } = look;
    const twice = await observed.twice();
    // After requests: what a server loads a model with shows only then.
    const facts = await inspector.facts();
    const behaviour = await behaviourOf(look, untoldSettings(facts, cell.config));
    const numerics = facts.flashAttention === null ? await observed.numerics() : null;
    const rows = [
      ...settingRows(facts, cell.config, behaviour),
      ...engineRows({ facts, config: cell.config, numerics }),
      thinkingRow(twice.map(({ first }) => first)),
      ...broughtAlongRows(facts),
    ];
    const evidence = {
      rows: rows as unknown as Json,
      behaviour: { ...behaviour },
      numerics: numerics as unknown as Json,
    };
    const wrong = rows.filter(({ ok }) => ok === false);
    if (wrong.length > 0)
      return {
        result: 'fail',
        reason: wrong.map(inWords).join('; ').concat('.'),
        evidence,
        fix: 'Make the server take these values (see its own options), or register the values that it really uses.',
      };
    const open = rows.filter(({ ok }) => ok === null);
    if (open.length > 0)
      return {
        result: 'unknown',
        reason: `Not found out: ${open.map(({ name, how }) => `${name} (${how})`).join(', ')}.`,
        evidence,
        fix: 'Use a server that tells its settings (llama-server), or state in the report that these are taken on trust.',
      };
    return { result: 'pass', reason: `${rows.length} settings are as registered.`, evidence, fix: null };
  },
};

function inWords({ name, declared, effective, sentAs, how }: SettingRow): string {
  if (effective !== null) return `${name} is ${JSON.stringify(effective)}, not ${JSON.stringify(declared)}`;
  return sentAs === null ? `${name}: ${how}` : `${name} ${JSON.stringify(declared)}: ${how}`;
}

/** Asks only for what no read-back has told. */
async function behaviourOf({ observed }: Look, untold: ReadonlySet<string>): Promise<Behaviour> {
  const pairs = await observed.twice();
  const agreements = pairs.map(({ first, second }) => sameReply(first, second));
  const seedsAgree = agreements.includes(false) ? false : agreements.includes(null) ? null : true;
  const [long] = pairs;
  const sameAgain =
    seedsAgree === false && long !== undefined ? sameReply(long.first, await observed.again()) : null;
  const repeating = { prompt: 'Say echo twenty times.', tools: [canary], replyTokens: 24 };
  const penalties = ['repeatPenalty', 'presencePenalty', 'frequencyPenalty'];
  const plain = penalties.some((name) => untold.has(name)) ? await observed.ask(repeating) : null;
  const acts = async (names: readonly string[], sampling: object) => {
    if (plain === null || !names.some((name) => untold.has(name))) return null;
    const same = sameReply(plain, await observed.ask({ ...repeating, sampling }));
    return same === null ? null : !same;
  };
  const one = untold.has('replyTokens') ? await observed.ask({ ...repeating, replyTokens: 1 }) : null;
  return {
    seedsAgree,
    sameAgain,
    oneToken: one?.kind === 'answered' ? one.reply.replyTokens : null,
    repeatPenaltyActs: await acts(['repeatPenalty'], { repeatPenalty: 1.9 }),
    otherPenaltiesAct: await acts(['presencePenalty', 'frequencyPenalty'], {
      presencePenalty: 2,
      frequencyPenalty: 2,
    }),
  };
}

/** What changes numbers without standing in a request: only a wrong value is a finding, since no server tells all. */
function engineRows({
  facts,
  config: { concurrency, batchTokens },
  numerics,
}: {
  readonly facts: ServingFacts;
  readonly config: Config;
  readonly numerics: MatchedNumerics | null;
}): SettingRow[] {
  const row = (name: string, declared: Json, told: Json, found: Json = null): SettingRow => {
    const effective = told ?? found;
    const how =
      told !== null ? 'read back' : found !== null ? "tested: gives the server's numbers" : 'not told';
    return { name, declared, sentAs: null, effective, how, ok: effective === null || effective === declared };
  };
  const matching = numerics?.matching ?? null;
  return [
    row('flashAttention', false, facts.flashAttention, matching?.flashAttention ?? null),
    row('cacheTypes', 'f16/f16', facts.cacheTypes, matching?.cacheTypes ?? null),
    row('slots', concurrency, facts.slots),
    row('batchTokens', batchTokens, facts.settings['batchTokens']?.effective ?? null),
  ];
}

function thinkingRow(completions: readonly Completion[]): SettingRow {
  const thinks = completions.some(
    (each) => each.kind === 'answered' && /<think>\s*[^\s<]/.test(each.reply.text),
  );
  return {
    name: 'thinking',
    declared: false,
    sentAs: 'template and request',
    effective: thinks ? true : null,
    how: thinks ? 'replies begin with thoughts' : 'tested: no thoughts in replies',
    ok: !thinks,
  };
}

/** Names of Ollama and llama.cpp for what every request says itself. */
const said: ReadonlySet<string> = new Set([
  ...['temperature', 'temp', 'seed', 'top_k', 'top_p', 'min_p'],
  ...['repeat_penalty', 'presence_penalty', 'frequency_penalty', 'penalty_repeat'],
  ...['num_ctx', 'num_predict', 'num_batch', 'SYSTEM'],
]);

/** Whether stops are marks of turns, which every model needs in some form; other texts cut replies off. */
function endsTurns(value: Json): boolean {
  const stops = Array.isArray(value) ? value : [value];
  return stops.every(
    (stop) => typeof stop === 'string' && /^(?:<[^<>\s]+>|\[[^[\]\s]+\])$/.test(stop.trim()),
  );
}

/** Settings that come with the model or the server and that no request of ours overrides. */
function broughtAlongRows({ broughtAlong }: ServingFacts): SettingRow[] {
  return Object.entries(broughtAlong)
    .filter(([name, value]) => !said.has(name) && !(name === 'stop' && endsTurns(value)))
    .map(([name, effective]) => ({
      name: `${name} (set by model or server)`,
      declared: null,
      sentAs: null,
      effective,
      how: 'set by the model or the server, overridden by nothing',
      ok: false,
    }));
}
