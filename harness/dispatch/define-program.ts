import type { z } from 'zod';
import type { Json } from '../domain/json.ts';
import type { OperationInput, OperationName, OperationOutput, WriteName } from '../surface/operations.ts';
import type { SurfaceFailureCode } from '../surface/surface-failure.ts';
import type { FailureTerms } from './macro-failure.ts';

/** What a handler works with. All of it is recorded. */
export interface MacroContext<Capability extends OperationName, Code extends string> {
  readonly signal: AbortSignal;
  /** The present instant on the surface. */
  readonly now: Date;
  /** Whether writes will be done; otherwise they are planned. */
  readonly applies: boolean;
  /** One named, timed step. What fails inside carries its name. */
  step<Value>(name: string, work: () => Promise<Value>): Promise<Value>;
  /** Independent steps at once, a few at a time; the first failure ends them all. */
  parallel<Steps extends Readonly<Record<string, () => Promise<unknown>>>>(
    steps: Steps,
  ): Promise<{ readonly [Name in keyof Steps]: Awaited<ReturnType<Steps[Name]>> }>;
  /** Reads through the surface; refused if the macro did not declare the operation. */
  read<Name extends Exclude<Capability, WriteName>>(
    name: Name,
    input: OperationInput<Name>,
  ): Promise<OperationOutput<Name>>;
  /** Writes, or plans the write in a dry run and gives null. */
  write<Name extends Extract<Capability, WriteName>>(
    name: Name,
    input: OperationInput<Name>,
  ): Promise<OperationOutput<Name> | null>;
  /** Runs `work`; if the surface fails with one of the codes, records it and takes `instead`. */
  fallback<Value, Other>(options: {
    readonly on: readonly SurfaceFailureCode[];
    readonly work: () => Promise<Value>;
    readonly instead: (reason: string) => Promise<Other> | Other;
  }): Promise<Value | Other>;
  /** Notes that a second-best way was taken although nothing failed. */
  fellBack(reason: string): void;
  /** Ends the macro with a failure of its contract. */
  fail(code: Code, message: string): never;
}

/** What an author writes down about a macro's program; intent and model-facing schema stand in the toolset. */
export interface ProgramDefinition<
  Schema extends z.ZodObject,
  Capability extends OperationName,
  Code extends string,
  Value extends Json,
> {
  /** Name of the macro in the toolset. */
  readonly macro: string;
  /** The arguments; the same rules as in the toolset, which is checked when the two are paired. */
  readonly schema: Schema;
  /** The operations it may use; any other is refused. */
  readonly capabilities: readonly Capability[];
  /** Its own ways of failing, a closed list; those of the surface and the dispatcher come on top. */
  readonly failures: Readonly<Record<Code, FailureTerms>>;
  readonly deadlineMs: number;
  run(context: MacroContext<Capability, Code>, given: z.output<Schema>): Promise<Value>;
  /** The value as a person reads it (Markdown). */
  inWords(value: Value): string;
}

/** A macro's program, whatever its types: what the dispatcher runs. */
export interface MacroProgram {
  readonly macro: string;
  readonly schema: z.ZodObject;
  readonly capabilities: readonly OperationName[];
  readonly failures: Readonly<Record<string, FailureTerms>>;
  readonly deadlineMs: number;
  run(context: MacroContext<OperationName, string>, given: unknown): Promise<Json>;
  inWords(value: Json): string;
}

/** Defines the program of a macro: its types are checked here, and erased for the dispatcher. */
export function defineProgram<
  Schema extends z.ZodObject,
  const Capability extends OperationName,
  Code extends string,
  Value extends Json,
>(definition: ProgramDefinition<Schema, Capability, Code, Value>): MacroProgram {
  return definition as unknown as MacroProgram;
}
