import type { Incoming } from '../../domain/chat.ts';
import type { Note } from '../../ports/notebook.ts';
import { nameOf } from './buttons.ts';
import { read, SEEN_MS } from './notes.ts';
import type { DeskParts } from './parts.ts';

/** What was taken this long ago and not decided was taken by a process that has died: it may be taken again. */
const LEASE_MS = 60_000;

interface Seen {
  readonly at: number;
  readonly done: boolean;
}

/**
 * Takes each thing once, however often and under however many deliveries it comes, also after a restart. What was taken but never decided
 * is taken again when it comes again; what was decided never is, even if its answer was lost on the way: better silent than twice.
 */
export function inbox({ notebook, newsroom }: DeskParts): {
  take(incoming: Incoming): Promise<boolean>;
  /** The note by which it is known to be decided. */
  done(incoming: Incoming): Note;
} {
  const { clock, digest } = newsroom;
  /** Platforms may name persons in ids: what is kept tells nothing of who did what, so that forgetting a person need not touch it. */
  const keyOf = ({ id }: Incoming): string => nameOf(digest, 'seen', id);
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

  return {
    async take(incoming) {
      const now = clock.now();
      if (await notebook.claim(noteOf(incoming, now, false))) return true;
      const seen = await read<Seen>(notebook, incoming.place.tenant, 'seen', keyOf(incoming), now);
      if (!seen || seen.done || now < seen.at + LEASE_MS) return false;
      await notebook.put([noteOf(incoming, now, false)]);
      return true;
    },
    done: (incoming) => noteOf(incoming, clock.now(), true),
  };
}
