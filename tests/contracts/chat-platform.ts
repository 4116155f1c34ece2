import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import { memoryNotebook } from '../../src/adapters/memory/notebook.ts';
import { openDesk } from '../../src/app/chat/desk.ts';
import { sheetsHere } from '../../src/app/chat/sheet.ts';
import type { Newsroom } from '../../src/app/newsroom.ts';
import type { ChatLimits, Desk } from '../../src/ports/chat-platform.ts';
import type { Notebook } from '../../src/ports/notebook.ts';
import { aChat, command, inThread, manyReports, mention, says, seededNewsroom, textOf } from '../support/chat.ts';

/** A message as people see it now: edits are done, markup and everything invisible is taken away, links are their labels. */
export interface SeenMessage {
  /** The platform's name of it, or one that the harness gives. */
  readonly id: string;
  /** The message under which its thread stands; null in the channel itself. */
  readonly thread: string | null;
  /** Everybody there, or only this person. */
  readonly to: 'everyone' | { readonly person: string };
  readonly text: string;
  /** The addresses to which it leads. */
  readonly links: readonly string[];
  /** The labels of its buttons. */
  readonly buttons: readonly string[];
}

/**
 * A platform that runs against its double, driven as its people drive it, all in one channel. Each deed is delivered as the platform would
 * deliver it, and is over when everything that it brought about is done.
 */
export interface PlatformUnderTest {
  readonly limits: ChatLimits;
  /** Whether there is only one person, alone with us, as at a terminal. */
  readonly alone: boolean;
  /** Whether the platform may deliver the same thing several times. */
  readonly redelivers: boolean;
  command(person: string, line: string): Promise<void>;
  /** Says words in the channel, or in the thread under a message; answers with the name of what was said. */
  say(person: string, words: string, how: { mention: boolean; thread: string | null }): Promise<string>;
  press(person: string, message: string, label: string): Promise<void>;
  /** Sends the form that was opened last, with these words. */
  fill(person: string, words: string): Promise<void>;
  /** Delivers the last deed once more, as if it had been lost: other ids of delivery, the same deed. */
  redeliver(): Promise<void>;
  /** Stops the platform and starts another one, as after a restart, with a new desk; what was posted stands. */
  restart(): Promise<void>;
  /** What stands there, in the order in which it was posted. */
  messages(): readonly SeenMessage[];
  close(): Promise<void>;
}

/** Starts a platform with the desk that is made for its limits, once at the start and at every restart. */
export type OpenPlatform = (deskFor: (limits: ChatLimits) => Desk) => Promise<PlatformUnderTest>;

/** What every chat platform does. The first line of each adapter's test. */
export function chatPlatformContract(open: OpenPlatform): void {
  let platform: PlatformUnderTest;
  let notebook: Notebook;
  let newsroom: Newsroom;
  const mishaps: unknown[] = [];

  const start = async (with_: Newsroom): Promise<void> => {
    await platform?.close();
    newsroom = with_;
    notebook = memoryNotebook();
    platform = await open((limits) =>
      openDesk({
        newsroom,
        notebook,
        limits,
        makeSheet: sheetsHere({ newsroom, limits }),
        begun: 0,
        ledger: null,
        sources: null,
        zone: 'UTC',
        configurers: [],
        log: ({ cause }) => mishaps.push(cause),
      }),
    );
  };
  beforeEach(async () => {
    mishaps.length = 0;
    await start(await seededNewsroom());
  });
  afterEach(() => platform.close());

  const everything = (): string =>
    squeezed(
      platform
        .messages()
        .map(({ text }) => text)
        .join('\n'),
    );
  const last = (): SeenMessage => platform.messages().at(-1) as SeenMessage;
  const brief = async (topic = 'syria'): Promise<SeenMessage> => {
    const before = platform.messages().length;
    await platform.command('anna', `/brief ${topic}`);
    return platform.messages()[before] as SeenMessage;
  };

  describe('a brief', () => {
    test('is one message to everybody, with its lines, quotes and buttons, and its grounds in the thread under it', async () => {
      const root = await brief();
      expect(root).toMatchObject({ thread: null, to: 'everyone' });
      expect(squeezed(root.text)).toContain('US intelligence team met Mamlouk near Damascus airport in June');
      expect(squeezed(root.text)).toContain('ongoing dialogue with members of the Assad regime');
      expect(root.buttons).toEqual(expect.arrayContaining(['Sources', 'Ask', 'Something wrong?']));
      const rest = platform.messages().slice(1);
      expect(rest.length > 0).toBe(platform.limits.threads);
      for (const detail of rest) expect(detail).toMatchObject({ thread: root.id, to: 'everyone' });
      expect(mishaps).toEqual([]);
    });

    test('shows its sources to whoever presses for them, and to nobody else', async () => {
      const root = await brief();
      await platform.press('boris', root.id, 'Sources');
      expect(squeezed(last().text)).toContain('as retold by Backchannel seed desk');
      expect(last().to).toEqual(platform.alone ? 'everyone' : { person: 'boris' });
    });

    test('turns its page in place', async () => {
      await start(await manyReports(9));
      const root = await brief('valdoria');
      const before = platform.messages();
      expect(root.buttons).toContain('More');
      await platform.press('boris', root.id, 'More');
      const after = platform.messages();
      if (!platform.alone) expect(after.map(({ id }) => id)).toEqual(before.map(({ id }) => id));
      const turned = platform.alone ? last() : (after[0] as SeenMessage);
      expect(squeezed(turned.text)).not.toBe(squeezed(root.text));
      expect(squeezed(turned.text)).toContain('Valdoria');
    });

    test('leads to the reports by links, and to nothing else', async () => {
      await start(await manyReports(2));
      await brief('valdoria');
      const links = new Set(platform.messages().flatMap((message) => message.links));
      const expected = ['https://valdoria.example/Amber', 'https://valdoria.example/Birch'];
      expect([...links].sort()).toEqual(platform.alone ? [] : expected);
    });

    test('is asked about in a form, and answered under it', async () => {
      const root = await brief();
      await platform.press('boris', root.id, 'Ask');
      await platform.fill('boris', 'How long did the meeting last?');
      expect(squeezed(last().text)).toContain('lasted up to four hours');
      expect(last()).toMatchObject({ to: 'everyone', thread: platform.limits.threads ? root.id : null });
    });

    test('takes a doubt about one of its lines', async () => {
      const root = await brief();
      await platform.press('boris', root.id, 'Something wrong?');
      await platform.press('boris', last().id, '2');
      await platform.fill('boris', 'The delegation came in July.');
      const [doubt, more] = await notebook.list(null, 'doubt', 10, newsroom.clock.now());
      expect(more).toBeUndefined();
      expect(JSON.parse(doubt?.value ?? '{}')).toMatchObject({ words: 'The delegation came in July.' });
      expect(last().to).toEqual(platform.alone ? 'everyone' : { person: 'boris' });
    });
  });

  describe('what is said', () => {
    test('to us is answered under it', async () => {
      const said = await platform.say('anna', 'how long did the meeting last?', { mention: true, thread: null });
      expect(squeezed(last().text)).toContain('lasted up to four hours');
      expect(last()).toMatchObject({ to: 'everyone', thread: platform.limits.threads ? said : null });
    });

    test('in a thread of ours is answered when it asks, until we are told to stop', async () => {
      if (platform.alone) return;
      const root = await brief();
      const under = { mention: false, thread: root.id };
      const count = (): number => platform.messages().length;
      const before = count();
      await platform.say('boris', 'interesting, I had not heard of that', under);
      expect(count()).toBe(before);
      await platform.say('boris', 'who is Austin Tice?', under);
      expect(count()).toBe(before + 1);
      expect(last()).toMatchObject({ thread: root.id, to: 'everyone' });
      expect(squeezed(last().text)).toContain('an American journalist who was kidnapped');
      await platform.say('anna', 'stop', under);
      const muted = count();
      await platform.say('boris', 'who is Ali Mamlouk?', under);
      expect(count()).toBe(muted);
    });

    test('elsewhere and to nobody is not answered', async () => {
      if (platform.alone) return;
      await platform.say('anna', 'who is Ali Mamlouk?', { mention: false, thread: null });
      expect(platform.messages()).toEqual([]);
    });

    test('is answered once, however often it is delivered', async () => {
      if (!platform.redelivers) return;
      await platform.say('anna', 'who is Ali Mamlouk?', { mention: true, thread: null });
      const before = platform.messages();
      for (let time = 0; time < 10; time++) await platform.redeliver();
      expect(platform.messages()).toEqual(before);
    });
  });

  test('a thread goes on after a restart', async () => {
    const root = await brief();
    await platform.restart();
    if (!platform.alone) await platform.say('boris', 'who is Austin Tice?', { mention: false, thread: root.id });
    else {
      await platform.command('boris', '/brief syria');
      await platform.press('boris', last().id, 'Ask');
      await platform.fill('boris', 'who is Austin Tice?');
    }
    expect(squeezed(last().text)).toContain('an American journalist who was kidnapped');
  });

  test('help, and everything that is not understood, is between us and the person', async () => {
    for (const line of ['/backchannel help', '/backchannel', '/backchannel dance', '/brief', '/ask']) {
      const before = platform.messages().length;
      await platform.command('anna', line);
      expect(platform.messages().length).toBe(before + 1);
      expect(last().to).toEqual(platform.alone ? 'everyone' : { person: 'anna' });
    }
  });

  test('what goes wrong is told in one sentence, with a reference', async () => {
    const broken = { ...newsroom.archive, search: () => Promise.reject(new Error('a secret cause')) };
    await start({ ...newsroom, archive: broken });
    await platform.command('anna', '/brief syria');
    expect(last().text).toMatch(/reference: [0-9a-f]{8}/);
    expect(last().text).not.toContain('secret');
    expect(mishaps).toHaveLength(1);
  });

  test('gives the answers that every platform gives', async () => {
    const reference = await aChat({ newsroom: (await seededNewsroom()) as never });
    const wanted: string[] = [];
    const root = await reference.replied(command('/brief syria'));
    wanted.push(...quotedIn(root.message.blocks), ...root.parts.flatMap(({ blocks }) => quotedIn(blocks)));
    const questions = ['who is Austin Tice?', 'and when was he kidnapped?', 'what did the Americans offer?'];
    for (const words of questions) {
      const { message } = await reference.replied(says(words), inThread(root.at));
      wanted.push(...quotedIn(message.blocks));
    }
    const held = await reference.replied(command('/backchannel verify "our presence is advisory"'));
    wanted.push(...quotedIn(held.message.blocks));
    const no = await reference.replied(mention('who won the cricket match?'));

    const pages: string[] = [];
    const shown = await brief();
    for (let page = 0; page < 5 && current(shown)?.buttons.includes('More'); page++) {
      pages.push(current(shown)?.text ?? '');
      await platform.press('anna', (platform.alone ? last() : shown).id, 'More');
    }
    for (const words of questions) await ask(shown, words);
    if (platform.alone) await platform.press('anna', (await brief()).id, 'Sources');
    await platform.command('anna', '/backchannel verify "our presence is advisory"');
    await platform.say('anna', 'who won the cricket match?', { mention: true, thread: null });
    const all = squeezed(`${pages.join('\n')}\n${everything()}`);
    expect(wanted.filter((line) => !all.includes(squeezed(line)))).toEqual([]);
    expect(all).toContain(squeezed(textOf(no.message).split('\n')[0] as string));
  });

  const current = ({ id }: SeenMessage): SeenMessage | undefined =>
    platform.alone ? last() : platform.messages().find((message) => message.id === id);
  /** In the thread, or by the button of what was answered last where there are none. */
  const ask = async (root: SeenMessage, words: string): Promise<void> => {
    if (!platform.alone) return void (await platform.say('boris', words, { mention: false, thread: root.id }));
    await platform.press('boris', last().id, 'Ask');
    await platform.fill('boris', words);
  };
}

/** The words of articles that a message shows. */
function quotedIn(blocks: Parameters<typeof textOf>[0]['blocks']): string[] {
  return blocks.flatMap((block) =>
    [...('content' in block ? block.content : [])].flatMap((inline) =>
      inline.kind === 'quote' || inline.kind === 'excerpt' ? [inline.citation.text as string] : [],
    ),
  );
}

/** Platforms break lines where they like. */
function squeezed(text: string): string {
  return text.replace(/\s+/g, ' ').trim();
}
