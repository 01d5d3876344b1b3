import { createReadStream } from 'node:fs';
import { HarnessError } from '../domain/harness-error.ts';
import { errorCode } from './error-code.ts';

/** One line of a file of any size. */
export interface StreamedLine {
  /** From 1. */
  readonly line: number;
  /** Without its line end; null if it has more than {@link lineLimitBytes}. */
  readonly text: string | null;
  readonly sizeBytes: number;
  /** A line end follows; false at most for the last line. */
  readonly isComplete: boolean;
}

/** A longer line is counted, and not kept. */
export const lineLimitBytes = 32 * 1024 * 1024;

const lineFeed = 0x0a;

/**
 * The lines of a file in groups, one for each piece that is read: never more than one line and one piece are in memory.
 * Lines end with `\n` or `\r\n`. Bytes that are no UTF-8 become U+FFFD.
 *
 * @throws HarnessError `log-unreadable` if the file can't be opened or read
 */
export async function* readLogLines(file: string): AsyncGenerator<readonly StreamedLine[]> {
  let pieces: Buffer[] = [];
  let sizeBytes = 0;
  let line = 0;
  const finish = (isComplete: boolean): StreamedLine => {
    line += 1;
    const found = { line, text: sizeBytes > lineLimitBytes ? null : textOf(pieces), sizeBytes, isComplete };
    pieces = [];
    sizeBytes = 0;
    return found;
  };
  const keep = (piece: Buffer) => {
    sizeBytes += piece.length;
    if (sizeBytes > lineLimitBytes) pieces = [];
    else if (piece.length > 0) pieces.push(piece);
  };
  try {
    for await (const chunk of createReadStream(file, {
      highWaterMark: 1024 * 1024,
    }) as AsyncIterable<Buffer>) {
      const lines: StreamedLine[] = [];
      let from = 0;
      for (let end = chunk.indexOf(lineFeed); end >= 0; end = chunk.indexOf(lineFeed, from)) {
        keep(chunk.subarray(from, end));
        lines.push(finish(true));
        from = end + 1;
      }
      keep(chunk.subarray(from));
      yield lines;
    }
  } catch (cause) {
    throw unreadable(file, cause);
  }
  if (sizeBytes > 0) yield [finish(false)];
}

function textOf(pieces: readonly Buffer[]): string {
  const [only] = pieces;
  const bytes = pieces.length === 1 && only !== undefined ? only : Buffer.concat(pieces);
  const text = bytes.toString('utf8');
  return text.endsWith('\r') ? text.slice(0, -1) : text;
}

function unreadable(file: string, cause: unknown): unknown {
  const code = errorCode(cause);
  return new HarnessError({
    code: 'log-unreadable',
    message: `${file} can't be read (${code}).`,
    fix: code === 'ENOENT' ? 'Check the path.' : `Make ${file} readable.`,
    problems: [{ where: file, found: code === 'ENOENT' ? 'no file' : code, expected: 'a readable log' }],
    cause,
  });
}
