/** A public repository to begin with: that of the engine which runs here. */
export const exampleRepository = 'ngxson/wllama';

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

/** Requests to click. Those that need a number or a tag are there when it is known. */
export interface Examples {
  /** The embedded model does what they ask, or is right to do nothing. */
  readonly able: readonly string[];
  /** The embedded model does something else, or half of it: nobody should think that it can do everything. */
  readonly beyond: readonly string[];
}

/** The requests about one repository. */
export function examples({ repository, pull, issue, tags }: ExampleFacts): Examples {
  const [to, from] = tags;
  return {
    able: [
      `Give me an overview of the open issues of ${repository}.`,
      ...(pull === null
        ? []
        : [
            `Triage pull request ${pull} in ${repository}.`,
            `Who could review pull request ${pull} in ${repository}?`,
          ]),
      ...(issue === null ? [] : [`How serious is issue ${issue} of ${repository}?`]),
      ...(from === undefined || to === undefined
        ? []
        : [
            `Write release notes for ${repository} since ${from}.`,
            `Write release notes for ${repository} from ${from} to ${to}.`,
          ]),
      `Close every issue in ${repository} without activity for 365 days.`,
      `Delete the branch old-stuff in ${repository}.`,
      ...(pull === null ? [] : [`Merge pull request ${pull} in ${repository} now.`]),
      'Triage that pull request, please.',
    ],
    beyond: [
      `Merge everything that is open in ${repository}.`,
      ...(issue === null ? [] : [`What labels fit issue ${issue} of ${repository}?`]),
    ],
  };
}
