import type { Corpus } from '../domain/corpus.ts';

/** The README of a corpus folder that was made here: what is in it, where it comes from, how to work with it. */
export function corpusReadme({ manifest, tasks, toolset }: Corpus, origin: readonly string[]): string {
  const buckets = Object.entries(manifest.buckets).map(([bucket, size]) => `| \`${bucket}\` | ${size} |`);
  return `# ${manifest.title}

${tasks.length} tasks for ${toolset.macros.length} macros. ${origin.join(' ')}

| bucket | tasks |
|---|---|
${buckets.join('\n')}

| file | holds |
|---|---|
| \`tasks.jsonl\` | one task a line: what the user says, and what a right answer is (\`gold\`) |
| \`tools.json\` | the macros as you edit them: name, when to use it, JSON Schema of the arguments, \`writes\` for arguments that change the world |
| \`toolset.json\` | made from \`tools.json\` by \`pnpm bench corpus render\`: the schema that judges calls and the one that models are shown |
| \`corpus.json\` | id, version, the buckets with their sizes, the closed list of tags |
| \`system-prompt.txt\` | the system message |

## Working with it

\`\`\`sh
pnpm bench corpus render --corpus THIS-FOLDER   # after a change of tools.json
pnpm bench corpus lint --corpus THIS-FOLDER     # every promise, baselines included
pnpm bench --corpus THIS-FOLDER --model keyword # a run; exploratory, since no registration names this corpus
\`\`\`

Gold: \`{"kind": "calls", "calls": [{"macro": …, "arguments": {…}}]}\`, \`{"kind": "no-call"}\`, or \`{"kind": "question", "missing": […], "names": PATTERN}\` where something required is missing. Each argument is one of \`equals\`, \`oneOf\`, \`matches\` (a pattern for the whole text), \`between\`, \`anyText\`, \`absent\`; one that is not named must be left out or at its default.

What makes a corpus worth running: tasks without a fitting macro that look like the others, several ways to say the same, arguments that have to be turned (words into numbers, months into days), a macro that is mentioned and not wanted. \`corpus lint\` refuses a corpus that a list of keywords solves.
`;
}
