import type { Incoming, Place, Posted } from '../domain/chat.ts';
import type { Block, Message } from '../domain/message.ts';

/** How much of a message something takes up. */
export interface Size {
  /** UTF-16 code units, with everything that drawing adds: markup, escapes, addresses of links. */
  readonly characters: number;
  /** The platform's own blocks. */
  readonly blocks: number;
}

/** What a platform can show: values by which the app adapts, instead of knowing its name. */
export interface ChatLimits {
  /** What one message may hold in all. */
  readonly message: Size;
  /** What a block takes up once it is drawn. A message takes the sum of its blocks. Pure. */
  readonly measure: (block: Block) => Size;
  /** Buttons of one message, over all rows in which the platform lays them out; at least 5. */
  readonly buttons: number;
  readonly threads: boolean;
}

/** What to do about something incoming. */
export type Outgoing =
  /** Nothing is said: it was not for us, was done already, or its asker had their notice. */
  | { readonly kind: 'silence' }
  | Reply
  /** The pressed message shows this from now on. */
  | { readonly kind: 'edit'; readonly message: Message }
  /** A form with one field for words; what is sent comes back as `composed` with the token. Texts have at most 24 characters but for the label (45). */
  | {
      readonly kind: 'form';
      readonly token: string;
      readonly title: string;
      readonly label: string;
      readonly submit: string;
    }
  /** A form with at most five fields, filled with what holds now; what is sent comes back as `filled` with the token. Title and `submit` as above. */
  | {
      readonly kind: 'fields';
      readonly token: string;
      readonly title: string;
      readonly fields: readonly Field[];
      readonly submit: string;
    };

/** One field: words on one line, which may be left empty, or one of `choices`. */
export interface Field {
  /** At most 40 ASCII letters. */
  readonly name: string;
  /** At most 45 characters. */
  readonly label: string;
  readonly value: string;
  /** Null: words of at most 100 characters. */
  readonly choices: readonly { readonly label: string; readonly value: string }[] | null;
}

/** Something is said. Every message is within the limits. */
export interface Reply {
  readonly kind: 'reply';
  /** Comes back with `posted`. */
  readonly key: string;
  /** Everybody in the place, or only the person who asked: such a message is not told to `posted`. */
  readonly to: 'everyone' | 'person';
  /**
   * Where: in the very place it came from, or in a thread under the message that it came from (`message` of what was said, pressed,
   * composed or asked about), if it does not stand in a thread already and the place can have one; else in the place.
   */
  readonly where: 'place' | 'thread';
  readonly message: Message;
  /** What follows the message in the thread under it, or in the thread in which it stands. */
  readonly parts: readonly Message[];
  /** What a thread made for this is called, on platforms that name threads: "syria · 22 Nov 2026". At most 80 characters. */
  readonly threadName: string;
}

/** Something that was taken, and whose answer got lost with its process. */
export interface Unanswered {
  readonly incoming: Incoming;
  /** As handed to `take`. */
  readonly means: unknown;
  /** Whether it was decided already, so that some or all of the answer may stand there. */
  readonly decided: boolean;
}

/** The app's side of a platform: whoever starts a platform hands it this. */
export interface Desk {
  /**
   * Keeps durably that this came in, before the platform is told so. False: it is known already, and nothing more is to be done. Rejects
   * with `StoreError` when it cannot be kept: then it must not be acknowledged, so that the platform delivers it again. Quick; of the person
   * only the `id` need be known. `means`: JSON values that the platform needs to answer it, should this process die before it has; null: without
   * this process nobody can.
   */
  take(incoming: Incoming, means: unknown): Promise<boolean>;
  /** Decides what to do about something taken. Never rejects: what goes wrong is answered with one sentence and a reference. */
  receive(incoming: Incoming): Promise<Outgoing>;
  /** Says that whatever was to be done about it is done, or cannot be. Never rejects. */
  answered(incoming: Incoming): Promise<void>;
  /**
   * What earlier processes took on the platform of this name and did not answer, the oldest first: to be received now as if it had just been
   * taken. Nothing older than ten minutes: whoever asked has gone. Never rejects.
   */
  unanswered(platform: string): Promise<readonly Unanswered[]>;
  /** Says where the reply with this key now stands, so that later words under it are understood. Never rejects. */
  posted(key: string, posted: Posted): Promise<void>;
  /** Topics that complete what was typed, best first. Answers at once. */
  suggest(typed: string, most: number): readonly string[];
}

/** A message of our own accord, which is to stand in its place once. */
export interface Dispatch {
  /** A channel, or the thread under a message of it, which is made where there is none yet. */
  readonly place: Place;
  readonly message: Message;
  /** What the message carries where people do not see it, so that `find` knows it again: 25 characters of A–Z a–z 0–9 - _, that tell nothing. */
  readonly mark: string;
  /** What a thread made for this is called, on platforms that name threads. At most 80 characters. */
  readonly threadName: string;
}

/** What reading back says: the newest message with one of the marks stands there under this name, since then (UTC ms); none does; or we may not read there. */
export type Sighting =
  | { readonly kind: 'there'; readonly mark: string; readonly message: string; readonly at: number }
  | { readonly kind: 'absent' | 'unreadable' };

/** A place where people chat. Draws messages in its own idiom; knows nothing of news. */
export interface ChatPlatform {
  /** For logs and receipts; nothing branches on it. */
  readonly name: string;
  readonly limits: ChatLimits;
  /** Connects, and hands everything that comes in to the desk until stopped. Throws `PlatformError` when it is refused for good. */
  start(desk: Desk): Promise<void>;
  /**
   * Asks once for a message to be posted, and never again by itself, whatever comes of it: the ledger alone decides that. One that is refused as
   * drawn goes out as plain words. Throws `PlatformError` with what is known of its fate.
   */
  post(dispatch: Dispatch): Promise<Posted>;
  /** Looks for messages with these marks among those that were posted after `since` (UTC ms). Throws `PlatformError` when nobody could say. */
  find(place: Place, marks: readonly string[], since: number): Promise<Sighting>;
  /** What time the platform says it is, UTC ms, to the second; null where it does not say. Throws `PlatformError` when it cannot be reached. */
  time(): Promise<number | null>;
  /** Lets what is under way end, then disconnects. */
  stop(): Promise<void>;
}
