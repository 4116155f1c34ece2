/** Somebody's command, and what becomes of it. */
export interface Taken {
  /** Rejects when it never was. */
  readonly acknowledged: Promise<unknown>;
  readonly answered: Promise<unknown>;
}

/** A double, and people who ask there. */
export interface Asking {
  readonly env: Readonly<Record<string, string>>;
  ask(topic: string): Taken;
  close(): Promise<void>;
}

/** So many people take turns, since one may ask ten times a minute: with a hundred commands a second each asks six times. */
export const PEOPLE = 1_000;

/** So many channels take turns, since one message a second goes to each. */
export const CHANNELS = 400;
