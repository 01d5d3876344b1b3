/** What a folder of `harness/` may import, and why no more. */
export interface FolderRule {
  readonly folders: readonly string[] | 'all';
  /** Package names; `node` stands for Node's own modules. */
  readonly packages: readonly string[] | 'all';
  /** No clock, no chance, no file, no network, no terminal: runs in a browser as it is. */
  readonly pure: boolean;
  readonly because: string;
}

/** The import table: one folder a stage, data flows one way. Enforced by `architecture.test.ts`. */
export const folderRules: Readonly<Record<string, FolderRule>> = {
  domain: {
    folders: [],
    // Node for one file, sha256.ts: hashing has no pure form worth keeping.
    packages: ['zod', 'canonicalize', 'fastest-levenshtein', 'node'],
    pure: true,
    because: 'the words everything else is said in',
  },
  macro: {
    folders: ['domain'],
    packages: ['zod', 'zod-to-json-schema'],
    pure: true,
    because: 'a macro is defined without knowing who will run it',
  },
  files: {
    folders: ['domain', 'macro', 'surface', 'dispatch'],
    packages: ['node', 'zod', 'yaml', 'ajv', 'ajv/dist/2020.js', 'fastest-levenshtein'],
    pure: false,
    because: 'loading and hashing judge nothing and run nothing',
  },
  plan: { folders: ['domain'], packages: ['fastest-levenshtein'], pure: true, because: 'a plan is data' },
  backends: {
    folders: ['domain'],
    packages: ['node', 'zod', '@huggingface/jinja', 'node-llama-cpp', 'ollama', 'undici'],
    pure: false,
    because: 'a backend translates and transports, and never scores or stores',
  },
  preflight: {
    folders: ['domain', 'backends'],
    packages: ['node', 'zod'],
    pure: false,
    because: 'a check looks at the backend, not at scores',
  },
  run: {
    folders: ['domain', 'plan', 'backends', 'preflight', 'store'],
    packages: ['node', 'p-limit'],
    pure: false,
    because: 'evidence is stored before anything judges it',
  },
  store: {
    folders: ['domain'],
    packages: ['node', 'better-sqlite3', 'zod'],
    pure: false,
    because: 'the store keeps, and derives nothing',
  },
  detect: {
    folders: ['domain'],
    packages: [],
    pure: true,
    because: 'the detector never sees gold or model name',
  },
  score: {
    folders: ['domain'],
    packages: ['ajv', 'ajv/dist/2020.js'],
    pure: true,
    because: 'a verdict follows from task and reply alone',
  },
  gate: {
    folders: ['domain', 'surface'],
    packages: ['zod', 'shell-quote'],
    pure: true,
    because: 'what a log shows follows from its lines and the macros that are known',
  },
  stats: { folders: ['domain'], packages: [], pure: true, because: 'statistics know numbers only' },
  analyse: {
    folders: ['domain', 'score', 'stats'],
    packages: [],
    pure: true,
    because: 'an analysis can be recomputed by anyone from verdicts',
  },
  report: {
    folders: ['domain'],
    packages: ['vega', 'vega-lite'],
    pure: true,
    because: 'a report returns text and writes nothing',
  },
  surface: {
    folders: ['domain'],
    packages: ['zod'],
    pure: true,
    because: 'what can be done on GitHub, and a world in memory to do it in, know nothing of macros',
  },
  dispatch: {
    folders: ['domain', 'surface'],
    packages: ['zod', 'p-limit'],
    pure: true,
    because: 'a dispatcher runs any program over any surface',
  },
  handlers: {
    folders: ['domain', 'macro', 'surface', 'dispatch'],
    packages: ['zod'],
    pure: true,
    because: 'a handler reaches the world through its surface alone',
  },
  rest: {
    folders: ['domain', 'surface'],
    packages: ['zod', '@octokit/request', '@octokit/request-error'],
    pure: false,
    because: 'the REST API is one more surface; no Node module, so that a browser can use it',
  },
  arms: {
    folders: ['domain', 'macro', 'files', 'surface', 'dispatch', 'backends'],
    packages: ['node', 'zod'],
    pure: false,
    because: 'an arm asks a model and works on a world; it neither stores nor judges',
  },
  outcomes: {
    folders: ['domain', 'surface', 'arms'],
    packages: [],
    pure: true,
    because: 'an outcome follows from the end of the work, never from the way there',
  },
  session: {
    folders: ['domain', 'dispatch'],
    packages: ['node', 'zod'],
    pure: false,
    because: 'a session log is appended to, and judged elsewhere',
  },
  export: {
    folders: ['domain', 'report'],
    packages: ['zod', 'fflate'],
    pure: true,
    because: 'a format of others is one more way to say what a report says',
  },
  cli: {
    folders: 'all',
    packages: 'all',
    pure: false,
    because: 'the place where everything is put together',
  },
  testing: {
    folders: ['domain', 'surface'],
    packages: ['node', '@huggingface/jinja', 'undici'],
    pure: false,
    because: 'builders and loopback servers serve every folder',
  },
};
