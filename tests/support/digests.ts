import { createHash } from 'node:crypto';
import type { Place } from '../../src/domain/chat.ts';
import type { Covered, Digest, DigestId, Edition, Part, Slot } from '../../src/domain/digest.ts';
import type { ArticleId, VersionId } from '../../src/domain/ids.ts';
import { type Message, text } from '../../src/domain/message.ts';
import type { Dispatch } from '../../src/ports/chat-platform.ts';
import { CHANNEL } from './chat.ts';

export const D1 = 'd1' as DigestId;
export const NINE = Date.parse('2026-11-23T09:00:00Z');
const DAY = 86_400_000;

export const aDigest = (input: Partial<Digest> = {}): Digest => ({
  id: D1,
  place: CHANNEL,
  topics: ['syria'],
  calendar: '0 9 * * *',
  zone: 'UTC',
  quiet: null,
  mostItems: 10,
  whenEmpty: 'say',
  noticeAfter: 0,
  owner: 'anna',
  from: 'chat',
  createdAt: 1000,
  holdsFrom: 1000,
  coversFrom: 0,
  once: null,
  paused: null,
  ...input,
});

/** The slot of so many days after 23 November 2026, 09:00 UTC. */
export const aSlot = (day = 0, digest = D1): Slot => {
  const at = NINE + day * DAY;
  return { digest, local: new Date(at).toISOString().slice(0, 16), zone: 'UTC', at };
};

export const words = (said: string): Message => ({ blocks: [{ kind: 'paragraph', content: [text(said)] }] });

export const covers = (version: string, firstSeen = 500): Covered => ({
  version: version as VersionId,
  article: version.replace(/'+$/, '') as ArticleId,
  firstSeen,
});

export const aPart = (slot: Slot, position: number, input: Partial<Part> = {}): Part => ({
  key: `${slot.digest}-${slot.local.slice(0, 10)}-${position}`,
  position,
  message: words(`part ${position} of ${slot.local}`),
  state: 'pending',
  attempt: 0,
  startedAt: null,
  epoch: 1,
  posted: null,
  sentAt: null,
  ...input,
});

/** An open edition of so many parts. */
export const anEdition = (slot = aSlot(), parts = 2, input: Partial<Edition> = {}): Edition => ({
  slot,
  kind: 'posted',
  decidedAt: slot.at + 1,
  dueAt: slot.at,
  lapsesAt: slot.at + DAY / 4,
  late: false,
  covers: [covers('a'), covers('b')],
  skippedBefore: 0,
  shown: 'name',
  threadName: 'syria',
  parts: Array.from({ length: parts }, (_, position) => aPart(slot, position)),
  fate: 'open',
  because: null,
  ...input,
});

let marks = 0;

/** A message of our own accord with a mark of its own. */
export const aDispatch = (place: Place, message: Message, input: Partial<Dispatch> = {}): Dispatch => ({
  place,
  message,
  mark: createHash('sha256').update(String(++marks)).digest('base64url').slice(0, 25),
  threadName: 'syria · 23 Nov 2026',
  ...input,
});
