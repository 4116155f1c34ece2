import { dim, type Message, strong, text } from '../../domain/message.ts';
import { wording } from '../wording.ts';
import { chatWording } from './wording.ts';

/** What can be done in a chat, where commands of our own would collide with other apps'. */
export function presentChatHelp(): Message {
  return {
    blocks: [
      { kind: 'title', text: wording.helpTitle, facts: [] },
      ...chatWording.help.map(([command, what]) => ({
        kind: 'bullet' as const,
        content: [strong(command), text(` — ${what}`)],
      })),
      { kind: 'note', content: [dim(wording.helpPromise)] },
    ],
  };
}
