/** How the names on offer may stand in a text, as parts of patterns. */
export interface NameForms {
  readonly offered: ReadonlySet<string>;
  /** Alternation of the names to the letter, longest first; matches nothing if there are none. */
  readonly exact: string;
  /** Alternation that also takes `triage issue`, `triage-issue` and `triageIssue` for `triage_issue`. */
  readonly loose: string;
  /** The offered name that a loose form stands for, or null. */
  readonly named: (form: string) => string | null;
}

const cache = new WeakMap<readonly string[], NameForms>();

/** Compiled once for each list of names. */
export function nameForms(offered: readonly string[]): NameForms {
  const known = cache.get(offered);
  if (known !== undefined) return known;
  const sorted = [...offered].sort((left, right) => right.length - left.length);
  const byPlain = new Map(sorted.map((name) => [plain(name), name]));
  const forms: NameForms = {
    offered: new Set(offered),
    exact: alternation(sorted.map(escape)),
    loose: alternation(
      sorted.map((name) =>
        name
          .split(/[_\-. ]+/)
          .map(escape)
          .join('[_\\-. ]?'),
      ),
    ),
    named: (form) => byPlain.get(plain(form)) ?? null,
  };
  cache.set(offered, forms);
  return forms;
}

function alternation(parts: readonly string[]): string {
  return parts.length === 0 ? '(?!)' : `(?:${parts.join('|')})`;
}

function escape(text: string): string {
  return text.replace(/[\\^$.*+?()[\]{}|/]/g, '\\$&');
}

function plain(name: string): string {
  return name.toLowerCase().replace(/[_\-. ]+/g, '');
}

/** Stands for the names of macros that nobody offers: anything in snake case, as it is written. */
export const anyName: NameForms = {
  offered: new Set(),
  exact: '[a-z][a-z0-9]*(?:_[a-z0-9]+)+',
  loose: '[a-z][a-z0-9]*(?:_[a-z0-9]+)+',
  named: (form) => form,
};
