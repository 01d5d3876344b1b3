import { HarnessError } from '../../domain/harness-error.ts';
import type { Dialect } from './dialect.ts';

/**
 * Tells from a chat template in which dialect its model was taught to call: by the marks that the template
 * itself writes around earlier calls. `plain-json` if the template knows no calls at all.
 *
 * @throws HarnessError `dialect-unknown` if the template writes calls in a form that none of the dialects is;
 *   reading such replies with the wrong dialect would score the reader, not the model
 */
export function dialectOf(chatTemplate: string): Dialect {
  if (chatTemplate.includes('[TOOL_CALLS]')) return 'mistral';
  if (chatTemplate.includes('<tool_call>') && /\\?"arguments\\?"/u.test(chatTemplate)) return 'hermes';
  if (chatTemplate.includes('<|python_tag|>') || chatTemplate.includes('<|start_header_id|>'))
    return 'llama3';
  if (!/tool_?calls?/iu.test(chatTemplate)) return 'plain-json';
  throw new HarnessError({
    code: 'dialect-unknown',
    message:
      "The model's chat template writes calls in a form that is not read here (known: Hermes and Qwen, Llama 3, Mistral, plain JSON).",
    fix: 'Run this model with --protocol shipped, where its own server reads the calls.',
  });
}
