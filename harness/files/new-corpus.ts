import type { Corpus } from '../domain/corpus.ts';
import type { Gold, GoldValue } from '../domain/gold.ts';
import type { JsonObject } from '../domain/json.ts';
import type { Task } from '../domain/task.ts';
import type { ToolsetMacro } from '../domain/toolset.ts';
import { toModelSchema } from '../macro/model-schema.ts';

/** A small corpus that keeps every promise of the linter: two macros of a library, ten tasks. Something to start from. */
export function newCorpus(options: { readonly id: string; readonly systemPrompt: string }): Corpus {
  const { id, systemPrompt } = options;
  return {
    manifest: {
      id,
      version: 'v1',
      title: 'A library: requests for two macros',
      buckets: { search_catalogue: 3, extend_loan: 3, no_macro: 3, needs_clarification: 1 },
      tags: {
        'other-number': 'A number in the request is no number that a macro takes.',
        'number-word': 'A number that matters is spelled out.',
        'write-asked': 'The gold writes.',
      },
    },
    tasks,
    toolset: { id, macros },
    systemPrompt,
  };
}

const extendLoan: JsonObject = {
  type: 'object',
  properties: {
    apply: {
      type: 'boolean',
      default: false,
      description: 'Really extend it. Leave out to see only whether it could be done',
    },
    days: { type: 'integer', minimum: 1, maximum: 60, default: 14, description: 'How long' },
    loan: { type: 'integer', minimum: 1, description: 'Number of the loan' },
  },
  required: ['loan'],
  additionalProperties: false,
};

const searchCatalogue: JsonObject = {
  type: 'object',
  properties: {
    available_only: { type: 'boolean', default: false, description: 'Only what is not lent out' },
    language: {
      type: 'string',
      enum: ['any', 'english', 'french', 'german'],
      default: 'any',
      description: 'Language of the books',
    },
    words: { type: 'string', minLength: 1, description: 'Title, author or subject' },
  },
  required: ['words'],
  additionalProperties: false,
};

const macros: readonly ToolsetMacro[] = [
  {
    name: 'extend_loan',
    intent: 'Extends one loan. Asked to extend, set apply; asked whether it is possible, leave it out.',
    validatingSchema: extendLoan,
    modelSchema: toModelSchema(extendLoan),
    writes: ['apply'],
  },
  {
    name: 'search_catalogue',
    intent: 'Searches the books of the library by title, author or subject.',
    validatingSchema: searchCatalogue,
    modelSchema: toModelSchema(searchCatalogue),
    writes: [],
  },
];

const tasks: readonly Task[] = [
  {
    id: 'search-catalogue-1',
    bucket: 'search_catalogue',
    difficulty: 'direct',
    prompt: 'Search the catalogue for tide mills.',
    gold: call('search_catalogue', { words: { equals: 'tide mills' } }),
    tags: [],
    rationale: 'It uses the words of the macro.',
  },
  {
    id: 'search-catalogue-2',
    bucket: 'search_catalogue',
    difficulty: 'paraphrase',
    prompt: 'Do you have anything by Marguerite Duras in the original French?',
    gold: call('search_catalogue', {
      words: { oneOf: ['Marguerite Duras', 'Duras'] },
      language: { equals: 'french' },
    }),
    tags: [],
    rationale: 'Asking what there is by an author is a search, and the original is French.',
  },
  {
    id: 'search-catalogue-3',
    bucket: 'search_catalogue',
    difficulty: 'distractor',
    prompt: 'I brought 88 back yesterday. What else is there about beekeeping that I could take home today?',
    gold: call('search_catalogue', {
      words: { oneOf: ['beekeeping', 'Beekeeping'] },
      available_only: { equals: true },
    }),
    tags: ['other-number'],
    rationale: 'What can be taken home today is not lent out; the number is of a book that is back.',
  },
  {
    id: 'extend-loan-1',
    bucket: 'extend_loan',
    difficulty: 'direct',
    prompt: 'Extend loan 4417 by a week.',
    gold: call('extend_loan', { loan: { equals: 4417 }, days: { equals: 7 }, apply: { equals: true } }),
    tags: ['number-word', 'write-asked'],
    rationale: 'A plain imperative asks for it to be done; a week is seven days.',
  },
  {
    id: 'extend-loan-2',
    bucket: 'extend_loan',
    difficulty: 'paraphrase',
    prompt: 'We need more time with the atlas, it is number 5203. Two weeks will do, so go ahead.',
    gold: call('extend_loan', { loan: { equals: 5203 }, days: { equals: 14 }, apply: { equals: true } }),
    tags: ['number-word', 'write-asked'],
    rationale:
      'More time with a book is a longer loan; two weeks are the default, and leaving them out is right.',
  },
  {
    id: 'extend-loan-3',
    bucket: 'extend_loan',
    difficulty: 'argument-trap',
    prompt: 'Would it be possible to keep 6150 for thirty more days? Only check.',
    gold: call('extend_loan', { loan: { equals: 6150 }, days: { equals: 30 } }),
    tags: ['number-word'],
    rationale: 'Only a check is asked for: apply stays out.',
  },
  {
    id: 'no-macro-1',
    bucket: 'no_macro',
    difficulty: 'contextual',
    prompt: 'Cancel the reservation of 7031, somebody else may have it.',
    gold: { kind: 'no-call' },
    tags: ['other-number'],
    rationale: 'No macro cancels reservations.',
  },
  {
    id: 'no-macro-2',
    bucket: 'no_macro',
    difficulty: 'contextual',
    prompt: 'How late is the reading room open on Friday?',
    gold: { kind: 'no-call' },
    tags: [],
    rationale: 'Opening hours are no matter of the catalogue.',
  },
  {
    id: 'no-macro-3',
    bucket: 'no_macro',
    difficulty: 'distractor',
    prompt: 'Loan 9120 came back safely. Thank you for the help, my daughter loved it.',
    gold: { kind: 'no-call' },
    tags: ['other-number'],
    rationale: 'It tells what happened and asks for nothing.',
  },
  {
    id: 'needs-clarification-1',
    bucket: 'needs_clarification',
    difficulty: 'contextual',
    prompt: 'Please give me a little more time with my book.',
    gold: { kind: 'question', missing: ['loan'], names: 'loan|number|which' },
    tags: [],
    rationale: 'Which loan is meant is not said.',
  },
];

function call(macro: string, values: Readonly<Record<string, GoldValue>>): Gold {
  return { kind: 'calls', calls: [{ macro, arguments: values }] };
}
