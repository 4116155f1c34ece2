import { jest } from '@jest/globals';
import { discordPlatform } from '../../../src/adapters/discord/platform.ts';
import type { ChatLimits, ChatPlatform, Desk } from '../../../src/ports/chat-platform.ts';
import { chatPlatformContract, type PlatformUnderTest, type SeenMessage } from '../../contracts/chat-platform.ts';
import { type Double, openDouble, TOKEN } from '../../support/discord/double.ts';
import { readMarkdown } from '../../support/discord/markdown.ts';
import { type People, peopleOf } from '../../support/discord/people.ts';
import { partsOf, textOf } from '../../support/discord/rules.ts';
import type { StoredMessage } from '../../support/discord/world.ts';

// Loading the SDK takes seconds where others use the machine too.
jest.setTimeout(60_000);

chatPlatformContract(openDiscord);

const INVISIBLE = /[\u2066-\u2069\u200b]/g;

/** Discord against the double, with the intent to read threads; Anna and Boris are in the channel. */
async function openDiscord(deskFor: (limits: ChatLimits) => Desk): Promise<PlatformUnderTest> {
  const double = await openDouble({ messageContent: true });
  const names = new Map(['anna', 'boris'].map((name) => [name, double.world.newId()]));
  const people = (name: string): People => peopleOf(double, names.get(name));
  const nameOf = (user: string): string => [...names].find(([, id]) => id === user)?.[0] ?? user;
  const done = new Map<string, number>();
  const log = { debug: ended, info: ignore, warn: ignore, error: ignore };

  function ended(facts: { readonly id?: string }, message: string): void {
    if (message !== 'an event is done with' || !facts.id) return;
    done.set(facts.id, (done.get(facts.id) ?? 0) + 1);
    double.changed();
  }

  const start = async (): Promise<ChatPlatform> => {
    const options = { token: TOKEN, apiUrl: double.apiUrl, shards: 'auto' as const, log, onLost: ignore, stepMs: 5 };
    const platform = discordPlatform(options);
    await platform.start(deskFor(platform.limits));
    return platform;
  };
  let platform = await start();
  let last = '';

  const over = async (id: string): Promise<void> => {
    const before = done.get(id) ?? 0;
    last = id;
    await double.until(() => (done.get(id) ?? 0) > before);
  };

  return {
    limits: platform.limits,
    alone: false,
    redelivers: true,
    async command(person, line) {
      const [name = '', ...rest] = line.slice(1).split(' ');
      const words = rest.slice(name === 'backchannel' ? 1 : 0).join(' ');
      const sub = name === 'backchannel' && rest[0] ? { sub: rest[0] } : {};
      await over(people(person).commands(name, words === '' ? {} : { words }, sub).id);
    },
    async say(person, words, { mention, thread }) {
      const id = people(person).says(words, { mention, ...(thread ? { channel: thread } : {}) });
      await over(id);
      return id;
    },
    async press(person, message, label) {
      const stored = double.world.messages.get(message) as StoredMessage;
      const button = partsOf(stored).find((part) => 'label' in part && part.label === label);
      await over(people(person).presses(stored, button?.custom_id ?? '').id);
    },
    async fill(person, words) {
      const opened = [...double.world.interactions.values()].findLast(({ callbacks }) => callbacks[0]?.type === 9);
      const from = double.world.messages.get(opened?.pressed ?? '') ?? null;
      await over(people(person).submits(String(opened?.callbacks[0]?.data['custom_id']), words, from).id);
    },
    async redeliver() {
      double.gateway.repeat(last);
      await over(last);
    },
    async restart() {
      await platform.stop();
      platform = await start();
    },
    messages: () => double.posted().map((message) => seen(double, message, nameOf)),
    async close() {
      await platform.stop();
      await double.close();
    },
  };
}

function ignore(): void {}

function seen({ world }: Double, message: StoredMessage, nameOf: (user: string) => string): SeenMessage {
  const { words, links } = readMarkdown(textOf(message));
  const channel = world.channels.get(message.channel_id);
  return {
    id: message.id,
    thread: channel?.type === 11 ? channel.id : null,
    to: message.onlyFor === null ? 'everyone' : { person: nameOf(message.onlyFor) },
    text: words.replace(INVISIBLE, ''),
    links: links.map(({ url }) => url),
    buttons: partsOf(message).flatMap((part) => ('label' in part && part.type === 2 ? [String(part.label)] : [])),
  };
}
