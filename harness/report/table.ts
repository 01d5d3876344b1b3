/** What stands in a cell: words of ours, something quoted as it was found, a run, or a task. */
export type TableCell =
  | string
  | { readonly quoted: string }
  | { readonly run: string; readonly name: string }
  | { readonly task: string }
  /** A figure with how much of the best or of its row it is: 0 none, 4 all or nearly all. */
  | { readonly figure: string; readonly shade: 0 | 1 | 2 | 3 | 4 };

/** A table without a form: Markdown and HTML render the same one. */
export interface ReportTable {
  readonly caption: string;
  readonly columns: readonly { readonly title: string; readonly align: 'left' | 'right' }[];
  readonly rows: readonly (readonly TableCell[])[];
  /** Sentences below it. */
  readonly notes?: readonly string[];
}

/** Columns from titles; those whose title begins with `#` are figures and stand to the right. */
export function columns(...titles: readonly string[]): ReportTable['columns'] {
  return titles.map((title) =>
    title.startsWith('#') ? { title: title.slice(1), align: 'right' } : { title, align: 'left' },
  );
}
