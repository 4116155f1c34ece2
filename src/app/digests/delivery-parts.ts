import type { DigestId, Slot } from '../../domain/digest.ts';
import type { ChatPlatform, Desk } from '../../ports/chat-platform.ts';
import type { Clock } from '../../ports/clock.ts';
import type { Ledger, StandingOrders } from '../../ports/ledger.ts';
import type { Log } from '../../ports/log.ts';
import type { Notebook } from '../../ports/notebook.ts';
import type { Pass } from './failpoints.ts';
import type { AskCalendar, Compile } from './parts.ts';

/** A platform that is up, and its desk, which must know what stands where. */
export interface Outlet {
  readonly platform: ChatPlatform;
  readonly desk: Pick<Desk, 'posted'>;
}

/** What is counted of delivery. None of it may hold anybody's words. */
export interface DeliveryTally {
  /** The root of an edition stands in its channel, so many seconds after its time. */
  delivered(platform: string, latenessSeconds: number): void;
  /** Slots that are never posted. */
  missed(platform: string, slots: number): void;
  /** A platform asked us to slow down. */
  limited(platform: string): void;
}

/** The times of delivery, in ms. */
export interface DeliveryTimes {
  /** After an unclear answer, or a death, so long nothing is read back: longer than a request can be under way and history can lag. */
  readonly settle: number;
  /** A root that comes later than this after its time says so. */
  readonly late: number;
  /** The first wait after a failure; it doubles. */
  readonly retry: number;
  readonly longestRetry: number;
  /** A gap between two runs that is no longer is a restart: no backup is restored in it. */
  readonly restart: number;
  /** Longer than it takes until what came in can be found in the archive. */
  readonly filing: number;
  /** The least time between two posts of a platform that says "not now" most of the time: it bans whoever goes on asking. */
  readonly spacing: number;
  /** Between two looks at a platform's clock while it disagrees with ours. */
  readonly clockCheck: number;
}

/** The settle time is the longest request (10 s) and as much again for what is still on its way and not shown yet. */
export const TIMES: DeliveryTimes = {
  settle: 20_000,
  late: 120_000,
  retry: 2_000,
  longestRetry: 60_000,
  restart: 600_000,
  filing: 300_000,
  spacing: 1_500,
  clockCheck: 30_000,
};

/** What delivery works with. */
export interface DeliveryParts {
  readonly ledger: Ledger & Pick<StandingOrders, 'pause'>;
  readonly notebook: Pick<Notebook, 'put'>;
  readonly clock: Clock;
  /** Milliseconds of a clock that never jumps. */
  readonly monotonic: () => number;
  /** SHA-256 of a text in UTF-8, hexadecimal. */
  readonly digest: (text: string) => string;
  readonly calendar: AskCalendar;
  readonly compile: Compile;
  /** How long after its time a channel's digests are posted, in ms. */
  readonly spread: (channel: Parameters<ChatPlatform['find']>[0]) => number;
  /** The platform with this name; null while it is not up. */
  readonly outlet: (platform: string) => Outlet | null;
  readonly times: DeliveryTimes;
  readonly log: Log;
  readonly tally: DeliveryTally;
  readonly pass: Pass;
}

/** The mark of one message of an edition: its ledger's key. It tells nothing, and is the same whoever computes it. */
export function markOf(
  hash: DeliveryParts['digest'],
  { digest, local, zone }: Slot,
  channel: string,
  position: number,
): string {
  return hash(JSON.stringify(['part', digest satisfies DigestId, channel, local, zone, position])).slice(0, 25);
}
