import { allowedTools } from '../arms/allowed-tools.ts';
import type { OutcomeCorpus } from '../arms/outcome-corpus.ts';
import { openWorker, workerNames } from '../arms/scripted/open-worker.ts';
import { systemPrompts } from '../arms/system-prompts.ts';
import { loopOffer, loopTools, routeOffer } from '../arms/tool-offer.ts';
import type { Backend } from '../backends/backend.ts';
import type { Arm } from '../domain/arm.ts';
import type { Cell } from '../domain/cell.ts';
import { HarnessError } from '../domain/harness-error.ts';
import type { ToolDefinition } from '../domain/toolset.ts';
import { type MachineOptions, openModel, referenceOf } from './open-backend.ts';

/** Opens the model of a cell for its arm, or the scripted worker of that name. */
export async function openArm(options: {
  readonly cell: Cell & { readonly arm: Arm };
  readonly corpus: OutcomeCorpus;
  readonly timeoutMs: number;
  readonly machine: MachineOptions;
}): Promise<Backend> {
  const { cell, corpus, timeoutMs, machine } = options;
  const { model, config, arm } = cell;
  const open = {
    model,
    reference: referenceOf(cell),
    config,
    tools: firstOffer(arm, corpus),
    systemPrompt: systemPrompts[arm.kind],
    timeoutMs,
  };
  if (model.backend !== 'baseline') return openModel({ open, backend: model.backend, machine });
  const name = workerNames.find((each) => each === model.reference);
  if (name === undefined) {
    throw new HarnessError({
      code: 'unknown-worker',
      message: `${model.id} is a baseline of routing and works on no world.`,
      fix: `Use a model, or one of ${workerNames.join(', ')}.`,
    });
  }
  return openWorker({ open, name, arm: arm.kind, tasks: corpus.tasks });
}

/** What the first request of an arm offers. */
function firstOffer(arm: Arm, { toolset }: OutcomeCorpus): ToolDefinition[] {
  switch (arm.kind) {
    case 'route':
      return routeOffer(toolset);
    case 'structured-loop':
      return loopOffer(allowedTools({ calls: [], requestsLeft: arm.maxRequests }));
    case 'free-loop':
      return loopOffer(loopTools);
    default:
      return arm.kind satisfies never;
  }
}
