import { sessionTurnSchema } from '../../domain/session-turn.ts';
import { keptArguments, keptRequest } from './kept-values.ts';
import type { LogForm } from './log-form.ts';

/** Our own log, a turn a line, as `pnpm bench ask` writes it. */
export const sessionLog: LogForm = {
  id: 'macrobench',
  title: 'macrobench session log',
  recognises: (line) => typeof line['format'] === 'string' && line['format'].startsWith('macrobench-session'),
  read(line, sink) {
    const turn = sink.check(sessionTurnSchema, line);
    if (turn === null) return;
    const place = { session: turn.session, time: turn.at, line: sink.line };
    sink.event({ kind: 'request', ...place, text: keptRequest(turn.request) });
    if (turn.route.kind === 'dispatched') {
      for (const { macro, outcome } of turn.route.dispatches) {
        sink.event({ kind: 'macro', ...place, name: macro, succeeded: outcome.kind === 'value' });
      }
    }
    turn.toolCalls.forEach((call, index) => {
      if (call.by === 'macro') return;
      sink.event({
        kind: 'call',
        ...place,
        turn: null,
        id: `${sink.line}.${index}`,
        tool: call.tool,
        arguments: keptArguments(call.arguments),
        batch: null,
      });
    });
  },
};
