import type { JsonObject } from '../domain/json.ts';
import { readShellCommand } from './read-shell-command.ts';

/** A tool and what it was given, in one spelling for all agents. */
export interface ReadTool {
  readonly tool: string;
  readonly given: JsonObject;
}

const shells = new Set(
  'bash shell sh zsh terminal local_shell shell_command exec_command run_command run_terminal_cmd execute_command container.exec'.split(
    ' ',
  ),
);
const commandKeys = ['command', 'cmd', 'script', 'text', 'input'];

/**
 * A tool's name in snake_case, `server.tool` where a server is named (`mcp__github__get_issue`, `functions.getIssue`).
 * A shell call becomes a call of the program that it runs: `gh issue view` with the words and flags as arguments.
 */
export function readTool(name: string, given: JsonObject): ReadTool {
  const tool = toolName(name);
  if (!shells.has(tool)) return { tool, given };
  const command = commandKeys.map((key) => given[key]).find((value) => value !== undefined);
  const words =
    typeof command === 'string' ? command : Array.isArray(command) ? unwrapped(command.map(String)) : null;
  const program = words === null ? null : readShellCommand(words);
  return program ?? { tool, given };
}

function toolName(name: string): string {
  const plain = name.trim().slice(0, 120);
  const [, server, rest] = /^mcp__(.+?)__(.+)$/.exec(plain) ?? [];
  const parts = (
    server === undefined ? plain.replace(/^(?:functions|tools)\./, '') : `${server}.${rest}`
  ).split('.');
  const words = parts
    .map((part) =>
      part
        .replace(/([a-z0-9])([A-Z])/g, '$1_$2')
        .toLowerCase()
        .replace(/[^a-z0-9]+/g, '_')
        .replace(/^_+|_+$/g, ''),
    )
    .filter((part) => part !== '');
  return words.length === 0 ? 'unnamed' : words.join('.');
}

/** `["bash", "-lc", "gh issue view 12"]` is what stands in its last word. */
function unwrapped(words: readonly string[]): string | readonly string[] {
  const [program = '', flag = '', script] = words;
  const isShell = /(?:^|\/)(?:ba|z|da)?sh$/.test(program) && /^-[a-z]*c$/.test(flag);
  return isShell && script !== undefined ? script : words;
}
