import type { Log } from '../../ports/log.ts';

export interface SlackOptions {
  readonly botToken: string | null;
  /** With it: Socket Mode. Without it Slack delivers over HTTP, and `signingSecret` is needed. */
  readonly appToken: string | null;
  readonly signingSecret: string | null;
  /** Where we listen in HTTP mode. */
  readonly host: string;
  readonly port: number;
  /** Ends with a stroke. */
  readonly apiUrl: string;
  readonly log: Log;
  /** Milliseconds between two messages to one channel, and the base of the waits between tries: Slack allows one message a second. */
  readonly stepMs?: number;
  /** Called when the last connection is gone, and when one stands again. Over HTTP there are none. */
  readonly onHearing?: (hears: boolean) => void;
}

export const STEP_MS = 1_000;

/** The SDK is loaded when a platform starts: it costs a third of a second. */
export const loadBolt = () => import('@slack/bolt');

export type Bolt = Awaited<ReturnType<typeof loadBolt>>;
export type Closing = () => Promise<void>;
