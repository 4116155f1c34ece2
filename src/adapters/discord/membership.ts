import type { Parsed } from './parse.ts';
import * as payloads from './payloads.ts';

/** Reads the payload of GUILD_DELETE; `joined` tells one stay in a guild from the next. An outage is no removal. Never throws. */
export function parseGone(payload: unknown, joined: number | null): Parsed {
  const known = payloads.guild.safeParse(payload);
  if (!known.success || known.data.unavailable) return ignored('a guild that is only unavailable');
  const { id } = known.data;
  return {
    kind: 'arrival',
    incoming: {
      id: `gone:${id}:${joined ?? 0}`,
      place: { tenant: { platform: 'discord', id }, channel: '', thread: null, private: false },
      person: { id: '', zone: null, manages: false, speaks: true },
      what: { kind: 'gone' },
    },
    way: { interaction: null, acknowledgement: 'none', root: null },
  };
}

/** Servers send this whenever we connect: only one that took us in lately is news, also if we were not running then. */
const NEWS_MS = 24 * 3_600_000;

/** Reads the payload of GUILD_CREATE: a hello belongs where the server has its own news, else in its first channel. Never throws. */
export function parseJoined(payload: unknown, now: number): Parsed {
  const known = payloads.joined.safeParse(payload);
  if (!known.success) return ignored('a guild that is not there');
  const { id, joined_at, system_channel_id, channels } = known.data;
  if (Date.parse(joined_at) < now - NEWS_MS) return ignored('a guild that we were in before');
  const channel = system_channel_id ?? channels.find(({ type }) => type === TEXT_CHANNEL)?.id;
  if (channel === undefined) return ignored('a guild without a channel for words');
  return {
    kind: 'arrival',
    incoming: {
      id: `joined:${id}:${joined_at}`,
      place: { tenant: { platform: 'discord', id }, channel, thread: null, private: false },
      person: { id: '', zone: null, manages: false, speaks: true },
      what: { kind: 'joined' },
    },
    way: { interaction: null, acknowledgement: 'none', root: null },
  };
}

const TEXT_CHANNEL = 0;

const ignored = (why: string): Parsed => ({ kind: 'ignored', why });
