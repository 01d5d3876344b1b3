import { HarnessError } from '../../domain/harness-error.ts';

/**
 * Base URL of the Ollama server, read like Ollama's own tools read `OLLAMA_HOST`: scheme and port may be left out
 * (http, 11434; 80 and 443 where a scheme is given), and `0.0.0.0` means this machine.
 */
export function ollamaHost(value: string | undefined): string {
  const text = (value ?? '').trim();
  if (text === '') return 'http://127.0.0.1:11434';
  const hasScheme = /^[a-z]+:\/\//i.test(text);
  let url: URL;
  try {
    url = new URL(hasScheme ? text : `http://${text}`);
  } catch (cause) {
    throw new HarnessError({
      code: 'ollama-host-invalid',
      message: `OLLAMA_HOST is ${JSON.stringify(text)}, which is no address.`,
      fix: 'Set OLLAMA_HOST to host:port, such as 127.0.0.1:11434.',
      cause,
    });
  }
  const host = url.hostname === '0.0.0.0' || url.hostname === '[::]' ? '127.0.0.1' : url.hostname;
  const port = url.port === '' ? (hasScheme ? '' : ':11434') : `:${url.port}`;
  return `${url.protocol}//${host}${port}${url.pathname.replace(/\/$/, '')}`;
}
