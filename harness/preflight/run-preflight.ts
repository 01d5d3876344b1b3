import type { Backend } from '../backends/backend.ts';
import type { Cell } from '../domain/cell.ts';
import type { CheckResult } from '../domain/check-result.ts';
import type { Corpus } from '../domain/corpus.ts';
import { HarnessError } from '../domain/harness-error.ts';
import type { ToolDefinition } from '../domain/toolset.ts';
import type { Check, Look } from './check.ts';
import { controlTokens } from './control-tokens.ts';
import { decoding } from './decoding.ts';
import { determinism } from './determinism.ts';
import { identity } from './identity.ts';
import { type MachineState, readMachineState } from './machine-state.ts';
import { nothingCutOff } from './nothing-cut-off.ts';
import { observe } from './observe.ts';
import { quietMachine } from './quiet-machine.ts';
import { servingFailure } from './serving-failure.ts';
import { settingsInEffect } from './settings-in-effect.ts';
import { toolChannel } from './tool-channel.ts';
import { toolsetVisible } from './toolset-visible.ts';

/** All checks, in the order in which they are shown. */
export const checks: readonly Check[] = [
  toolsetVisible,
  nothingCutOff,
  settingsInEffect,
  toolChannel,
  identity,
  controlTokens,
  decoding,
  determinism,
  quietMachine,
];

/**
 * Runs every check on an opened backend: what the model saw, and what it was given. Empty for a backend without a
 * model (baselines, recorded replies). Costs six requests with the whole toolset and short replies and one small
 * one, two if the stack reads the calls; on a server one more with the toolset, and up to eight small ones.
 *
 * @throws HarnessError `preflight-stopped`
 */
export async function runPreflight(options: {
  readonly backend: Backend;
  readonly cell: Cell;
  readonly corpus: Pick<Corpus, 'tasks' | 'toolset' | 'systemPrompt'>;
  /** Deadline of one request. */
  readonly timeoutMs: number;
  readonly signal: AbortSignal;
  /** Ask all tasks twice, with whole replies. */
  readonly audit?: boolean;
  readonly machine?: MachineState;
  readonly nonce?: string;
  readonly onCheck?: (title: string) => void;
}): Promise<CheckResult[]> {
  const { backend, cell, corpus, signal, timeoutMs, nonce, audit = false } = options;
  const { inspector } = backend;
  if (inspector === undefined) return [];
  const { tasks, systemPrompt } = corpus;
  const tools = shownTools(corpus);
  const look: Look = {
    cell,
    tools,
    sent: cell.config.schema === 'hidden' ? tools.map(withHiddenSchema) : tools,
    systemPrompt,
    tasks,
    inspector,
    observed: observe({
      inspector,
      cell,
      tasks,
      audit,
      signal,
      timeoutMs,
      ...(nonce === undefined ? {} : { nonce }),
    }),
    machine: options.machine ?? (await readMachineState()),
  };
  // Looked at first: whatever changes while the checks run is seen against it.
  await look.observed.facts().catch(servingFailure);
  // Asked first, with a toolset of its own: then the state of the real one is kept until the run begins.
  await look.observed.canary().catch(servingFailure);
  await look.observed.canaryApart().catch(servingFailure);
  const results: CheckResult[] = [];
  for (const check of checks) {
    if (signal.aborted) throw stopped();
    options.onCheck?.(check.title);
    const { name, title, proves } = check;
    const found = await check.run(look).catch(servingFailure);
    results.push({ name, title, proves, ...found });
  }
  return results;
}

function stopped(): HarnessError {
  return new HarnessError({
    code: 'preflight-stopped',
    message: 'Stopped during preflight; nothing was started.',
    fix: 'Run it again.',
  });
}

function shownTools({ toolset }: Pick<Corpus, 'toolset'>): ToolDefinition[] {
  return toolset.macros.map(({ name, intent, modelSchema }) => ({
    type: 'function',
    function: { name, description: intent, parameters: modelSchema },
  }));
}

function withHiddenSchema(tool: ToolDefinition): ToolDefinition {
  return { ...tool, function: { ...tool.function, parameters: { type: 'object' } } };
}
