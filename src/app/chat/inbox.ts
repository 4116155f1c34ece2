import type { Incoming } from '../../domain/chat.ts';
import type { Unanswered } from '../../ports/chat-platform.ts';
import type { Note } from '../../ports/notebook.ts';
import { read, SEEN_MS } from './notes.ts';
import type { DeskParts } from './parts.ts';
import { nameOf } from './tokens.ts';

/** What was taken this long ago and not decided was taken by a process that has died: it may be taken again. */
const LEASE_MS = 60_000;

/** Whoever has waited longer for an answer has gone. Platforms take answers for longer: 15 minutes at the least. */
const WAITED_MS = 10 * 60_000;

/** More than these cannot be answered at once after a start; the newest are. */
const MOST_UNANSWERED = 1_000;

interface Seen {
  readonly at: number;
  readonly done: boolean;
}

type Taken = Pick<Unanswered, 'incoming' | 'means'>;

export type Inbox = ReturnType<typeof inbox>;

/**
 * The key of what is kept of something that came in. Platforms may name persons in ids: it tells nothing of who did what, so that forgetting a
 * person need not touch it.
 */
export const seenKey = (digest: (text: string) => string, { id }: Incoming): string => nameOf(digest, 'seen', id);

/**
 * Takes each thing once, however often and under however many deliveries it comes, also after a restart. What was taken but never decided
 * is taken again when it comes again; what was decided never is. Until it is answered its words are kept, so that a process that dies in
 * between loses nothing: the next one answers.
 */
export function inbox({ notebook, newsroom, begun }: DeskParts) {
  const { clock, digest } = newsroom;
  /** Those whose words are kept. */
  const kept = new Set<string>();
  const keyOf = (incoming: Incoming): string => seenKey(digest, incoming);
  const noteOf = (incoming: Incoming, now: number, done: boolean): Note => {
    const { tenant } = incoming.place;
    const value: Seen = { at: now, done };
    return {
      tenant,
      kind: 'seen',
      key: keyOf(incoming),
      person: null,
      at: now,
      until: now + SEEN_MS,
      value: JSON.stringify(value),
    };
  };
  const takenNote = (taken: Taken, now: number): Note => {
    const { place, person } = taken.incoming;
    return {
      tenant: place.tenant,
      kind: 'taken',
      key: keyOf(taken.incoming),
      person: person.id,
      at: now,
      until: now + WAITED_MS,
      value: JSON.stringify(taken),
    };
  };
  /** In its place stands nothing, and that is past its time. */
  const blank = (incoming: Incoming, now: number): Note => ({
    ...takenNote({ incoming, means: null }, now),
    person: null,
    until: now,
    value: 'null',
  });

  return {
    /** `keep`: whether its words are to be kept until it is answered. */
    async take(incoming: Incoming, means: unknown, keep: boolean): Promise<boolean> {
      const now = clock.now();
      const key = keyOf(incoming);
      const along = keep ? [takenNote({ incoming, means }, now)] : [];
      const isFirst = await notebook.claim(noteOf(incoming, now, false), along);
      if (!isFirst) {
        const seen = await read<Seen>(notebook, incoming.place.tenant, 'seen', key, now);
        if (!seen || seen.done || now < seen.at + LEASE_MS) return false;
        await notebook.put([noteOf(incoming, now, false), ...along]);
      }
      if (keep) kept.add(key);
      return true;
    },
    /** The note by which it is known to be decided. */
    done: (incoming: Incoming): Note => noteOf(incoming, clock.now(), true),
    /** Whether words of it are kept, until it is answered. */
    keeps: (incoming: Incoming): boolean => kept.has(keyOf(incoming)),
    /** Its words are not needed any more. */
    async answered(incoming: Incoming): Promise<void> {
      if (kept.delete(keyOf(incoming))) await notebook.put([blank(incoming, clock.now())]);
    },
    async unanswered(platform: string): Promise<readonly Unanswered[]> {
      const now = clock.now();
      const found: Unanswered[] = [];
      for (const { tenant, key, at, value } of await notebook.list(null, 'taken', MOST_UNANSWERED, now)) {
        if (tenant.platform !== platform || at >= begun) continue;
        const decided = (await read<Seen>(notebook, tenant, 'seen', key, now))?.done ?? false;
        found.unshift({ ...(JSON.parse(value) as Taken), decided });
        kept.add(key);
      }
      const open = found.filter(({ decided }) => !decided).map(({ incoming }) => noteOf(incoming, now, false));
      if (open.length > 0) await notebook.put(open);
      return found;
    },
  };
}
