import type { Completion } from '../../domain/attempt.ts';
import type { Config } from '../../domain/config.ts';
import type { JsonObject } from '../../domain/json.ts';
import type { Dialect } from '../dialects/dialect.ts';
import { askServer } from '../http/ask-server.ts';
import type { Question } from '../inspector.ts';
import type { OpenOptions } from '../open-options.ts';
import { continueText, ownRendering } from './continue-text.ts';
import { appliedTemplate, type LlamaServerProps, type ServerAddress } from './llama-server.ts';
import type { OpenAiReference } from './openai-reference.ts';
import { chatCompletionReply, chatCompletionSchema } from './openai-reply.ts';
import { chatCompletionRequest } from './openai-request.ts';

/** A server that was found, and how to speak to it. */
export interface FoundServer extends OpenAiReference, ServerAddress {
  /** Null if the server is no llama-server. */
  readonly props: LlamaServerProps | null;
  readonly served: readonly string[] | null;
}

/** One model on one server: what was opened, with the parts that a question replaces. */
export interface OpenAiConversation {
  /** `/v1/chat/completions`; template, grammar and parser are the server's. */
  chat(question: Question): Promise<Completion>;
  /** The body that `chat` sends. */
  chatBody(question: Question): JsonObject;
  /** The prompt of a chat as llama-server renders it. */
  applied(question: Question): Promise<string | null>;
  /** The prompt as we render it with llama-server's template. */
  rendered(question: Question, props: LlamaServerProps): string;
  /** Continues a prompt on a llama-server, as token ids. */
  continued(
    question: Question,
    how: { readonly text: string; readonly props: LlamaServerProps; readonly dialect: Dialect },
  ): Promise<Completion>;
  configOf(question: Pick<Question, 'sampling' | 'replyTokens'>): Config;
}

/** Speaks to a server with OpenAI's API. */
export function openAiConversation(found: FoundServer, options: OpenOptions): OpenAiConversation {
  const configOf = ({ sampling, replyTokens }: Pick<Question, 'sampling' | 'replyTokens'>): Config => ({
    ...options.config,
    samplingSettings: { ...options.config.samplingSettings, ...sampling },
    replyTokens: replyTokens ?? options.config.replyTokens,
  });
  const { logProbabilities = false } = options;
  // Rendering parses the template and checks the prompt: once for each toolset.
  const renderings = new Map<unknown, ReturnType<typeof ownRendering>>();
  const bodyOf = (question: Question): JsonObject =>
    chatCompletionRequest({
      model: found.model,
      config: configOf(question),
      tools: question.tools ?? options.tools,
      systemPrompt: question.systemPrompt ?? options.systemPrompt,
      prompt: question.prompt,
      isLlamaServer: found.props !== null,
      logProbabilities,
    });
  return {
    configOf,
    chatBody: bodyOf,
    chat: (question) =>
      askServer({
        url: `${found.apiUrl}/chat/completions`,
        headers: found.headers,
        body: bodyOf(question),
        signal: question.signal,
        shape: chatCompletionSchema,
        toReply: chatCompletionReply,
      }),
    applied: (question) => appliedTemplate(found, bodyOf(question), question.signal),
    rendered(question, props) {
      const tools = question.tools ?? options.tools;
      const systemPrompt = question.systemPrompt ?? options.systemPrompt;
      const usual = question.systemPrompt === undefined;
      const known = usual ? renderings.get(tools) : undefined;
      const textOf = known ?? ownRendering({ tools, systemPrompt, props });
      if (usual) renderings.set(tools, textOf);
      return textOf(question.prompt);
    },
    continued: (question, { text, props, dialect }) =>
      continueText({ config: configOf(question), server: found, props, dialect, logProbabilities })(
        text,
        question.signal,
      ),
  };
}
