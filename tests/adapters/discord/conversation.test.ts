import { afterEach, describe, expect, test } from '@jest/globals';
import type { Incoming } from '../../../src/domain/chat.ts';
import type { Outgoing } from '../../../src/ports/chat-platform.ts';
import { aDispatch } from '../../support/digests.ts';
import { textOf } from '../../support/discord/rules.ts';
import { openRig, type Rig, type RigOptions, reply, says } from './rig.ts';

let rig: Rig;

/** Opens a rig that the test need not close. What breaks a rule of Discord fails the test. */
async function open(options: RigOptions): Promise<Rig> {
  rig = await openRig(options);
  return rig;
}

afterEach(async () => {
  await rig.close();
  expect(rig.logged.filter(({ message }) => message.includes('packet'))).toEqual([]); // what the double sends, the SDK reads
});

const lineOf = ({ what }: Incoming): string => (what.kind === 'command' ? what.line : what.kind);

describe('a slash command', () => {
  test('is acknowledged before the desk has decided, and answered in that place', async () => {
    const gate = Promise.withResolvers<void>();
    const { people, discord, taken, posted } = await open({
      decide: (one) => gate.promise.then(() => reply(lineOf(one))),
    });
    const interaction = people.commands('brief', { topic: 'syria' });
    await discord.until(() => interaction.callbacks[0]?.type === 5);
    expect(discord.posted()).toEqual([]);
    gate.resolve();
    const [answer] = await discord.until(() => posted.length > 0 && discord.posted());
    expect(textOf(answer as never)).toBe('/brief syria');
    expect(answer?.id).toBe(interaction.original);
    expect(posted).toEqual([
      { key: 'key of /brief syria', posted: { place: taken[0]?.place, message: interaction.original } },
    ]);
    expect(taken[0]).toMatchObject({
      place: {
        tenant: { platform: 'discord', id: discord.guild },
        channel: discord.channel,
        thread: null,
        private: false,
      },
      person: { id: discord.person, manages: false },
    });
  });

  test('puts what follows into a thread under the answer, which has the name that was asked for', async () => {
    const { people, discord } = await open({ decide: () => reply('root', { parts: [says('one'), says('two')] }) });
    const interaction = people.commands('brief', { topic: 'syria' });
    const thread = interaction.original ?? (await discord.until(() => interaction.original));
    const parts = await discord.until(() => discord.posted(thread).length === 2 && discord.posted(thread));
    expect(parts.map(textOf)).toEqual(['one', 'two']);
    expect(discord.world.channels.get(thread)).toMatchObject({
      name: 'syria · 22 Nov 2026',
      parent_id: discord.channel,
    });
  });

  test('for the asker alone leaves nothing for others to see', async () => {
    const { people, discord } = await open({ decide: () => reply('for you', { to: 'person' }) });
    people.commands('brief', { topic: 'syria' });
    const [answer] = await discord.until(() => discord.posted().length === 1 && discord.posted());
    expect(answer?.onlyFor).toBe(discord.person);
    expect([...discord.world.messages.values()]).toHaveLength(1);
  });

  test('of settings is private from the start, and says who manages', async () => {
    const { people, discord, taken } = await open({ decide: (one) => reply(lineOf(one), { to: 'person' }) });
    people.commands('backchannel', { value: 'syria', setting: 'topic' }, { sub: 'settings', manages: true });
    const [answer] = await discord.until(() => discord.posted().length === 1 && discord.posted());
    expect(answer).toMatchObject({ onlyFor: discord.person, edits: 1 });
    expect(taken[0]).toMatchObject({ person: { manages: true }, what: { line: '/backchannel settings topic syria' } });
  });

  test('to which nothing is said leaves nothing thinking', async () => {
    const { people, discord } = await open({});
    const interaction = people.commands('brief');
    await discord.until(() => interaction.callbacks.length === 1 && interaction.original === null);
    expect(discord.world.messages.size).toBe(0);
  });

  test('works inside a thread, and is answered there', async () => {
    const { people, discord, taken } = await open({ decide: (one) => reply(lineOf(one), { where: 'thread' }) });
    const root = people.writes('a brief');
    discord.world.channels.set(root, { id: root, type: 11, guild_id: discord.guild, parent_id: discord.channel });
    people.commands('ask', { question: 'who met whom?' }, { channel: root });
    const [answer] = await discord.until(() => discord.posted(root).length === 1 && discord.posted(root));
    expect(textOf(answer as never)).toBe('/ask who met whom?');
    expect(taken[0]?.place).toMatchObject({ channel: discord.channel, thread: root });
  });

  test('that cannot be kept is told so', async () => {
    const take = (): Promise<boolean> => Promise.reject(new Error('the disk is full'));
    const { people, discord } = await open({ take });
    people.commands('brief', { topic: 'syria' });
    const [answer] = await discord.until(() => discord.posted().length === 1 && discord.posted());
    expect(answer?.onlyFor).toBe(discord.person);
    expect(textOf(answer as never)).toContain('try again');
  });

  test('completes topics as they are typed', async () => {
    const { people, discord, taken } = await open({});
    const interaction = people.types('brief', 'topic', 'sy');
    const [callback] = await discord.until(() => interaction.callbacks.length > 0 && interaction.callbacks);
    expect(callback).toEqual({
      type: 8,
      data: {
        choices: [
          { name: 'syria', value: 'syria' },
          { name: 'sykes', value: 'sykes' },
        ],
      },
    });
    expect(taken).toEqual([]);
  });
});

describe('words', () => {
  test('that mention us are answered in a thread under them', async () => {
    const { people, discord, taken, posted } = await open({
      decide: ({ what }) => reply(what.kind === 'said' ? what.words : '', { where: 'thread' }),
    });
    const message = people.says('who met whom?', { mention: true });
    const [answer] = await discord.until(() => posted.length === 1 && discord.posted(message));
    expect(textOf(answer as never)).toBe('who met whom?');
    expect(taken[0]?.what).toEqual({ kind: 'said', words: 'who met whom?', addressed: 'us', message });
    expect(posted[0]?.posted.place).toMatchObject({ channel: discord.channel, thread: message });
    expect(discord.calls.map(({ path }) => path)).toContain(`/channels/${discord.channel}/typing`);
  });

  test('delivered eleven times are answered once', async () => {
    const { people, discord, taken, posted } = await open({ decide: ({ id }) => reply(id) });
    people.says('who?', { mention: true, times: 11 });
    people.says('the end', { mention: true });
    await discord.until(() => posted.length === 2);
    expect(taken).toHaveLength(2);
    expect(discord.posted()).toHaveLength(2);
  });

  test('in a thread follow up: with a mention always, without one where the intent is granted', async () => {
    const { people, discord, taken } = await open({ decide: ({ id }) => reply(id), messageContent: true });
    people.commands('brief', { topic: 'syria' });
    const [root] = await discord.until(() => discord.posted().length === 1 && discord.posted());
    const thread = (root as { id: string }).id;
    discord.world.channels.set(thread, { id: thread, type: 11, guild_id: discord.guild, parent_id: discord.channel });
    people.says('and then?', { channel: thread, mention: true });
    people.says('and before?', { channel: thread });
    await discord.until(() => discord.posted(thread).length === 2);
    expect(taken.slice(1).map(({ what }) => what)).toMatchObject([
      { addressed: 'us' },
      { words: 'and before?', addressed: 'nobody' },
    ]);
    expect(taken.slice(1).every(({ place }) => place.thread === thread && place.channel === discord.channel)).toBe(
      true,
    );
  });

  test('are each told the same sentence, if that is the answer', async () => {
    const { people, discord } = await open({ decide: () => reply('try again', { key: '', to: 'person' }) });
    people.says('who?', { mention: true });
    people.says('who then?', { mention: true });
    const answers = await discord.until(() => discord.posted().length === 2 && discord.posted());
    expect(answers.map(textOf)).toEqual(['try again', 'try again']);
  });

  test('that reply to a message of ours go on in the thread under it', async () => {
    const { people, discord, taken } = await open({ decide: ({ id }) => reply(id) });
    people.commands('brief', { topic: 'syria' });
    const [root] = await discord.until(() => discord.posted().length === 1 && discord.posted());
    if (!root) throw new Error('nothing was posted');
    people.says('and then?', { to: root });
    await discord.until(() => discord.posted(root.id).length === 1);
    people.says('and before?', { to: root });
    await discord.until(() => discord.posted(root.id).length === 2);
    expect(taken.slice(1)).toMatchObject([
      { place: { thread: root.id }, what: { words: 'and then?', addressed: 'us' } },
      { place: { thread: root.id }, what: { words: 'and before?', addressed: 'us' } },
    ]);
  });

  test('between people in a channel are none of our business', async () => {
    const { people, discord, taken } = await open({ decide: ({ id }) => reply(id), messageContent: true });
    people.says('lunch?');
    people.says('over here', { mention: true });
    await discord.until(() => discord.posted().length === 1);
    expect(taken).toHaveLength(1);
  });

  test('written to us directly need no mention, and belong to a tenant of their own', async () => {
    const { people, discord, taken } = await open({
      decide: () => reply('hello', { where: 'thread', parts: [says('more')] }),
    });
    people.says('who met whom?', { channel: discord.direct });
    const answers = await discord.until(
      () => discord.posted(discord.direct).length === 2 && discord.posted(discord.direct),
    );
    expect(answers.map(textOf)).toEqual(['hello', 'more']);
    expect(taken[0]).toMatchObject({
      place: { tenant: { id: `dm-${discord.person}` }, thread: null, private: true },
      person: { manages: true },
    });
  });
});

describe('buttons and forms', () => {
  const more = { label: 'More', token: 'more-1', opens: null };
  const ask = { label: 'Ask', token: 'ask-1', opens: 'form' } as const;

  async function withButtons(then: (incoming: Incoming) => Outgoing | Promise<Outgoing>) {
    const opened = await open({
      decide: (one) =>
        one.what.kind === 'command' ? reply('a brief', { message: says('a brief', more, ask) }) : then(one),
    });
    opened.people.commands('brief', { topic: 'syria' });
    const [root] = await opened.discord.until(() => opened.posted.length === 1 && opened.discord.posted());
    if (!root) throw new Error('nothing was posted');
    return { ...opened, root };
  }

  test('a press changes the message in place', async () => {
    const { people, discord, root, taken } = await withButtons(() => ({ kind: 'edit', message: says('more of it') }));
    const pressed = people.presses(root, 'p:more-1');
    const changed = await discord.until(() => discord.posted().find((one) => textOf(one) === 'more of it'));
    expect(changed.id).toBe(root.id);
    expect(pressed.callbacks[0]?.type).toBe(6);
    expect(taken[1]?.what).toEqual({ kind: 'pressed', token: 'more-1', message: root.id });
  });

  test('a press can be answered to its presser alone', async () => {
    const { people, discord, root } = await withButtons(() => reply('sources', { to: 'person' }));
    people.presses(root, 'p:more-1');
    const answer = await discord.until(() => discord.posted().find((one) => textOf(one) === 'sources'));
    expect(answer.onlyFor).toBe(discord.person);
    expect(discord.world.messages.get(root.id)).toMatchObject({ onlyFor: null, edits: 1 });
  });

  test('a press opens a form, and what is written there is answered in the thread under the message', async () => {
    const form = { kind: 'form', token: 'ask-1', title: 'Ask', label: 'Your question', submit: 'Ask' } as const;
    const { people, discord, root, taken } = await withButtons(({ what }) =>
      what.kind === 'composed' ? reply(`answer to ${what.words}`, { where: 'thread' }) : form,
    );
    const pressed = people.presses(root, 'f:ask-1');
    const [modal] = await discord.until(() => pressed.callbacks.length > 0 && pressed.callbacks);
    expect(modal).toMatchObject({ type: 9, data: { custom_id: 'w:ask-1', title: 'Ask' } });
    people.submits('w:ask-1', 'who met whom?', root);
    const [answer] = await discord.until(() => discord.posted(root.id).length === 1 && discord.posted(root.id));
    expect(textOf(answer as never)).toBe('answer to who met whom?');
    expect(taken[2]?.what).toEqual({ kind: 'composed', token: 'ask-1', words: 'who met whom?', message: root.id });
    await discord.until(() => ![...discord.world.interactions.values()].some(({ thinking }) => thinking));
  });

  test.each([
    ['a form can no longer be opened, which is said', 'form'],
    ['an answer is given all the same', 'reply'],
  ] as const)('of a desk that takes long: %s', async (_name, kind) => {
    const form = { kind: 'form', token: 'ask-1', title: 'Ask', label: 'Your question', submit: 'Ask' } as const;
    const gate = Promise.withResolvers<void>();
    const { people, discord, root } = await withButtons(() =>
      gate.promise.then(() => (kind === 'form' ? form : reply('an answer', { where: 'thread' }))),
    );
    const pressed = people.presses(root, 'f:ask-1');
    await discord.until(() => pressed.callbacks[0]?.type === 5);
    gate.resolve();
    const answer = await discord.until(() => discord.posted().find(({ id }) => id !== root.id));
    expect(textOf(answer)).toContain(kind === 'form' ? 'press the button again' : 'an answer');
    expect(answer.onlyFor).toBe(kind === 'form' ? discord.person : null);
    await discord.until(() => !pressed.thinking);
  });

  test('"Ask about this" hands over the words of the message', async () => {
    const { people, discord, taken } = await open({ decide: () => reply('about it', { where: 'thread' }) });
    people.asksAbout('the port is closed');
    const target = (await discord.until(() => taken[0]))?.what;
    expect(target).toMatchObject({ kind: 'asked-about', words: 'the port is closed' });
    const thread = target?.kind === 'asked-about' ? target.message : '';
    await discord.until(() => discord.posted(thread).length === 1);
  });
});

test('a guild that removes us is told to the desk, an outage is not', async () => {
  const { people, discord, taken } = await open({});
  discord.gateway.dispatch('GUILD_DELETE', { id: discord.guild, unavailable: true }, { guild: discord.guild });
  people.removes();
  expect(await discord.until(() => taken[0])).toMatchObject({
    place: { tenant: { platform: 'discord', id: discord.guild } },
    what: { kind: 'gone' },
  });
});

test('the app can post of its own accord', async () => {
  const { platform, discord } = await open({});
  const place = {
    tenant: { platform: 'discord', id: discord.guild },
    channel: discord.channel,
    thread: null,
    private: false,
  };
  const { message } = await platform.post(aDispatch(place, says('a digest')));
  expect(discord.posted().map(({ id }) => id)).toEqual([message]);
});
