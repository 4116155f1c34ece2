import type { Incoming, Place, Posted } from '../domain/chat.ts';
import type { Message } from '../domain/message.ts';

/** What a platform can show: values by which the app adapts, instead of knowing its name. */
export interface ChatLimits {
  /** Characters (UTF-16 code units) of one message, all our own additions included. */
  readonly characters: number;
  /** Blocks of one message. */
  readonly blocks: number;
  /** Buttons in one row. */
  readonly buttons: number;
  readonly threads: boolean;
  /** Whether a command can be given inside a thread. */
  readonly commandsInThreads: boolean;
}

/** What to do about something incoming. */
export type Outgoing =
  /** Nothing is said: it was not for us, was done already, or its asker had their notice. */
  | { readonly kind: 'silence' }
  /** `to`: everybody in the place, or only the person who asked. `parts` follow the root in its thread. `key` comes back with `posted`. */
  | {
      readonly kind: 'reply';
      readonly key: string;
      readonly to: 'everyone' | 'person';
      /** Where: in the place it came from, or in a thread under what it came from. */
      readonly where: 'place' | 'thread';
      readonly message: Message;
      readonly parts: readonly Message[];
    }
  /** The pressed message shows this from now on. */
  | { readonly kind: 'edit'; readonly message: Message }
  /** A form with one field for words; what is sent comes back as `composed` with the token. */
  | { readonly kind: 'form'; readonly token: string; readonly title: string; readonly label: string; readonly submit: string };

/** The app's side of a platform: whoever starts a platform hands it this. */
export interface Desk {
  /**
   * Writes down, durably, that this came in, so that the platform may be told so: false when the same `id` was taken before, and then
   * nothing more is to be done. Rejects with `StoreError` when it cannot be written: the platform is to let it come again. Quick; of the
   * person only the `id` need be known.
   */
  take(incoming: Incoming): Promise<boolean>;
  /** Decides what to do about what was taken. Never throws: what goes wrong is answered with one sentence and a reference. */
  receive(incoming: Incoming): Promise<Outgoing>;
  /** Says where the reply with this key now stands, so that later words under it are understood. */
  posted(key: string, posted: Posted): Promise<void>;
  /** Topics that complete what was typed, best first. Answers at once. */
  suggest(typed: string, most: number): readonly string[];
}

/** A place where people chat. Draws messages in its own idiom; knows nothing of news. */
export interface ChatPlatform {
  /** For logs and receipts; nothing branches on it. */
  readonly name: string;
  readonly limits: ChatLimits;
  /** Connects, and hands everything that comes in to the desk until stopped. Throws `PlatformError` when it is refused for good. */
  start(desk: Desk): Promise<void>;
  /** Posts one message. Throws `PlatformError` with what is known of its fate. */
  post(place: Place, message: Message): Promise<Posted>;
  /** Lets what is under way end, then disconnects. */
  stop(): Promise<void>;
}
