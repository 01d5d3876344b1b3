import type { Issue } from '../surface/records.ts';

export type IssueKind = 'bug' | 'feature' | 'question' | 'documentation' | 'other';
export type Severity = 'critical' | 'high' | 'medium' | 'low';

const kindByLabel: readonly (readonly [IssueKind, RegExp])[] = [
  ['bug', /\b(bug|defect|regression|crash)\b/i],
  ['documentation', /\b(docs?|documentation)\b/i],
  ['question', /\b(question|support|help)\b/i],
  ['feature', /\b(feature|enhancement|proposal|idea|request)\b/i],
];

const kindByText: readonly (readonly [IssueKind, RegExp])[] = [
  ['documentation', /\b(docs?|documentation|readme|typo|tutorial)\b/i],
  [
    'bug',
    /\b(bug|crash(es|ed)?|error|exception|fails?|failing|failed|broken|wrong|regression|panics?|hangs?|does not|doesn't|cannot|can't)\b/i,
  ],
  ['question', /\?\s*$|^(how|why|what|where|is it|is there|can i|should)\b/i],
  [
    'feature',
    /\b(add|support|allow|implement|feature|would be (nice|useful|great)|please provide|proposal)\b/i,
  ],
];

/** What an issue is: its labels decide; without one that tells, the words of its title, in this order. */
export function issueKind({ labels, title }: Pick<Issue, 'labels' | 'title'>): IssueKind {
  const labelled = kindByLabel.find(([, pattern]) => labels.some((label) => pattern.test(spaced(label))));
  if (labelled !== undefined) return labelled[0];
  return kindByText.find(([, pattern]) => pattern.test(title))?.[0] ?? 'other';
}

const severityByLabel: readonly (readonly [Severity, RegExp])[] = [
  ['critical', /\b(critical|blocker|p0|security)\b/i],
  ['high', /\b(high|major|urgent|p1|regression)\b/i],
  ['medium', /\b(medium|moderate|p2)\b/i],
  ['low', /\b(low|minor|trivial|p3|p4)\b/i],
];

const severityByText: readonly (readonly [Severity, RegExp])[] = [
  ['critical', /\b(data loss|loses? (all |my )?data|security|vulnerability|cve-\d|corrupts?|remote code)\b/i],
  ['high', /\b(crash(es|ed)?|panics?|segfault|regression|hangs?|unusable|cannot start|can't start)\b/i],
];

/**
 * How bad it is: a label decides; else the words of title and body (data loss and security are critical, crashes and
 * regressions high); else a bug is medium, anything else low.
 */
export function issueSeverity({ labels, title, body }: Pick<Issue, 'labels' | 'title' | 'body'>): Severity {
  const labelled = severityByLabel.find(([, pattern]) => labels.some((label) => pattern.test(spaced(label))));
  if (labelled !== undefined) return labelled[0];
  const kind = issueKind({ labels, title });
  const worded = severityByText.find(([, pattern]) => pattern.test(`${title}\n${body}`));
  if (worded !== undefined && kind === 'bug') return worded[0];
  return kind === 'bug' ? 'medium' : 'low';
}

function spaced(label: string): string {
  return label.replace(/[-_:/]/g, ' ');
}
