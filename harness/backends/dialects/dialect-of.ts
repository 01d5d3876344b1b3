import type { Dialect } from './dialect.ts';

/**
 * Tells from a chat template in which dialect its model was taught to call: by the marks that the template
 * itself writes around earlier calls. `plain-json` if it shows none of them.
 */
export function dialectOf(chatTemplate: string): Dialect {
  if (chatTemplate.includes('[TOOL_CALLS]')) return 'mistral';
  if (chatTemplate.includes('<tool_call>')) return 'hermes';
  if (chatTemplate.includes('<|python_tag|>') || chatTemplate.includes('<|start_header_id|>'))
    return 'llama3';
  return 'plain-json';
}
