import type { Completion } from '../domain/attempt.ts';
import { canonicalJson } from '../domain/canonical-json.ts';
import type { Json } from '../domain/json.ts';
import type { Reply } from '../domain/reply.ts';
import { closedChoice } from './canary.ts';
import type { Check, Finding, Look } from './check.ts';
import { argumentsOf } from './tool-channel.ts';

/** Check 7: who constrains the decoding, and who reads the calls. */
export const decoding: Check = {
  name: 'decoding',
  title: 'Decoding',
  proves:
    'Decoding is free or constrained as registered, and whoever reads the calls reads what the model wrote.',
  async run(look) {
    const { observed, cell } = look;
    const { callsReadBy, constrains, inProcess } = await observed.facts();
    const { config } = cell;
    const found = await constrainedBy(look, constrains);
    const parsed = await readings(look);
    const stack = inProcess === true ? 'the library, not by us' : 'the server';
    const reader = callsReadBy === 'dialect' ? 'us, from the text' : stack;
    const evidence = {
      registered: config.decoding,
      protocol: config.protocol,
      callsReadBy,
      constrainedBy: found.by,
      how: found.how,
      readings: parsed as unknown as Json,
    };
    const fail = (reason: string, fix: string): Finding => ({ result: 'fail', reason, evidence, fix });
    // Under a grammar the model may have written something else than it does freely.
    if (found.by !== 'the-engine' && parsed !== null && parsed.server !== parsed.own)
      return fail(
        `The server reads the calls otherwise than the model wrote them: it reports ${parsed.server}, the text says ${parsed.own}.`,
        'Run with --protocol raw, where the calls are read from the text itself; report the case to the server.',
      );
    const expected = config.decoding === 'constrained';
    if (found.by === 'unknown')
      return {
        result: 'unknown',
        reason: `Calls are read by ${reader}; whether it constrains them by a grammar of its own could not be found out.`,
        evidence,
        fix: 'Do not pool this run with free decoding; --protocol raw is free for certain.',
      };
    const isConstrained = found.by !== 'nobody';
    if (isConstrained !== expected)
      return fail(
        `Decoding is ${isConstrained ? `constrained by ${inWords[found.by]}` : 'free'}, and registered as ${config.decoding} (${found.how}).`,
        isConstrained
          ? 'Run with --protocol raw for free decoding, or with --decoding constrained, which is what the server does.'
          : 'Use a backend that constrains decoding, or register free decoding.',
      );
    return {
      result: 'pass',
      reason: `Decoding is ${isConstrained ? `constrained by ${inWords[found.by]}` : 'free'}, as registered (${found.how}); calls are read by ${reader}.`,
      evidence,
      fix: null,
    };
  },
};

const inWords = { 'our-grammar': 'our grammar', 'the-engine': "the engine's own grammar" } as const;

const toldHow = {
  nobody: 'no grammar is sent',
  'our-grammar': 'the engine is given it',
  'the-engine': 'told by the engine, or known of it',
} as const;

type Constrainer = 'nobody' | 'our-grammar' | 'the-engine' | 'unknown';

/** By the engine's own code where that is known, else by asking for a value that no grammar would let pass. */
async function constrainedBy(
  { observed }: Look,
  told: Constrainer,
): Promise<{ readonly by: Constrainer; readonly how: string }> {
  if (told !== 'unknown') return { by: told, how: toldHow[told] };
  const value = chosen(await observed.closedChoice());
  if (value !== null && !allowed.has(value))
    return { by: 'nobody', how: `tested: it wrote "${value}", which the schema does not allow` };
  const apart = await observed.closedChoiceApart();
  const freely = apart === null ? null : chosen(apart);
  if (value !== null && freely !== null && !allowed.has(freely))
    return { by: 'the-engine', how: `tested: "${freely}" without the server's grammar, "${value}" with it` };
  return { by: 'unknown', how: 'tested: the model wrote nothing that tells' };
}

const allowed: ReadonlySet<string> = new Set(['red', 'green']);

function chosen(completion: Completion): string | null {
  if (completion.kind === 'failed') return null;
  const call = completion.reply.calls.find(({ name }) => name === closedChoice.function.name);
  const colour = call === undefined ? null : argumentsOf(call)?.['colour'];
  return typeof colour === 'string' ? colour : null;
}

/** The canary's calls as the server reads them and as our dialect does, for the same text; null if not to be had. */
async function readings({
  observed,
}: Look): Promise<{ readonly server: string; readonly own: string } | null> {
  const apart = await observed.canaryApart();
  if (apart === null || apart.kind === 'failed' || apart.reply.finishReason === 'length') return null;
  const served = await observed.canary();
  if (served.kind === 'failed') return null;
  return { server: callsInWords(served.reply), own: callsInWords(apart.reply) };
}

function callsInWords({ calls }: Reply): string {
  if (calls.length === 0) return 'no call';
  return calls
    .map((call) => {
      const parsed = argumentsOf(call);
      return `${call.name}(${parsed === null ? call.argumentsText : canonicalJson(parsed)})`;
    })
    .join(', ');
}
