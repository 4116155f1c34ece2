import { afterAll, beforeAll, expect, jest, test } from '@jest/globals';
import { discordPlatform } from '../../../src/adapters/discord/platform.ts';
import type { ChatPlatform } from '../../../src/ports/chat-platform.ts';
import { type Double, openDouble, TOKEN } from '../../support/discord/double.ts';
import { type People, peopleOf } from '../../support/discord/people.ts';
import { partsOf, textOf } from '../../support/discord/rules.ts';
import type { Interaction, StoredMessage } from '../../support/discord/world.ts';
import { type KeptChat, keepChat } from '../../support/kept-chat.ts';

// Loading the SDK takes seconds where others use the machine too.
jest.setTimeout(60_000);

let discord: Double;
let people: People;
let kept: KeptChat;
let platform: ChatPlatform;
const done = new Map<string, number>();

const log = {
  debug: (facts: object, message: string): void => {
    const { id } = facts as { readonly id?: string };
    if (message !== 'an event is done with' || !id) return;
    done.set(id, (done.get(id) ?? 0) + 1);
    discord.changed();
  },
  info: (): void => {},
  warn: (): void => {},
  error: (): void => {},
};
const start = async (): Promise<void> => {
  const options = { token: TOKEN, apiUrl: discord.apiUrl, shards: 'auto' as const, log, onLost: () => {}, stepMs: 5 };
  platform = discordPlatform(options);
  await platform.start(await kept.open(platform.limits));
};
beforeAll(async () => {
  discord = await openDouble({ messageContent: true });
  people = peopleOf(discord);
  kept = keepChat();
  await start();
});
afterAll(async () => {
  await platform.stop();
  kept.remove();
  await discord.close();
});

/** Waits until what was done is done with, and gives what came to stand there. */
async function after(deed: Interaction | string): Promise<readonly StoredMessage[]> {
  const id = typeof deed === 'string' ? deed : deed.id;
  const before = new Set(known);
  const times = done.get(id) ?? 0;
  await discord.until(() => (done.get(id) ?? 0) > times);
  known = discord.posted().map((message) => message.id);
  return discord.posted().filter((message) => !before.has(message.id));
}
let known: string[] = [];

const labelled = (message: StoredMessage | undefined, label: string): string => {
  const found = partsOf(message ?? {}).find((part) => 'label' in part && part.label === label);
  return String(found?.custom_id);
};
/** The list and the value of a choice in it. */
function choiceOf(message: StoredMessage, label: string): { list: string; value: string } {
  const lists = partsOf(message).filter(({ type }) => type === 3) as unknown as {
    readonly custom_id: string;
    readonly options: readonly { readonly label: string; readonly value: string }[];
  }[];
  for (const { custom_id, options } of lists) {
    const found = options.find((one) => one.label === label);
    if (found) return { list: custom_id, value: found.value };
  }
  throw new Error(`There is no choice ${label}`);
}
const words = (message: StoredMessage | undefined): string => textOf(message ?? {}).replace(/[\\*]/g, '');
const last = (from: readonly StoredMessage[]): StoredMessage => from.at(-1) as StoredMessage;

test('a brief, a passage of it in its context, a restart, a follow-up in its thread, and a mention that comes eleven times', async () => {
  const [brief, ...details] = await after(people.commands('brief', { topic: 'syria' }));
  if (!brief) throw new Error('a brief was expected');
  expect(words(brief)).toContain('our presence is advisory');
  for (const detail of details) expect(detail.channel_id).toBe(brief.id);

  const { list, value } = choiceOf(brief, '[2 ¶6]');
  const passage = last(await after(people.chooses(brief, list, value)));
  expect(passage.onlyFor).toBe(discord.person);
  expect(words(passage)).toContain('In its context');

  await platform.stop();
  await start();
  const [answer, more] = await after(people.says('who is Austin Tice?', { channel: brief.id }));
  expect(answer?.channel_id).toBe(brief.id);
  expect(words(answer)).toContain('an American journalist');
  expect(more).toBeUndefined();

  const id = people.says('how long did the meeting last?', { mention: true });
  const answers = [...(await after(id))];
  for (let time = 0; time < 10; time++) {
    discord.gateway.repeat(id);
    answers.push(...(await after(id)));
  }
  expect(answers).toHaveLength(1);
});

test('what one person saw is posted for all when they say so, if they may write there', async () => {
  const asks = () => people.commands('backchannel', { words: 'our presence is advisory' }, { sub: 'verify' });
  const [shown] = await after(asks());
  if (!shown) throw new Error('an answer was expected');
  expect(shown.onlyFor).toBe(discord.person);
  const share = labelled(shown, 'Post to channel');
  const refused = last(await after(people.presses(shown, share, { speaks: false })));
  expect(refused.onlyFor).toBe(discord.person);
  expect(words(refused)).toContain('Only those who may write in this channel');
  const posted = last(await after(people.presses(shown, share)));
  expect(posted).toMatchObject({ onlyFor: null, channel_id: discord.channel });
  expect(words(posted)).toContain('our presence is advisory');
});

test('settings are changed in a form by those who may', async () => {
  const manages = { manages: true };
  const [shown] = await after(people.commands('backchannel', {}, { sub: 'settings', ...manages }));
  if (!shown) throw new Error('settings were expected');
  const opened = people.presses(shown, labelled(shown, 'Change …'), manages);
  await after(opened);
  const form = opened.callbacks[0];
  expect(form?.type).toBe(9);
  const values = { topic: 'syria', zone: 'Asia/Damascus', follow: ['mention'] };
  const id = String(form?.data['custom_id']);
  const kept_ = last(await after(people.fills(id, values, manages)));
  expect(words(kept_)).toMatch(/syria[\s\S]*Asia\/Damascus[\s\S]*mention:/);
  expect(words(last(await after(people.fills(id, values))))).toContain('Only those who manage');
});

test('a server that we have long been in, or that has settings already, is not greeted', async () => {
  people.takesIn(Date.now() - 2 * 24 * 3_600_000);
  expect(await after(discord.guild)).toEqual([]);
  people.takesIn(Date.now());
  const [hello, more] = await after(discord.guild);
  // The channel is known since its settings were changed: nobody there needs to be told how to begin.
  expect([hello, more]).toEqual([undefined, undefined]);
});

test('what is kept is gone to the last byte when the server removes us; then it is greeted anew', async () => {
  await after(people.commands('brief', { topic: 'syria canaryword' }));
  expect(kept.traces('canaryword')).toBeGreaterThan(0);
  people.removes();
  await after(discord.guild);
  for (const word of ['canaryword', discord.channel, discord.person, 'Damascus']) expect(kept.traces(word)).toBe(0);
  people.takesIn(Date.now());
  const [hello, more] = await after(discord.guild);
  expect(words(hello)).toContain('/backchannel settings');
  expect(words(hello)).not.toContain('@');
  expect(more).toBeUndefined();
});
