import type { Completion } from '../../domain/attempt.ts';
import type { JsonObject } from '../../domain/json.ts';
import type { Dialect } from '../dialects/dialect.ts';
import { askServer } from '../http/ask-server.ts';
import { httpExchange } from '../http/http-exchange.ts';
import { networkFailure } from '../http/network-failure.ts';
import { statusMeaning } from '../http/status-failure.ts';
import type { Question } from '../inspector.ts';
import type { OpenOptions } from '../open-options.ts';
import {
  chatAnswerSchema,
  chatReply,
  generateAnswerSchema,
  generateReply,
  renderAnswerSchema,
} from './ollama-reply.ts';
import { chatRequest, generateRequest } from './ollama-request.ts';

/** What the server rendered: a prompt (null: it does not show prompts), or why there is none. */
type Rendering =
  | { readonly kind: 'rendered'; readonly sent: JsonObject; readonly prompt: string | null }
  | { readonly kind: 'failed'; readonly completion: Completion };

/** One model on one server: what was opened, with the parts that a question replaces. */
export interface OllamaConversation {
  /** `/api/chat`; template, grammar and parser are the server's. */
  chat(question: Question): Promise<Completion>;
  /** The prompt that `/api/chat` would evaluate. */
  render(question: Question): Promise<Rendering>;
  /** `/api/generate` on the rendered prompt; calls are read here. Null if the server shows no prompt. */
  continueRendered(question: Question, dialect: Dialect): Promise<Completion | null>;
}

/** Speaks to the chat endpoints of an Ollama server. */
export function ollamaConversation(host: string, options: OpenOptions): OllamaConversation {
  const { reference: model, logProbabilities = false } = options;
  const configOf = ({ sampling, replyTokens }: Question) => ({
    ...options.config,
    samplingSettings: { ...options.config.samplingSettings, ...sampling },
    replyTokens: replyTokens ?? options.config.replyTokens,
  });
  const bodyOf = (question: Question, renderOnly: boolean): JsonObject =>
    chatRequest({
      model,
      config: configOf(question),
      tools: question.tools ?? options.tools,
      systemPrompt: question.systemPrompt ?? options.systemPrompt,
      prompt: question.prompt,
      renderOnly,
      logProbabilities,
    });
  const url = `${host}/api/chat`;
  const render = async (question: Question): Promise<Rendering> => {
    const sent = bodyOf(question, true);
    const { signal } = question;
    const failed = (response: JsonObject[string], failure: Failure): Rendering => ({
      kind: 'failed',
      completion: { kind: 'failed', request: sent, response, failure },
    });
    try {
      const answer = await httpExchange({ url, body: sent, signal });
      if (answer.status !== 200) {
        const meaning = statusMeaning(answer);
        const failure =
          meaning.kind === 'failed'
            ? meaning.failure
            : ({ code: 'server-error', message: meaning.report, status: answer.status } as const);
        return failed(answer.json ?? answer.text, failure);
      }
      const shape = renderAnswerSchema.safeParse(answer.json);
      return {
        kind: 'rendered',
        sent,
        prompt: shape.success ? shape.data._debug_info.rendered_template : null,
      };
    } catch (error) {
      return failed(null, networkFailure(error, signal));
    }
  };
  return {
    render,
    chat: (question) =>
      askServer({
        url,
        body: bodyOf(question, false),
        signal: question.signal,
        shape: chatAnswerSchema,
        toReply: chatReply,
      }),
    async continueRendered(question, dialect) {
      const rendered = await render(question);
      if (rendered.kind === 'failed') return rendered.completion;
      if (rendered.prompt === null) return null;
      return askServer({
        url: `${host}/api/generate`,
        body: generateRequest({
          model,
          config: configOf(question),
          renderedPrompt: rendered.prompt,
          logProbabilities,
        }),
        signal: question.signal,
        shape: generateAnswerSchema,
        toReply: (answer, totalMs) => generateReply(answer, totalMs, dialect),
      });
    },
  };
}

type Failure = Extract<Completion, { kind: 'failed' }>['failure'];
