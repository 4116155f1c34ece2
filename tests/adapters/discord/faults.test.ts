import { afterEach, describe, expect, test } from '@jest/globals';
import { PlatformError } from '../../../src/domain/errors.ts';
import { aDispatch } from '../../support/digests.ts';
import type { Fault } from '../../support/discord/double.ts';
import { textOf } from '../../support/discord/rules.ts';
import { openRig, type Rig, type RigOptions, reply, says } from './rig.ts';

let rig: Rig;

async function open(options: RigOptions): Promise<Rig> {
  rig = await openRig({ messageContent: true, ...options });
  return rig;
}

afterEach(() => rig.close());

const answering: RigOptions = { decide: ({ what }) => reply(what.kind === 'command' ? what.line : what.kind) };

const limit = (scope: 'user' | 'shared' | 'global'): Fault => ({ kind: 'limit', scope, afterMs: 60 });
const FAULTS: readonly (readonly [string, ...Fault[]])[] = [
  ['limited on this route', limit('user')],
  ['limited with others', limit('shared')],
  ['limited everywhere', limit('global')],
  ['answered with 502', { kind: 'status', status: 502 }],
  ['answered with 500 twice', { kind: 'status', status: 500 }, { kind: 'status', status: 500 }],
  ['dropped before it was accepted', { kind: 'drop-before' }],
  ['accepted, then dropped', { kind: 'drop-after' }],
  ['accepted, then dropped, then answered with 503', { kind: 'drop-after' }, { kind: 'status', status: 503 }],
];

describe.each(FAULTS)('a request that is %s', (_name, ...faults) => {
  test('posts one copy', async () => {
    const { discord, people, posted } = await open(answering);
    discord.plan('post', /\/messages$/, ...faults);
    people.says('who?', { mention: true });
    await discord.until(() => posted.length === 1);
    expect(discord.posted().map(({ id }) => id)).toEqual([posted[0]?.posted.message]);
  });

  test('acknowledges a command once', async () => {
    const { discord, people } = await open(answering);
    discord.plan('post', /callback$/, ...faults);
    const interaction = people.commands('brief', { topic: 'syria' });
    const [answer] = await discord.until(() => discord.posted().length === 1 && discord.posted());
    expect(answer?.id).toBe(interaction.original);
    expect(interaction.callbacks).toHaveLength(1);
  });

  test('shows the answer', async () => {
    const { discord, people, posted } = await open(answering);
    discord.plan('patch', /@original$/, ...faults);
    people.commands('brief', { topic: 'syria' });
    await discord.until(() => posted.length === 1);
    expect(discord.posted().map(textOf)).toEqual(['/brief syria']);
  });

  test('makes one thread', async () => {
    const { discord, people, posted } = await open({ decide: () => reply('yes', { where: 'thread' }) });
    discord.plan('post', /\/threads$/, ...faults);
    const message = people.says('who?', { mention: true });
    await discord.until(() => posted.length === 1);
    expect(discord.posted(message)).toHaveLength(1);
  });
});

describe('what Discord refuses', () => {
  const refusal: Fault = { kind: 'status', status: 400, code: 50035 };

  test('as a card is posted as plain words', async () => {
    const { discord, people } = await open(answering);
    discord.plan('post', /\/messages$/, refusal);
    people.says('who?', { mention: true });
    const [answer] = await discord.until(() => discord.posted().length === 1 && discord.posted());
    expect(answer).toMatchObject({ content: 'said' });
  });

  test('as an answer is shown as plain words', async () => {
    const { discord, people } = await open(answering);
    discord.plan('patch', /@original$/, refusal);
    people.commands('brief', { topic: 'syria' });
    const [answer] = await discord.until(() => discord.posted().length === 1 && discord.posted());
    expect(answer).toMatchObject({ content: '/brief syria' });
  });

  test('as a change of a card changes it to plain words', async () => {
    const { discord, people } = await open({
      decide: ({ what }) => (what.kind === 'command' ? reply('a brief') : { kind: 'edit', message: says('more') }),
    });
    people.commands('brief');
    const [root] = await discord.until(() => discord.posted().length === 1 && discord.posted());
    discord.plan('patch', /@original$/, refusal);
    people.presses(root as never, 'p:more');
    const changed = await discord.until(() => discord.posted().find((one) => textOf(one) === 'more'));
    expect(changed.components).toEqual([{ type: 10, content: 'more' }]);
  });

  test('as a thread is answered in the channel', async () => {
    const { discord, people } = await open({ decide: () => reply('yes', { where: 'thread', parts: [says('more')] }) });
    discord.plan(
      'post',
      /\/threads$/,
      { kind: 'status', status: 403, code: 50013 },
      { kind: 'status', status: 403, code: 50013 },
    );
    people.says('who?', { mention: true });
    const answers = await discord.until(
      () => discord.posted(discord.channel).length === 2 && discord.posted(discord.channel),
    );
    expect(answers.map(textOf)).toEqual(['yes', 'more']);
  });

  test('to be posted for all is shown to the one who asked', async () => {
    const { discord, people } = await open({ decide: () => reply('yes', { where: 'thread' }) });
    const forbidden: Fault = { kind: 'status', status: 403, code: 50013 };
    discord.plan('post', /\/messages$/, forbidden);
    people.asksAbout('the port is closed');
    const answer = await discord.until(() => discord.posted().find((one) => textOf(one) === 'yes'));
    expect(answer.onlyFor).toBe(discord.person);
  });
});

describe('an interaction', () => {
  test('that comes too late to be acknowledged is answered in the channel', async () => {
    const { discord, people, posted } = await open(answering);
    const interaction = people.commands('brief', { topic: 'syria' });
    interaction.expired = true;
    await discord.until(() => posted.length === 1);
    expect(discord.posted(discord.channel).map(textOf)).toEqual(['/brief syria']);
  });

  test('whose time is over when the answer is ready is answered in the channel', async () => {
    const gate = Promise.withResolvers<void>();
    const { discord, people, posted } = await open({ decide: () => gate.promise.then(() => reply('at last')) });
    const interaction = people.commands('brief', { topic: 'syria' });
    await discord.until(() => interaction.callbacks.length === 1);
    interaction.expired = true;
    gate.resolve();
    await discord.until(() => posted.length === 1);
    expect(discord.posted(discord.channel).map(textOf)).toEqual(['at last']);
  });

  test('that came before is not answered again', async () => {
    const { discord, people, taken, posted } = await open(answering);
    const interaction = people.commands('brief', { topic: 'syria' });
    await discord.until(() => posted.length === 1);
    const [session] = discord.gateway.sessions.values();
    const event = session?.events.find((one) => one.includes(interaction.token)) ?? '';
    discord.gateway.sendRaw(event.replace(/"s":\d+/, '"s":99'));
    people.says('the end', { mention: true });
    await discord.until(() => posted.length === 2);
    expect(taken).toHaveLength(2);
    expect(interaction.callbacks).toHaveLength(1);
    expect(discord.posted()).toHaveLength(2);
  });
});

describe('posting of our own accord', () => {
  const place = ({ discord }: Rig) => ({
    tenant: { platform: 'discord', id: discord.guild },
    channel: discord.channel,
    thread: null,
    private: false,
  });

  test('tells that it was refused', async () => {
    const { platform, discord } = await open({});
    discord.plan('post', /\/messages$/, { kind: 'status', status: 403, code: 50013 });
    const error = await platform.post(aDispatch(place(rig), says('a digest'))).catch((thrown: unknown) => thrown);
    expect(error).toMatchObject({ fate: 'refused', message: expect.stringContaining('Send Messages') });
    expect(error).toBeInstanceOf(PlatformError);
  });

  test('tells that nobody knows what became of it', async () => {
    const { platform, discord } = await open({});
    const drops = Array.from({ length: 4 }, (): Fault => ({ kind: 'drop-before' }));
    discord.plan('post', /\/messages$/, ...drops);
    const error = await platform.post(aDispatch(place(rig), says('a digest'))).catch((thrown: unknown) => thrown);
    expect(error).toMatchObject({ fate: 'unknown' });
  });
});
