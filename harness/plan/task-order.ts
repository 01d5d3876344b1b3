import type { Registration } from '../domain/registration.ts';
import { shuffled } from '../domain/seeded-random.ts';

/** Task ids in the order in which they are asked: that of the corpus, or shuffled by the registered seed. */
export function taskOrder(order: Registration['order'], ids: readonly string[]): string[] {
  switch (order.kind) {
    case 'corpus':
      return [...ids];
    case 'shuffled':
      return shuffled(ids, order.seed);
    default:
      return order.kind satisfies never;
  }
}
