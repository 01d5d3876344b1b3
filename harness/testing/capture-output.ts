/** What an action wrote to the terminal, and the exit code that it set; 0 if it set none. */
export interface CapturedOutput {
  readonly stdout: string;
  readonly stderr: string;
  readonly code: number;
}

/** Runs an action of the command line in this process instead of one of its own, which would cost seconds. */
export async function captureOutput(action: () => Promise<void>): Promise<CapturedOutput> {
  const said = { stdout: '', stderr: '' };
  const restore = (['stdout', 'stderr'] as const).map((name) => {
    const stream = process[name];
    const { write } = stream;
    stream.write = (text: string | Uint8Array) => {
      said[name] += String(text);
      return true;
    };
    return () => {
      stream.write = write;
    };
  });
  try {
    await action();
    return { ...said, code: Number(process.exitCode ?? 0) };
  } finally {
    for (const each of restore) each();
    process.exitCode = undefined;
  }
}
