import type { Action } from '../../domain/chat.ts';
import type { Button } from '../../domain/message.ts';

/** What a typed line is: "[More]" a button of the message shown last, "/…" a command, anything else words to us. Pure; never fails. */
export function parseLine(line: string, buttons: readonly Button[], message: string): Action {
  const label = /^\[(.+)\]$/.exec(line.trim())?.[1]?.toLowerCase();
  const button = buttons.find((one) => one.label.toLowerCase() === label);
  if (button) return { kind: 'pressed', token: button.token, message };
  if (line.trimStart().startsWith('/')) return { kind: 'command', line };
  return { kind: 'said', words: line, addressed: 'us', message };
}
