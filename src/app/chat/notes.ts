import type { Place, Tenant } from '../../domain/chat.ts';
import { DAY_MS } from '../../domain/date-interval.ts';
import type { Note, Notebook } from '../../ports/notebook.ts';

/**
 * The kinds of notes that we keep. `seen`: what came in, so that it is taken once. `taken`: its words, until it is answered. `shown`: what a message of ours shows and how to make it
 * again, for its buttons. `thread`: what a thread is about. `asked`: the last question in it. `muted`: we are to be quiet there.
 * `settings` of a channel. `channel`: one that we were brought into or that was configured, by the name that buttons carry. `doubt`: a line that a reader doubts.
 */
export type NoteKind = 'seen' | 'taken' | 'shown' | 'thread' | 'asked' | 'muted' | 'settings' | 'channel' | 'doubt';

/** Questions, and what was shown to whom, are kept so long after their last use. */
export const KEPT_MS = 30 * DAY_MS;

/** Platforms deliver again for minutes; a day is on the safe side. */
export const SEEN_MS = DAY_MS;

/** What a note says, or null where there is none. We wrote it ourselves: nothing is checked. */
export async function read<Value>(
  notebook: Notebook,
  tenant: Tenant,
  kind: NoteKind,
  key: string,
  now: number,
): Promise<Value | null> {
  const [note] = await notebook.get(tenant, kind, [key], now);
  return note ? (JSON.parse(note.value) as Value) : null;
}

/** A note that is kept for `KEPT_MS` from now. `person`: whose words it holds. */
export function keptNote(
  tenant: Tenant,
  kind: NoteKind,
  key: string,
  value: unknown,
  { person, now }: { readonly person: string | null; readonly now: number },
): Note {
  return { tenant, kind, key, person, at: now, until: now + KEPT_MS, value: JSON.stringify(value) };
}

/** The key of a conversation that goes on in one thread; null in a channel, where every message stands alone. A private one needs no thread. */
export function threadKey({ channel, thread, private: alone }: Place): string | null {
  if (thread === null && !alone) return null;
  return `${channel}/${thread ?? ''}`;
}
