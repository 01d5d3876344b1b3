import { z } from 'zod';
import { keptArguments, keptRequest, keptResult } from './kept-values.ts';
import type { LogForm } from './log-form.ts';

const name = z.union([z.string().min(1), z.number()]).transform(String);
const line = z.looseObject({
  session: name,
  turn: name,
  tool: z.string().min(1),
  arguments: z.union([z.string(), z.record(z.string(), z.json())]),
  time: z.string().nullish(),
  request: z.string().nullish(),
  result: z.json().optional(),
});

/** One call a line, as anyone can write it: `{ session, turn, tool, arguments, time?, request?, result? }`. */
export const genericCalls: LogForm = {
  id: 'generic-calls',
  title: 'one tool call a line',
  recognises: (each) => 'session' in each && 'turn' in each && 'tool' in each,
  read(value, sink) {
    const found = sink.check(line, value);
    if (found === null) return;
    const { session, turn, tool } = found;
    const time = found.time ?? null;
    const place = { session, line: sink.line };
    sink.event({
      kind: 'call',
      ...place,
      turn,
      request: found.request == null ? null : keptRequest(found.request),
      id: null,
      tool,
      arguments: keptArguments(found.arguments),
      batch: null,
      time,
    });
    if (found.result !== undefined) {
      sink.event({ kind: 'result', ...place, id: null, content: keptResult(found.result) });
    }
  },
};
