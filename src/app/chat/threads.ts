import type { Incoming, Place } from '../../domain/chat.ts';
import type { VersionId } from '../../domain/ids.ts';
import type { Note } from '../../ports/notebook.ts';
import { keptNote, read, threadKey } from './notes.ts';
import type { DeskParts } from './parts.ts';
import type { Shown } from './request.ts';

/** What a thread is about. `ours`: it stands under something that we posted; in others we only speak when we are mentioned. */
export interface Thread {
  readonly articles: readonly VersionId[];
  readonly ours: boolean;
}

/** The thread in which a place is; null where we know of none. */
export async function threadAt({ notebook, newsroom }: DeskParts, place: Place): Promise<Thread | null> {
  const key = place.thread === null ? null : threadKey(place);
  return key === null ? null : read<Thread>(notebook, place.tenant, 'thread', key, newsroom.clock.now());
}

/** The name of what was shown last in a conversation, from which the next question goes on: an answer or a brief; null where there is none. */
export async function askedAt({ notebook, newsroom }: DeskParts, place: Place): Promise<string | null> {
  const key = threadKey(place);
  return key === null ? null : read<string>(notebook, place.tenant, 'asked', key, newsroom.clock.now());
}

/** Whether we are to be quiet there. */
export async function isMuted({ notebook, newsroom }: DeskParts, place: Place): Promise<boolean> {
  const key = threadKey(place);
  return key !== null && (await read<boolean>(notebook, place.tenant, 'muted', key, newsroom.clock.now())) === true;
}

/** Makes us quiet in a thread, or lets us speak again. */
export async function mute({ notebook, newsroom }: DeskParts, { place }: Incoming, muted: boolean): Promise<void> {
  const key = threadKey(place);
  if (key === null) return;
  const now = newsroom.clock.now();
  await notebook.put([keptNote(place.tenant, 'muted', key, muted, { person: null, now })]);
}

/** Threads on more articles than this are about the latest. */
const MOST_ARTICLES = 60;

/**
 * The notes by which a conversation goes on from what was shown in it under `name`: its articles, those from before included, and what was
 * asked last. They hold nobody's words.
 */
export async function goingOn(parts: DeskParts, place: Place, name: string, shown: Shown): Promise<readonly Note[]> {
  const before = await threadAt(parts, place);
  const articles = [...new Set([...(before?.articles ?? []), ...shown.reports])].slice(-MOST_ARTICLES);
  return notesOf(parts, place, name, shown, { articles, ours: before?.ours ?? false });
}

/** The same for a thread that begins under what was shown: it is ours. */
export function beginning(parts: DeskParts, place: Place, name: string, shown: Shown): readonly Note[] {
  return notesOf(parts, place, name, shown, { articles: shown.reports, ours: true });
}

function notesOf(parts: DeskParts, place: Place, name: string, { leaning }: Shown, thread: Thread): readonly Note[] {
  const key = threadKey(place);
  if (key === null) return [];
  const time = { person: null, now: parts.newsroom.clock.now() };
  return [
    ...(place.thread === null ? [] : [keptNote(place.tenant, 'thread', key, thread, time)]),
    ...(leaning !== null ? [keptNote(place.tenant, 'asked', key, name, time)] : []),
  ];
}
