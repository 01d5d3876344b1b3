import { shownText } from './plain-text.ts';

/** A warning at a line of a file, in the form that GitHub's runner reads from standard output. */
export function githubAnnotation(options: {
  readonly file: string;
  /** From 1. */
  readonly line: number;
  readonly title: string;
  readonly message: string;
}): string {
  const { file, line, title, message } = options;
  const at = `file=${property(file)},line=${line},title=${property(shownText(title, 120))}`;
  return `::warning ${at}::${data(shownText(message, 400))}`;
}

/** What a runner would take for a command of its own, made harmless: for everything else that is printed beside. */
export function withoutCommands(text: string): string {
  return text.replace(/^(\s*)::/gm, '$1: :').replace(/^(\s*)##\[/gm, '$1## [');
}

function data(text: string): string {
  return text.replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A');
}

function property(text: string): string {
  return data(text).replaceAll(':', '%3A').replaceAll(',', '%2C');
}
