/** What becomes of something that a run was required to show. Only `passed` passes. */
export type RequirementOutcome = 'passed' | 'failed' | 'undecided';
