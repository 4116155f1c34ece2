/** A workspace or guild, and whose collection and settings go with it. `platform` is the name under which an adapter runs. */
export interface Tenant {
  readonly platform: string;
  readonly id: string;
}

/** Where a conversation goes on: a channel of a tenant, or a thread in it. A private conversation is a channel of its own. */
export interface Place {
  readonly tenant: Tenant;
  readonly channel: string;
  /** The platform's name of the thread; null in the channel itself. A thread under a message has that message's name. */
  readonly thread: string | null;
  /** Whether only the asker and we can read it. */
  readonly private: boolean;
}

/** A message that stands in a place. */
export interface Posted {
  readonly place: Place;
  /** The platform's name of the message, unique in its channel. */
  readonly message: string;
}

/** Who did something. */
export interface Person {
  readonly id: string;
  /** Their IANA zone where the platform tells it, else null. */
  readonly zone: string | null;
  /** Whether the platform says that they may configure the tenant, at this moment. An allow-list is the app's business. */
  readonly manages: boolean;
  /** Whether the platform lets them write in the place, at this moment; true where it does not say. */
  readonly speaks: boolean;
}

/**
 * What somebody did. `id` is the same whenever the platform delivers the same thing again: it is built of what was done (platform, tenant,
 * channel, message), not of the delivery, since platforms deliver one thing under several ids.
 */
export interface Incoming {
  readonly id: string;
  readonly place: Place;
  readonly person: Person;
  readonly what: Action;
}

/**
 * `command`: a command line as typed, without the platform's own parts. `said`: words said where we can hear them, without the mention of
 * us; `addressed` says whom they mention: us (perhaps among others), only others, or nobody. `pressed` a button of ours, by its token.
 * `composed`: words sent from a form that a token opened, and the message whose button opened it. `asked-about`: a message of anybody's
 * that somebody wants to know more about. `filled`: fields sent from a form that a token opened, by their names. `visited`: somebody opened the
 * page that a platform gives us. `joined`: we were brought into the place; the person is who did that, with an empty id where nobody says.
 * `gone`: the tenant has removed us.
 */
export type Action =
  | { readonly kind: 'command'; readonly line: string }
  | {
      readonly kind: 'said';
      readonly words: string;
      readonly addressed: 'us' | 'others' | 'nobody';
      readonly message: string;
    }
  | { readonly kind: 'pressed'; readonly token: string; readonly message: string }
  | { readonly kind: 'composed'; readonly token: string; readonly words: string; readonly message: string | null }
  | { readonly kind: 'filled'; readonly token: string; readonly values: Readonly<Record<string, string>> }
  | { readonly kind: 'asked-about'; readonly words: string; readonly message: string }
  | { readonly kind: 'visited' }
  | { readonly kind: 'joined' }
  | { readonly kind: 'gone' };
