import { describe, expect, test } from '@jest/globals';
import { ANNA, aChat, BORIS, CHANNEL, command, TENANT, textOf } from '../../support/chat.ts';
import { NOW } from '../../support/newsroom.ts';

const MANAGER = { person: BORIS };
const set = (what: string) => command(`/backchannel settings ${what}`);

describe('settings', () => {
  test('are shown to everybody, with how to change them to those who may', async () => {
    const chat = await aChat();
    const anna = textOf((await chat.replied(command('/backchannel settings'))).message);
    expect(anna).toMatch(/Default topic not set[\s\S]*Time zone not set[\s\S]*questions/);
    expect(anna).toContain('Only those who manage this server or workspace');
    expect(anna).not.toContain('/backchannel settings zone');
    const boris = textOf((await chat.replied(command('/backchannel settings'), MANAGER)).message);
    expect(boris).toContain('/backchannel settings zone Europe/London');
  });

  test.each([
    ['topic syria -oil', 'Default topic syria -oil'],
    ['zone europe/london', 'Time zone Europe/London'],
    ['zone UTC', 'Time zone UTC'],
    ['follow always', 'always:'],
    ['follow Question', 'questions:'],
    ['follow mentions', 'mention:'],
    ['follow mention only', 'mention:'],
  ])('%s is kept, for its channel only', async (words, expected) => {
    const chat = await aChat();
    expect(textOf((await chat.replied(set(words), MANAGER)).message)).toContain(expected);
    expect(textOf((await chat.replied(command('/backchannel settings'))).message)).toContain(expected);
    const elsewhere = { place: { ...CHANNEL, channel: 'C2' } };
    expect(textOf((await chat.replied(command('/backchannel settings'), elsewhere)).message)).toContain('not set');
  });

  test('are one for a channel and its threads, and changed one by one', async () => {
    const chat = await aChat();
    await chat.replied(set('topic syria'), { ...MANAGER, place: { ...CHANNEL, thread: 'M5' } });
    await chat.replied(set('zone Asia/Damascus'), MANAGER);
    const shown = textOf((await chat.replied(command('/backchannel settings'))).message);
    expect(shown).toMatch(/syria[\s\S]*Asia\/Damascus/);
    await chat.replied(set('topic none'), MANAGER);
    expect(textOf((await chat.replied(command('/backchannel settings'))).message)).toMatch(/not set[\s\S]*Damascus/);
  });

  test.each([
    ['zone Mars/Olympus', 'A zone is a name of the IANA list'],
    ['zone +02:00', 'A zone is a name of the IANA list'],
    ['zone', 'A zone is a name of the IANA list'],
    ['follow sometimes', 'It is one of always, questions or mention'],
    ['follow', 'It is one of always, questions or mention'],
    ['topic', 'A topic is some words'],
    ['topic !!!', 'A topic is some words'],
    [`topic ${'x'.repeat(101)}`, 'A topic is some words'],
    ['colour red', 'There are three settings'],
    ['__proto__ x', 'There are three settings'],
  ])('%s gets one sentence on what would be right, and nothing is kept', async (words, expected) => {
    const chat = await aChat();
    expect(textOf((await chat.replied(set(words), MANAGER)).message)).toContain(expected);
    expect(await chat.notebook.list(TENANT, 'settings', 10, NOW)).toEqual([]);
  });

  test('are refused to those who may not, who are told who can', async () => {
    const chat = await aChat();
    const reply = await chat.replied(set('topic syria'));
    expect(reply.to).toBe('person');
    expect(textOf(reply.message)).toContain('Only those who manage this server or workspace, or whom');
    expect(await chat.notebook.list(TENANT, 'settings', 10, NOW)).toEqual([]);
  });

  test('can be changed by those on the operator’s list', async () => {
    const chat = await aChat({ configurers: [ANNA.id] });
    expect(textOf((await chat.replied(set('topic syria'))).message)).toContain('Default topic syria');
  });

  test('go by who somebody is now', async () => {
    const chat = await aChat();
    await chat.replied(set('topic syria'), MANAGER);
    const demoted = { person: { ...BORIS, manages: false } };
    expect(textOf((await chat.replied(set('topic oil'), demoted)).message)).toContain('Only those who manage');
  });
});

describe('our own page', () => {
  const home = async (chat: Awaited<ReturnType<typeof aChat>>, person = BORIS) =>
    textOf((await chat.replied({ kind: 'visited' }, { person })).message);

  test('shows the channels with settings to those who may change them', async () => {
    const chat = await aChat();
    expect(await home(chat)).toContain('No channel has settings of its own yet');
    await chat.replied(set('topic syria'), MANAGER);
    expect(await home(chat)).toMatch(/#C1[\s\S]*syria/);
  });

  test('says when there are more than it can show', async () => {
    const chat = await aChat();
    for (let n = 0; n < 25; n++) {
      chat.newsroom.clock.set(NOW + n * 60_000);
      await chat.replied(set('topic syria'), { ...MANAGER, place: { ...CHANNEL, channel: `C${n}` } });
    }
    const shown = await home(chat);
    expect(shown.match(/#C/g)).toHaveLength(20);
    expect(shown).toContain('More channels have settings');
  });

  test('shows them to nobody else', async () => {
    const chat = await aChat();
    await chat.replied(set('topic syria'), MANAGER);
    expect(await home(chat, ANNA)).not.toContain('syria');
  });
});
