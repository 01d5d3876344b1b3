import { HarnessError } from '../../domain/harness-error.ts';

/** Where an OpenAI-compatible server is, and which of its models is meant. */
export interface OpenAiReference {
  /** Base of the API, ending in `/v1`. */
  readonly apiUrl: string;
  /** The server itself, without `/v1`: where llama-server has its own endpoints. */
  readonly serverUrl: string;
  readonly model: string;
}

/**
 * Reads `URL#name`. The URL may end in `/v1` or leave it out.
 *
 * @throws HarnessError `openai-reference-invalid`
 */
export function openAiReference(reference: string): OpenAiReference {
  const at = reference.lastIndexOf('#');
  const model = reference.slice(at + 1);
  const address = at < 0 ? '' : reference.slice(0, at);
  if (!URL.canParse(address) || !/^https?:/.test(address) || model === '') {
    throw new HarnessError({
      code: 'openai-reference-invalid',
      message: `${JSON.stringify(reference)} names no server and model.`,
      fix: 'Write http://host:port/v1#model-name.',
    });
  }
  const serverUrl = address.replace(/\/+$/, '').replace(/\/v1$/, '');
  return { apiUrl: `${serverUrl}/v1`, serverUrl, model };
}
