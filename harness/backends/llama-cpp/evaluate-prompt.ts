import type { LlamaContextSequence, LlamaGrammarEvaluationState, Token } from 'node-llama-cpp';
import type { TokenLogProbability } from '../../domain/reply.ts';
import { commonPrefixLength } from './common-prefix-length.ts';
import { logProbability } from './log-probability.ts';
import { type EffectiveSampling, samplingOptions } from './sampling-options.ts';

/** What one evaluation needs; times and state are the sequence's business. */
export interface Evaluation {
  readonly sequence: LlamaContextSequence;
  readonly promptIds: readonly Token[];
  /** What every prompt begins with. */
  readonly prefixIds: readonly Token[];
  /** Keep the prefix's state from one evaluation to the next. */
  readonly keepPrefix: boolean;
  readonly replyTokens: number;
  readonly batchTokens: number;
  readonly sampling: EffectiveSampling;
  readonly grammar: LlamaGrammarEvaluationState | null;
  readonly logProbabilities: boolean;
  readonly signal: AbortSignal;
}

/** What the model wrote. */
export interface Evaluated {
  /** The end-of-generation token left out. */
  readonly ids: readonly Token[];
  readonly end: 'end-of-generation' | 'reply-tokens';
  /** Prompt tokens whose state was there already. */
  readonly cachedTokens: number;
  /** Until the first token was chosen. */
  readonly promptMs: number;
  readonly generationMs: number;
  readonly logProbabilities: readonly TokenLogProbability[] | null;
}

/**
 * Evaluates a prompt and decodes the reply, token by token.
 *
 * Every evaluation goes the same way: state of the prefix, then the rest in batches. So no reply depends on
 * what was asked before it. The sequence must be used by nobody else.
 *
 * @throws the signal's reason, between two batches or two tokens; whatever the engine throws
 */
export async function evaluatePrompt(evaluation: Evaluation): Promise<Evaluated> {
  const { sequence, promptIds, signal } = evaluation;
  signal.throwIfAborted();
  const start = performance.now();
  const { cachedTokens, lastBatch } = await evaluateAllButLastBatch(evaluation);
  const ids: Token[] = [];
  const logProbabilities: TokenLogProbability[] = [];
  const options = samplingOptions(evaluation.sampling, () => [...promptIds.slice(-64), ...ids]);
  let promptEnd: number | null = null;
  let end: Evaluated['end'] = 'end-of-generation';
  const steps = sequence.evaluateWithMetadata(
    [...lastBatch],
    // Typed as always there; read only where it was asked for.
    { probabilities: evaluation.logProbabilities as true },
    { ...options, ...(evaluation.grammar !== null && { grammarEvaluationState: evaluation.grammar }) },
  );
  for await (const step of steps) {
    promptEnd ??= performance.now();
    signal.throwIfAborted();
    ids.push(step.token);
    if (evaluation.logProbabilities)
      logProbabilities.push(logProbability(sequence.model, step.token, step.probabilities));
    if (ids.length >= evaluation.replyTokens) {
      end = 'reply-tokens';
      break;
    }
  }
  const now = performance.now();
  promptEnd ??= now;
  return {
    ids,
    end,
    cachedTokens,
    promptMs: promptEnd - start,
    generationMs: now - promptEnd,
    logProbabilities: evaluation.logProbabilities ? logProbabilities : null,
  };
}

/** Brings the state to where one batch is left of the prompt, so that the evaluation of that one gives the reply. */
async function evaluateAllButLastBatch({
  sequence,
  promptIds,
  prefixIds,
  keepPrefix,
  batchTokens,
  signal,
}: Evaluation): Promise<{ readonly cachedTokens: number; readonly lastBatch: readonly Token[] }> {
  // At least one token must be left to evaluate, or there is nothing to choose the first token from.
  const prefixEnd = Math.min(commonPrefixLength(prefixIds, promptIds), promptIds.length - 1);
  const cachedTokens = keepPrefix
    ? Math.min(commonPrefixLength(sequence.contextTokens, promptIds), prefixEnd)
    : 0;
  await sequence.eraseContextTokenRanges([{ start: cachedTokens, end: sequence.nextTokenIndex }]);
  let done = cachedTokens;
  const evaluateUntil = async (limit: number) => {
    while (done < limit) {
      const next = Math.min(done + batchTokens, limit);
      await sequence.evaluateWithoutGeneratingNewTokens(promptIds.slice(done, next));
      signal.throwIfAborted();
      done = next;
    }
  };
  await evaluateUntil(prefixEnd);
  // Keeps the prefix where the state can't be cut back (recurrent layers, sliding windows); else does nothing.
  await sequence.takeCheckpoint();
  const batches = Math.ceil((promptIds.length - done) / batchTokens);
  await evaluateUntil(done + (batches - 1) * batchTokens);
  return { cachedTokens, lastBatch: promptIds.slice(done) };
}
