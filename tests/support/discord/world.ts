import type { Body } from './rules.ts';

/** A message that stands somewhere. */
export interface StoredMessage extends Body {
  readonly id: string;
  readonly channel_id: string;
  readonly author: { readonly id: string };
  /** Who alone sees it; null when everybody does. */
  readonly onlyFor: string | null;
  /** How often it was changed. */
  readonly edits: number;
}

export interface Channel {
  readonly id: string;
  /** 0: text, 1: direct, 2: voice, 11: thread. */
  readonly type: number;
  readonly guild_id?: string;
  readonly parent_id?: string;
  readonly name?: string;
}

export interface Interaction {
  readonly id: string;
  readonly token: string;
  readonly channel: string;
  readonly user: string;
  /** The message whose button was pressed. */
  readonly pressed: string | null;
  readonly at: number;
  /** The numbers of the callbacks that were accepted: one, if all is well. */
  readonly callbacks: { readonly type: number; readonly data: Record<string, unknown> }[];
  /** The message that answers it: "thinking …" at first. */
  original: string | null;
  thinking: boolean;
  expired: boolean;
}

/** What Discord knows. */
export interface World {
  readonly self: string;
  readonly application: string;
  readonly channels: Map<string, Channel>;
  /** By id, in the order in which they were posted. */
  readonly messages: Map<string, StoredMessage>;
  readonly interactions: Map<string, Interaction>;
  /** Which message came with a nonce last, and when. */
  readonly nonces: Map<string, { readonly id: string; readonly at: number }>;
  /** For how long nonces are compared, in ms. */
  nonceWindowMs: number;
  /** Messages that were given back instead of being posted again. */
  readonly repeated: Set<string>;
  commands: object[];
  readonly newId: () => string;
}

/** The first of January 2015, from which Discord's ids count milliseconds in their upper 42 bits. */
const EPOCH_MS = 1_420_070_400_000;

export function newWorld(now: () => number = Date.now): World {
  let last = 0n;
  const newId = (): string => {
    const id = BigInt(now() - EPOCH_MS) << 22n;
    last = id > last ? id : last + 1n;
    return String(last);
  };
  return {
    self: newId(),
    application: newId(),
    channels: new Map(),
    messages: new Map(),
    interactions: new Map(),
    nonces: new Map(),
    nonceWindowMs: 180_000,
    repeated: new Set(),
    commands: [],
    newId,
  };
}
