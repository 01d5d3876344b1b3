import { withFilesAt } from './git-objects.ts';
import { isSource } from './source-hash.ts';
import { harnessHash } from './source-state.ts';

/**
 * The hash of the harness's sources as they stand in a commit; null if this checkout does not have the commit (or is
 * none). Reads git's objects only: neither the working tree nor the index is looked at.
 */
export function harnessHashAt(root: string, commit: string): Promise<string | null> {
  const paths = ['harness', 'package.json', 'pnpm-lock.yaml'];
  const only = (path: string) => isSource(path) || /^(package\.json|pnpm-lock\.yaml)$/.test(path);
  return withFilesAt({ folder: root, commit, paths, only }, harnessHash);
}
