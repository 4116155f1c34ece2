import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { slackPlatform } from '../../../src/adapters/slack/platform.ts';
import type { ChatPlatform } from '../../../src/ports/chat-platform.ts';
import { type KeptChat, keepChat } from '../../support/kept-chat.ts';
import { openSlackDouble, type SlackDouble } from '../../support/slack/double.ts';
import {
  ANN,
  CHANNEL,
  choose,
  command,
  filled,
  joined,
  mention,
  newTs,
  opened,
  press,
  pressAtHome,
  said,
} from '../../support/slack/payloads.ts';
import type { Call } from '../../support/slack/record.ts';
import { Logged, options } from './running.ts';

let slack: SlackDouble;
let kept: KeptChat;
let platform: ChatPlatform;
const logged = new Logged();

const start = async (): Promise<void> => {
  platform = slackPlatform(options(slack, logged, { stepMs: 0 }));
  await platform.start(await kept.open(platform.limits));
};
beforeAll(async () => {
  [slack, kept] = [await openSlackDouble(), keepChat()];
  await start();
});
afterAll(async () => {
  await platform.stop();
  kept.remove();
  await slack.close();
  expect(slack.record.violations).toEqual([]);
});

/** Delivers something, and gives the calls of a method that came of it. */
async function after(method: string, kind: 'event' | 'command' | 'interaction', payload: object): Promise<Call[]> {
  const before = slack.record.accepted(method).length;
  const done = logged.until('a delivery is done with');
  expect((await slack.sockets.deliver({ kind, payload })).acknowledged).toBe(true);
  await done;
  return slack.record.accepted(method).slice(before);
}
const event = (what: Readonly<Record<string, unknown>>): object => slack.event(what).payload;
const words = (call: Call | undefined): string => JSON.stringify(call?.args);
/** The token of a button, or of a choice in a list. */
function tokenOf(call: Call | undefined, label: string): string {
  const found = nodesOf(call?.args).find(
    (node) => (node['text'] as { text?: unknown } | undefined)?.text === label && 'value' in node,
  );
  if (!found) throw new Error(`There is no ${label} in ${words(call)}`);
  return String(found['value']);
}
function nodesOf(value: unknown): Record<string, unknown>[] {
  if (typeof value !== 'object' || value === null) return [];
  const inner = Object.values(value).flatMap(nodesOf);
  return Array.isArray(value) ? inner : [value as Record<string, unknown>, ...inner];
}

test('a brief, a passage of it in its context, a restart, a follow-up in its thread, and a mention that comes eleven times', async () => {
  const [brief, ...details] = await after('chat.postMessage', 'command', command('/brief syria', await slack.ways()));
  const root = String(brief?.name);
  expect(words(brief)).toContain('our presence is advisory');
  for (const detail of details) expect(detail.args['thread_ts']).toBe(root);

  const ways = await slack.ways();
  const chosen = { token: tokenOf(brief, '[2 ¶6]'), message: root };
  const [passage] = await after('respond', 'interaction', choose(chosen, ways));
  expect(passage?.args).toMatchObject({ response_type: 'ephemeral', replace_original: false });
  expect(words(passage)).toContain('In its context');

  await platform.stop();
  await start();
  const asked = event(said({ text: 'who is Austin Tice?', thread: root }));
  const [answer, more] = await after('chat.postMessage', 'event', asked);
  expect(answer?.args['thread_ts']).toBe(root);
  expect(words(answer)).toContain('an American journalist');
  expect(more).toBeUndefined();

  const spoken = { text: `<@${slack.self}> how long did the meeting last?`, ts: newTs() };
  const answers: Call[] = [];
  for (let time = 0; time < 11; time++)
    answers.push(...(await after('chat.postMessage', 'event', event(time % 2 ? said(spoken) : mention(spoken)))));
  expect(answers.map(({ args }) => args['thread_ts'])).toEqual([spoken.ts]);
});

test('what one person saw is posted for all when they say so', async () => {
  const verify = command('/backchannel verify "our presence is advisory"', await slack.ways());
  const [shown] = await after('respond', 'command', verify);
  expect(shown?.args['response_type']).toBe('ephemeral');
  const pressed = { token: tokenOf(shown, 'Post to channel'), message: newTs(), ephemeral: true };
  const [posted] = await after('chat.postMessage', 'interaction', press(pressed, await slack.ways()));
  expect(posted?.args['channel']).toBe(CHANNEL);
  expect(words(posted)).toContain('our presence is advisory');
});

test('whoever brings us into a channel is greeted once, and may set it up on our page', async () => {
  const [hello, other] = await after('chat.postEphemeral', 'event', event(joined(slack.self)));
  expect(hello?.args).toMatchObject({ channel: CHANNEL, user: ANN });
  expect(words(hello)).toContain('/backchannel settings');
  expect(other).toBeUndefined();
  expect(await after('chat.postEphemeral', 'event', event(joined(slack.self)))).toEqual([]);

  const [page] = await after('views.publish', 'event', event(opened('home')));
  const token = tokenOf(page, 'Change …');
  const [form] = await after('views.open', 'interaction', pressAtHome(token, await slack.ways()));
  const view = form?.args['view'] as Record<string, unknown>;
  const values = { topic: 'syria', zone: 'Asia/Damascus', follow: 'mention' };
  const [changed] = await after('views.publish', 'interaction', filled(view, String(form?.name), values));
  expect(words(changed)).toMatch(/Kept[\s\S]*syria · Asia\/Damascus · mention/);
});

test('nobody else sees or changes it there', async () => {
  const boris = await slack.person('boris');
  slack.people.set(boris, { is_admin: true, is_restricted: true, team_id: 'T0OTHER' });
  const [page] = await after('views.publish', 'event', event(opened('home', boris)));
  expect(words(page)).not.toContain('Damascus');
  expect(words(page)).toContain('those who may configure');
  const [own] = await after('views.publish', 'event', event(opened('home')));
  const token = tokenOf(own, 'Change …');
  const [refused] = await after('views.publish', 'interaction', pressAtHome(token, await slack.ways(), boris));
  expect(words(refused)).toContain('Only those who manage');
});

test('what is kept is gone to the last byte when the app is removed', async () => {
  await after('chat.postMessage', 'command', command('/brief syria canaryword', await slack.ways()));
  expect(kept.traces('canaryword')).toBeGreaterThan(0);
  await after('chat.postMessage', 'event', event({ type: 'app_uninstalled' }));
  for (const word of ['canaryword', CHANNEL, ANN, 'Damascus']) expect(kept.traces(word)).toBe(0);
});
