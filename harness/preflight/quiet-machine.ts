import type { Check } from './check.ts';

/** Beyond this many runnable processes a processor, times are not the model's own. */
const busyLoad = 1.25;

/** Check 9: the machine has room for the model, and nothing else to do. */
export const quietMachine: Check = {
  name: 'quiet-machine',
  title: 'Quiet machine',
  proves:
    'The model fits the free memory, and nothing else takes processor, power or memory: times are its own.',
  async run({ machine, inspector, observed }) {
    await observed.twice();
    const { weightsBytes, modelsLoaded, isLocal, engine } = await inspector.facts();
    const evidence = { ...machine, weightsBytes, modelsLoaded, isLocal };
    if (!isLocal)
      return {
        result: 'unknown',
        reason: `${engine} runs on another machine, whose state it does not tell.`,
        evidence,
        fix: 'Run the benchmark on the machine that serves the model.',
      };
    const { availableMemoryBytes, totalMemoryBytes, load, processors, onBattery, swapUsedBytes } = machine;
    if (weightsBytes !== null && weightsBytes > totalMemoryBytes)
      return {
        result: 'fail',
        reason: `The weights have ${gigabytes(weightsBytes)} GB, this machine's memory ${gigabytes(totalMemoryBytes)} GB: it would swap all the time.`,
        evidence,
        fix: 'Choose a smaller quantisation or model.',
      };
    const notes = [
      ...(load !== null && load > busyLoad * processors
        ? [`${load.toFixed(1)} processes want ${processors} processors`]
        : []),
      ...(weightsBytes !== null && availableMemoryBytes < 0.1 * weightsBytes
        ? [`only ${gigabytes(availableMemoryBytes)} GB of memory are free beside the model`]
        : []),
      ...(swapUsedBytes !== null && swapUsedBytes > 0.1 * totalMemoryBytes
        ? [`${gigabytes(swapUsedBytes)} GB are swapped out`]
        : []),
      ...(onBattery === true ? ['the machine runs on its battery'] : []),
      ...(modelsLoaded !== null && modelsLoaded > 1 ? [`${modelsLoaded} models are loaded at once`] : []),
    ];
    if (notes.length > 0)
      return {
        result: 'unknown',
        reason: `Times may not be the model's own: ${notes.join('; ')}. Scores are not affected.`,
        evidence,
        fix: 'Stop what else runs, unload other models, plug the machine in; or do not read the times.',
      };
    return {
      result: 'pass',
      reason: `${gigabytes(availableMemoryBytes)} GB of memory free, load ${load?.toFixed(1) ?? 'unknown'} on ${processors} processors.`,
      evidence,
      fix: null,
    };
  },
};

function gigabytes(bytes: number): string {
  return (bytes / 1e9).toFixed(1);
}
