import type { types } from '@slack/bolt';
import type { Message } from '../../domain/message.ts';
import type { Desk } from '../../ports/chat-platform.ts';
import { platformError } from './failure.ts';
import { SLACK } from './limits.ts';
import { withPlain } from './post.ts';
import type { Payload } from './render.ts';
import type { Slack } from './slack.ts';
import { wording } from './wording.ts';

/** Shows a person our page: what the desk says of their channels, else (null) how to begin. */
export async function showHome({ client }: Slack, user: string, said: Message | null): Promise<void> {
  const message = said ?? welcome;
  const publish = (payload: Payload) =>
    client.views.publish({ user_id: user, view: { type: 'home', blocks: blocksOf(payload) } });
  try {
    await withPlain(message, publish);
  } catch (error) {
    throw platformError(error);
  }
}

/** A view has no text of its own: what is plain stands in blocks too. */
function blocksOf({ text, blocks }: Payload): types.KnownBlock[] {
  if (blocks.length > 0) return blocks;
  return [{ type: 'section', text: { type: 'plain_text', text: text.slice(0, SLACK.plainText), emoji: false } }];
}

const welcome: Message = {
  blocks: [
    { kind: 'title', text: wording.home, facts: [] },
    { kind: 'paragraph', content: [{ kind: 'text', text: wording.homePlain }] },
    ...wording.homeCommands.map(([command, what]) => ({
      kind: 'bullet' as const,
      content: [
        { kind: 'strong' as const, text: command },
        { kind: 'text' as const, text: ` — ${what}` },
      ],
    })),
    { kind: 'note', content: [{ kind: 'dim', text: wording.homeChannels }] },
  ],
};

/** Offers the topics that the desk holds, in the tab where a person writes to us. Without `thread_ts`: with it Slack shows nothing and says nothing. */
export async function suggestPrompts({ client, log }: Slack, desk: Desk, channel: string): Promise<void> {
  const prompts = desk.suggest('', SLACK.prompts).map((topic) => ({ title: topic, message: `brief ${topic}` }));
  const [first, ...others] = prompts;
  if (!first) return;
  try {
    await client.apiCall('assistant.threads.setSuggestedPrompts', {
      channel_id: channel,
      title: wording.prompts,
      prompts: [first, ...others],
    });
  } catch (error) {
    log.debug({ err: platformError(error) }, 'no prompts could be suggested');
  }
}
