import { afterEach, describe, expect, test } from '@jest/globals';
import { PlatformError } from '../../../src/domain/errors.ts';
import { TOKEN } from '../../support/discord/double.ts';
import { textOf } from '../../support/discord/rules.ts';
import { openRig, type Rig, type RigOptions, reply } from './rig.ts';

let rig: Rig | null = null;

async function open(options: RigOptions): Promise<Rig> {
  rig = await openRig(options);
  return rig;
}

/** What starting throws. The rig is closed after the test all the same. */
async function refusal(options: RigOptions): Promise<PlatformError & { rig: Rig }> {
  const error = await openRig(options).catch((thrown: unknown) => thrown);
  rig = (error as { rig: Rig }).rig;
  return error as PlatformError & { rig: Rig };
}

afterEach(async () => {
  await rig?.close();
  rig = null;
});

const answering: RigOptions = { decide: ({ what }) => reply(what.kind === 'command' ? what.line : what.kind) };

describe('logging in', () => {
  test('with a bad token fails with a sentence, once', async () => {
    const error = await refusal({ token: 'MTQ.wrong.token' });
    expect(error).toBeInstanceOf(PlatformError);
    expect(error.message).toContain('DISCORD_TOKEN');
    expect(error.rig.discord.gateway.identifies).toBe(0);
    expect(error.rig.discord.calls).toHaveLength(1);
  });

  test('without the intent to read every message works, and says what is lost', async () => {
    const { discord, logged, people } = await open(answering);
    expect(discord.gateway.identifies).toBe(2); // with the intent, and without it
    expect(logged.filter(({ level }) => level === 'warn').map(({ message }) => message)).toEqual([
      expect.stringContaining('Message Content Intent'),
    ]);
    people.commands('brief', { topic: 'syria' });
    await discord.until(() => discord.posted().length === 1);
  });

  test('with that intent needs one attempt', async () => {
    const { discord } = await open({ messageContent: true });
    expect(discord.gateway.identifies).toBe(1);
  });

  test('registers the commands once, and again only when they differ', async () => {
    const { discord, logged } = await open({ messageContent: true });
    const puts = () => discord.calls.filter(({ method }) => method === 'put').length;
    await discord.until(() => logged.some(({ message }) => message.includes('registered anew')));
    expect(puts()).toBe(1);
    const names = discord.world.commands.map((one) => (one as { name: string }).name);
    expect(names).toEqual(['brief', 'ask', 'backchannel', 'digest', 'Ask about this']);
    const gets = () => discord.calls.filter(({ path }) => path.endsWith('/commands')).length;
    await rig?.platform.stop();
    await rig?.platform.start(nobody);
    await discord.until(() => gets() === 3);
    await rig?.platform.stop();
    expect(puts()).toBe(1);
    discord.world.commands.pop();
    await rig?.platform.start(nobody);
    await discord.until(() => puts() === 2);
  });

  test('with a number of shards opens that many connections', async () => {
    const { discord, people } = await open({ ...answering, shards: 2, messageContent: true });
    expect(discord.gateway.identifies).toBe(2);
    people.commands('brief', { topic: 'syria' });
    await discord.until(() => discord.posted().length === 1);
  });
});

const nobody = {
  take: async () => false,
  receive: async () => ({ kind: 'silence' as const }),
  answered: async () => {},
  unanswered: async () => [],
  posted: async () => {},
  suggest: () => [],
};

describe('a connection', () => {
  test('that drops during a command is resumed, and the command answered', async () => {
    const gate = Promise.withResolvers<void>();
    const { discord, people } = await open({
      decide: () => gate.promise.then(() => reply('answered')),
      messageContent: true,
    });
    const before = people.commands('brief', { topic: 'before' });
    await discord.until(() => before.callbacks.length === 1);
    discord.gateway.drop();
    await discord.until(() => discord.gateway.closes.length === 1);
    const during = people.commands('brief', { topic: 'during' });
    gate.resolve();
    await discord.until(() => discord.posted().length === 2);
    expect(during.callbacks).toHaveLength(1);
    expect(discord.gateway).toMatchObject({ identifies: 1, resumes: 1 });
  });

  test.each([
    ['that Discord asks to renew', 'askToReconnect'],
    ['that breaks', 'drop'],
  ] as const)('%s misses nothing', async (_name, how) => {
    const { discord, people, taken } = await open({ ...answering, messageContent: true });
    discord.gateway[how]();
    people.says('who?', { mention: true });
    await discord.until(() => taken.length === 1 && discord.gateway.resumes === 1);
    expect(discord.gateway.identifies).toBe(1);
  });

  test('whose session is forgotten identifies anew, which the SDK does at most every five seconds', async () => {
    const { discord, people, taken } = await open({ ...answering, messageContent: true });
    const { sessions } = discord.gateway;
    discord.gateway.drop();
    discord.gateway.forget();
    await discord.until(() => sessions.size === 1);
    people.says('who?', { mention: true });
    await discord.until(() => taken.length === 1);
    expect(discord.gateway).toMatchObject({ identifies: 2, resumes: 0 });
  });

  test('whose heartbeats nobody answers is replaced', async () => {
    const { discord } = await open({ ...answering, messageContent: true, heartbeatMs: 100 });
    discord.gateway.acknowledgesHeartbeats = false;
    await discord.until(() => discord.gateway.resumes > 0);
    discord.gateway.acknowledgesHeartbeats = true;
    expect(discord.gateway.identifies).toBe(1);
  });

  test.each([4004, 4010, 4011, 4012, 4013])('closed with %d is not tried again', async (code) => {
    const { discord, lost } = await open({ ...answering, messageContent: true });
    discord.gateway.closeAll(code);
    const [error] = await discord.until(() => lost.length > 0 && lost);
    expect(error).toBeInstanceOf(PlatformError);
    expect(discord.gateway).toMatchObject({ identifies: 1, resumes: 0 });
  });

  test('that loses the intent goes on without it', async () => {
    const { discord, people, lost } = await open({ ...answering, messageContent: true });
    discord.gateway.options.messageContent = false;
    discord.gateway.end(4014);
    await discord.until(() => discord.gateway.identifies === 3 && discord.gateway.sessions.size === 1);
    people.commands('brief', { topic: 'syria' });
    await discord.until(() => discord.posted().length === 1);
    expect(lost).toEqual([]);
  });

  test.each([
    ['no JSON', '{"op":'],
    ['no object', '42'],
    ['an interaction of nothing', '{"op":0,"t":"INTERACTION_CREATE","s":90,"d":null}'],
    ['an interaction of the wrong kind', '{"op":0,"t":"INTERACTION_CREATE","s":91,"d":{"type":2,"data":7}}'],
    ['a message of nothing', '{"op":0,"t":"MESSAGE_CREATE","s":92,"d":{}}'],
    ['a thread of nothing', '{"op":0,"t":"THREAD_CREATE","s":93,"d":null}'],
    ['a guild of nothing', '{"op":0,"t":"GUILD_CREATE","s":94,"d":{"channels":[{}]}}'],
    ['an invalid session without its flag', '{"op":9}'],
    ['an unknown event', '{"op":0,"t":"NO_SUCH_EVENT","s":95,"d":{}}'],
  ])('that brings %s goes on', async (_name, packet) => {
    const { discord, people } = await open({ ...answering, messageContent: true });
    discord.gateway.sendRaw(packet);
    people.commands('brief', { topic: 'syria' });
    const [answer] = await discord.until(() => discord.posted().length === 1 && discord.posted());
    expect(textOf(answer as never)).toBe('/brief syria');
  });
});

test('the log never holds the token, nor that of an interaction', async () => {
  const { discord, people, logged } = await open(answering);
  discord.plan('post', /callback$/, { kind: 'status', status: 404, code: 10062 });
  discord.plan('post', /messages$/, { kind: 'status', status: 403, code: 50013 });
  const interaction = people.commands('brief', { topic: 'syria' });
  await discord.until(() => logged.some(({ level }) => level === 'error'));
  const log = JSON.stringify(logged);
  expect(log).not.toContain(TOKEN.slice(10));
  expect(log).not.toContain(interaction.token);
});

test('stopping waits for what is under way', async () => {
  const gate = Promise.withResolvers<void>();
  const { discord, people, platform } = await open({ decide: () => gate.promise.then(() => reply('late')) });
  const interaction = people.commands('brief', { topic: 'syria' });
  await discord.until(() => interaction.callbacks.length === 1);
  const stopped = platform.stop();
  gate.resolve();
  await stopped;
  expect(discord.posted().map(textOf)).toEqual(['late']);
});
