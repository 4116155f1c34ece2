import type { Action } from '../../domain/chat.ts';
import type { Choice } from '../../domain/message.ts';

/** What a typed line is: "[More]" a button of the message shown last, "/…" a command, anything else words to us. Pure; never fails. */
export function parseLine(line: string, buttons: readonly Choice[], message: string): Action {
  const label = /^\[(.+)\]$/.exec(line.trim())?.[1];
  const button = label === undefined ? undefined : buttons.find((one) => typed(one.label) === typed(label));
  if (button) return { kind: 'pressed', token: button.token, message };
  if (line.trimStart().startsWith('/')) return { kind: 'command', line };
  return { kind: 'said', words: line, addressed: 'us', message };
}

/** A label as somebody types it who has no ¶ on the keyboard. */
const typed = (label: string): string =>
  label
    .replace(/[[\]¶]/g, ' ')
    .replace(/\s+/g, ' ')
    .trim()
    .toLowerCase();
