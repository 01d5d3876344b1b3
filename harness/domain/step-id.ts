/** The name under which a request of an episode is stored: `triage-issue-01.3` is the third one for that task. */
export function stepId(taskId: string, number: number): string {
  return `${taskId}.${number}`;
}

/** The names of all steps that a run can take, in order: what stands in its record as the order of its tasks. */
export function stepIds(taskIds: readonly string[], maxRequests: number): string[] {
  return taskIds.flatMap((taskId) =>
    Array.from({ length: maxRequests }, (_, index) => stepId(taskId, index + 1)),
  );
}
