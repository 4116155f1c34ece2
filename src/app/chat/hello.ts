import type { Incoming } from '../../domain/chat.ts';
import { type Message, strong, text } from '../../domain/message.ts';
import type { Outgoing } from '../../ports/chat-platform.ts';
import type { DeskParts } from './parts.ts';
import { channelNote } from './settings.ts';
import { tell } from './show.ts';
import { chatWording } from './wording.ts';

/**
 * Says once in a channel how to begin: to whoever brought us there, and to everybody only where that is not known. Mentions nobody. In a channel
 * that we know nothing is said.
 */
export async function greet(parts: DeskParts, incoming: Incoming): Promise<Outgoing> {
  const { tenant, channel } = incoming.place;
  if (!(await parts.notebook.claim(channelNote(parts, tenant, channel)))) return { kind: 'silence' };
  const hello = tell(incoming, presentHello(parts));
  return incoming.person.id === '' ? { ...hello, to: 'everyone' } : hello;
}

function presentHello({ newsroom }: DeskParts): Message {
  const topic = newsroom.topics[0]?.topic ?? chatWording.anyTopic;
  return {
    blocks: [
      { kind: 'paragraph', content: [text(chatWording.hello)] },
      ...chatWording.helloNext(topic).map(([command, what]) => ({
        kind: 'bullet' as const,
        content: [strong(command), text(` — ${what}`)],
      })),
    ],
  };
}
