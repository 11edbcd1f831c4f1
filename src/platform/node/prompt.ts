import { createInterface } from 'node:readline';
import { UsageError } from '../../core/errors.ts';
import { plainText } from '../../render/escape.ts';

/** Asks one question, in one line; the answer is trimmed. */
export type Prompt = (question: string) => Promise<string>;

/** Whether a person can answer: questions go to stderr, so that stdout may lead anywhere. */
export function canAsk(): boolean {
  return process.stdin.isTTY === true && process.stderr.isTTY === true;
}

/**
 * Runs something that asks questions on the terminal. What is typed ahead answers the next questions.
 *
 * @throws UsageError if the person ends the input instead of answering
 */
export async function withPrompt<Result>(use: (prompt: Prompt) => Promise<Result>): Promise<Result> {
  const terminal = createInterface({ input: process.stdin, output: process.stderr });
  const answers = terminal[Symbol.asyncIterator]();
  try {
    return await use(async (question) => {
      terminal.setPrompt(plainText(question));
      terminal.prompt();
      const { value, done } = await answers.next();
      if (done) throw new UsageError('the questions were not answered, so nothing was written');
      return String(value).trim();
    });
  } finally {
    terminal.close();
  }
}
