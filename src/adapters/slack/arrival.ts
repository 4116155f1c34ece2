import type { Action, Incoming, Tenant } from '../../domain/chat.ts';

/** Who we are in Slack, as `auth.test` says. */
export interface Self {
  readonly user: string;
  readonly bot: string | null;
  /** The workspace that our token is of; null where it is not known. */
  readonly team: string | null;
}

/** By which ways something incoming can be answered. */
export interface Way {
  readonly channel: string;
  /** The thread it happened in; null in the channel itself. */
  readonly thread: string | null;
  /** The message under which a thread about it begins or goes on; null where there is none (a command). */
  readonly root: string | null;
  readonly responseUrl: string | null;
  /** Opens a form, for 3 seconds. */
  readonly trigger: string | null;
  /** The pressed message. */
  readonly pressed: { readonly message: string; readonly ephemeral: boolean } | null;
  /** Whether it happened on our page: it is answered there. */
  readonly home: boolean;
  /** Whether the person waits for us: everything but words in a thread that may be meant for others. */
  readonly awaited: boolean;
}

/** What came in: something for the desk, somebody opening the tab where they write to us, or nothing of ours. `why` is for the log and holds no words of anybody's. */
export type Parsed =
  | { readonly kind: 'arrival'; readonly incoming: Incoming; readonly way: Way }
  | { readonly kind: 'messages'; readonly channel: string }
  | { readonly kind: 'ignored'; readonly why: string };

export type Arrival = Extract<Parsed, { readonly kind: 'arrival' }>;

export const NO_WAY: Omit<Way, 'channel'> = {
  thread: null,
  root: null,
  responseUrl: null,
  trigger: null,
  pressed: null,
  home: false,
  awaited: true,
};

interface Made {
  readonly id: string;
  readonly tenant: Tenant;
  readonly user: string;
  readonly private: boolean;
  readonly what: Action;
  readonly way: Way;
}

/** The person is known by the id only; zone and rights are looked up later. */
export function arrival({ id: name, tenant, user: who, private: direct, what, way }: Made): Parsed {
  const place = { tenant, channel: way.channel, thread: way.thread, private: direct };
  return {
    kind: 'arrival',
    incoming: { id: name, place, person: { id: who, zone: null, manages: false, speaks: true }, what },
    way,
  };
}

/** The workspace that gave us our token, also when somebody of another one presses something in a channel that the two share. */
export const tenantAt = (team: string, self: Self): Tenant => ({ platform: 'slack', id: self.team ?? team });
