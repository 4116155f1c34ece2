import { describe, expect, test } from '@jest/globals';
import { openNotebook } from '../../../src/adapters/sqlite/open-notebook.ts';
import {
  ANNA,
  aChat,
  BORIS,
  CHANNEL,
  type ChatUnderTest,
  command,
  inThread,
  labelsOf,
  mention,
  press,
  says,
  textOf,
} from '../../support/chat.ts';
import { aReceived, filed } from '../../support/newsroom.ts';
import { temporaryFolder } from '../../support/temporary-folder.ts';

const SILENCE = { kind: 'silence' };
const QUESTION = 'who is Austin Tice?';
const ANSWER = 'an American journalist who was kidnapped';

/** A chat with a brief in it, and the thread under that. */
async function briefed(options = {}): Promise<ChatUnderTest & { readonly thread: ReturnType<typeof inThread> }> {
  const chat = await aChat(options);
  const { at } = await chat.replied(command('/brief syria'));
  return { ...chat, thread: inThread(at) };
}

describe('in a thread under something that we posted', () => {
  test('a question is answered without a mention, by the articles of the brief', async () => {
    const chat = await briefed();
    const reply = await chat.replied(says(QUESTION), chat.thread);
    expect(reply).toMatchObject({ to: 'everyone' });
    expect(textOf(reply.message)).toContain(ANSWER);
  });

  test('a question goes on from the one before, whoever asked that', async () => {
    const chat = await briefed();
    await chat.replied(says(QUESTION), chat.thread);
    const reply = await chat.replied(says('and where was he kidnapped?'), { ...chat.thread, person: BORIS });
    expect(textOf(reply.message)).toContain('kidnapped in Syria in 2012');
  });

  test.each([
    'I had no idea',
    'thanks!',
    'lol 😂',
    'see https://example.org/?q=who',
    'as I said',
  ])('%j is none of our business', async (words) => {
    const chat = await briefed();
    expect(await chat.does(says(words), chat.thread)).toEqual(SILENCE);
  });

  test('what is said to somebody else is not, even as a question', async () => {
    const chat = await briefed();
    const said = { kind: 'said', words: QUESTION, addressed: 'others', message: 'U1' } as const;
    expect(await chat.does(said, chat.thread)).toEqual(SILENCE);
  });

  test('the same goes for threads under our answers to mentions', async () => {
    const chat = await aChat();
    const { at } = await chat.replied(mention('who is Ali Mamlouk?', 'U7'));
    expect(at).toBeDefined();
    expect(textOf((await chat.replied(says('when did he meet the Americans?'), inThread('U7'))).message)).toContain(
      'Mamlouk',
    );
  });
});

describe('elsewhere', () => {
  test('nothing is answered that is not said to us', async () => {
    const chat = await briefed();
    expect(await chat.does(says(QUESTION))).toEqual(SILENCE);
    expect(await chat.does(says(QUESTION), inThread('U99'))).toEqual(SILENCE);
    expect(await chat.does(says('stop'), inThread('U99'))).toEqual(SILENCE);
    const otherChannel = { place: { ...chat.thread.place, channel: 'C2' } };
    expect(await chat.does(says(QUESTION), otherChannel)).toEqual(SILENCE);
    const otherTenant = { place: { ...chat.thread.place, tenant: { platform: 'test', id: 'T2' } } };
    expect(await chat.does(says(QUESTION), otherTenant)).toEqual(SILENCE);
  });

  test('a mention in somebody’s thread is answered there, and does not make it ours', async () => {
    const chat = await aChat();
    const theirs = inThread('U50');
    await chat.replied(mention(QUESTION), theirs);
    expect(await chat.does(says('who is Ali Mamlouk?'), theirs)).toEqual(SILENCE);
    const again = await chat.replied(mention('and where was he kidnapped?'), theirs);
    expect(textOf(again.message)).toContain('kidnapped in Syria in 2012');
  });
});

describe('a channel follows', () => {
  const follow = async (mode: string): Promise<Awaited<ReturnType<typeof briefed>>> => {
    const chat = await briefed();
    await chat.replied(command(`/backchannel settings follow ${mode}`), { person: BORIS });
    return chat;
  };

  test('always: whatever is said, but for small talk', async () => {
    const chat = await follow('always');
    expect((await chat.does(says('tell me about Austin Tice'), chat.thread)).kind).toBe('reply');
    expect(await chat.does(says('thank you'), chat.thread)).toEqual(SILENCE);
  });

  test('mention only: nothing else', async () => {
    const chat = await follow('mention only');
    expect(await chat.does(says(QUESTION), chat.thread)).toEqual(SILENCE);
    expect((await chat.does(mention(QUESTION), chat.thread)).kind).toBe('reply');
  });
});

describe('a thread', () => {
  test('is muted by "stop" and lets us speak again by "start"', async () => {
    const chat = await briefed();
    expect(await chat.does(says('start'), chat.thread)).toEqual(SILENCE);
    expect(textOf((await chat.replied(says('Stop!'), chat.thread)).message)).toContain('I am quiet');
    expect(await chat.does(says(QUESTION), chat.thread)).toEqual(SILENCE);
    expect(await chat.does(says('stop'), chat.thread)).toEqual(SILENCE);
    expect(textOf((await chat.replied(mention(QUESTION), chat.thread)).message)).toContain(ANSWER);
    expect(await chat.does(says(QUESTION), chat.thread)).toEqual(SILENCE);
    expect((await chat.replied(says('please start'), chat.thread)).to).toBe('everyone');
    expect(textOf((await chat.replied(says(QUESTION), chat.thread)).message)).toContain(ANSWER);
  });

  test('looks beyond its articles when told to search all, by word or button', async () => {
    const chat = await briefed();
    const question = 'who won the Valdoria regatta?';
    await filed(chat.newsroom, [aReceived('The Valdoria regatta was won by Orsa Lind in a boat of her own making.')]);
    const no = await chat.replied(says(question), chat.thread);
    expect(textOf(no.message)).toContain('Not in my sources.');
    expect(labelsOf(no.message)).toContain('Search all reports');
    expect(textOf((await chat.replied(says('search all'), chat.thread)).message)).toContain('Orsa Lind');
    const pressed = await chat.replied(press(no.message, 'Search all reports', no.at), chat.thread);
    expect(textOf(pressed.message)).toContain('Orsa Lind');
    // From now on the thread is about that report too.
    expect(textOf((await chat.replied(says('whose boat was it?'), chat.thread)).message)).toContain('her own making');
  });

  test('without a question before it has nothing to search for', async () => {
    const chat = await briefed();
    const reply = await chat.replied(says('search all'), chat.thread);
    expect(reply.to).toBe('person');
    expect(textOf(reply.message)).toContain('Ask a question first');
  });

  test('answers two who ask at once, both and in order', async () => {
    const chat = await briefed();
    const order: string[] = [];
    const asks = ['who is Austin Tice?', 'how long did the meeting last?', 'who is Ali Mamlouk?'].map(
      async (words, index) => {
        const outgoing = await chat.does(says(words), { ...chat.thread, person: index % 2 ? ANNA : BORIS });
        order.push(words);
        return outgoing.kind;
      },
    );
    expect(await Promise.all(asks)).toEqual(['reply', 'reply', 'reply']);
    expect(order).toEqual(['who is Austin Tice?', 'how long did the meeting last?', 'who is Ali Mamlouk?']);
  });

  test('goes on after a restart, from the database', async () => {
    const folder = temporaryFolder();
    const before = openNotebook(folder.path);
    const first = await briefed({ notebook: before.notebook });
    await first.replied(says(QUESTION), first.thread);
    before.close();
    const after = openNotebook(folder.path);
    const second = await aChat({ newsroom: first.newsroom, notebook: after.notebook });
    const reply = await second.replied(says('and where was he kidnapped?'), first.thread);
    expect(textOf(reply.message)).toContain('kidnapped in Syria in 2012');
    after.close();
    folder.remove();
  });

  test('of one channel shows nothing of another’s articles', async () => {
    const chat = await briefed();
    const { at } = await chat.replied(command('/brief penguins'), { place: { ...CHANNEL, channel: 'C2' } });
    const reply = await chat.replied(says(QUESTION), { place: { ...CHANNEL, channel: 'C2', thread: at } });
    // It has no articles of its own: the question goes to the archive, not to the other thread.
    expect(labelsOf(reply.message)).not.toContain('Search all reports');
  });
});
