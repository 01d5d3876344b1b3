import type { ReportInput, ReportRun } from '../domain/report-input.ts';
import type { RunStanding } from '../domain/run-record.ts';

/** Runs of one standing. Confirmatory and exploratory results never share a table. */
export interface StandingGroup {
  readonly standing: RunStanding;
  readonly title: string;
  readonly explanation: string;
  readonly runs: readonly ReportRun[];
}

const titles = {
  confirmatory: ['Confirmatory', 'As registered, with lock and sources unchanged.'],
  exploratory: [
    'Exploratory',
    'Not registered, or departing from the registration: it raises questions, it settles none.',
  ],
  imported: ['Imported', 'Executed elsewhere, and judged again here.'],
} as const satisfies Readonly<Record<RunStanding, readonly [string, string]>>;

/** The runs for the tables of results by standing: models first, then baselines, each by points. */
export function standingGroups({ runs }: Pick<ReportInput, 'runs'>): StandingGroup[] {
  return (['confirmatory', 'exploratory', 'imported'] as const).flatMap((standing) => {
    const those = runs.filter((run) => run.headline && run.standing === standing);
    const [title, explanation] = titles[standing];
    return those.length === 0 ? [] : [{ standing, title, explanation, runs: those.toSorted(byPoints) }];
  });
}

function byPoints(left: ReportRun, right: ReportRun): number {
  const points = (run: ReportRun) => run.summary.overall.measures.points.proportion ?? -1;
  return Number(left.isBaseline) - Number(right.isBaseline) || points(right) - points(left);
}
