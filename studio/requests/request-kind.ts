/** What a request was for. `other` never happens; it is there so that nothing could hide. */
export type RequestKind = "this page's files" | 'weights' | 'public read' | 'other';

/** Tells from its address what a request was for. */
export function requestKind(
  url: string,
  page: { readonly pageUrl: string; readonly weightsFile: string; readonly githubUrl: string },
): RequestKind {
  const { pageUrl, weightsFile, githubUrl } = page;
  const folder = new URL('./', pageUrl).href;
  if (url.startsWith(`${githubUrl}/`)) return 'public read';
  if (url === new URL(weightsFile, folder).href) return 'weights';
  return url.startsWith(folder) ? "this page's files" : 'other';
}
