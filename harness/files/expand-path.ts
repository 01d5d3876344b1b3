import { homedir } from 'node:os';
import { isAbsolute, resolve } from 'node:path';

/**
 * A path as an operator writes it: `~/` is the home folder, `${NAME:-otherwise}` an environment variable with what
 * stands in for it when unset, anything relative starts at `base`.
 */
export function expandPath(path: string, base: string, environment: NodeJS.ProcessEnv): string {
  const named = path.replace(/\$\{([A-Za-z_][A-Za-z0-9_]*)(?::-([^}]*))?\}/g, (whole, name, otherwise) =>
    environment[String(name)] ? String(environment[String(name)]) : String(otherwise ?? whole),
  );
  const homed = named.replace(/^~(?=[/\\])/, homedir());
  return isAbsolute(homed) ? homed : resolve(base, homed);
}
