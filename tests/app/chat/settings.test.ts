import { describe, expect, test } from '@jest/globals';
import { ANNA, aChat, BORIS, buttonOf, CHANNEL, command, press, TENANT, textOf } from '../../support/chat.ts';
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
    expect(await home(chat)).toContain('I am in no channel yet');
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
    expect(shown).toContain('There are more channels');
  });

  test('shows them to nobody else', async () => {
    const chat = await aChat();
    await chat.replied(set('topic syria'), MANAGER);
    expect(await home(chat, ANNA)).not.toContain('syria');
  });
});

describe('the form', () => {
  const open = async (chat: Awaited<ReturnType<typeof aChat>>, more: object = MANAGER) => {
    const { message } = await chat.replied(command('/backchannel settings'), MANAGER);
    return { token: buttonOf(message, 'Change …').token, form: await chat.does(press(message, 'Change …'), more) };
  };
  const filled = (token: string, values: Record<string, string>) => ({ kind: 'filled', token, values }) as const;

  test('has what holds now, and keeps what is sent', async () => {
    const chat = await aChat();
    await chat.replied(set('zone Asia/Damascus'), MANAGER);
    const { token, form } = await open(chat);
    if (form.kind !== 'fields') throw new Error('fields were expected');
    expect(form.fields.map(({ name, value }) => [name, value])).toEqual([
      ['topic', ''],
      ['zone', 'Asia/Damascus'],
      ['follow', 'questions'],
    ]);
    const kept = await chat.replied(filled(token, { topic: 'syria', zone: '', follow: 'mention' }), MANAGER);
    expect(textOf(kept.message)).toMatch(/Default topic syria\nTime zone not set[\s\S]*mention:/);
    expect(textOf((await chat.replied(command('/backchannel settings'))).message)).toContain('syria');
  });

  test('keeps nothing of what is sent when a part of it cannot be used', async () => {
    const chat = await aChat();
    const { token } = await open(chat);
    const reply = await chat.replied(filled(token, { topic: 'syria', zone: 'Mars', follow: 'always' }), MANAGER);
    expect(textOf(reply.message)).toContain('A zone is a name of the IANA list');
    expect(await chat.notebook.list(TENANT, 'settings', 10, NOW)).toEqual([]);
  });

  test('is opened and taken by the rights of that moment', async () => {
    const chat = await aChat();
    const demoted = { person: { ...BORIS, manages: false } };
    const { token, form } = await open(chat, demoted);
    expect(form.kind === 'reply' && textOf(form.message)).toContain('Only those who manage');
    const reply = await chat.replied(filled(token, { topic: 'syria' }), demoted);
    expect(textOf(reply.message)).toContain('Only those who manage');
    expect(await chat.notebook.list(TENANT, 'settings', 10, NOW)).toEqual([]);
  });

  test('of another tenant means nothing', async () => {
    const chat = await aChat();
    const { token } = await open(chat);
    const elsewhere = { ...MANAGER, place: { ...CHANNEL, tenant: { platform: 'test', id: 'T2' } } };
    expect(textOf((await chat.replied(filled(token, { topic: 'x' }), elsewhere)).message)).toContain('no longer know');
  });

  test('on our own page is about the channel beside it, and answered there', async () => {
    const chat = await aChat();
    const page = { ...MANAGER, place: { ...CHANNEL, channel: 'boris', private: true } };
    await chat.replied({ kind: 'joined' }, MANAGER);
    const { message } = await chat.replied({ kind: 'visited' }, page);
    expect(textOf(message)).toContain('#C1 — no topic');
    const { token } = buttonOf(message, 'Change …');
    expect((await chat.does({ kind: 'pressed', token, message: 'V1' }, page)).kind).toBe('fields');
    const kept = await chat.replied(filled(token, { topic: 'syria', zone: 'UTC', follow: 'always' }), page);
    expect(textOf(kept.message)).toMatch(/Kept\.[\s\S]*#C1 — syria · UTC · always:/);
    const wrong = await chat.replied(filled(token, { zone: 'Mars' }), page);
    expect(textOf(wrong.message)).toMatch(/A zone is[\s\S]*#C1 — syria/);
  });
});

describe('a hello', () => {
  test('says once how to begin, to who brought us, and pings nobody', async () => {
    const chat = await aChat();
    const hello = await chat.replied({ kind: 'joined' });
    expect(hello.to).toBe('person');
    expect(textOf(hello.message)).toMatch(/\/brief [\s\S]*\/ask [\s\S]*\/backchannel help/);
    expect(textOf(hello.message)).not.toMatch(/@/);
    expect(await chat.does({ kind: 'joined' })).toEqual({ kind: 'silence' });
    const elsewhere = { place: { ...CHANNEL, channel: 'C2' }, person: { ...ANNA, id: '' } };
    expect((await chat.replied({ kind: 'joined' }, elsewhere)).to).toBe('everyone');
  });
});
