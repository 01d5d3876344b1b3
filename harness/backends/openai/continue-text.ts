import type { Completion } from '../../domain/attempt.ts';
import type { Config } from '../../domain/config.ts';
import type { Json } from '../../domain/json.ts';
import type { ToolDefinition } from '../../domain/toolset.ts';
import { promptRenderer } from '../chat-template.ts';
import type { Dialect } from '../dialects/dialect.ts';
import { askServer } from '../http/ask-server.ts';
import { networkFailure } from '../http/network-failure.ts';
import { detokenise, type LlamaServerProps, type ServerAddress, tokenise } from './llama-server.ts';
import { type CompletionAnswer, completionReply, completionSchema } from './openai-reply.ts';
import { completionRequest } from './openai-request.ts';

/** Renders the prompt of a request as text, without a beginning-of-text token. */
export type TextOf = (request: string) => string;

/**
 * Renders here, with the server's own template.
 *
 * @throws HarnessError if the template renders no tools
 */
export function ownRendering(options: {
  readonly tools: readonly ToolDefinition[];
  readonly systemPrompt: string;
  readonly props: LlamaServerProps;
}): TextOf {
  const { tools, systemPrompt, props } = options;
  const tokens = { bosToken: props.bos_token, eosToken: props.eos_token };
  const render = promptRenderer({ chatTemplate: props.chat_template, tools, ...tokens });
  return (request) =>
    // The tokeniser adds the beginning-of-text token itself.
    withoutStart(
      render([
        { role: 'system', content: systemPrompt },
        { role: 'user', content: request },
      ]),
      props.bos_token,
    );
}

/**
 * Asks a llama-server to continue a prompt, sent as token ids. The calls are read here, from the text of all
 * generated tokens.
 */
export function continueText(options: {
  readonly config: Config;
  readonly server: ServerAddress;
  readonly props: LlamaServerProps;
  readonly dialect: Dialect;
  readonly logProbabilities: boolean;
}): (text: string, signal: AbortSignal) => Promise<Completion> {
  const { config, server, props, dialect, logProbabilities } = options;
  return async (text, signal) => {
    const failed = (message: string, response: Json): Completion => ({
      kind: 'failed',
      request: { prompt: text },
      response,
      failure: { code: 'wrong-shape', message, status: null },
    });
    try {
      const ids = await tokenise(server, text, signal);
      if (ids === null) return failed('/tokenize gave no list of tokens', null);
      const completion = await askServer({
        url: `${server.serverUrl}/completion`,
        headers: server.headers,
        body: completionRequest(config, ids, { logProbabilities }),
        signal,
        shape: completionSchema,
        toReply: (answer, totalMs) => completionReply({ answer, text: answer.content, dialect, totalMs }),
      });
      if (completion.kind === 'failed' || completion.reply.serverParseError !== null) return completion;
      // `/completion` hides control tokens in its text: the marks of a call are got back from the ids.
      const full = await detokenise(server, completion.reply.tokenIds ?? [], signal);
      if (full === null) return failed('/detokenize gave no text', completion.response);
      const answer = completionSchema.parse(completion.response);
      const { totalMs } = completion.reply;
      const visible = withoutEnd(full, props.eos_token);
      const own = visible === full ? answer : withoutLastToken(answer);
      return { ...completion, reply: completionReply({ answer: own, text: visible, dialect, totalMs }) };
    } catch (error) {
      const failure = networkFailure(error, signal);
      return { kind: 'failed', request: { prompt: text }, response: null, failure };
    }
  };
}

function withoutStart(text: string, token: string): string {
  return token !== '' && text.startsWith(token) ? text.slice(token.length) : text;
}

function withoutEnd(text: string, token: string): string {
  return token !== '' && text.endsWith(token) ? text.slice(0, -token.length) : text;
}

/** llama-server counts the token that ends a reply among its tokens. */
function withoutLastToken(answer: CompletionAnswer): CompletionAnswer {
  const { tokens, completion_probabilities: probabilities } = answer;
  // One entry a token, the last one included; else the server left it out itself.
  const isAligned = probabilities?.length === tokens.length;
  return {
    ...answer,
    tokens: tokens.slice(0, -1),
    ...(isAligned && { completion_probabilities: probabilities.slice(0, -1) }),
  };
}
