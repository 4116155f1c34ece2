import { globSync, readFileSync } from 'node:fs';
import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { parse } from '../../../src/adapters/slack/parse.ts';
import { dataPath, describeWithData } from '../../support/data.ts';
import { command, envelope, mention, press, said, shortcut, TEAM } from '../../support/slack/payloads.ts';

const SELF = { user: 'U0SELF', bot: 'B0SELF', team: TEAM };
const WAYS = { trigger: 'trigger-1', responseUrl: 'https://hooks.example/1' };
const idOf = (body: unknown): string => {
  const parsed = parse(body, SELF);
  return parsed.kind === 'arrival' ? parsed.incoming.id : parsed.kind;
};
const saidAs = (event: object) => parse(envelope(event as never, SELF.user), SELF);

describe('an id', () => {
  test('of words is that of their channel and time, whichever event told of them', () => {
    const words = { text: `<@${SELF.user}> hello`, ts: '1.2' };
    const ids = [said(words), mention(words)].map((event) => idOf(envelope(event, SELF.user)));
    expect(new Set(ids)).toEqual(new Set([`said:${TEAM}:C000000001:1.2`]));
  });

  test('of a command or a press is that of the deed', () => {
    expect(idOf(command('/brief x', WAYS))).toBe('command:trigger-1');
    expect(idOf(press({ token: 't', message: '1.1' }, WAYS))).toBe('pressed:trigger-1');
  });
});

test('a digest ordered for another channel keeps its id; anywhere else channels are named', () => {
  const lineOf = (line: string): unknown => {
    const parsed = parse(command(line, WAYS), SELF);
    return parsed.kind === 'arrival' && parsed.incoming.what.kind === 'command' ? parsed.incoming.what.line : parsed;
  };
  expect(lineOf('/digest add syria &amp; iran at 9 in <#C042|news>')).toBe('/digest add syria & iran at 9 in <#C042>');
  expect(lineOf('/digest add syria at 9 in &lt;#C042&gt;')).toBe('/digest add syria at 9 in #C042>');
  expect(lineOf('/backchannel digest add syria at 9 in <#C042|news>')).toBe(
    '/backchannel digest add syria at 9 in <#C042>',
  );
  expect(lineOf('/backchannel verify "as said in <#C042|news>"')).toBe('/backchannel verify "as said in #news"');
});

describe('words', () => {
  test.each([
    [`<@${SELF.user}> what&apos;s &lt;new&gt; &amp; old?`, 'what&apos;s <new> & old?', 'us'],
    [`hey <@U2|bob> and <@${SELF.user}|backchannel>`, 'hey @bob and', 'us'],
    ['<@U2> did you see it?', '@U2 did you see it?', 'others'],
    [
      'see <https://x.example/a?b&amp;c|x.example> in <#C9|news> <!here> <!subteam^S1|@desk>',
      'see x.example in #news @here @desk',
      'nobody',
    ],
    ['&amp;lt;', '&lt;', 'nobody'],
  ])('%s', (written, words, addressed) => {
    const parsed = saidAs(said({ text: written, thread: '1.1' }));
    expect(parsed).toMatchObject({ incoming: { what: { words, addressed } } });
  });

  test('of people count whether they share a file, tell the channel too, or say what they do', () => {
    for (const subtype of ['file_share', 'thread_broadcast', 'me_message'])
      expect(saidAs(said({ text: 'x', thread: '1.1', more: { subtype } })).kind).toBe('arrival');
  });

  test('of programs, changes and comings and goings do not', () => {
    for (const more of [{ bot_id: 'B1' }, { subtype: 'message_changed' }, { subtype: 'channel_join' }])
      expect(saidAs(said({ text: `<@${SELF.user}>`, more })).kind).toBe('ignored');
  });
});

test('the tenant leaves when the app is removed or its token is revoked, not when a person withdraws theirs', () => {
  expect(saidAs({ type: 'app_uninstalled' })).toMatchObject({ incoming: { what: { kind: 'gone' } } });
  expect(saidAs({ type: 'tokens_revoked', tokens: { bot: ['U0SELF'] } })).toMatchObject({ kind: 'arrival' });
  expect(saidAs({ type: 'tokens_revoked', tokens: { oauth: ['U1'], bot: [] } }).kind).toBe('ignored');
});

test('a message that somebody asks about', () => {
  const parsed = parse(shortcut({ ts: '5.5', text: 'they met &amp; talked' }, WAYS), SELF);
  expect(parsed).toMatchObject({
    incoming: { what: { kind: 'asked-about', words: 'they met & talked', message: '5.5' } },
    way: { root: '5.5', thread: null },
  });
});

test('a link that is pressed, another app’s form and a forged place are nothing', () => {
  const link = {
    ...press({ token: 't', message: '1.1' }, WAYS),
    actions: [{ type: 'button', url: 'https://x.example' }],
  };
  const view = { id: 'V1', callback_id: 'form', private_metadata: '{"channel":7}', state: { values: {} } };
  const form = { type: 'view_submission', team: { id: 'T' }, user: { id: 'U' }, view };
  expect([parse(link, SELF).kind, parse(form, SELF).kind]).toEqual(['ignored', 'ignored']);
});

test('anything at all is parsed or refused, never thrown at', () => {
  const known = [
    command('/brief x', WAYS),
    press({ token: 't', message: '1' }, WAYS),
    envelope(said({ text: 'x' }), 'U'),
  ];
  const spoilt = fc.tuple(fc.constantFrom(...known), fc.string(), fc.jsonValue()).map(([body, key, value]) => {
    const keys = Object.keys(body);
    return { ...body, [keys[key.length % keys.length] as string]: value };
  });
  fc.assert(
    fc.property(fc.oneof(fc.anything(), fc.jsonValue(), spoilt), (body) => void parse(body, SELF)),
    { numRuns: 500 },
  );
});

test('a megabyte of brackets is read at once', () => {
  const parsed = saidAs(said({ text: '<'.repeat(500_000) + '@'.repeat(500_000), thread: '1.1' }));
  expect(parsed.kind).toBe('arrival');
});

describeWithData('each payload that Slack publishes', 'specs/slack/samples', () => {
  const folder = dataPath('specs/slack/samples');
  const samples = globSync('**/*.json', { cwd: folder }).sort();
  const read = (file: string): unknown => JSON.parse(readFileSync(`${folder}/${file}`, 'utf8'));

  test.each(samples)('%s is parsed or refused', (file) => {
    expect(['arrival', 'messages', 'ignored']).toContain(parse(read(file), SELF).kind);
  });

  /** The samples have every field, but blank: with these filled in they are what we know. */
  test.each([
    ['app-backend/slash-commands/SlashCommandPayload.json', 'command'],
    ['app-backend/interactive-components/MessageShortcutPayload.json', 'asked-about'],
    ['app-backend/interactive-components/BlockActionPayload.json', 'pressed'],
    ['events/AppMentionPayload.json', 'said'],
    ['events/MessagePayload.json', 'said'],
    ['events/MessageFileSharePayload.json', 'said'],
    ['events/MessageThreadBroadcastPayload.json', 'said'],
    ['events/AppUninstalledPayload.json', 'gone'],
    ['events/TokensRevokedPayload.json', 'gone'],
  ])('%s, filled in, is known', (file, kind) => {
    const body = filled(read(file)) as Record<string, unknown>;
    const event = body['event'] as Record<string, unknown> | undefined;
    if (event) {
      body['type'] = 'event_callback';
      event['text'] = `<@${SELF.user}> hello`;
      event['bot_id'] = null;
    }
    if ('callback_id' in body) body['callback_id'] = 'ask_about_this';
    expect(parse(body, SELF)).toMatchObject({ kind: 'arrival', incoming: { what: { kind } } });
  });
});

/** Blank texts become something, and of a union of all actions the first is a button. */
function filled(value: unknown, key = ''): unknown {
  if (value === '') return key === 'subtype' ? '' : key === 'type' ? 'button' : 'X1';
  if (Array.isArray(value)) return value.map((one) => filled(one));
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([name, part]) => [name, filled(part, name)]));
}
