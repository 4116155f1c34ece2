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
import { temporaryFolder } from '../../support/temporary-folder.ts';

/** A chat with a brief in it, and the thread under that. */
async function briefed(options = {}): Promise<ChatUnderTest & { readonly thread: ReturnType<typeof inThread> }> {
  const chat = await aChat(options);
  const { at } = await chat.replied(command('/brief syria'));
  return { ...chat, thread: inThread(at) };
}

describe('in a thread under a brief', () => {
  test('"he" is taken for somebody in it, and the other can be had by a button', async () => {
    const chat = await briefed();
    const reply = await chat.replied(says('who is he?'), chat.thread);
    expect(textOf(reply.message)).toContain('Taken as: who is Ali Mamlouk?');
    expect(labelsOf(reply.message)).toContain('who is Bashar al-Assad?');
    const other = await chat.replied(press(reply.message, 'who is Bashar al-Assad?', reply.at), chat.thread);
    expect(textOf(other.message)).toContain('Taken as: who is Bashar al-Assad?');
  });

  test('questions go on from one another over several steps and persons', async () => {
    const chat = await briefed();
    const asked = [
      ['what did Tillerson say about Assad?', 'reign of the Assad family'],
      ['and Velayati?', 'Taken as: what did Velayati say?'],
      ['where did he say it?', 'during a visit to Beirut'],
      ['who says so?', 'Ali Akbar Velayati, top adviser'],
    ] as const;
    for (const [index, [words, answer]] of asked.entries()) {
      const person = index % 2 ? ANNA : BORIS;
      expect(textOf((await chat.replied(says(words), { ...chat.thread, person })).message)).toContain(answer);
    }
  });

  test.each([
    ['shorter', 'considered occupation'],
    ['who says so?', 'Ali Mamlouk → the regional official → Reuters → Middle East Eye'],
    ['is that confirmed?', 'Whether it is true I cannot say'],
    ['in their own words', '“are on Syrian land and this is considered occupation”'],
    ['more', 'nothing more on that'],
  ])('%j is understood without a mention', async (words, answer) => {
    const chat = await briefed();
    await chat.replied(says('what did Mamlouk say?'), chat.thread);
    expect(textOf((await chat.replied(says(words), chat.thread)).message)).toContain(answer);
  });

  test('what was forgotten is leant on no more', async () => {
    const chat = await briefed();
    await chat.replied(says('what did Tillerson say about Assad?'), { ...chat.thread, person: BORIS });
    await chat.replied(command('/backchannel forget'), { person: BORIS });
    const reply = await chat.replied(says('is that confirmed?'), chat.thread);
    expect(textOf(reply.message)).toContain('Ask a question or for a brief first');
  });

  test('nobody’s words are kept with another’s', async () => {
    const chat = await briefed();
    await chat.replied(says('what did Tillerson say about Assad?'), { ...chat.thread, person: BORIS });
    await chat.replied(says('and Velayati?'), { ...chat.thread, person: ANNA });
    const notes = await chat.notebook.list(CHANNEL.tenant, 'shown', 100, chat.newsroom.clock.now());
    const ofAnna = notes.filter(({ person }) => person === ANNA.id).map(({ value }) => value);
    expect(ofAnna.some((value) => value.includes('and Velayati?'))).toBe(true);
    expect(ofAnna.join()).not.toContain('Tillerson');
  });

  test('a conversation is picked up after a restart', async () => {
    const folder = temporaryFolder();
    const before = openNotebook(folder.path);
    const first = await briefed({ notebook: before.notebook });
    await first.replied(says('what did Velayati say?'), first.thread);
    before.close();
    const after = openNotebook(folder.path);
    const second = await aChat({ newsroom: first.newsroom, notebook: after.notebook });
    const reply = await second.replied(says('where did he say it?'), first.thread);
    expect(textOf(reply.message)).toContain('Taken as: where did Ali Akbar Velayati say it?');
    after.close();
    folder.remove();
  });
});

describe('elsewhere', () => {
  test('a mention and a private conversation go on in the same way', async () => {
    const chat = await aChat();
    const alone = { place: { ...CHANNEL, channel: 'D1', private: true } };
    await chat.replied(says('what did Tillerson say about Assad?'), alone);
    expect(textOf((await chat.replied(says('and Velayati?'), alone)).message)).toContain('what did Velayati say?');
    const { at } = await chat.replied(mention('who is Ali Mamlouk?', 'U7'));
    expect(at).toBeDefined();
    expect(textOf((await chat.replied(says('what did he say?'), inThread('U7'))).message)).toContain(
      'Taken as: what did Ali Mamlouk say?',
    );
  });

  test('with nothing before it, a follow-up says what to do', async () => {
    const chat = await aChat();
    expect(textOf((await chat.replied(mention('who says so?'))).message)).toContain(
      'Ask a question or for a brief first',
    );
  });
});
