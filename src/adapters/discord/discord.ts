import type { Desk } from '../../ports/chat-platform.ts';
import type { Log } from '../../ports/log.ts';
import type { Send } from './send.ts';

/** What the parts of the adapter share while it runs. */
export interface Discord {
  readonly send: Send;
  readonly desk: Desk;
  readonly log: Log;
  readonly application: string;
}
