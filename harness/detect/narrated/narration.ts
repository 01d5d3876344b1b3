import type { NameForms } from './name-forms.ts';

/** A call that stands in the text. `name` is null where none is written, else the offered name or what stands there. */
export interface Narration {
  readonly name: string | null;
  readonly start: number;
  readonly end: number;
}

/** One shape in which models write calls into their text. */
export type Shape = (text: string, names: NameForms) => readonly Narration[];
