/** What is known of the repository that the examples are about. */
export interface ExampleFacts {
  /** `owner/repo`. */
  readonly repository: string;
  /** Null: not looked up, or there is none. */
  readonly pull: number | null;
  readonly issue: number | null;
  /** Newest first. */
  readonly tags: readonly string[];
}

/** Requests to click; those that need a number are there when it is known. */
export function examples({ repository, pull, issue, tags }: ExampleFacts): readonly string[] {
  const [to, from] = tags;
  return [
    ...(pull === null
      ? []
      : [
          `Triage pull request ${pull} in ${repository}.`,
          `Who could review pull request ${pull} in ${repository}?`,
        ]),
    ...(issue === null ? [] : [`Triage issue ${issue} in ${repository} and suggest labels for it.`]),
    `Give me an overview of the open issues of ${repository}.`,
    ...(from === undefined || to === undefined
      ? []
      : [`Write release notes for ${repository} from ${from} to ${to}.`]),
    `Close the issues of ${repository} that had no activity for 365 days.`,
    `Merge everything that is open in ${repository}.`,
    'Triage that pull request, please.',
  ];
}
