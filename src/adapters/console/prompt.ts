import { createInterface, type Interface } from 'node:readline';
import type { Readable, Writable } from 'node:stream';
import { completions } from './complete.ts';
import { loadHistory, saveHistory } from './history.ts';

/** Somebody typing at a terminal, and what answers them. */
export interface Conversation {
  readonly input: Readable;
  readonly output: Writable;
  /** What to show for a typed line, drawn for the terminal. Must not reject: a failure is an answer too. */
  readonly answer: (line: string) => Promise<string>;
  readonly welcome: string;
  /** Topics to complete after `/brief`. */
  readonly topics: readonly string[];
  /** Where typed lines are kept for the next session. */
  readonly historyFile: string;
  /** Ends the conversation from outside. */
  readonly stop: AbortSignal;
}

const LEAVE = /^\/?(?:quit|exit)$/i;

/** Answers typed lines until the person leaves: Ctrl-D, Ctrl-C on an empty line, or /quit. Ctrl-C on a line that was begun clears it. */
export async function converse(conversation: Conversation): Promise<void> {
  const { output, answer, welcome, stop } = conversation;
  output.write(`${welcome}\n`);
  const lines = editor(conversation);
  let open = true;
  lines.on('close', () => {
    open = false;
  });
  stop.addEventListener('abort', () => lines.close());
  lines.prompt();
  for await (const line of lines) {
    if (LEAVE.test(line.trim())) break;
    if (line.trim() !== '') output.write(`\n${await answer(line)}\n`);
    if (open) lines.prompt();
  }
  if (!open) output.write('\n'); // What comes next must not stand behind the prompt.
  lines.close();
}

/** A line editor with completion, and with a history that outlives the session. */
function editor({ input, output, topics, historyFile }: Conversation): Interface {
  const lines = createInterface({
    input,
    output,
    prompt: '> ',
    history: loadHistory(historyFile),
    historySize: 500,
    removeHistoryDuplicates: true,
    completer: (line: string) => completions(line, topics),
  });
  lines.on('history', (history: string[]) => saveHistory(historyFile, history));
  lines.on('SIGINT', () => interrupt(lines));
  return lines;
}

function interrupt(lines: Interface): void {
  if (lines.line === '') {
    lines.close();
    return;
  }
  lines.write(null, { ctrl: true, name: 'e' });
  lines.write(null, { ctrl: true, name: 'u' });
}

/** Answers commands that come from a file or a pipe, one a line, until it ends, says /quit or is stopped. Empty lines ask for nothing. */
export async function answerLines(
  input: Readable,
  answer: (line: string) => Promise<void>,
  stop: AbortSignal,
): Promise<void> {
  const lines = createInterface({ input, crlfDelay: Number.POSITIVE_INFINITY });
  stop.addEventListener('abort', () => lines.close());
  for await (const line of lines) {
    if (LEAVE.test(line.trim())) break;
    if (line.trim() !== '') await answer(line);
  }
}
