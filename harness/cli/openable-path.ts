import { existsSync } from 'node:fs';
import { resolve } from 'node:path';
import { expandPath } from '../files/expand-path.ts';
import { projectRoot } from './project.ts';

/** The absolute path that a reference means here: in the folder one stands in, or as a record has it. */
export function openablePath(reference: string): string {
  const here = resolve(reference);
  return existsSync(here) ? here : expandPath(reference, projectRoot, process.env);
}
