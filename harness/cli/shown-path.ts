import { sep } from 'node:path';

/** A path as the operator would type it: relative if it lies in the working folder, absolute if not. */
export function shownPath(path: string): string {
  return path.startsWith(prefix()) ? path.slice(prefix().length) : path;
}

/** A text in which every path inside the working folder is relative. */
export function withShownPaths(text: string): string {
  return prefix() === sep ? text : text.replaceAll(prefix(), '');
}

function prefix(): string {
  const folder = process.cwd();
  return folder.endsWith(sep) ? folder : `${folder}${sep}`;
}
