import { describe, expect, test } from '@jest/globals';
import { listDoubts, presentDoubts } from '../../../src/app/chat/doubts.ts';
import { inlinesOf } from '../../../src/app/chat/split.ts';
import type { Citation } from '../../../src/domain/citation.ts';
import { DAY_MS } from '../../../src/domain/date-interval.ts';
import type { Message } from '../../../src/domain/message.ts';
import {
  ANNA,
  aChat,
  BORIS,
  buttonOf,
  buttonsOf,
  CHANNEL,
  command,
  inThread,
  labelsOf,
  manyReports,
  narrow,
  press,
  says,
  TENANT,
  textOf,
  waysOf,
} from '../../support/chat.ts';
import { aReceived, filed, NOW } from '../../support/newsroom.ts';

const PORTS = /Port (\w+)/;

/** The reports that a page shows, by the names in their headlines. */
function portsOn({ blocks }: Message): string[] {
  const rows = blocks.flatMap((block) => (block.kind === 'row' ? [textOf({ blocks: [block] })] : []));
  return rows.flatMap((row) => PORTS.exec(row)?.[1] ?? []);
}

const labelled = (message: Message): string[] =>
  [...textOf(message).matchAll(/\[(\d+)\]/g)].map(([, n]) => n as string);

async function edited(chat: Awaited<ReturnType<typeof aChat>>, from: Message, at: string): Promise<Message> {
  const outgoing = await chat.does(press(from, 'More', at));
  if (outgoing.kind !== 'edit') throw new Error(`An edit was expected, and came ${outgoing.kind}.`);
  return outgoing.message;
}

describe('More', () => {
  test('shows every report once, page by page, numbered on, and says how many are left', async () => {
    const chat = await aChat({ newsroom: await manyReports(15) });
    const root = await chat.replied(command('/brief valdoria'));
    const pages = [root.message];
    while (labelsOf(pages.at(-1) as Message).includes('More'))
      pages.push(await edited(chat, pages.at(-1) as Message, root.at));
    expect(pages.map((page) => portsOn(page).length)).toEqual([6, 6, 3]);
    expect(new Set(pages.flatMap(portsOn)).size).toBe(15);
    expect(pages.flatMap(labelled)).toEqual(Array.from({ length: 15 }, (_, n) => String(n + 1)));
    expect(pages.map((page) => /(\d+) more reports?: press More/.exec(textOf(page))?.[1])).toEqual([
      '9',
      '3',
      undefined,
    ]);
  });

  test('shows fewer reports at once where there is less room, each with quotes', async () => {
    const chat = await aChat({ newsroom: await manyReports(7), limits: narrow(1400) });
    const root = await chat.replied(command('/brief valdoria'));
    const pages = [root.message];
    while (labelsOf(pages.at(-1) as Message).includes('More'))
      pages.push(await edited(chat, pages.at(-1) as Message, root.at));
    expect(pages.length).toBeGreaterThan(2);
    expect(new Set(pages.flatMap(portsOn)).size).toBe(7);
    for (const page of pages) {
      expect(textOf(page).length).toBeLessThanOrEqual(1400);
      expect(textOf(page)).toContain('We waited');
    }
  });

  test('makes the thread about the reports of the next page too', async () => {
    const chat = await aChat({ newsroom: await manyReports(9) });
    const root = await chat.replied(command('/brief valdoria'));
    const port = portsOn(await edited(chat, root.message, root.at))[0];
    const reply = await chat.replied(says(`who is the mayor of Port ${port}?`), inThread(root.at));
    expect(textOf(reply.message)).toContain(`${port} Lind`);
  });

  test('does not repeat a report that came in between', async () => {
    const chat = await aChat({ newsroom: await manyReports(8) });
    const root = await chat.replied(command('/brief valdoria'));
    await filed(chat.newsroom, [aReceived('Valdoria opens the harbour of Port Zinnia\n\nIt opened in Valdoria.')]);
    const next = portsOn(await edited(chat, root.message, root.at));
    expect(next.filter((port) => portsOn(root.message).includes(port))).toEqual([]);
    expect(next).toContain('Zinnia');
  });
});

describe('Sources', () => {
  test('shows to the person alone what the brief rests on, as it was shown', async () => {
    const chat = await aChat();
    const { message } = await chat.replied(command('/brief syria'));
    await filed(chat.newsroom, [aReceived('Syria counts its olives.\n\nThe olives of Syria were counted.')]);
    const reply = await chat.replied(press(message, 'Sources'));
    expect(reply.to).toBe('person');
    expect(textOf(reply.message)).toContain('as retold by Backchannel seed desk');
    expect(textOf(reply.message)).not.toContain('olives');
  });
});

describe('what is cited without a link', () => {
  const keysOf = (cited: readonly Citation[]): string[] => [
    ...new Set(cited.map((one) => `${one.version} ${one.span}`)),
  ];
  const citedWithoutLink = (messages: readonly Message[]): Citation[] =>
    messages.flatMap(({ blocks }) =>
      blocks
        .flatMap(inlinesOf)
        .flatMap((inline) => (inline.kind === 'cite' && inline.url === null ? [inline.citation] : [])),
    );
  /** What a passage sets off. */
  const markedIn = ({ blocks }: Message): Citation[] =>
    blocks
      .flatMap(inlinesOf)
      .flatMap((inline) =>
        inline.kind === 'excerpt'
          ? inline.marked.map(([start, end]) => ({ ...inline.citation, span: [start, end] as const }))
          : [],
      );

  test.each([
    ['a brief, with its grounds', '/brief syria'],
    ['an answer', '/ask how long did the meeting last?'],
    ['a quotation that is held', '/backchannel verify "our presence is advisory"'],
  ])('can each be read in its context, by a label that says which: %s', async (_, line) => {
    const chat = await aChat();
    const reply = await chat.replied(command(line));
    const shown = [reply.message, ...reply.parts];
    const ways = shown.flatMap(waysOf);
    expect(ways.length).toBeGreaterThan(0);
    const read: Citation[] = [];
    for (const { label, token } of ways) {
      const passage = await chat.replied({ kind: 'pressed', token, message: reply.at });
      expect(passage.to).toBe('person');
      expect(textOf(passage.message)).toContain(label.replace(/^Read /, ''));
      read.push(...markedIn(passage.message));
      chat.newsroom.clock.set(chat.newsroom.clock.now() + 10_000);
    }
    expect(keysOf(read).sort()).toEqual(keysOf(citedWithoutLink(shown)).sort());
  });

  test('is offered by few buttons, or else in a list', async () => {
    const chat = await aChat();
    const { message } = await chat.replied(command('/brief syria'));
    expect(message.blocks.filter(({ kind }) => kind === 'menu')).toHaveLength(1);
    expect(waysOf(message).map(({ label }) => label)).toEqual(expect.arrayContaining(['[1 ¶2]', '[2 ¶6]']));
    const short = await chat.replied(command('/ask how long did the meeting last?'));
    expect(short.message.blocks.filter(({ kind }) => kind === 'menu')).toEqual([]);
    expect(waysOf(short.message)).toHaveLength(1);
  });

  test('is offered only there', async () => {
    const chat = await aChat({ newsroom: await manyReports(2) });
    expect(waysOf((await chat.replied(command('/brief valdoria'))).message)).toEqual([]);
  });
});

describe('Post to channel', () => {
  const about = { kind: 'asked-about', words: 'how long did the meeting last?', message: 'U5' } as const;

  test('shows everybody what its asker alone saw, with the question', async () => {
    const chat = await aChat();
    const { message, at } = await chat.replied(about);
    const reply = await chat.replied(press(message, 'Post to channel', at));
    expect(reply).toMatchObject({ to: 'everyone', where: 'place' });
    expect(textOf(reply.message)).toContain('Asked: “how long did the meeting last?”');
    expect(textOf(reply.message)).toContain('lasted up to four hours');
    expect(labelsOf(reply.message)).not.toContain('Post to channel');
  });

  test('is not for those who may not write there, whose answers are theirs alone', async () => {
    const chat = await aChat();
    const mute = { person: { ...ANNA, speaks: false } };
    expect(labelsOf((await chat.replied(about, mute)).message)).not.toContain('Post to channel');
    expect((await chat.replied(command('/brief syria'), mute)).to).toBe('person');
    const { message, at } = await chat.replied(about);
    const reply = await chat.replied(press(message, 'Post to channel', at), mute);
    expect(reply.to).toBe('person');
    expect(textOf(reply.message)).toContain('Only those who may write in this channel');
  });

  test('is not needed where nobody else is', async () => {
    const chat = await aChat();
    const alone = { place: { ...CHANNEL, private: true } };
    expect(labelsOf((await chat.replied(command('/backchannel verify "our presence"'), alone)).message)).not.toContain(
      'Post to channel',
    );
  });
});

describe('Ask', () => {
  test('opens a form, whose words are answered under the message', async () => {
    const chat = await aChat();
    const { message, at } = await chat.replied(command('/brief syria'));
    expect(buttonOf(message, 'Ask').opens).toBe('form');
    const form = await chat.does(press(message, 'Ask', at));
    if (form.kind !== 'form') throw new Error('a form was expected');
    const composed = { kind: 'composed', token: form.token, words: 'who is Austin Tice?', message: at } as const;
    const reply = await chat.replied(composed);
    expect(reply).toMatchObject({ to: 'everyone', where: 'thread' });
    expect(textOf(reply.message)).toContain('an American journalist');
    // The thread goes on from there.
    expect(textOf((await chat.replied(says('and where was he kidnapped?'), inThread(at))).message)).toContain('2012');
  });

  test('below what only one person sees is answered to that person', async () => {
    const chat = await aChat();
    const about = { kind: 'asked-about', words: 'how long did the meeting last?', message: 'U5' } as const;
    const { message, at } = await chat.replied(about);
    const { token } = buttonOf(message, 'Ask');
    const reply = await chat.replied({ kind: 'composed', token, words: 'who is Austin Tice?', message: at });
    expect(reply.to).toBe('person');
    expect(textOf(reply.message)).toContain('Asked: “who is Austin Tice?”');
  });

  test('with no words is told so', async () => {
    const chat = await aChat();
    const { token } = buttonOf((await chat.replied(command('/brief syria'))).message, 'Ask');
    const reply = await chat.replied({ kind: 'composed', token, words: ' \n', message: 'M1' });
    expect(textOf(reply.message)).toBe('Tell me what you want to know.');
  });
});

describe('Something wrong?', () => {
  const doubting = async (chat: Awaited<ReturnType<typeof aChat>>, label: string, words: string) => {
    const { message } = await chat.replied(command('/brief syria'));
    const picker = await chat.replied(press(message, 'Something wrong?'));
    const { token } = buttonOf(picker.message, label);
    return {
      picker,
      reply: await chat.replied({ kind: 'composed', token, words, message: picker.at }, { person: BORIS }),
    };
  };

  test('offers every line and quote shown, some at a time', async () => {
    const chat = await aChat();
    const { message } = await chat.replied(command('/brief syria'));
    const picker = await chat.replied(press(message, 'Something wrong?'));
    expect(picker.to).toBe('person');
    expect(labelsOf(picker.message)).toEqual(['1', '2', '3', '4', '5', '6', '7', '8', '9', 'More']);
    expect(buttonsOf(picker.message).map(({ opens }) => opens)).toEqual([...Array(9).fill('form'), null]);
    const next = await edited(chat, picker.message, picker.at);
    const offered = [picker.message, next].map(textOf).join('\n');
    for (const line of ['met Mamlouk near Damascus airport', 'reign of the Assad family is coming to an end'])
      expect(offered).toContain(line);
  });

  test('keeps which words are doubted, and why, for the operator', async () => {
    const chat = await aChat();
    const { reply } = await doubting(chat, '2', 'They came in July.');
    expect(reply.to).toBe('person');
    const doubts = await listDoubts(chat.notebook, NOW, 10);
    expect(doubts).toMatchObject([{ words: 'They came in July.', channel: 'C1', tenant: TENANT, at: NOW }]);
    const report = textOf(await presentDoubts(chat.newsroom, doubts, 'UTC'));
    expect(report).toContain('They came in July.');
    expect(report).toContain('A delegation of US intelligence officials secretly came to Damascus in June');
    expect(report).toContain('ZeroHedge, end Aug 2018, ¶1');
  });

  test('without doubts there is nothing to report', async () => {
    const chat = await aChat();
    const doubts = await listDoubts(chat.notebook, NOW, 10);
    expect(textOf(await presentDoubts(chat.newsroom, doubts, 'UTC'))).toBe('No reader has doubted a line yet.');
  });
});

describe('a token', () => {
  test('is short, and tells nothing', async () => {
    const chat = await aChat();
    const { message } = await chat.replied(command('/brief syria'));
    for (const { token } of buttonsOf(message)) expect(token).toMatch(/^[A-Za-z0-9_-]{1,40}$/);
    const again = await chat.replied(command('/brief syria'));
    expect(buttonsOf(again.message)[0]?.token).not.toBe(buttonsOf(message)[0]?.token);
  });

  test('counts in its own tenant only', async () => {
    const chat = await aChat();
    const { message } = await chat.replied(command('/brief syria'));
    const reply = await chat.replied(press(message, 'Sources'), {
      place: { ...CHANNEL, tenant: { platform: 'test', id: 'T2' } },
    });
    expect(textOf(reply.message)).toContain('I no longer know');
  });

  test('is forgotten after 30 days, and then says so', async () => {
    const chat = await aChat();
    const { message } = await chat.replied(command('/brief syria'));
    chat.newsroom.clock.set(NOW + 30 * DAY_MS - 1);
    expect(textOf((await chat.replied(press(message, 'Sources'))).message)).toContain('Origins');
    chat.newsroom.clock.set(NOW + 61 * DAY_MS);
    const reply = await chat.replied(press(message, 'Sources'));
    expect(reply.to).toBe('person');
    expect(textOf(reply.message)).toContain('I no longer know what this was about');
  });

  test.each([
    '',
    'x',
    's0123456789abcdef0123-0',
    `s${'0'.repeat(20)}-99999`,
    '__proto__',
    '🙂',
  ])('that is none of ours (%j) is answered like a forgotten one', async (token) => {
    const chat = await aChat();
    for (const what of [
      { kind: 'pressed', token, message: 'M1' },
      { kind: 'composed', token, words: 'x', message: null },
    ] as const)
      expect(textOf((await chat.replied(what)).message)).toContain('I no longer know');
    expect(chat.mishaps).toEqual([]);
  });
});
