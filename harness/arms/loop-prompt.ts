import type { ShownCall } from './episode.ts';

/** Between the request and what was done so far. */
export const stepsHeading = 'Calls so far, each with its result:';

/** What a loop shows the model: the day, the request, and every call so far with its result. */
export function loopPrompt(options: {
  readonly prompt: string;
  readonly now: Date;
  readonly calls: readonly ShownCall[];
}): string {
  const { prompt, now, calls } = options;
  const request = `Today is ${now.toISOString().slice(0, 10)}. ${prompt}`;
  if (calls.length === 0) return request;
  return [request, '', stepsHeading, ...calls.map(callLine)].join('\n');
}

function callLine({ name, argumentsText, result }: ShownCall): string {
  return `${name} ${argumentsText.replaceAll('\n', ' ')} -> ${result}`;
}
