/**
 * Loads a file of the page into memory, once: what is needed again later comes from there, also without a network.
 *
 * @throws Error if it can't be had
 */
export async function loadFile(
  url: string,
  onProgress: (loadedBytes: number) => void,
  type = 'application/octet-stream',
): Promise<Blob> {
  const response = await fetch(url);
  if (!response.ok || response.body === null) throw new Error(`${url} answers ${response.status}`);
  const chunks: BlobPart[] = [];
  let loaded = 0;
  const reader = response.body.getReader();
  for (;;) {
    const { done, value } = await reader.read();
    if (done) return new Blob(chunks, { type });
    chunks.push(value);
    loaded += value.length;
    onProgress(loaded);
  }
}
