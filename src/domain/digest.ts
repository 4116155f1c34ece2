import type { Place } from './chat.ts';
import type { ArticleId, VersionId } from './ids.ts';
import type { Message } from './message.ts';

/** The identity of a digest. Opaque; never used again for another one. */
export type DigestId = string & { readonly __id: 'Digest' };

/**
 * Hours of a day in which nothing is posted, in the digest's zone: from `from` up to, not including, `to`, both 'HH:MM'. `from` after `to`
 * goes over midnight. A slot that falls into them is held until they end.
 */
export interface QuietHours {
  readonly from: string;
  readonly to: string;
}

/**
 * Why a platform goes on refusing until somebody acts: the channel is not there any more, we were taken out of it or of the whole
 * workspace or server, or we may not post there.
 */
export type Obstacle = 'channel-gone' | 'removed' | 'not-permitted';

/** Why nothing is posted for a digest at present: somebody asked for that, or a platform refuses. `at`: since when, UTC ms. */
export interface Pause {
  readonly why: 'asked' | Obstacle;
  readonly at: number;
}

/** A channel's standing order for what is new on its topics, at its own hours. */
export interface Digest {
  readonly id: DigestId;
  /** A channel; never a thread. */
  readonly place: Place;
  /** Topics as they are written after `/brief`, filters included; at least one. */
  readonly topics: readonly string[];
  /** Five cron fields, read in `zone`. */
  readonly calendar: string;
  /** An IANA name. */
  readonly zone: string;
  readonly quiet: QuietHours | null;
  /** The most items that an edition shows at once; the others are counted, and can be reached. At least 1. */
  readonly mostItems: number;
  /** What is done when nothing is new: it is said, or nothing is posted. */
  readonly whenEmpty: 'say' | 'silent';
  /** After so many silent slots in a row one short notice says that it still works; 0: never. */
  readonly noticeAfter: number;
  /** Who added it, and is told when it cannot be posted; null when they are forgotten, or the operator did. */
  readonly owner: string | null;
  /** `config`: it stands in the operator's file, and can be changed there alone. */
  readonly from: 'chat' | 'config';
  readonly createdAt: number;
  /** UTC ms. Slots before this belong to an earlier form of it, or to nothing: they are neither posted nor missed. */
  readonly holdsFrom: number;
  /** UTC ms. What we first held before this is in no edition: so a new digest begins with its own period, and floods nobody. */
  readonly coversFrom: number;
  /** UTC ms, a whole minute. Somebody asked for an edition at this moment, beside the calendar; null: nobody has. */
  readonly once: number | null;
  readonly paused: Pause | null;
}

/** A moment in a digest's calendar. There is one for each (digest, local), whatever the clocks do. */
export interface Slot {
  readonly digest: DigestId;
  /** The civil time that the calendar names, 'YYYY-MM-DDTHH:MM', also where the clock skips it. */
  readonly local: string;
  readonly zone: string;
  /** The instant at which it comes about: milliseconds since 1970, UTC. */
  readonly at: number;
}

/** An article version that an edition covers, and so no later edition of the digest shows again. */
export interface Covered {
  readonly version: VersionId;
  readonly article: ArticleId;
  /** When we first held it, UTC ms. */
  readonly firstSeen: number;
}

/**
 * How one message of an edition stands. `pending`: it certainly does not stand in the channel yet. `sending`: a request is under way, or was
 * when its process died. `ambiguous`: no clear answer came. `sent`: it stands there. `skipped`: nobody can tell, and it is not tried again.
 * `refused`: the platform does not take it.
 */
export type PartState = 'pending' | 'sending' | 'ambiguous' | 'sent' | 'skipped' | 'refused';

/** One message of an edition. */
export interface Part {
  /** Also the mark that the message carries: 25 characters of base64url, a hash of digest, channel, local time, zone and position. */
  readonly key: string;
  /** 0: the root, in the channel. The others follow in the thread under it, in order. */
  readonly position: number;
  /** Frozen when the edition is decided; null once the edition is over. */
  readonly message: Message | null;
  readonly state: PartState;
  /** How many requests were begun for it. */
  readonly attempt: number;
  /** When the last request was begun, UTC ms. */
  readonly startedAt: number | null;
  /** The run of the process that began it last, or else decided it. */
  readonly epoch: number;
  /** The platform's name of the message, once it is known to stand there. */
  readonly posted: string | null;
  /** When it is known to stand there since, UTC ms. */
  readonly sentAt: number | null;
}

/**
 * What was decided for a slot. `posted`: it has parts, which are to be posted. `empty`: nothing was new, and nothing is said. `missed`: nobody
 * decided it in time; the next edition covers what it would have.
 */
export type EditionKind = 'posted' | 'empty' | 'missed';

/**
 * What became of an edition. `open`: not everything is posted yet. `delivered`: it stands in the channel. `skipped`: nobody can tell whether all
 * of it does. `withdrawn`: nothing of it was posted, and it grew too old, or the digest was paused or changed. `none`: nothing was to be posted.
 * What it covers counts while it is open, and for good when it is delivered.
 */
export type EditionFate = 'open' | 'delivered' | 'skipped' | 'withdrawn' | 'none';

/** A slot, decided: once and for good. */
export interface Edition {
  readonly slot: Slot;
  readonly kind: EditionKind;
  readonly decidedAt: number;
  /** When it was to be posted at the earliest: the slot, or the end of the quiet hours that hold it. UTC ms. */
  readonly dueAt: number;
  /** From then on it is too old to be posted, if nothing of it stands in the channel yet. UTC ms. */
  readonly lapsesAt: number;
  /** Whether it is posted after a downtime, and says so. */
  readonly late: boolean;
  readonly covers: readonly Covered[];
  /** How many slots before it were missed or skipped since the last one that was delivered or empty; it says so when it is posted. */
  readonly skippedBefore: number;
  /** The name under which the desk knows what its root shows; null when it shows nothing to go on from. */
  readonly shown: string | null;
  /** What the thread under the root is called, where threads have names. At most 80 characters. */
  readonly threadName: string;
  readonly parts: readonly Part[];
  readonly fate: EditionFate;
  /** Why it was skipped or withdrawn, in one word of ours; null for all others. */
  readonly because: Because | null;
}

/**
 * `unreadable`: no clear answer came, and the channel cannot be read. `found`: it stands there already from before a backup was restored. `lapsed`:
 * too old to be posted. `changed`: the digest was paused, changed or removed before anything was posted. The others as the platform refused.
 */
export type Because = 'unreadable' | 'found' | 'lapsed' | 'changed' | 'refused' | Obstacle;
