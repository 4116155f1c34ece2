import type { Incoming, Place, Posted, Tenant } from '../../domain/chat.ts';
import type { VersionId } from '../../domain/ids.ts';
import type { Note } from '../../ports/notebook.ts';
import { keptNote, read, threadKey } from './notes.ts';
import type { DeskParts } from './parts.ts';
import type { Request } from './request.ts';

/** What a thread is about. `ours`: it stands under something that we posted; in others we only speak when we are mentioned. */
export interface Thread {
  readonly articles: readonly VersionId[];
  readonly ours: boolean;
}

/** What is kept of something that was shown, and by whom it was asked for. */
export interface Shown {
  readonly request: Request;
  readonly page: number;
  readonly next: { readonly request: Request; readonly page: number } | null;
  readonly reports: readonly VersionId[];
  readonly cited: readonly (readonly [version: VersionId, start: number, end: number])[];
  readonly unlinked: readonly (readonly [version: VersionId, start: number, end: number])[];
  readonly person: string;
  readonly to: 'everyone' | 'person';
  /** Where it stands, once that is known. */
  readonly posted: Posted | null;
}

/** The thread in which a place is; null where we know of none. */
export async function threadAt({ notebook, newsroom }: DeskParts, place: Place): Promise<Thread | null> {
  const key = place.thread === null ? null : threadKey(place);
  return key === null ? null : read<Thread>(notebook, place.tenant, 'thread', key, newsroom.clock.now());
}

/** The last question in a conversation, or null. */
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

/** The notes by which a conversation goes on from what was shown in it: its articles, those from before included, and what was asked. */
export async function goingOn(parts: DeskParts, place: Place, shown: Shown): Promise<readonly Note[]> {
  const key = threadKey(place);
  if (key === null) return [];
  const now = parts.newsroom.clock.now();
  const before = await threadAt(parts, place);
  const thread: Thread = {
    articles: [...new Set([...(before?.articles ?? []), ...shown.reports])],
    ours: before?.ours ?? false,
  };
  return [
    ...(place.thread === null ? [] : [keptNote(place.tenant, 'thread', key, thread, { person: null, now })]),
    ...askedNote(place.tenant, key, shown, now),
  ];
}

/** The same for a thread that begins under what was shown: it is ours. */
export function beginning(place: Place, shown: Shown, now: number): readonly Note[] {
  const key = threadKey(place);
  if (key === null) return [];
  const thread: Thread = { articles: shown.reports, ours: true };
  return [
    keptNote(place.tenant, 'thread', key, thread, { person: null, now }),
    ...askedNote(place.tenant, key, shown, now),
  ];
}

function askedNote(tenant: Tenant, key: string, { request, person }: Shown, now: number): Note[] {
  if (request.of !== 'answer') return [];
  return [keptNote(tenant, 'asked', key, request.question, { person, now })];
}
