import { bytes } from '../view/bytes.ts';
import { element } from '../view/element.ts';
import type { OpenModel } from './open-model.ts';

/** What is known of a model, as the entries of a list. */
export function modelFacts({
  fileName,
  sizeBytes,
  head,
  config,
  backend,
}: OpenModel): readonly HTMLElement[] {
  const pairs: readonly (readonly [string, string])[] = [
    ['file', `${fileName}, ${bytes(sizeBytes)}`],
    ['name', head.name ?? 'none given'],
    ['architecture', `${head.architecture}, ${(head.parameters / 1e6).toFixed(1)} million parameters`],
    ['context', `${config.contextTokens} tokens, of ${head.trainingContextTokens} trained`],
    ['decoding', `greedy (temperature 0), free, at most ${config.replyTokens} tokens`],
    [
      'engine',
      `llama.cpp as WebAssembly, ${backend.threads} thread${backend.threads === 1 ? '' : 's'}, no flash attention, one slot`,
    ],
  ];
  return pairs.flatMap(([term, text]) => [element('dt', {}, term), element('dd', {}, text)]);
}
