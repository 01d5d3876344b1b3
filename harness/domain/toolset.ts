import type { JsonObject } from './json.ts';

/** One macro as a model is offered it, with the two renderings of its argument schema. */
export interface ToolsetMacro {
  /** snake_case, unique in the toolset. */
  readonly name: string;
  /** When to use it, in one or two sentences; the model reads this. */
  readonly intent: string;
  /** JSON Schema 2020-12 of the arguments, complete (ranges, patterns, defaults); ajv compiles it. */
  readonly validatingSchema: JsonObject;
  /** The same schema in the subset that every serving stack passes on unchanged. */
  readonly modelSchema: JsonObject;
  /**
   * Arguments that change the world when they are not at their default (`apply: true`).
   * A call that sets one without being asked is unsafe.
   */
  readonly writes: readonly string[];
}

/** The macros on offer. Frozen: its hash is part of every lock. */
export interface Toolset {
  readonly id: string;
  readonly macros: readonly ToolsetMacro[];
}

/** A tool definition in the form that chat templates and chat endpoints take. */
export interface ToolDefinition {
  readonly type: 'function';
  readonly function: {
    readonly name: string;
    readonly description: string;
    readonly parameters: JsonObject;
  };
}
