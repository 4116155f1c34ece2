import { openDouble, TOKEN } from '../support/discord/double.ts';
import { peopleOf } from '../support/discord/people.ts';
import type { Delivered } from '../support/slack/delivery.ts';
import { APP_TOKEN, BOT_TOKEN, openSlackDouble } from '../support/slack/double.ts';
import { command } from '../support/slack/payloads.ts';

/** Somebody's command, and what becomes of it. */
export interface Taken {
  readonly acknowledged: Promise<unknown>;
  readonly answered: Promise<unknown>;
}

/** A double, and people who ask there: each ask is of another person, so that nobody asks too often. */
export interface Asking {
  readonly env: Readonly<Record<string, string>>;
  ask(topic: string): Taken;
  close(): Promise<void>;
}

/** So many channels take turns, since Slack allows one message a second in each. */
const CHANNELS = 400;

export async function slackAsking(): Promise<Asking> {
  const double = await openSlackDouble({ channels: CHANNELS });
  const channels = await double.channels();
  const ways = await double.ways();
  const waiting = new Map<string, (() => void)[]>();
  let count = 0;
  const add = double.record.add.bind(double.record);
  double.record.add = (call) => {
    add(call);
    double.record.calls.length = 0; // Hundreds of thousands would only slow the double down.
    if (call.method === 'chat.postMessage' && !call.args['thread_ts'])
      waiting.get(String(call.args['channel']))?.shift()?.();
  };
  return {
    env: { SLACK_BOT_TOKEN: BOT_TOKEN, SLACK_APP_TOKEN: APP_TOKEN, SLACK_API_URL: double.apiUrl },
    ask(topic) {
      const channel = channels[count++ % channels.length] as string;
      const payload = command(
        `/brief ${topic}`,
        { ...ways, trigger: `${ways.trigger}-${count}` },
        channel,
        `U${1e8 + count}`,
      );
      const answered = new Promise<void>((resolve) => {
        waiting.set(channel, [...(waiting.get(channel) ?? []), resolve]);
      });
      return { acknowledged: acknowledgement(double.sockets.deliver({ kind: 'command', payload })), answered };
    },
    close: () => double.close(),
  };
}

async function acknowledgement(delivered: Promise<Delivered>): Promise<void> {
  if (!(await delivered).acknowledged) throw new Error('Nobody acknowledged a command.');
}

export async function discordAsking(): Promise<Asking> {
  const double = await openDouble();
  const { world } = double;
  const waiting = new Set<() => boolean>();
  const looking = { ...double, person: '' };
  void double.until(() => {
    for (const look of waiting) if (look()) waiting.delete(look);
    return false;
  });
  const until = (look: () => boolean): Promise<void> =>
    new Promise((resolve) => {
      waiting.add(() => {
        if (look()) resolve();
        return look();
      });
    });
  return {
    env: { DISCORD_TOKEN: TOKEN, DISCORD_API_URL: double.apiUrl },
    ask(topic) {
      const interaction = peopleOf({ ...looking, person: world.newId() }).commands('brief', { topic });
      return {
        acknowledged: until(() => interaction.callbacks.length > 0),
        answered: until(() => interaction.original !== null && !interaction.thinking),
      };
    },
    close: () => double.close().catch(() => {}), // The peer keeps to no rules.
  };
}
