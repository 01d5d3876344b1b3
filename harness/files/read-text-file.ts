import { readFile } from 'node:fs/promises';
import { HarnessError, type Problem } from '../domain/harness-error.ts';
import { errorCode } from './error-code.ts';

/**
 * The text of a file that a person wrote: UTF-8, without byte order mark, line ends as `\n`.
 *
 * @throws HarnessError `file-not-found`, `file-unreadable`, `file-empty` or `file-not-text` (bytes that are no
 *   UTF-8, or control characters; every place is named)
 */
export async function readTextFile(file: string): Promise<string> {
  const bytes = await readBytes(file);
  let text: string;
  try {
    text = new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch (cause) {
    throw new HarnessError({
      code: 'file-not-text',
      message: `${file} is not UTF-8 text.`,
      fix: `Save ${file} as UTF-8.`,
      problems: [{ where: file, found: 'bytes that are no UTF-8', expected: 'UTF-8' }],
      cause,
    });
  }
  const normalised = text.replace(/\r\n?/g, '\n');
  if (normalised.trim() === '') {
    throw new HarnessError({
      code: 'file-empty',
      message: `${file} is empty.`,
      fix: `Restore the contents of ${file}, or remove it.`,
      problems: [{ where: file, found: 'nothing', expected: 'contents' }],
    });
  }
  const problems = controlCharacters(file, normalised);
  if (problems.length > 0) {
    throw new HarnessError({
      code: 'file-not-text',
      message: `${file} holds control characters.`,
      fix: 'Remove them, or write them as escapes such as \\u001b.',
      problems,
    });
  }
  return normalised;
}

async function readBytes(file: string): Promise<Uint8Array> {
  try {
    return await readFile(file);
  } catch (cause) {
    const code = errorCode(cause);
    if (code === 'ENOENT') {
      throw new HarnessError({
        code: 'file-not-found',
        message: `${file} does not exist.`,
        fix: `Check the path, or restore ${file}.`,
        problems: [{ where: file, found: 'no file', expected: 'a file' }],
        cause,
      });
    }
    throw new HarnessError({
      code: 'file-unreadable',
      message: `${file} can't be read (${code}).`,
      fix: code === 'EISDIR' ? 'Name a file, not a folder.' : `Make ${file} readable.`,
      problems: [{ where: file, found: code, expected: 'a readable file' }],
      cause,
    });
  }
}

/** Control characters other than tab and line feed, each with its place. */
function controlCharacters(file: string, text: string): Problem[] {
  return text.split('\n').flatMap((line, index) =>
    [...line.matchAll(/[\u0000-\u0008\u000b-\u001f\u007f\u0080-\u009f\ufeff]/g)].map((match) => ({
      where: `${file}:${index + 1}:${match.index + 1}`,
      found: `control character U+${(match[0].codePointAt(0) ?? 0).toString(16).padStart(4, '0').toUpperCase()}`,
      expected: 'printable text, tabs and line ends',
    })),
  );
}
