import { describe, expect, test } from '@jest/globals';
import { aDispatch } from '../../support/digests.ts';
import {
  CHANNEL,
  command,
  DIRECT,
  mention,
  newTs,
  opened,
  press,
  said,
  shortcut,
  submission,
  type Ways,
} from '../../support/slack/payloads.ts';
import { reply, says } from '../../support/slack/stub-desk.ts';
import { runSlack } from './running.ts';

const run = runSlack();
const place = { tenant: { platform: 'slack', id: 'T000000001' }, channel: CHANNEL, thread: null, private: false };

const deliver = (kind: 'command' | 'interaction', payload: object, how = {}) =>
  run.double.sockets.deliver({ kind, payload }, how);

/** What was answered by the address that came with a command or a press. */
const answeredBy = ({ responseUrl }: Ways) =>
  run.double.record.once(() => {
    const { pathname } = new URL(responseUrl);
    return run.double.record.accepted('respond').find(({ name }) => name === pathname)?.args ?? null;
  });

/** The calls of a method that come after now, so that tests do not see each other's. */
function later(method: string) {
  const before = run.double.record.accepted(method).length;
  return async (count = 1) => (await run.double.record.until(method, before + count)).slice(before);
}

/** Somebody speaks to us in the channel. */
const mentioned = () => run.double.sockets.deliver(run.double.event(mention({ text: `<@${run.double.self}> well?` })));

describe('a command', () => {
  test('is acknowledged visibly, and answered in the channel; the sign goes', async () => {
    const { double, desk } = run;
    desk.decide = () => reply('the brief', { parts: [says('a part')] });
    const posted = later('chat.postMessage');
    const ways = await double.ways();
    const { acknowledged, answer } = await deliver('command', command('/brief syria', ways));
    expect(acknowledged).toBe(true);
    expect(answer).toEqual({ response_type: 'ephemeral', text: 'Looking…' });
    const [root, part] = await posted(2);
    expect(root?.args).toMatchObject({ channel: CHANNEL, text: 'the brief' });
    expect(root?.args['thread_ts']).toBeUndefined();
    expect(part?.args).toMatchObject({ thread_ts: root?.name, text: 'a part' });
    expect(await answeredBy(ways)).toEqual({ delete_original: true });
    expect(desk.received.at(-1)).toMatchObject({
      place: { tenant: { platform: 'slack', id: 'T000000001' }, channel: CHANNEL, thread: null },
      person: { id: 'U000000001', zone: 'Europe/Berlin', manages: true },
      what: { kind: 'command', line: '/brief syria' },
    });
    expect(desk.placed.at(-1)).toMatchObject({ key: 'key of the brief', posted: { message: root?.name } });
  });

  test('is answered to its asker alone where the desk says so, in place of the sign', async () => {
    run.desk.decide = () => reply('only for you', { to: 'person' });
    const ways = await run.double.ways();
    await deliver('command', command('/backchannel help', ways));
    const answer = await answeredBy(ways);
    expect(answer).toMatchObject({ response_type: 'ephemeral', replace_original: true, text: 'only for you' });
  });

  test('is answered although its connection broke', async () => {
    run.desk.decide = () => reply('all the same');
    const posted = later('chat.postMessage');
    const { acknowledged } = await deliver('command', command('/brief syria', await run.double.ways()), {
      dropped: true,
    });
    expect(acknowledged).toBe(false);
    expect((await posted())[0]?.args['text']).toBe('all the same');
  });

  test('where we are no member is answered by its address', async () => {
    run.desk.decide = () => reply('from outside');
    const ways = await run.double.ways();
    await deliver('command', command('/brief syria', ways, 'C00000NONE'));
    const answer = await answeredBy(ways);
    expect(answer).toMatchObject({ response_type: 'in_channel', text: 'from outside' });
  });

  test('that cannot be taken says so', async () => {
    run.desk.broken = 1;
    const { answer } = await deliver('command', command('/brief syria', await run.double.ways()));
    expect(answer).toMatchObject({ response_type: 'ephemeral', text: expect.stringContaining('try again') });
  });
});

describe('words', () => {
  test('in a mention are answered in a thread under them, once, though Slack tells of them twice', async () => {
    const { double, desk } = run;
    desk.decide = () => reply('to a mention', { where: 'thread' });
    const posted = later('chat.postMessage');
    const before = desk.received.length;
    const words = { text: `<@${double.self}> what of the &lt;port&gt;?`, ts: newTs() };
    await double.sockets.deliver(double.event(said(words)));
    await double.sockets.deliver(double.event(mention(words)));
    const [answer] = await posted();
    expect(answer?.args).toMatchObject({ thread_ts: words.ts, text: 'to a mention' });
    expect(desk.received.slice(before).map(({ what }) => what)).toEqual([
      { kind: 'said', words: 'what of the <port>?', addressed: 'us', message: words.ts },
    ]);
  });

  test('in a thread are answered there', async () => {
    run.desk.decide = () => reply('in the thread');
    const posted = later('chat.postMessage');
    await run.double.sockets.deliver(run.double.event(said({ text: 'and since when?', thread: '1795300000.900001' })));
    expect((await posted())[0]?.args).toMatchObject({ thread_ts: '1795300000.900001', text: 'in the thread' });
    expect(run.desk.received.at(-1)?.place.thread).toBe('1795300000.900001');
  });

  test('to us alone are answered in the thread that they begin', async () => {
    run.desk.decide = () => reply('just us', { to: 'person' });
    const posted = later('chat.postMessage');
    const ts = newTs();
    const direct = await run.double.direct();
    await run.double.sockets.deliver(run.double.event(said({ text: 'hello', channel: direct, ts })));
    expect((await posted())[0]?.args).toMatchObject({ channel: direct, thread_ts: ts, text: 'just us' });
    expect(run.desk.received.at(-1)?.place.private).toBe(true);
  });

  test('whose answer takes its time get eyes until it is there', async () => {
    const { message } = await run.slack.post(aDispatch(place, says('something to ask under')));
    const [shown, hidden, posted] = [later('reactions.add'), later('reactions.remove'), later('chat.postMessage')];
    run.desk.decide = async () => {
      await shown();
      return reply('after a while');
    };
    const asked = said({ text: `<@${run.double.self}> well?`, ts: message });
    expect((await run.double.sockets.deliver(run.double.event(asked))).acknowledged).toBe(true);
    await posted();
    expect((await hidden())[0]?.args).toMatchObject({ timestamp: message, name: 'eyes' });
  });

  test('to us alone whose answer takes its time get a status', async () => {
    const shown = later('assistant.threads.setStatus');
    run.desk.decide = async () => {
      await shown();
      return reply('after a while');
    };
    const posted = later('chat.postMessage');
    const [channel, ts] = [await run.double.direct(), newTs()];
    await run.double.sockets.deliver(run.double.event(said({ text: 'well?', channel, ts })));
    await posted();
    expect((await shown())[0]?.args).toMatchObject({ channel_id: channel, thread_ts: ts, status: 'Looking…' });
  });

  test('of nobody to us, of programs and of ours are left alone', async () => {
    const { double, desk } = run;
    const before = desk.received.length;
    for (const event of [
      said({ text: 'lunch?' }),
      said({ text: `<@${double.self}> hi`, more: { bot_id: 'B1' } }),
      said({ text: `<@${double.self}> hi`, user: double.self }),
      said({ text: `<@${double.self}> hi`, more: { subtype: 'message_changed' } }),
    ])
      expect((await double.sockets.deliver(double.event(event))).acknowledged).toBe(true);
    expect(desk.received).toHaveLength(before);
  });

  test('delivered eleven times under different event ids are answered once', async () => {
    const { double, desk } = run;
    desk.decide = () => reply('once');
    const before = desk.received.length;
    const posted = later('chat.postMessage');
    const words = said({ text: `<@${double.self}> again?` });
    for (let count = 0; count < 11; count++) {
      const delivery = double.event(words, { eventId: `EvAgain${count}` });
      await double.sockets.deliver({ ...delivery, retry: { count, reason: 'timeout' } });
    }
    await posted();
    expect(desk.received).toHaveLength(before + 1);
  });

  test('that cannot be taken are not acknowledged, and answered when they come again', async () => {
    const { double, desk } = run;
    desk.decide = () => reply('at the second try');
    desk.broken = 1;
    const posted = later('chat.postMessage');
    const delivery = double.event(said({ text: `<@${double.self}> there?` }));
    const logged = run.logged.until('Bolt');
    const refused = double.sockets.send(delivery);
    await logged;
    expect(refused.answered).toBe(false);
    const again = await double.sockets.deliver({ ...delivery, retry: { count: 1, reason: 'timeout' } });
    expect(again.acknowledged).toBe(true);
    expect((await posted())[0]?.args['text']).toBe('at the second try');
  });
});

describe('a button', () => {
  test('changes its message in place', async () => {
    run.desk.decide = () => ({ kind: 'edit', message: says('more of it') });
    const root = await run.slack.post(aDispatch(place, says('less of it')));
    const updated = later('chat.update');
    await deliver('interaction', press({ token: 'more-1', message: root.message }, await run.double.ways()));
    expect((await updated())[0]?.args).toMatchObject({ ts: root.message, text: 'more of it' });
    expect(run.desk.received.at(-1)?.what).toEqual({ kind: 'pressed', token: 'more-1', message: root.message });
  });

  test('on a message that only its reader sees changes that one', async () => {
    run.desk.decide = () => ({ kind: 'edit', message: says('changed for you') });
    const ways = await run.double.ways();
    await deliver('interaction', press({ token: 'more-2', message: newTs(), ephemeral: true }, ways));
    expect(await answeredBy(ways)).toMatchObject({ replace_original: true, text: 'changed for you' });
  });

  test('shows the one who pressed it something, and leaves the message', async () => {
    run.desk.decide = () => reply('the sources', { to: 'person' });
    const ways = await run.double.ways();
    await deliver('interaction', press({ token: 's', message: newTs() }, ways));
    const answer = await answeredBy(ways);
    expect(answer).toMatchObject({ response_type: 'ephemeral', replace_original: false, text: 'the sources' });
  });

  test('opens a form; what is sent from it is answered in the thread', async () => {
    const { double, desk } = run;
    desk.decide = () => ({ kind: 'form', token: 'ask-9', title: 'Ask', label: 'Your question', submit: 'Ask' });
    const root = await run.slack.post(aDispatch(place, says('a brief')));
    const views = later('views.open');
    await deliver('interaction', press({ token: 'ask', message: root.message }, await double.ways()));
    const [view] = await views();
    desk.decide = () => reply('to the form', { where: 'thread' });
    const posted = later('chat.postMessage');
    const sent = submission(view?.args['view'] as Record<string, unknown>, String(view?.name), 'since when?');
    expect((await deliver('interaction', sent)).acknowledged).toBe(true);
    expect((await posted())[0]?.args).toMatchObject({ thread_ts: root.message, text: 'to the form' });
    expect(desk.received.at(-1)?.what).toEqual({
      kind: 'composed',
      token: 'ask-9',
      words: 'since when?',
      message: root.message,
    });
  });

  test('whose form comes too late says so', async () => {
    run.desk.decide = () => ({ kind: 'form', token: 't', title: 'Ask', label: 'Your question', submit: 'Ask' });
    run.double.fail('views.open', { kind: 'refused', code: 'expired_trigger_id' });
    const ways = await run.double.ways();
    await deliver('interaction', press({ token: 'ask', message: newTs() }, ways));
    expect((await answeredBy(ways))['text']).toContain('too long');
  });
});

test('a shortcut on a message asks about it', async () => {
  run.desk.decide = () => reply('about it', { to: 'person' });
  const ways = await run.double.ways();
  await deliver('interaction', shortcut({ ts: '1795300000.900009', text: 'they met in June' }, ways));
  expect((await answeredBy(ways))['text']).toBe('about it');
  expect(run.desk.received.at(-1)?.what).toEqual({
    kind: 'asked-about',
    words: 'they met in June',
    message: '1795300000.900009',
  });
});

describe('our page', () => {
  test('shows what the desk says', async () => {
    run.desk.decide = () => reply('your channels', { to: 'person' });
    const published = later('views.publish');
    await run.double.sockets.deliver(run.double.event(opened('home')));
    expect(JSON.stringify((await published())[0]?.args)).toContain('your channels');
  });

  test('shows how to begin where the desk says nothing', async () => {
    const published = later('views.publish');
    await run.double.sockets.deliver(run.double.event(opened('home')));
    expect(JSON.stringify((await published())[0]?.args)).toContain('/brief <topic>');
  });

  test('suggests the topics held, without a thread', async () => {
    const suggested = later('assistant.threads.setSuggestedPrompts');
    await run.double.sockets.deliver(run.double.event(opened('messages')));
    expect((await suggested())[0]?.args).toMatchObject({
      channel_id: DIRECT,
      prompts: [{ message: 'brief syria' }, { message: 'brief harbour strike' }],
    });
    expect((await suggested())[0]?.args).not.toHaveProperty('thread_ts');
  });
});

describe('a post', () => {
  test('waits as long as Slack says', async () => {
    const posted = later('chat.postMessage');
    run.desk.decide = () => reply('after a while');
    run.double.fail('chat.postMessage', { kind: 'limited', afterSeconds: 1 });
    await mentioned();
    expect((await posted())[0]?.args['text']).toBe('after a while');
  });

  test.each([
    { kind: 'status', status: 503 },
    { kind: 'lost' },
    { kind: 'unanswered' },
  ] as const)('that answers somebody and fails ($kind) stands there once', async (fault) => {
    const posted = later('chat.postMessage');
    run.desk.decide = () => reply(`once in spite of ${fault.kind}`, { parts: [says('and below it')] });
    run.double.fail('chat.postMessage', fault);
    await mentioned();
    expect((await posted(2)).map(({ args }) => args['text'])).toEqual([
      `once in spite of ${fault.kind}`,
      'and below it',
    ]);
  });

  test('in a thread that got no answer stands there once', async () => {
    const posted = later('chat.postMessage');
    run.desk.decide = () => reply('root', { parts: [says('below it'), says('the last')] });
    void posted(1).then(() => run.double.fail('chat.postMessage', { kind: 'unanswered' }));
    await mentioned();
    expect((await posted(3)).map(({ args }) => args['text'])).toEqual(['root', 'below it', 'the last']);
  });

  test('whose blocks are refused goes out as plain text', async () => {
    run.double.fail('chat.postMessage', { kind: 'refused', code: 'invalid_blocks' });
    await run.slack.post(aDispatch(place, says('plain then')));
    const { args } = run.double.record.accepted('chat.postMessage').at(-1) ?? {};
    expect(args).toMatchObject({ text: 'plain then' });
    expect(args).not.toHaveProperty('blocks');
  });

  test('whose fate stays unknown says so', async () => {
    run.double.fail('chat.postMessage', { kind: 'unanswered' });
    await expect(run.slack.post(aDispatch(place, says('who knows')))).rejects.toMatchObject({
      name: 'PlatformError',
      fate: 'unknown',
    });
  });

  test('that Slack refuses says what to do', async () => {
    await expect(run.slack.post(aDispatch({ ...place, channel: 'C00000NONE' }, says('nowhere')))).rejects.toMatchObject(
      {
        fate: 'refused',
        message: expect.stringContaining('/invite'),
      },
    );
  });
});

test('while one connection is replaced the other hears, and two are open again', async () => {
  const { sockets } = run.double;
  run.desk.decide = () => reply('heard');
  const { opened: before } = sockets;
  sockets.refresh();
  const posted = later('chat.postMessage');
  for (let count = 0; count < 3; count++) {
    const event = run.double.event(said({ text: `<@${run.double.self}> ${count}` }));
    // What Slack sends over the connection that is closing is lost; as nobody acknowledges it, it comes again.
    while (!(await sockets.deliver(event)).acknowledged);
  }
  await posted(3);
  await sockets.connections(before + 1);
  sockets.drop();
  await sockets.connections(before + 2);
});

test('connections are opened again in spite of failures', async () => {
  const { sockets } = run.double;
  const { opened: before } = sockets;
  run.double.fail(
    'apps.connections.open',
    { kind: 'status', status: 500 },
    { kind: 'refused', code: 'internal_error' },
    { kind: 'status', status: 500 },
  );
  sockets.drop();
  await sockets.connections(before + 1);
});

test('a connection outlives our being held up for longer than a pong may take', async () => {
  const { sockets } = run.double;
  await sockets.pinged();
  const { opened: before } = sockets;
  const until = performance.now() + 1_800;
  while (performance.now() < until); // As a long collection of garbage would: no timer and no socket is served.
  await sockets.pinged();
  expect(sockets.opened).toBe(before);
});

test('a peer that has died without a word is replaced within some seconds', async () => {
  const { sockets } = run.double;
  const { opened: before } = sockets;
  sockets.freeze();
  await sockets.connections(before + 2);
  run.desk.decide = () => reply('alive');
  const posted = later('chat.postMessage');
  while (!(await sockets.deliver(run.double.event(said({ text: `<@${run.double.self}> still there?` })))).acknowledged);
  await posted();
}, 15_000);

test('whether anything is heard is told when all connections break at once, and when one stands again', async () => {
  const { sockets } = run.double;
  const { opened: before } = sockets;
  run.heard.length = 0;
  sockets.dropAll();
  await sockets.connections(before + 2);
  await sockets.pinged();
  expect(run.heard).toEqual([false, true]);
});
