/**
 * How a model family writes calls into its reply.
 *
 * - `hermes`: Hermes 2 Pro, Qwen 2.5 and 3. `<tool_call>{"name": …, "arguments": …}</tool_call>`, several times.
 * - `llama3`: Llama 3.1 to 3.3. The whole reply is `{"name": …, "parameters": …}` or `<function=name>{…}</function>`.
 * - `mistral`: Mistral. `[TOOL_CALLS] [{"name": …, "arguments": …}]`, or `[TOOL_CALLS]name{…}`, several times.
 * - `plain-json`: no convention of its own. The whole reply is one such object, or a list of them.
 */
export const dialects = ['hermes', 'llama3', 'mistral', 'plain-json'] as const;

export type Dialect = (typeof dialects)[number];
