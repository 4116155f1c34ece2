import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import { memoryNotebook } from '../../../src/adapters/memory/notebook.ts';
import { type OpenNotebook, openNotebook } from '../../../src/adapters/sqlite/open-notebook.ts';
import type { Incoming } from '../../../src/domain/chat.ts';
import { DAY_MS } from '../../../src/domain/date-interval.ts';
import { StoreError } from '../../../src/domain/errors.ts';
import type { Notebook } from '../../../src/ports/notebook.ts';
import {
  ANNA,
  aChat,
  BORIS,
  buttonOf,
  CHANNEL,
  command,
  inThread,
  labelsOf,
  mention,
  press,
  says,
  TENANT,
  textOf,
} from '../../support/chat.ts';
import { NOW } from '../../support/newsroom.ts';
import { temporaryFolder } from '../../support/temporary-folder.ts';

const SILENCE = { kind: 'silence' };

describe('the same thing', () => {
  test('is taken once, however often it is delivered, also by two processes and after a restart', async () => {
    const notebook = memoryNotebook();
    const one = await aChat({ notebook });
    const two = await aChat({ notebook, newsroom: one.newsroom });
    const kinds: string[] = [];
    for (let time = 0; time < 11; time++) {
      const chat = time % 2 ? one : two;
      kinds.push((await chat.does(mention('who is Ali Mamlouk?'), { id: 'same' })).kind);
    }
    expect(kinds.filter((kind) => kind === 'reply')).toHaveLength(1);
    one.newsroom.clock.set(NOW + DAY_MS - 1);
    expect(await one.does(mention('who is Ali Mamlouk?'), { id: 'same' })).toEqual(SILENCE);
  });

  test('is taken by one of many at once', async () => {
    const chat = await aChat();
    const all = Array.from({ length: 11 }, () => chat.does(mention('who is Ali Mamlouk?'), { id: 'same' }));
    expect((await Promise.all(all)).filter(({ kind }) => kind === 'reply')).toHaveLength(1);
  });

  test('that a process took and died over is taken when it comes again, after a minute', async () => {
    const notebook = memoryNotebook();
    const incoming = { id: 'lost', place: CHANNEL, person: ANNA, what: mention('who is Ali Mamlouk?') };
    const dead = await aChat({ notebook });
    expect(await dead.desk.take(incoming, null)).toBe(true);
    const chat = await aChat({ notebook, newsroom: dead.newsroom });
    expect(await chat.desk.take(incoming, null)).toBe(false);
    chat.newsroom.clock.set(NOW + 60_000);
    expect(await chat.desk.take(incoming, null)).toBe(true);
    expect((await chat.desk.receive(incoming)).kind).toBe('reply');
    chat.newsroom.clock.set(NOW + 200_000);
    expect(await chat.desk.take(incoming, null)).toBe(false);
  });

  test('is not taken when it cannot be written down', async () => {
    const broken = { ...memoryNotebook(), claim: () => Promise.reject(new StoreError('full')) };
    const { desk } = await aChat({ notebook: broken });
    await expect(
      desk.take({ id: 'x', place: CHANNEL, person: ANNA, what: command('/brief syria') }, null),
    ).rejects.toThrow(StoreError);
  });
});

describe('who asks too much', () => {
  test('gets ten answers in a minute, one notice, and then silence; others are answered', async () => {
    const chat = await aChat();
    const kinds: string[] = [];
    for (let n = 0; n < 14; n++) {
      const outgoing = await chat.does(command('/backchannel help'));
      kinds.push(outgoing.kind === 'reply' ? textOf(outgoing.message).slice(0, 12) : outgoing.kind);
    }
    expect(kinds.slice(0, 10)).toEqual(Array(10).fill('Backchannel\n'));
    expect(kinds.slice(10)).toEqual(['That is more', 'silence', 'silence', 'silence']);
    expect((await chat.does(command('/backchannel help'), { person: BORIS })).kind).toBe('reply');
    chat.newsroom.clock.set(NOW + 60_000);
    expect(textOf((await chat.replied(command('/backchannel help'))).message)).toContain('/brief');
  });

  test('is not who talks to others', async () => {
    const chat = await aChat();
    for (let n = 0; n < 20; n++) await chat.does(says('who knows?'));
    expect((await chat.does(command('/backchannel help'))).kind).toBe('reply');
  });
});

describe('in the database', () => {
  let folder: ReturnType<typeof temporaryFolder>;
  let open: OpenNotebook;
  beforeEach(() => {
    folder = temporaryFolder();
    open = openNotebook(folder.path);
  });
  afterEach(() => {
    open.close();
    folder.remove();
  });

  /** How often a word stands in the bytes of the database and its log. */
  const traces = (word: string): number =>
    readdirSync(folder.path)
      .map((name) => readFileSync(join(folder.path, name)).toString('latin1').split(word).length - 1)
      .reduce((sum, count) => sum + count, 0);

  /** Others go on from what a person asked: their notes must not keep that person's words. */
  const goOn = async (chat: Awaited<ReturnType<typeof leaveWords>>, word: string) => {
    const as = { person: { ...BORIS, id: 'clara' } };
    const { message, at } = await chat.replied(command(`/brief syria -${word}`), { person: ANNA });
    for (const label of labelsOf(message).filter((one) => one !== 'Ask'))
      await chat.does(press(message, label, at), as);
    const asked = await chat.replied(mention(`what did ${word} say to the Americans?`, 'U4'));
    await chat.replied(says('and when?'), { ...as, ...inThread('U4') });
    await chat.does(says('search all'), { ...as, ...inThread('U4') });
    const token = buttonOf(asked.message, 'Ask').token;
    await chat.replied({ kind: 'composed', token, words: 'and where?', message: asked.at }, as);
  };

  /** Everything by which a person can leave words with us. */
  const leaveWords = async (word: string, person = ANNA) => {
    const chat = await aChat({ notebook: open.notebook });
    const as = { person };
    const { message, at } = await chat.replied(command(`/brief syria ${word}`), as);
    await chat.replied(command('/brief syria'), as);
    await chat.replied(mention(`who is ${word}?`, 'U3'), as);
    await chat.replied(says(`and what did ${word} say?`), { ...as, ...inThread('U3') });
    await chat.replied(command(`/backchannel verify "${word} said so"`), as);
    const { token } = buttonOf(message, 'Ask');
    await chat.replied({ kind: 'composed', token, words: `where is ${word}?`, message: at }, as);
    const brief = await chat.replied(command('/brief syria'), as);
    const picker = await chat.replied(press(brief.message, 'Something wrong?'), as);
    const doubt = buttonOf(picker.message, '1').token;
    await chat.replied({ kind: 'composed', token: doubt, words: `${word} is wrong`, message: at }, as);
    return chat;
  };

  test('a person’s words are gone to the last byte when they say so, others’ stay', async () => {
    await leaveWords('canaryboris', BORIS);
    const chat = await leaveWords('canaryanna');
    await goOn(chat, 'canaryanna');
    expect(traces('canaryanna')).toBeGreaterThan(4);
    chat.newsroom.clock.set(NOW + 60_000);
    const reply = await chat.replied(command('/backchannel forget'));
    expect(reply.to).toBe('person');
    expect(textOf(reply.message)).toMatch(/^Erased: \d+ notes/);
    expect(traces('canaryanna')).toBe(0);
    expect(traces('anna"')).toBe(0);
    expect(traces('canaryboris')).toBeGreaterThan(4);
  });

  test('everything of a tenant is gone to the last byte when it removes us', async () => {
    const chat = await leaveWords('canaryanna');
    await chat.replied(command('/backchannel settings topic canarytopic'), { person: BORIS });
    expect(traces(TENANT.id)).toBeGreaterThan(0);
    expect(await chat.does({ kind: 'gone' })).toEqual(SILENCE);
    for (const word of ['canary', 'anna', 'boris', 'C1/']) expect(traces(word)).toBe(0);
  });

  test('questions are gone after 30 days by a sweep, settings and doubts stay', async () => {
    const chat = await leaveWords('canaryanna');
    await chat.replied(command('/backchannel settings topic oil'), { person: BORIS });
    chat.newsroom.clock.set(NOW + 31 * DAY_MS);
    await chat.notebook.sweep(NOW + 31 * DAY_MS);
    expect(traces('who is canaryanna')).toBe(0);
    expect(traces('canaryanna is wrong')).toBeGreaterThan(0);
    expect(textOf((await chat.replied(command('/backchannel settings'))).message)).toContain('oil');
  });
});

describe('what goes wrong', () => {
  const failing = (method: keyof Notebook, error: Error): Notebook => ({
    ...memoryNotebook(),
    [method]: () => Promise.reject(error),
  });

  test('is one sentence with a reference for the person, and the cause for the log', async () => {
    const cause = new Error('a secret path /var/x');
    const chat = await aChat({ notebook: failing('put', cause) });
    const outgoing = await chat.does(command('/brief syria'));
    if (outgoing.kind !== 'reply') throw new Error('a reply was expected');
    expect(outgoing.to).toBe('person');
    expect(chat.mishaps).toMatchObject([{ doing: 'command', cause }]);
    expect(textOf(outgoing.message)).toContain(`reference: ${chat.mishaps[0]?.reference}`);
    expect(textOf(outgoing.message)).not.toContain('secret');
  });

  test('is said of the store as what it is', async () => {
    const chat = await aChat({ notebook: failing('get', new StoreError('/var/x is broken')) });
    const outgoing = await chat.does(command('/brief syria'));
    expect(outgoing.kind === 'reply' && textOf(outgoing.message)).toMatch(/^I cannot reach my reports/);
  });

  test('is not told to people who talk to each other', async () => {
    const chat = await aChat({ notebook: failing('get', new StoreError('broken')) });
    expect(await chat.does(says('who knows?'), inThread('M1'))).toEqual(SILENCE);
    expect(chat.mishaps).toHaveLength(1);
  });

  test('after a message stands there is logged, and nothing else', async () => {
    const chat = await aChat({ notebook: failing('get', new StoreError('broken')) });
    await chat.desk.posted('0'.repeat(20), { place: CHANNEL, message: 'M1' });
    expect(chat.mishaps).toMatchObject([{ doing: 'posted' }]);
  });
});

describe('what a process that has died left unanswered', () => {
  const asks = (id: string, more: Partial<Incoming> = {}): Incoming => ({
    id,
    place: CHANNEL,
    person: ANNA,
    what: command('/brief syria'),
    ...more,
  });

  test('is given to the next one, with the means to answer it, until that says that it is answered', async () => {
    const notebook = memoryNotebook();
    const dead = await aChat({ notebook });
    const now = dead.newsroom.clock.now();
    expect(await dead.desk.take(asks('first'), { by: 'post' })).toBe(true);
    dead.newsroom.clock.set(now + 1000);
    expect(await dead.desk.take(asks('second'), { by: 'letter' })).toBe(true);
    await dead.desk.receive(asks('second'));
    await dead.desk.take(asks('third', { place: { ...CHANNEL, tenant: { platform: 'other', id: 'T1' } } }), {});
    await dead.desk.take(asks('fourth'), {});
    await dead.desk.answered(asks('fourth'));
    expect(await dead.desk.unanswered('test')).toEqual([]); // They are its own.

    const chat = await aChat({ notebook, begun: now + 2000 });
    chat.newsroom.clock.set(now + 2000);
    expect(await chat.desk.unanswered('test')).toEqual([
      { incoming: asks('first'), means: { by: 'post' }, decided: false },
      { incoming: asks('second'), means: { by: 'letter' }, decided: true },
    ]);
    expect(await chat.desk.take(asks('first'), {})).toBe(false);
    for (const id of ['first', 'second']) {
      expect((await chat.desk.receive(asks(id))).kind).toBe('reply');
      await chat.desk.answered(asks(id));
    }
    expect(await chat.desk.unanswered('test')).toEqual([]);
    expect(JSON.stringify(await notebook.list(TENANT, 'taken', 100, 0))).not.toContain('brief');
  });

  test('is left when whoever asked has waited for ten minutes', async () => {
    const notebook = memoryNotebook();
    const dead = await aChat({ notebook });
    const now = dead.newsroom.clock.now();
    await dead.desk.take(asks('old'), {});
    const chat = await aChat({ notebook, begun: now + 600_000 });
    chat.newsroom.clock.set(now + 600_000);
    expect(await chat.desk.unanswered('test')).toEqual([]);
  });

  test('holds no words that were not for us, and goes when its person has it erased', async () => {
    const notebook = memoryNotebook();
    const chat = await aChat({ notebook });
    await chat.desk.take(asks('talk', { what: says('lunch?'), ...inThread('M9') }), {});
    expect(await notebook.list(null, 'taken', 100, 0)).toEqual([]);
    await chat.desk.take(asks('asked'), {});
    const order = asks('order', { what: command('/backchannel forget') });
    await chat.desk.take(order, {});
    const told = await chat.desk.receive(order);
    expect(told.kind === 'reply' && textOf(told.message)).toContain('1 '); // The question; not the order itself.
    await chat.desk.answered(order);
    expect(await notebook.list(null, 'taken', 100, chat.newsroom.clock.now())).toEqual([]);
  });
});
