import type { Log } from './log.ts';

export interface SlackOptions {
  readonly botToken: string;
  /** With it: Socket Mode. Null: Slack delivers over HTTP, and `http` says how. */
  readonly appToken: string | null;
  readonly http: { readonly signingSecret: string; readonly port: number; readonly host: string } | null;
  /** Ends with a stroke. */
  readonly apiUrl: string;
  readonly log: Log;
  /** Between two messages to one channel, and the base of the waits between tries: 1000 but in tests. */
  readonly stepMs: number;
}

/** The SDK is loaded when a platform starts: it costs a third of a second. */
export const loadBolt = () => import('@slack/bolt');

export type Bolt = Awaited<ReturnType<typeof loadBolt>>;
export type Closing = () => Promise<void>;
