import type { Cell } from '../domain/cell.ts';
import { defaultFactors } from './factors.ts';

/**
 * A readable name of a cell, unique in a plan: `qwen2.5-7b:q4_K_M shipped greedy free shown`. Numbers are named
 * only where they differ from the defaults: `… context 8192`.
 */
export function cellId({ model, config, arm }: Omit<Cell, 'id'>): string {
  const quantisation = config.quantisation ?? model.quantisation;
  const numbers = [
    ['context', config.contextTokens, model.contextTokens ?? defaultFactors.contextTokens],
    ['reply', config.replyTokens, defaultFactors.replyTokens],
    ['batch', config.batchTokens, defaultFactors.batchTokens],
    ['concurrency', config.concurrency, defaultFactors.concurrency],
  ] as const;
  return [
    quantisation === undefined ? model.id : `${model.id}:${quantisation}`,
    config.protocol,
    config.sampling,
    config.decoding,
    config.schema,
    ...(arm === undefined ? [] : [arm.kind]),
    ...numbers.flatMap(([name, value, usual]) => (value === usual ? [] : [`${name} ${value}`])),
  ].join(' ');
}
