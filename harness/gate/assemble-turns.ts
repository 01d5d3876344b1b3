import type { Json, JsonObject } from '../domain/json.ts';
import type { CallEvent, LogEvent } from './log-event.ts';
import { readTool } from './read-tool.ts';
import type { RawCall, Turn } from './turn.ts';

/** Puts events of one file together to turns. */
export interface TurnAssembly {
  /** The turns that this event ended. */
  add(event: LogEvent): readonly Turn[];
  /** The turns that the end of the file ends, in the order in which they began. */
  end(): readonly Turn[];
}

interface OpenTurn extends Omit<Turn, 'calls' | 'macros' | 'callCount'> {
  readonly key: string | null;
  readonly calls: {
    tool: string;
    arguments: JsonObject;
    result: Json | undefined;
    batch: string | null;
    line: number;
  }[];
  readonly callIds: Map<string, number>;
  readonly macros: Turn['macros'][number][];
  callCount: number;
}

/** So many calls of a turn are kept; a turn that runs away is still counted whole. */
const callLimit = 500;

/**
 * A turn reaches from one request to the next, or over the calls for which the log names the same turn. Sessions may
 * interleave. A call that the log repeats (as a resumed session does) counts once. A call of a macro by its name is
 * no raw call.
 */
export function assembleTurns(options: {
  readonly file: string;
  /** Names of macros that an agent may have been offered as tools. */
  readonly macroNames: ReadonlySet<string>;
}): TurnAssembly {
  const { file, macroNames } = options;
  const open = new Map<string, OpenTurn>();
  const knownCalls = new Map<string, Set<string>>();

  const begin = (event: LogEvent, request: string | null, key: string | null): OpenTurn => {
    const turn: OpenTurn = {
      file,
      line: event.line,
      session: event.session,
      request,
      time: 'time' in event ? event.time : null,
      key,
      calls: [],
      callIds: new Map(),
      macros: [],
      callCount: 0,
    };
    open.set(event.session, turn);
    return turn;
  };

  const addCall = (turn: OpenTurn, event: CallEvent) => {
    if (event.id !== null) {
      const known = knownCalls.get(event.session) ?? new Set();
      knownCalls.set(event.session, known);
      if (known.has(event.id)) return;
      known.add(event.id);
    }
    const { tool, given } = readTool(event.tool, event.arguments);
    const macro = tool.split('.').at(-1) ?? tool;
    if (macroNames.has(macro)) {
      turn.macros.push({ name: macro, succeeded: true });
      return;
    }
    turn.callCount += 1;
    if (turn.calls.length >= callLimit) return;
    if (event.id !== null) turn.callIds.set(event.id, turn.calls.length);
    turn.calls.push({ tool, arguments: given, result: undefined, batch: event.batch, line: event.line });
  };

  return {
    add(event) {
      const current = open.get(event.session);
      switch (event.kind) {
        case 'request':
          begin(event, event.text, null);
          return current === undefined ? [] : [closed(current)];
        case 'call': {
          const key = event.turn;
          const goesOn = current !== undefined && (key === null || current.key === key);
          addCall(goesOn ? current : begin(event, event.request ?? null, key), event);
          return goesOn || current === undefined ? [] : [closed(current)];
        }
        case 'macro':
          (current ?? begin(event, null, null)).macros.push({ name: event.name, succeeded: event.succeeded });
          return [];
        case 'result': {
          const index = event.id === null ? (current?.calls.length ?? 0) - 1 : current?.callIds.get(event.id);
          const call = index === undefined ? undefined : current?.calls[index];
          if (call !== undefined && call.result === undefined) call.result = event.content;
          return [];
        }
        default:
          return event satisfies never;
      }
    },
    end: () => [...open.values()].sort((left, right) => left.line - right.line).map(closed),
  };
}

function closed({ key: _, callIds: __, calls, ...turn }: OpenTurn): Turn {
  return { ...turn, calls: calls as readonly RawCall[] };
}
