import { canonicalJson } from '../domain/canonical-json.ts';
import type { Corpus } from '../domain/corpus.ts';
import type { Problem } from '../domain/harness-error.ts';
import type { ModelsFile } from '../domain/model.ts';
import { didYouMean } from '../domain/near-matches.ts';
import type { Registration } from '../domain/registration.ts';

/**
 * What in a registration does not fit models.yaml or the corpus: unknown models, quantisations and samplings, a
 * sampling whose settings differ from those of the same name, a default quantisation under its own name (it is
 * written `null`), unknown buckets. Empty if all fits: then every registered cell can be planned.
 */
export function registrationProblems(options: {
  readonly registration: Registration;
  readonly modelsFile: ModelsFile;
  readonly corpus: Corpus;
}): Problem[] {
  const { registration, modelsFile, corpus } = options;
  const buckets = Object.keys(corpus.manifest.buckets);
  return [
    ...registration.cells.flatMap((cell) => cellProblems(cell, modelsFile)),
    ...registration.hypotheses.flatMap(({ id, buckets: named }) =>
      (named ?? [])
        .filter((bucket) => !buckets.includes(bucket))
        .map((bucket) => ({
          where: `hypothesis ${id}`,
          found: `bucket ${JSON.stringify(bucket)}`,
          expected: `one of ${buckets.join(', ')}${didYouMean(bucket, buckets)}`,
        })),
    ),
  ];
}

function cellProblems(
  { id, model: modelId, config }: Registration['cells'][number],
  { models, samplings }: ModelsFile,
): Problem[] {
  const where = `cell ${id}`;
  const model = models.find((each) => each.id === modelId);
  if (model === undefined) {
    const ids = models.map((each) => each.id);
    return [
      { where, found: `model ${modelId}`, expected: `a model of models.yaml${didYouMean(modelId, ids)}` },
    ];
  }
  const problems: Problem[] = [];
  const { quantisation, sampling, samplingSettings } = config;
  const variants = Object.keys(model.quantisations ?? {});
  if (quantisation !== null && (quantisation === model.quantisation || !variants.includes(quantisation))) {
    problems.push({
      where,
      found: `quantisation ${quantisation}`,
      expected: `null for ${model.quantisation ?? 'the default'}${variants.length > 0 ? `, or one of ${variants.join(', ')}` : ''}`,
    });
  }
  const settings = samplings[sampling];
  if (settings === undefined || canonicalJson(settings) !== canonicalJson(samplingSettings)) {
    problems.push({
      where,
      found: `sampling ${sampling} with ${canonicalJson(samplingSettings)}`,
      expected:
        settings === undefined ? `one of ${Object.keys(samplings).join(', ')}` : canonicalJson(settings),
    });
  }
  return problems;
}
