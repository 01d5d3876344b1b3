import { type RequestKind, requestKind } from './request-kind.ts';

/** One request, as the browser itself lists it. */
export interface SeenRequest {
  /** Milliseconds after the page was opened. */
  readonly startMs: number;
  readonly url: string;
  readonly kind: RequestKind;
  /** Bytes of the body; null where neither the browser nor the server told. */
  readonly sizeBytes: number | null;
  /** The content security policy stopped it, and nothing was sent. */
  readonly blocked: boolean;
}

/** The requests so far, and the sizes of bodies that the browser does not tell of other hosts. */
export interface RequestWatch {
  readonly requests: readonly SeenRequest[];
  /** `fetch` that counts the bytes it receives. */
  readonly fetch: typeof fetch;
}

/**
 * Lists every request of the page. The source is the browser's own list (Resource Timing), not what the page remembers
 * of itself; what the content security policy blocked is added from its reports.
 */
export function watchRequests(options: {
  readonly weightsFile: string;
  readonly githubUrl: string;
  readonly onChange: (requests: readonly SeenRequest[]) => void;
}): RequestWatch {
  const { onChange } = options;
  const requests: SeenRequest[] = [];
  const counted = new Map<string, number>();
  const kindOf = (url: string): RequestKind => requestKind(url, { ...options, pageUrl: document.baseURI });
  const add = (seen: SeenRequest): void => {
    requests.push(seen);
    requests.sort((left, right) => left.startMs - right.startMs);
    onChange(requests);
  };
  const observer = new PerformanceObserver((list) => {
    for (const entry of list.getEntries() as PerformanceResourceTiming[]) {
      // `blob:` and `data:` are this page's own memory.
      if (!/^https?:/.test(entry.name)) continue;
      if (requests.some(({ blocked, url }) => blocked && url === entry.name)) continue;
      const sizeBytes = counted.get(entry.name) ?? (entry.encodedBodySize > 0 ? entry.encodedBodySize : null);
      add({ startMs: entry.startTime, url: entry.name, kind: kindOf(entry.name), sizeBytes, blocked: false });
    }
  });
  // A navigation is listed again each time that more is known of it; once is enough, at its end.
  addEventListener('load', () => {
    for (const { name, startTime, encodedBodySize } of performance.getEntriesByType(
      'navigation',
    ) as PerformanceNavigationTiming[])
      add({ startMs: startTime, url: name, kind: kindOf(name), sizeBytes: encodedBodySize, blocked: false });
  });
  observer.observe({ type: 'resource', buffered: true });
  document.addEventListener('securitypolicyviolation', ({ blockedURI, timeStamp }) => {
    add({ startMs: timeStamp, url: blockedURI, kind: kindOf(blockedURI), sizeBytes: null, blocked: true });
  });
  return {
    requests,
    fetch: async (input, init) => {
      const response = await fetch(input, init);
      const body = await response.clone().arrayBuffer();
      const { url } = new Request(input);
      counted.set(url, body.byteLength);
      // The browser may have listed it before the last byte was counted.
      const at = requests.findIndex((seen) => seen.url === url && seen.sizeBytes === null && !seen.blocked);
      const listed = requests[at];
      if (listed !== undefined) {
        requests[at] = { ...listed, sizeBytes: body.byteLength };
        onChange(requests);
      }
      return response;
    },
  };
}
