import { dirname } from 'node:path';
import type { Problem } from '../domain/harness-error.ts';
import { type Model, type ModelsFile, modelsFileSchema } from '../domain/model.ts';
import { didYouMean } from '../domain/near-matches.ts';
import { expandPath } from './expand-path.ts';
import { invalidFile } from './invalid-file.ts';
import { parseYamlFile } from './parse-yaml-file.ts';
import type { Locate } from './schema-problems.ts';

/**
 * `models.yaml` in memory. Paths of `llama-cpp` models become absolute, see {@link expandPath}; whether a file is
 * there is found out when it is opened.
 *
 * @throws HarnessError with all problems of the file, repeated ids and configs that name nothing known included
 */
export async function loadModels(
  file: string,
  environment: NodeJS.ProcessEnv = process.env,
): Promise<ModelsFile> {
  const { value, locate } = await parseYamlFile(file, modelsFileSchema);
  const problems = [...repeatedIds(value, locate), ...unknownSettings(value, locate)];
  if (problems.length > 0) throw invalidFile({ code: 'file-invalid', file, problems });
  const base = dirname(file);
  return { ...value, models: value.models.map((model) => withPaths(model, base, environment)) };
}

function withPaths(model: Model, base: string, environment: NodeJS.ProcessEnv): Model {
  if (model.backend !== 'llama-cpp') return model;
  const expanded = (reference: string): string => expandPath(reference, base, environment);
  const { quantisations } = model;
  return {
    ...model,
    reference: expanded(model.reference),
    ...(quantisations === undefined
      ? {}
      : {
          quantisations: Object.fromEntries(
            Object.entries(quantisations).map(([name, variant]) => [
              name,
              { ...variant, reference: expanded(variant.reference) },
            ]),
          ),
        }),
  };
}

function repeatedIds({ models }: ModelsFile, locate: Locate): Problem[] {
  return models.flatMap(({ id }, index) =>
    models.findIndex((model) => model.id === id) === index
      ? []
      : [
          {
            where: locate(['models', index, 'id'], 'value'),
            found: `id ${JSON.stringify(id)} a second time`,
            expected: 'each id once',
          },
        ],
  );
}

function unknownSettings({ models, samplings, configs }: ModelsFile, locate: Locate): Problem[] {
  const known = {
    sampling: Object.keys(samplings),
    quantisation: models.flatMap((model) => [
      ...(model.quantisation === undefined ? [] : [model.quantisation]),
      ...Object.keys(model.quantisations ?? {}),
    ]),
  };
  return Object.entries(configs).flatMap(([name, config]) =>
    (['sampling', 'quantisation'] as const).flatMap((factor) => {
      const value = config[factor];
      if (value === undefined || known[factor].includes(value)) return [];
      return [
        {
          where: locate(['configs', name, factor], 'value'),
          found: `${factor} ${JSON.stringify(value)}`,
          expected: `one of ${[...new Set(known[factor])].join(', ')}${didYouMean(value, known[factor])}`,
        },
      ];
    }),
  );
}
