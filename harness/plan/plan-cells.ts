import { canonicalJson } from '../domain/canonical-json.ts';
import type { Cell } from '../domain/cell.ts';
import type { Config, Protocol } from '../domain/config.ts';
import { HarnessError, type Problem } from '../domain/harness-error.ts';
import type { Model, ModelsFile, NamedConfig } from '../domain/model.ts';
import { didYouMean } from '../domain/near-matches.ts';
import { cellId } from './cell-id.ts';
import { defaultDecoding, defaultFactors, defaultProtocol, type Factors } from './factors.ts';
import { quantisationsOf, type Selection } from './resolve-model.ts';

/**
 * The cells that a choice of models and factors means: models × configs × quantisations × samplings × protocols ×
 * decodings × schemas, in this order, each cell once. A baseline has no settings: it stands in the plan once,
 * whatever was chosen.
 *
 * @throws HarnessError `plan-impossible` with every choice that names nothing known or that a backend does not have
 */
export function planCells(options: {
  readonly modelsFile: ModelsFile;
  readonly selections: readonly Selection[];
  readonly factors: Factors;
}): Cell[] {
  const { modelsFile, selections, factors } = options;
  const problems = [
    ...unknownNames('--config', factors.configs, Object.keys(modelsFile.configs)),
    ...unknownNames('--sampling', factors.sampling, Object.keys(modelsFile.samplings)),
  ];
  if (problems.length > 0) throw impossible(problems);
  const planned = selections.flatMap((selection) =>
    selection.model.backend === 'baseline'
      ? [cellOf(selection.model, {}, modelsFile)]
      : grid(selection, factors, modelsFile).map((chosen) => cellOf(selection.model, chosen, modelsFile)),
  );
  const found = planned.flatMap((each) => ('problem' in each ? [each.problem] : []));
  if (found.length > 0) throw impossible([...new Map(found.map((each) => [each.found, each])).values()]);
  const cells = planned.flatMap((each) => ('cell' in each ? [each.cell] : []));
  return [...new Map(cells.map((cell) => [canonicalJson([cell.model.id, cell.config]), cell])).values()];
}

type Chosen = NamedConfig & { readonly concurrency?: number };

/** Every combination of what was chosen. */
function grid(selection: Selection, factors: Factors, { configs }: ModelsFile): Chosen[] {
  const starts = factors.configs?.map((name) => configs[name] ?? {}) ?? [{}];
  const quantisations = selection.quantisation === null ? factors.quantisation : [selection.quantisation];
  const protocols = factors.protocol?.flatMap((each): Protocol[] =>
    each === 'both' ? ['raw', 'shipped'] : [each],
  );
  return starts
    .flatMap((start) => vary(start, 'quantisation', quantisations))
    .flatMap((start) => vary(start, 'sampling', factors.sampling))
    .flatMap((start) => vary(start, 'protocol', protocols))
    .flatMap((start) => vary(start, 'decoding', factors.decoding))
    .flatMap((start) => vary(start, 'schema', factors.schema))
    .map((start) => ({
      ...start,
      ...(factors.contextTokens === undefined ? {} : { contextTokens: factors.contextTokens }),
      ...(factors.replyTokens === undefined ? {} : { replyTokens: factors.replyTokens }),
      ...(factors.concurrency === undefined ? {} : { concurrency: factors.concurrency }),
    }));
}

function vary<Name extends keyof Chosen>(
  start: Chosen,
  name: Name,
  values: readonly Chosen[Name][] | undefined,
): Chosen[] {
  if (values === undefined || values.length === 0) return [start];
  return values.map((value) => ({ ...start, [name]: value }));
}

function cellOf(
  model: Model,
  chosen: Chosen,
  { samplings }: ModelsFile,
): { readonly cell: Cell } | { readonly problem: Problem } {
  const sampling = chosen.sampling ?? defaultFactors.sampling;
  const samplingSettings = samplings[sampling];
  if (samplingSettings === undefined) {
    const known = Object.keys(samplings);
    return problem(
      `sampling ${JSON.stringify(sampling)}`,
      `one of ${known.join(', ')}${didYouMean(sampling, known)}`,
    );
  }
  const variants = quantisationsOf(model);
  if (chosen.quantisation !== undefined && !variants.includes(chosen.quantisation)) {
    const expected =
      variants.length === 0
        ? 'no choice of quantisation for this model'
        : `one of ${variants.join(', ')}${didYouMean(chosen.quantisation, variants)}`;
    return problem(`quantisation ${JSON.stringify(chosen.quantisation)} of ${model.id}`, expected);
  }
  const protocol = chosen.protocol ?? defaultProtocol(model);
  const decoding = chosen.decoding ?? defaultDecoding(model, protocol);
  if (model.backend === 'llama-cpp' && protocol === 'shipped' && decoding === 'free') {
    return problem(
      `protocol shipped with decoding free for ${model.id}`,
      "raw with free decoding, or constrained decoding: llama.cpp's own function calling exists only with a grammar",
    );
  }
  const config: Config = {
    // One name for one thing: the default's own name means the default.
    quantisation: chosen.quantisation === model.quantisation ? null : (chosen.quantisation ?? null),
    sampling,
    samplingSettings,
    protocol,
    decoding,
    schema: chosen.schema ?? defaultFactors.schema,
    contextTokens: chosen.contextTokens ?? model.contextTokens ?? defaultFactors.contextTokens,
    replyTokens: chosen.replyTokens ?? defaultFactors.replyTokens,
    batchTokens: defaultFactors.batchTokens,
    concurrency: chosen.concurrency ?? defaultFactors.concurrency,
  };
  return { cell: { id: cellId({ model, config }), model, config } };
}

function problem(found: string, expected: string): { readonly problem: Problem } {
  return { problem: { where: 'plan', found, expected } };
}

function unknownNames(
  option: string,
  names: readonly string[] | undefined,
  known: readonly string[],
): Problem[] {
  return (names ?? [])
    .filter((name) => !known.includes(name))
    .map((name) => ({
      where: `${option} ${name}`,
      found: name,
      expected: `one of ${known.join(', ')}${didYouMean(name, known)}`,
    }));
}

function impossible(problems: readonly Problem[]): HarnessError {
  return new HarnessError({
    code: 'plan-impossible',
    message: `The plan can't be made: ${problems.length === 1 ? 'one choice is' : `${problems.length} choices are`} impossible.`,
    fix: 'Change the choices named; `pnpm bench models` lists what there is.',
    problems,
  });
}
