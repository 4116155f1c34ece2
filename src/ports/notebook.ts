import type { Tenant } from '../domain/chat.ts';

/** What is kept of conversations: one short text of the app's own making under a kind and a key. Times are milliseconds since 1970, UTC. */
export interface Note {
  readonly tenant: Tenant;
  /** What sort of note it is; the app decides. */
  readonly kind: string;
  /** Unique among the tenant's notes of its kind. */
  readonly key: string;
  /** Whose words or deeds it holds, so that they can be erased on request; null when nobody's. */
  readonly person: string | null;
  readonly at: number;
  /** When it is to be forgotten; null: when the tenant goes. */
  readonly until: number | null;
  /** JSON. */
  readonly value: string;
}

/**
 * Remembers conversations, durably: what is put is there after a crash, for every process. Notes of one tenant never show in another's.
 * A note is past its time when `until` is not after `now`: it is then as if it were not there. All methods reject with `StoreError` when
 * the store is broken, full or locked.
 */
export interface Notebook {
  /** Writes all of them or none; a note with the same tenant, kind and key is replaced. */
  put(notes: readonly Note[]): Promise<void>;
  /**
   * Writes a note only where there is none with its tenant, kind and key, or one past its time at `note.at`, and with it, or not at all, those
   * that go `along`: true for whoever was first, also among processes.
   */
  claim(note: Note, along?: readonly Note[]): Promise<boolean>;
  /** Those of `keys` that are there, in the order asked for. */
  get(tenant: Tenant, kind: string, keys: readonly string[], now: number): Promise<readonly Note[]>;
  /** The newest first, at most `most`. `tenant` null: of all tenants, for the operator. */
  list(tenant: Tenant | null, kind: string, most: number, now: number): Promise<readonly Note[]>;
  /** Erases everything of a person, or with `person` null of the tenant, so that no byte of it stays in the store; says how many notes. */
  erase(tenant: Tenant, person: string | null): Promise<number>;
  /** Erases what is past its time; says how many notes. */
  sweep(now: number): Promise<number>;
}
