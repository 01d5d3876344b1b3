import type { LlamaModel, Token } from 'node-llama-cpp';
import type { Vocabulary } from '../inspector.ts';
import { acquireEngine } from './engine.ts';
import { loadLibrary } from './library.ts';

/** The tokens of a loaded model. */
export function modelVocabulary(model: LlamaModel, source: string): Vocabulary {
  const { bos, bosString, shouldPrependBosToken } = model.tokens;
  return {
    tokenise: async (text) => model.tokenize(text, true),
    beginOfText: { text: bosString, id: bos, wanted: shouldPrependBosToken && bos !== null },
    endsGeneration: (id) => model.isEogToken(id as Token),
    source,
  };
}

/** A vocabulary that holds a file open until it is closed. */
export interface FileVocabulary extends Vocabulary {
  /** Jinja source; null if the file has none. */
  readonly chatTemplate: string | null;
  readonly endOfText: string | null;
  close(): Promise<void>;
}

/** The tokens of a GGUF file, without its weights; null if there is no such file that can be read here. */
export async function openFileVocabulary(path: string): Promise<FileVocabulary | null> {
  const library = await loadLibrary();
  const engine = await acquireEngine(library, false);
  try {
    const model = await engine.llama.loadModel({ modelPath: path, vocabOnly: true, gpuLayers: 0 });
    return {
      ...modelVocabulary(model, `the tokenizer of ${path}`),
      chatTemplate: model.fileInfo.metadata.tokenizer?.chat_template ?? null,
      endOfText: model.tokens.eosString,
      async close() {
        await model.dispose();
        engine.release();
      },
    };
  } catch (cause) {
    engine.release();
    if (cause instanceof Error) return null;
    throw cause;
  }
}
