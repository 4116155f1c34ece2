import { once } from 'node:events';
import type { Readable, Writable } from 'node:stream';

/** Answers one parsed line. Throws, with one sentence for a person, when the line is not what it should be. */
export type AnswerLine = (line: unknown) => object | Promise<object>;

/**
 * Reads JSON lines until the input ends and writes one JSON line for each as soon as it is ready. An invalid line is answered by
 * `{"id", "error"}` and the rest go on. Waits while the reader of the output is slow. Empty lines are skipped.
 */
export async function runFilter(
  answer: AnswerLine,
  input: Readable = process.stdin,
  output: Writable = process.stdout,
): Promise<void> {
  for await (const line of linesOf(input)) {
    if (line.trim() === '') continue;
    if (!output.write(`${JSON.stringify(await answered(answer, line))}\n`)) await once(output, 'drain');
  }
}

/** Lines end at LF alone: node's readline would end them at U+2028 too, which JSON leaves inside its strings. */
async function* linesOf(input: Readable): AsyncGenerator<string> {
  let open: string[] = [];
  for await (const chunk of input.setEncoding('utf8')) {
    const [first = '', ...others] = String(chunk).split('\n');
    open.push(first);
    for (const other of others) {
      yield open.join('');
      open = [other];
    }
  }
  yield open.join('');
}

async function answered(answer: AnswerLine, line: string): Promise<object> {
  let sent: unknown = null;
  try {
    sent = JSON.parse(line);
  } catch {
    return { id: null, error: 'The line is not valid JSON.' };
  }
  try {
    return await answer(sent);
  } catch (error) {
    return { id: idOf(sent), error: sentenceOf(error) };
  }
}

function idOf(sent: unknown): unknown {
  return typeof sent === 'object' && sent !== null && 'id' in sent ? (sent.id ?? null) : null;
}

function sentenceOf(error: unknown): string {
  const message = error instanceof Error ? error.message : String(error);
  return message.split('\n', 1)[0] || 'The line could not be answered.';
}
