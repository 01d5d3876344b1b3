/** A point with its interval; `low`, `value` and `high` are fields of the data, proportions or differences. */
export function dotAndInterval(y: object, domain: readonly [number, number], title: string) {
  const scale = { domain: [...domain], nice: false };
  const axis = { format: '.0%', title, tickCount: 5, orient: 'bottom' };
  return [
    {
      mark: { type: 'rule', color: 'var(--ink)', strokeWidth: 1.5 },
      encoding: { y, x: { field: 'low', type: 'quantitative', scale, axis }, x2: { field: 'high' } },
    },
    {
      mark: { type: 'point', filled: true, opacity: 1, size: 55 },
      encoding: {
        y,
        x: { field: 'value', type: 'quantitative', scale, axis },
        color: {
          field: 'kind',
          type: 'nominal',
          scale: { domain: ['model', 'baseline'], range: ['var(--accent)', 'var(--muted)'] },
          legend: null,
        },
        shape: {
          field: 'kind',
          type: 'nominal',
          scale: { domain: ['model', 'baseline'], range: ['circle', 'diamond'] },
          legend: null,
        },
      },
    },
  ];
}
