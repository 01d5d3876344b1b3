import { HarnessError } from '../../domain/harness-error.ts';
import { didYouMean } from '../../domain/near-matches.ts';

/** No server answers at the address. */
export function notRunning(host: string, cause: unknown): HarnessError {
  return new HarnessError({
    code: 'ollama-not-running',
    message: `No Ollama server answers at ${host}.`,
    fix: 'Start it with `ollama serve`, or set OLLAMA_HOST to where it runs.',
    cause,
  });
}

/** Something answers at the address, and it is not Ollama. */
export function notOllama(host: string, found: string, cause?: unknown): HarnessError {
  return new HarnessError({
    code: 'ollama-not-understood',
    message: `What answers at ${host} does not speak Ollama's API: ${found.slice(0, 200)}.`,
    fix: 'Check OLLAMA_HOST; for another kind of server use --model openai:URL#name.',
    cause,
  });
}

/** The server does not have the model. */
export function modelMissing(model: string, host: string, there: readonly string[]): HarnessError {
  return new HarnessError({
    code: 'ollama-model-missing',
    message: `Ollama at ${host} does not have ${model}${didYouMean(model, there)}.`,
    fix: `Pull it with \`ollama pull ${model}\`, or run again with --pull.`,
  });
}

/** The model's template takes no tools. */
export function noToolSupport(model: string, capabilities: readonly string[]): HarnessError {
  return new HarnessError({
    code: 'ollama-no-tools',
    message: `Ollama says that ${model} does not support tools (its capabilities: ${capabilities.join(', ') || 'none'}).`,
    fix: 'Choose a model with the tools capability: `ollama show MODEL` lists it.',
  });
}

/** More context is asked for than the model was trained for. */
export function contextTooLarge(model: string, asked: number, trained: number): HarnessError {
  return new HarnessError({
    code: 'ollama-context-too-small',
    message: `${asked} tokens of context are asked for, and ${model} has ${trained}: the server would cut silently.`,
    fix: `Run with --context ${trained} or less.`,
  });
}

/** The server has no way to show the prompt it renders. */
export function noRenderOnly(version: string | null): HarnessError {
  return new HarnessError({
    code: 'ollama-no-render-only',
    message: `This Ollama server (version ${version ?? 'unknown'}) does not show the prompt it renders, which protocol raw needs.`,
    fix: 'Update Ollama to 0.11.5 or later, or run with --protocol shipped.',
  });
}
