import { slackPlatform } from '../../../src/adapters/slack/platform.ts';
import type { ChatLimits, ChatPlatform, Desk } from '../../../src/ports/chat-platform.ts';
import { chatPlatformContract, type PlatformUnderTest } from '../../contracts/chat-platform.ts';
import type { Delivery } from '../../support/slack/delivery.ts';
import { openSlackDouble } from '../../support/slack/double.ts';
import {
  command,
  mention,
  newTs,
  press,
  said,
  submission,
  type Ways,
  type Words,
} from '../../support/slack/payloads.ts';
import { Logged, options } from './running.ts';
import { type Addressee, type Shown, shownBy } from './seen.ts';

chatPlatformContract(openSlack);

/** Slack over Socket Mode against the double; Anna and Boris are in the channel. */
async function openSlack(deskFor: (limits: ChatLimits) => Desk): Promise<PlatformUnderTest> {
  const double = await openSlackDouble();
  const logged = new Logged();
  const ids = new Map<string, string>();
  for (const name of ['anna', 'boris']) ids.set(name, await double.person(name));
  const idOf = (name: string): string => ids.get(name) ?? '';
  const nameOf = (user: string): string => [...ids].find(([, id]) => id === user)?.[0] ?? user;
  const addressees = new Map<string, Addressee>();

  const start = async (): Promise<ChatPlatform> => {
    const platform = slackPlatform(options(double, logged, { stepMs: 0 }));
    await platform.start(deskFor(platform.limits));
    return platform;
  };
  let platform = await start();
  let last: Delivery[] = [];

  const deliver = async (...deliveries: Delivery[]): Promise<void> => {
    last = deliveries;
    for (const delivery of deliveries) {
      const done = logged.until('a delivery is done with');
      await double.sockets.deliver(delivery);
      await done;
    }
  };
  const waysFor = async (person: string, message: string | null): Promise<Ways> => {
    const ways = await double.ways();
    addressees.set(new URL(ways.responseUrl).pathname, { person, message });
    return ways;
  };
  const messages = (): Shown[] => shownBy(double.record.calls, nameOf, addressees);

  return {
    limits: platform.limits,
    alone: false,
    redelivers: true,
    async command(person, line) {
      const payload = command(line, await waysFor(person, null), undefined, idOf(person));
      await deliver({ kind: 'command', payload });
    },
    async say(person, words, { mention: mentioned, thread }) {
      const ts = newTs();
      const text = mentioned ? `<@${double.self}> ${words}` : words;
      const spoken: Words = { text, ts, user: idOf(person), ...(thread ? { thread } : {}) };
      const events = mentioned ? [said(spoken), mention(spoken)] : [said(spoken)];
      await deliver(...events.map((event) => double.event(event)));
      return ts;
    },
    async press(person, message, label) {
      const shown = messages().find(({ id }) => id === message);
      const pressed = {
        token: shown?.tokens.get(label) ?? '',
        message,
        ephemeral: shown?.ephemeral ?? false,
        user: idOf(person),
        ...(shown?.thread ? { thread: shown.thread } : {}),
      };
      await deliver({ kind: 'interaction', payload: press(pressed, await waysFor(person, message)) });
    },
    async fill(person, words) {
      const form = double.record.accepted('views.open').at(-1);
      const view = form?.args['view'] as Record<string, unknown>;
      const payload = submission(view, String(form?.name), words, idOf(person));
      await deliver({ kind: 'interaction', payload });
    },
    redeliver: () =>
      deliver(...last.map((one) => ({ ...one, payload: { ...one.payload, event_id: `Ev${newTs()}` }, retry: AGAIN }))),
    async restart() {
      await platform.stop();
      platform = await start();
    },
    messages,
    async close() {
      await platform.stop();
      await double.close();
      if (double.record.violations.length > 0) throw new Error(double.record.violations.join('\n'));
    },
  };
}

const AGAIN = { count: 1, reason: 'timeout' };
