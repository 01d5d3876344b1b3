import type { z } from 'zod';
import type { Json } from '../domain/json.ts';
import type { OperationInput, OperationName, OperationOutput, WriteName } from '../surface/operations.ts';
import type { SurfaceFailureCode } from '../surface/surface-failure.ts';
import type { FailureTerms } from './macro-failure.ts';

/** What one step works with; every use is recorded under the step's name. */
export interface StepContext<Capability extends OperationName> {
  readonly signal: AbortSignal;
  /** Reads through the surface; refused if the macro did not declare the operation. */
  read<Name extends Exclude<Capability, WriteName>>(
    name: Name,
    input: OperationInput<Name>,
  ): Promise<OperationOutput<Name>>;
  /** Reads what may well be absent: null if it is not found. */
  readIfThere<Name extends Exclude<Capability, WriteName>>(
    name: Name,
    input: OperationInput<Name>,
  ): Promise<OperationOutput<Name> | null>;
  /** Writes; in a dry run it plans the write instead and gives null. */
  write<Name extends Extract<Capability, WriteName>>(
    name: Name,
    input: OperationInput<Name>,
  ): Promise<OperationOutput<Name> | null>;
  /** Does `work`; if the surface fails with one of these codes, records that and takes `instead`. */
  fallback<Value, Other>(options: {
    readonly on: readonly SurfaceFailureCode[];
    readonly work: () => Promise<Value>;
    readonly instead: () => Promise<Other> | Other;
  }): Promise<Value | Other>;
  /** Records that a second-best way was taken although no operation failed. */
  fellBack(reason: string): void;
}

/** What a step does. */
export type StepWork<Capability extends OperationName, Value> = (
  step: StepContext<Capability>,
) => Promise<Value> | Value;

/** What a handler works with. */
export interface MacroContext<Capability extends OperationName, Code extends string> {
  /** The present instant on the surface. */
  readonly now: Date;
  /** Whether writes are done; otherwise they are planned. */
  readonly applies: boolean;
  /** One named, timed step; what fails in it carries its name. */
  step<Value>(name: string, work: StepWork<Capability, Value>): Promise<Value>;
  /** Independent steps, a few at a time; the first failure stops the others. */
  parallel<Steps extends Readonly<Record<string, StepWork<Capability, unknown>>>>(
    steps: Steps,
  ): Promise<{ readonly [Name in keyof Steps]: Awaited<ReturnType<Steps[Name]>> }>;
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
  /** The arguments, with the rules that the toolset states: they are compared when the two are paired. */
  readonly schema: Schema;
  /** Arguments without which nothing is written, as in the toolset. */
  readonly writes: readonly (keyof z.output<Schema> & string)[];
  /** The operations it may use; any other is refused. */
  readonly capabilities: readonly Capability[];
  /** Its own ways of failing, a closed list; those of the surface and of the dispatcher come on top. */
  readonly failures: Readonly<Record<Code, FailureTerms>>;
  readonly deadlineMs: number;
  run(context: MacroContext<Capability, Code>, given: z.output<Schema>): Promise<Value>;
  /** The value as a person reads it (Markdown). */
  inWords(value: Value): string;
}

/** A macro's program with its types erased: what the dispatcher runs. */
export interface MacroProgram {
  readonly macro: string;
  readonly schema: z.ZodObject;
  readonly writes: readonly string[];
  readonly capabilities: readonly OperationName[];
  readonly failures: Readonly<Record<string, FailureTerms>>;
  readonly deadlineMs: number;
  run(context: MacroContext<OperationName, string>, given: unknown): Promise<Json>;
  inWords(value: Json): string;
}

/** Defines the program of a macro. Its types are checked here, and erased for the dispatcher. */
export function defineProgram<
  Schema extends z.ZodObject,
  const Capability extends OperationName,
  Code extends string,
  Value extends Json,
>(definition: ProgramDefinition<Schema, Capability, Code, Value>): MacroProgram {
  return definition as unknown as MacroProgram;
}
