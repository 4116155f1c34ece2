import { dim, type Message, strong, text } from '../../domain/message.ts';
import { wording } from '../wording.ts';

export function presentHelp(): Message {
  return {
    blocks: [
      { kind: 'title', text: wording.helpTitle, facts: [] },
      ...wording.help.map(([command, what]) => ({
        kind: 'bullet' as const,
        content: [strong(command), text(` — ${what}`)],
      })),
      { kind: 'note', content: [dim(wording.helpPromise)] },
    ],
  };
}

/** One sentence that says what to do. */
export function presentHint(words: string): Message {
  return { blocks: [{ kind: 'paragraph', content: [text(words)] }] };
}
