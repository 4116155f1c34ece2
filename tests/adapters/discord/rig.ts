import { jest } from '@jest/globals';
import { discordPlatform } from '../../../src/adapters/discord/platform.ts';
import type { Incoming, Posted } from '../../../src/domain/chat.ts';
import type { PlatformError } from '../../../src/domain/errors.ts';
import { type Button, type Message, text } from '../../../src/domain/message.ts';
import type { ChatPlatform, Desk, Outgoing, Reply } from '../../../src/ports/chat-platform.ts';
import { type Double, openDouble, TOKEN } from '../../support/discord/double.ts';
import { type People, peopleOf } from '../../support/discord/people.ts';

// Loading the SDK takes seconds where others use the machine too.
jest.setTimeout(60_000);

export interface Logged {
  readonly level: string;
  readonly message: string;
  readonly facts: object;
}

/** The platform on the real SDK, the double that it talks to, and a desk that decides as a test wants. */
export interface Rig {
  readonly discord: Double;
  readonly people: People;
  readonly platform: ChatPlatform;
  readonly taken: Incoming[];
  readonly posted: { readonly key: string; readonly posted: Posted }[];
  readonly logged: Logged[];
  readonly lost: PlatformError[];
  close(): Promise<void>;
}

type Decide = (incoming: Incoming) => Outgoing | Promise<Outgoing>;

export interface RigOptions {
  readonly decide?: Decide;
  readonly token?: string;
  readonly messageContent?: boolean;
  readonly heartbeatMs?: number;
  readonly shards?: 'auto' | number;
  readonly take?: () => Promise<boolean>;
}

export async function openRig(options: RigOptions = {}): Promise<Rig> {
  const { token = TOKEN, shards = 'auto', decide = () => ({ kind: 'silence' }), ...rest } = options;
  const discord = await openDouble(rest);
  const logged: Logged[] = [];
  const lost: PlatformError[] = [];
  const write =
    (level: string) =>
    (facts: object, message: string): void => {
      logged.push({ level, message, facts });
      discord.changed();
    };
  const log = { debug: write('debug'), info: write('info'), warn: write('warn'), error: write('error') };
  const onLost = (error: PlatformError): void => {
    lost.push(error);
    discord.changed();
  };
  const platform = discordPlatform({ token, apiUrl: discord.apiUrl, shards, log, onLost, stepMs: 5 });
  const { desk, taken, posted } = stubDesk(decide, discord.changed, options.take);
  const close = async (): Promise<void> => {
    await platform.stop();
    await discord.close();
  };
  const rig = { discord, people: peopleOf(discord), platform, taken, posted, logged, lost, close };
  await platform.start(desk).catch(async (error: unknown) => {
    Object.assign(error as object, { rig });
    throw error;
  });
  return rig;
}

function stubDesk(decide: Decide, changed: () => void, take?: () => Promise<boolean>) {
  const taken: Incoming[] = [];
  const posted: { readonly key: string; readonly posted: Posted }[] = [];
  const known = new Set<string>();
  const desk: Desk = {
    async take(incoming) {
      if (take) return take();
      if (known.has(incoming.id)) return false;
      known.add(incoming.id);
      taken.push(incoming);
      changed();
      return true;
    },
    receive: async (incoming) => decide(incoming),
    answered: async () => {},
    unanswered: async () => [],
    posted: async (key, where) => {
      posted.push({ key, posted: where });
      changed();
    },
    suggest: (typed, most) => ['syria', 'sykes', 'harbour'].filter((topic) => topic.startsWith(typed)).slice(0, most),
  };
  return { desk, taken, posted };
}

export const says = (words: string, ...actions: Button[]): Message => ({
  blocks: [
    { kind: 'paragraph', content: [text(words)] },
    ...(actions.length > 0 ? [{ kind: 'actions' as const, actions }] : []),
  ],
});

export const reply = (words: string, more: Partial<Reply> = {}): Reply => ({
  kind: 'reply',
  key: `key of ${words}`,
  to: 'everyone',
  where: 'place',
  message: says(words),
  parts: [],
  threadName: 'syria · 22 Nov 2026',
  ...more,
});
