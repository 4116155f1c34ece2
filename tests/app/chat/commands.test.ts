import { describe, expect, test } from '@jest/globals';
import {
  ANNA,
  aChat,
  BORIS,
  CHANNEL,
  command,
  inThread,
  labelsOf,
  manyReports,
  mention,
  narrow,
  says,
  TENANT,
  textOf,
} from '../../support/chat.ts';
import { NOW } from '../../support/newsroom.ts';

describe('/brief', () => {
  test('is one message for everybody, where it was asked, and its grounds in the thread under it', async () => {
    const reply = await (await aChat()).replied(command('/brief syria'));
    expect(reply).toMatchObject({ to: 'everyone', where: 'place', threadName: 'syria · 22 Nov 2026' });
    expect(textOf(reply.message)).toContain('Key quotes');
    expect(textOf(reply.message)).toContain('Accounts differ on 1 point');
    expect(textOf(reply.message)).not.toContain('Origins');
    expect(reply.parts.map(textOf).join('\n')).toMatch(/Accounts differ[\s\S]*Origins[\s\S]*Sources/);
    expect(labelsOf(reply.message)).toEqual(['Sources', 'Ask', 'Something wrong?']);
  });

  test('puts nothing beside itself where it would stand in the way', async () => {
    const chat = await aChat();
    for (const place of [
      { ...CHANNEL, thread: 'M9' },
      { ...CHANNEL, private: true },
    ]) {
      expect((await chat.replied(command('/brief syria'), { place })).parts).toEqual([]);
    }
    const threadless = await aChat({ limits: { ...narrow(100_000), threads: false } });
    expect((await threadless.replied(command('/brief syria'))).parts).toEqual([]);
  });

  test('alone is about the channel’s topic, and without one tells how', async () => {
    const chat = await aChat();
    const hint = await chat.replied(command('/brief'));
    expect(hint.to).toBe('person');
    expect(textOf(hint.message)).toContain('/backchannel settings topic');
    await chat.replied(command('/backchannel settings topic syria'), { person: BORIS });
    expect(textOf((await chat.replied(command('/brief '))).message)).toContain('SYRIA');
    const elsewhere = { place: { ...CHANNEL, channel: 'C2' } };
    expect((await chat.replied(command('/brief'), elsewhere)).to).toBe('person');
  });

  test('says when nothing held covers it', async () => {
    const reply = await (await aChat()).replied(command('/brief penguins'));
    expect(textOf(reply.message)).toContain('“penguins” is not in my sources.');
    expect(reply.to).toBe('everyone');
  });

  test('names a thread in few characters, whatever the topic', async () => {
    const { threadName } = await (await aChat()).replied(command(`/brief ${'👨‍👩‍👧‍👦'.repeat(40)}`));
    expect(threadName.length).toBeLessThanOrEqual(80);
    expect(threadName.toWellFormed()).toBe(threadName);
  });

  test('shows times in the channel’s zone, else the person’s, else the operator’s', async () => {
    const chat = await aChat();
    const asOf = async (person = ANNA) => textOf((await chat.replied(command('/brief syria'), { person })).message);
    expect(await asOf()).toContain('12:00 UTC');
    expect(await asOf(BORIS)).toContain('13:00 Europe/Berlin');
    await chat.replied(command('/backchannel settings zone Asia/Damascus'), { person: BORIS });
    expect(await asOf()).toContain('15:00 Asia/Damascus');
    expect(await asOf(BORIS)).toContain('15:00 Asia/Damascus');
  });
});

describe('/ask', () => {
  test('is answered with passages, for everybody', async () => {
    const reply = await (await aChat()).replied(command('/ask how long did the meeting last?'));
    expect(reply).toMatchObject({ to: 'everyone', where: 'place' });
    expect(textOf(reply.message)).toContain('lasted up to four hours');
    expect(textOf(reply.message)).toContain('Asked: “how long did the meeting last?”');
    expect(labelsOf(reply.message)).toEqual([
      'Ask',
      'Something wrong?',
      expect.stringMatching(/^Read ZeroHedge, .*¶2/),
    ]);
  });

  test('in a thread that we know is about its articles', async () => {
    const chat = await aChat();
    const { at } = await chat.replied(command('/brief syria'));
    const reply = await chat.replied(command('/ask who is Austin Tice?'), inThread(at));
    expect(textOf(reply.message)).toContain('an American journalist');
  });
});

describe('/backchannel', () => {
  test.each([
    ['help', '/backchannel help', 'Every line I show is the exact wording'],
    ['sources', '/backchannel sources', 'ZeroHedge'],
    ['verify', '/backchannel verify "our presence is advisory"', 'Held, word for word'],
    ['settings', '/backchannel settings', 'Answers in threads'],
    ['forget', '/backchannel forget', 'I held nothing of you.'],
    ['nothing', '/backchannel', 'Every line I show is the exact wording'],
    ['what we do not know', '/backchannel dance', 'I don’t know /dance'],
    ['an empty question', '/ask', 'Ask a question'],
  ])('%s is between us and the person', async (_name, line, expected) => {
    const reply = await (await aChat()).replied(command(line));
    expect(reply.to).toBe('person');
    expect(textOf(reply.message)).toContain(expected);
  });

  test('in a private conversation stands there like everything else', async () => {
    const reply = await (await aChat()).replied(command('/backchannel help'), { place: { ...CHANNEL, private: true } });
    expect(reply.to).toBe('everyone');
  });
});

describe('a mention', () => {
  test('asks, and is answered under it', async () => {
    const reply = await (await aChat()).replied(mention('how long did the meeting last?'));
    expect(reply).toMatchObject({ to: 'everyone', where: 'thread' });
    expect(textOf(reply.message)).toContain('lasted up to four hours');
    // The question stands above it.
    expect(textOf(reply.message)).not.toContain('Asked:');
  });

  test('can be a command', async () => {
    const reply = await (await aChat()).replied(mention('brief syria'));
    expect(textOf(reply.message)).toContain('SYRIA');
  });

  test('asks for a brief in other words too', async () => {
    const reply = await (await aChat()).replied(mention('Brief me on Syria'));
    expect(textOf(reply.message)).toContain('SYRIA');
  });

  test.each([
    'forget it, who is Ali Mamlouk?',
    'forget',
    'settings of the meeting?',
    'settings topic oil',
  ])('%j changes and erases only what it says in full', async (words) => {
    const chat = await aChat();
    await chat.replied(mention('who is Austin Tice?', 'U8'), { person: BORIS });
    const keptQuestions = async () =>
      (await chat.notebook.list(TENANT, 'shown', 10, NOW)).filter(({ value }) => value.includes('Austin Tice')).length;
    expect(await keptQuestions()).toBe(1);
    await chat.replied(mention(words, 'U9'), { person: BORIS });
    expect(await keptQuestions()).toBe(words === 'forget' ? 0 : 1);
    expect(await chat.notebook.list(TENANT, 'settings', 10, NOW)).toHaveLength(words === 'settings topic oil' ? 1 : 0);
  });

  test('without words gets help', async () => {
    const reply = await (await aChat()).replied(mention('  '));
    expect(reply.to).toBe('person');
    expect(textOf(reply.message)).toContain('/brief <topic>');
  });
});

describe('in private', () => {
  const place = { place: { ...CHANNEL, channel: 'D1', private: true } };

  test('everything is said to us', async () => {
    const chat = await aChat();
    expect(textOf((await chat.replied(says('how long did the meeting last?'), place)).message)).toContain('four hours');
    expect(textOf((await chat.replied(says('thanks!'), place)).message)).toContain('Ask me about the reports I hold');
  });

  test('a question goes on from the one before', async () => {
    const chat = await aChat();
    await chat.replied(says('who is Austin Tice?'), place);
    expect(textOf((await chat.replied(says('and where was he kidnapped?'), place)).message)).toContain('Syria in 2012');
  });
});

describe('a message that somebody asks about', () => {
  const about = (words: string) => ({ kind: 'asked-about', words, message: 'U5' }) as const;

  test.each([
    ['its quotation is verified', 'They said “our presence is advisory and we are fighting Daesh” today', 'Held, word'],
    ['its question is answered', 'how long did the meeting in Damascus last?', 'lasted up to four hours'],
    ['few words are a topic', 'Syria', 'SYRIA'],
    ['more words are looked up', 'I read that a US official went to see Mamlouk in Damascus last year', 'Mamlouk'],
    ['without words there is nothing to look up', ' ', 'Tell me what you want to know.'],
  ])('privately: %s', async (_name, words, expected) => {
    const reply = await (await aChat()).replied(about(words));
    expect(reply.to).toBe('person');
    expect(textOf(reply.message)).toContain(expected);
  });
});

describe('topics', () => {
  test('are suggested by how they begin, then by their words and other names', async () => {
    const newsroom = await manyReports(0);
    const topics = [
      { topic: 'Oil', aliases: ['petroleum'] },
      { topic: 'Syria', aliases: ['Damascus'] },
      { topic: 'Syrian oil', aliases: [] },
    ];
    const { desk } = await aChat({ newsroom: { ...newsroom, topics } });
    expect(desk.suggest('sy', 10)).toEqual(['Syria', 'Syrian oil']);
    expect(desk.suggest('OIL', 10)).toEqual(['Oil', 'Syrian oil']);
    expect(desk.suggest('dam', 10)).toEqual(['Syria']);
    expect(desk.suggest('', 2)).toEqual(['Oil', 'Syria']);
    expect(desk.suggest('(*', 10)).toEqual([]);
  });
});
