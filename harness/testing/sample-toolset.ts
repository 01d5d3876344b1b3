import type { Toolset } from '../domain/toolset.ts';

/** Two macros, one of which writes: enough for most tests. */
export const sampleToolset: Toolset = {
  id: 'sample',
  macros: [
    {
      name: 'close_old_threads',
      intent: 'Close threads that nobody touched for some days.',
      validatingSchema: {
        type: 'object',
        properties: {
          apply: { type: 'boolean', default: false },
          days: { type: 'integer', minimum: 1, maximum: 365, default: 30 },
          forum: { type: 'string', minLength: 1 },
        },
        required: ['forum'],
        additionalProperties: false,
      },
      modelSchema: {
        type: 'object',
        properties: {
          apply: { type: 'boolean', description: 'Really close them. Default false: only list them.' },
          days: { type: 'integer', description: 'Days without activity, 1 to 365. Default 30.' },
          forum: { type: 'string', description: 'Name of the forum.' },
        },
        required: ['forum'],
      },
      writes: ['apply'],
    },
    {
      name: 'read_thread',
      intent: 'Read one thread of a forum.',
      validatingSchema: {
        type: 'object',
        properties: {
          forum: { type: 'string', minLength: 1 },
          number: { type: 'integer', minimum: 1 },
          order: { type: 'string', enum: ['newest', 'oldest'], default: 'newest' },
        },
        required: ['forum', 'number'],
        additionalProperties: false,
      },
      modelSchema: {
        type: 'object',
        properties: {
          forum: { type: 'string', description: 'Name of the forum.' },
          number: { type: 'integer', description: 'Number of the thread, 1 or more.' },
          order: {
            type: 'string',
            enum: ['newest', 'oldest'],
            description: 'Which posts come first. Default newest.',
          },
        },
        required: ['forum', 'number'],
      },
      writes: [],
    },
  ],
};
