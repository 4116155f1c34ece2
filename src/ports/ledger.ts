import type { Tenant } from '../domain/chat.ts';
import type { Because, Covered, Digest, DigestId, Edition, Pause, Slot } from '../domain/digest.ts';
import type { Outcome } from '../domain/edition-progress.ts';
import type { VersionId } from '../domain/ids.ts';

/** Which digests there are. All methods reject with `StoreError` when the store is broken, full or locked. */
export interface StandingOrders {
  /** Adds it, or replaces the one with its id; in either case it is looked at again soon. Slots that are decided stay decided. */
  keep(digest: Digest): Promise<void>;
  /** With everything that was decided for it. False: there was none. */
  remove(digest: DigestId): Promise<boolean>;
  /** Pauses or resumes it, and leaves the rest as it is. False: there is none. */
  pause(digest: DigestId, pause: Pause | null): Promise<boolean>;
  /** By creation, then id. `tenant` null: of all tenants. */
  list(tenant: Tenant | null): Promise<readonly Digest[]>;
  /** Forgets that a person owns digests, or with `person` null erases all of the tenant, so that no byte of it stays in the store. */
  erase(tenant: Tenant, person: string | null): Promise<void>;
}

/** A digest to be looked at, and the last slot that was decided for it. */
export interface Standing {
  readonly digest: Digest;
  readonly last: Slot | null;
  /** Whether an edition of it is still open: nothing new is decided before that is over. */
  readonly open: boolean;
}

/** An edition with what is left to do, and whose it is. */
export interface OpenEdition {
  readonly digest: Digest;
  readonly edition: Edition;
}

/** What is known of one article version in a digest. */
export interface Coverage extends Covered {
  readonly slot: Slot;
  readonly fate: Edition['fate'];
}

/**
 * What was decided and what became of it: the memory that keeps a digest from being lost or doubled. What a method has written is on disk when
 * its promise is kept, after a power loss too. Rejects with `StoreError` when the store is broken, full or locked: then nothing was written.
 */
export interface Ledger {
  /** The number of this run of the process among all that have used the ledger, from 1. */
  readonly epoch: number;
  /** When an earlier run last wrote something, UTC ms; 0 where none did. What fell due after that and before our start may have been posted by a run that this ledger does not know, since a backup was put in its place. */
  readonly lastAlive: number;
  /** Digests that are not paused and whose time to be looked at has come, and of each the last slot decided. At first, and after `keep`, it has. */
  awake(now: number, most: number): Promise<readonly Standing[]>;
  /** Lets a digest sleep: it need not be looked at before `until`. */
  rest(digest: DigestId, until: number): Promise<void>;
  /** Writes editions with their frozen messages and what they cover, all in one transaction. Those whose slot is decided already, or whose digest is gone, are left out: false. */
  decide(editions: readonly Edition[]): Promise<readonly boolean[]>;
  /** Says before a request that it is about to be made; gives the edition as it stands now. Null: nothing may be sent, since the edition is over or the digest paused before its root was. */
  begin(key: string, now: number): Promise<Edition | null>;
  /** Says what became of it, and with its last part of the edition; gives that as it stands now, null when it is not there any more. */
  conclude(key: string, outcome: Outcome): Promise<Edition | null>;
  /** Gives up an edition of which nothing was sent. False: something may stand in the channel, or it is over. */
  withdraw(slot: Slot, because: Because): Promise<boolean>;
  /** Editions that are not over, the one decided first before others. */
  open(): Promise<readonly OpenEdition[]>;
  /** Those of `versions` that are covered by an edition that is delivered or open. */
  covered(digest: DigestId, versions: readonly VersionId[]): Promise<ReadonlySet<VersionId>>;
  /** The editions of a digest, the latest slot first; messages left out once they are over. */
  history(digest: DigestId, most: number): Promise<readonly Edition[]>;
  /** In which slots of a digest versions of an article were covered, the latest first. */
  coverage(digest: DigestId, article: Covered['article']): Promise<readonly Coverage[]>;
  /** Says that we are at work, so that `lastAlive` is known to the next run. */
  alive(now: number): Promise<void>;
}
