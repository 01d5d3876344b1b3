import type { ServingFacts } from '../backends/inspector.ts';
import type { Config } from '../domain/config.ts';
import type { Json } from '../domain/json.ts';

/** One setting: what was registered, how it was sent, what is in effect, and how that is known. */
export interface SettingRow {
  readonly name: string;
  readonly declared: Json;
  readonly sentAs: string | null;
  readonly effective: Json;
  readonly how: string;
  /** null: not known. */
  readonly ok: boolean | null;
}

/** What asking showed about settings that no server tells. null: it could not be found out. */
export interface Behaviour {
  /** The same reply for two seeds. */
  readonly seedsAgree: boolean | null;
  /** The same reply for the same seed. */
  readonly sameAgain: boolean | null;
  /** A reply limited to one token had that many. */
  readonly oneToken: number | null;
  /** A strong repetition penalty changes a reply. */
  readonly repeatPenaltyActs: boolean | null;
  readonly otherPenaltiesAct: boolean | null;
}

const withoutEffectOnGreedy: ReadonlySet<string> = new Set(['topK', 'topP', 'minP']);

/** Settings whose value only a test can show: no read-back has told them, and they matter. */
export function untoldSettings(facts: ServingFacts, config: Config): ReadonlySet<string> {
  const names = [...Object.keys(config.samplingSettings), 'replyTokens'] as const;
  const declared: Readonly<Record<string, Json>> = {
    ...config.samplingSettings,
    replyTokens: config.replyTokens,
  };
  return new Set(
    names.filter((name) => {
      const fact = facts.settings[name];
      return declared[name] !== null && fact?.effective === null && fact.sentAs !== null;
    }),
  );
}

/** A row for every registered setting. */
export function settingRows(facts: ServingFacts, config: Config, behaviour: Behaviour): SettingRow[] {
  const { samplingSettings, contextTokens, replyTokens } = config;
  const declared: Readonly<Record<string, Json>> = { ...samplingSettings, contextTokens, replyTokens };
  const isGreedy = samplingSettings.temperature === 0;
  return Object.entries(declared).map(([name, value]) => {
    const { sentAs, effective } = facts.settings[name] ?? { sentAs: null, effective: null };
    const row = { name, declared: value, sentAs, effective };
    if (value === null) return { ...row, how: "not registered: the server's default applies", ok: true };
    if (effective !== null) return { ...row, how: 'read back', ok: agrees(name, value, effective) };
    if (sentAs === null)
      return { ...row, how: 'the endpoint has no field for it and does not tell it', ok: false };
    if (isGreedy && withoutEffectOnGreedy.has(name))
      return { ...row, how: 'has no effect on greedy decoding', ok: true };
    return { ...row, ...tested(name, behaviour, isGreedy) };
  });
}

function agrees(name: string, declared: Json, effective: Json): boolean {
  if (name === 'contextTokens') return Number(effective) >= Number(declared);
  return typeof declared === 'number' && typeof effective === 'number'
    ? Math.abs(declared - effective) < 1e-5
    : declared === effective;
}

function tested(name: string, behaviour: Behaviour, isGreedy: boolean): Pick<SettingRow, 'how' | 'ok'> {
  const { seedsAgree, sameAgain, oneToken, repeatPenaltyActs, otherPenaltiesAct } = behaviour;
  switch (name) {
    case 'temperature':
    case 'seed':
      if (!isGreedy) return { how: 'not told; sampled replies are expected to differ', ok: null };
      if (seedsAgree === true) return { how: 'tested: the same replies for different seeds', ok: true };
      if (seedsAgree === false && sameAgain === true && name === 'temperature')
        return { how: 'tested: replies at temperature 0 change with the seed', ok: false };
      return { how: 'not told, and replies differ', ok: seedsAgree === false ? false : null };
    case 'replyTokens':
      return oneToken === null
        ? { how: 'not told', ok: null }
        : { how: `tested: a limit of 1 gave ${oneToken}`, ok: oneToken <= 1 };
    case 'repeatPenalty':
      return acting(repeatPenaltyActs);
    case 'presencePenalty':
    case 'frequencyPenalty':
      return acting(otherPenaltiesAct);
    default:
      return { how: 'sent; not told', ok: null };
  }
}

function acting(acts: boolean | null): Pick<SettingRow, 'how' | 'ok'> {
  return acts === true
    ? { how: 'tested: the field acts on replies', ok: true }
    : { how: 'sent; not told, and a strong value changed no reply', ok: null };
}
