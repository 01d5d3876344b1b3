import { bytes } from '../view/bytes.ts';
import { element } from '../view/element.ts';
import { place } from '../view/place.ts';
import type { SeenRequest } from './watch-requests.ts';

/** Shows the requests in their table, and how many there are in its summary. */
export function showRequests(requests: readonly SeenRequest[]): void {
  const reads = requests.filter(({ kind, blocked }) => kind === 'public read' && !blocked).length;
  const blocked = requests.filter((request) => request.blocked).length;
  const files = requests.length - reads - blocked;
  place('requests-summary').textContent =
    `${requests.length} so far: ${files} for this page and its model, ${reads} public reads, ${blocked} blocked`;
  place('requests-rows').replaceChildren(
    ...requests.map(({ startMs, url, kind, sizeBytes, blocked: stopped }) =>
      element(
        'tr',
        {},
        element('td', { class: 'number' }, `${(startMs / 1_000).toFixed(2)} s`),
        element('td', {}, stopped ? `${kind}, blocked` : kind),
        element('td', { class: 'number' }, bytes(sizeBytes)),
        element('td', { class: 'url' }, url),
      ),
    ),
  );
}
