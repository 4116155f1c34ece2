import type { webApi } from '@slack/bolt';
import type { Desk } from '../../ports/chat-platform.ts';
import type { Log } from '../../ports/log.ts';
import type { Outbox } from './outbox.ts';
import type { People } from './people.ts';

/** What the parts of the adapter share while it runs. */
export interface Slack {
  readonly client: webApi.WebClient;
  readonly outbox: Outbox;
  readonly people: People;
  readonly desk: Desk;
  readonly log: Log;
  /** The base of the waits between tries, in milliseconds. */
  readonly stepMs: number;
  /** Whether what is posted may stand there already, posted by a process that has died: the channel is then read back first. */
  readonly again: boolean;
}

/** How long one call may take. */
export const CALL_MS = 10_000;
