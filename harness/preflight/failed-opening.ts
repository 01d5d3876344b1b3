import type { CheckName, CheckResult } from '../domain/check-result.ts';
import type { HarnessError } from '../domain/harness-error.ts';
import { checks } from './run-preflight.ts';

/** Errors of opening a model that are the finding of a check: the model is refused before anything is asked. */
const findings: Readonly<Record<string, CheckName>> = {
  'chat-template-without-tools': 'toolset-visible',
  'chat-template-without-request': 'toolset-visible',
  'chat-template-fails': 'toolset-visible',
  'ollama-no-tools': 'toolset-visible',
  'context-too-small': 'nothing-cut-off',
  'context-too-large': 'nothing-cut-off',
  'ollama-context-too-small': 'nothing-cut-off',
  'openai-context-too-small': 'nothing-cut-off',
  'model-without-chat-template': 'control-tokens',
  'decoding-not-offered': 'decoding',
  'dialect-unknown': 'decoding',
  'model-too-large': 'quiet-machine',
};

/** The checks of a model that could not be opened: one failed, the others unknown. Null if the error is none of them. */
export function failedOpening(error: HarnessError): CheckResult[] | null {
  const failed = findings[error.code];
  if (failed === undefined) return null;
  return checks.map(({ name, title, proves }) =>
    name === failed
      ? {
          name,
          title,
          proves,
          result: 'fail',
          reason: error.message,
          evidence: { code: error.code },
          fix: error.fix,
        }
      : {
          name,
          title,
          proves,
          result: 'unknown',
          reason: 'Not looked at: the model could not be opened.',
          evidence: {},
          fix: null,
        },
  );
}
