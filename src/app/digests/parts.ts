import type { Covered, Digest, Slot } from '../../domain/digest.ts';
import type { Message } from '../../domain/message.ts';
import type { ChatLimits } from '../../ports/chat-platform.ts';
import type { Note } from '../../ports/notebook.ts';

/** What a digest's calendar asks for at some moment. */
export interface Asked {
  /** The latest slot that has fallen due and is not decided, however long ago that was; null: there is none. */
  readonly due: DueSlot | null;
  /** Undecided slots before that, oldest first: they are never posted. Those that quiet hours have merged into `due` are not among them. */
  readonly missed: readonly Slot[];
  /** When the next slot after now falls due, UTC ms; far in the future when there is none. */
  readonly nextAt: number;
}

export interface DueSlot {
  readonly slot: Slot;
  /** The slot, or the end of the quiet hours that hold it. UTC ms. */
  readonly dueAt: number;
  /** From then on it is too old to be posted: half the interval after `dueAt`, or six hours. UTC ms. */
  readonly lapsesAt: number;
}

/** Reads a digest's calendar after the last slot that was decided (null: none) and not before `digest.holdsFrom`. Pure. */
export type AskCalendar = (digest: Digest, last: Slot | null, now: number) => Asked;

/** What an edition is made for. */
export interface Order {
  readonly digest: Digest;
  readonly due: DueSlot;
  /** Whether it comes so late that it should say so. */
  readonly late: boolean;
  /** How many slots before it were missed or skipped since the last edition that was delivered or empty. */
  readonly skippedBefore: number;
  /** How many slots in a row before it were empty, and nothing was said. */
  readonly silentBefore: number;
  readonly limits: ChatLimits;
  readonly now: number;
}

/** An edition, ready to be frozen. Nothing is kept of it yet. */
export interface Compiled {
  readonly covers: readonly Covered[];
  /** The root, then what follows in its thread, each within the limits. None: nothing is said. */
  readonly messages: readonly Message[];
  /** What the desk must know before the root stands in the channel: written before it is decided, again if need be. */
  readonly notes: readonly Note[];
  /** The name under which the desk knows what the root shows; null where nothing goes on from it. */
  readonly shown: string | null;
  /** At most 80 characters. */
  readonly threadName: string;
}

/** Makes an edition of everything that is not covered yet. The same store, configuration and order give the same edition. */
export type Compile = (order: Order) => Promise<Compiled>;
