import type { Incoming } from '../../domain/chat.ts';
import { quoteAt } from '../../domain/citation.ts';
import { seenBy } from '../../domain/ids.ts';
import { type Block, dim, type Message, text } from '../../domain/message.ts';
import type { Note, Notebook } from '../../ports/notebook.ts';
import type { Newsroom } from '../newsroom.ts';
import { showDate, showMoment } from '../present/dates.ts';
import { presentHint } from '../present/help.ts';
import { wording } from '../wording.ts';
import type { DeskParts } from './parts.ts';
import type { Cited, Shown } from './request.ts';
import { nameOf } from './tokens.ts';
import { chatWording } from './wording.ts';

/** A line that a reader doubts: which words of which version, and what the reader says is wrong. What others had asked for is not in it. */
export interface Doubt {
  readonly cited: Cited;
  readonly channel: string;
  readonly words: string;
}

const MOST_WORDS = 4000;

/** Keeps a doubt for the operator, until its tenant goes or its person has it erased. `line`: which of the lines shown, from 0. */
export async function recordDoubt(
  { notebook, newsroom }: DeskParts,
  { id, place, person }: Incoming,
  shown: Shown,
  line: number,
  words: string,
): Promise<void> {
  const cited = shown.cited[line];
  if (!cited) return;
  const doubt: Doubt = { cited, channel: place.channel, words: words.trim().slice(0, MOST_WORDS) };
  await notebook.put([
    {
      tenant: place.tenant,
      kind: 'doubt',
      key: nameOf(newsroom.digest, 'doubt', id),
      person: person.id,
      at: newsroom.clock.now(),
      until: null,
      value: JSON.stringify(doubt),
    },
  ]);
}

/** What readers doubt, in all tenants, the newest first. */
export async function listDoubts(
  notebook: Notebook,
  now: number,
  most: number,
): Promise<readonly (Doubt & Pick<Note, 'at' | 'tenant'>)[]> {
  const notes = await notebook.list(null, 'doubt', most, now);
  return notes.map(({ at, tenant, value }) => ({ at, tenant, ...(JSON.parse(value) as Doubt) }));
}

/** Doubts with the words doubted, as they are held, and where they stand. */
export async function presentDoubts(
  newsroom: Newsroom,
  doubts: Awaited<ReturnType<typeof listDoubts>>,
  zone: string,
): Promise<Message> {
  if (doubts.length === 0) return presentHint(chatWording.noDoubts);
  const blocks = await Promise.all(doubts.map((doubt) => blocksOf(newsroom, doubt, zone)));
  const title: Block = {
    kind: 'title',
    text: chatWording.doubtsTitle,
    facts: [chatWording.doubtsCount(doubts.length)],
  };
  return { blocks: [title, ...blocks.flat()] };
}

async function blocksOf(
  { archive }: Newsroom,
  { cited: [id, start, end], words, at, tenant, channel }: Awaited<ReturnType<typeof listDoubts>>[number],
  zone: string,
): Promise<Block[]> {
  const [entry] = await archive.entries([id], seenBy(tenant));
  const place = dim(`${tenant.platform} ${tenant.id}, ${channel}`);
  if (!entry) {
    return [{ kind: 'row', label: showMoment(at, zone), content: [text(chatWording.doubtGone)], aside: [place] }];
  }
  const { version, reading } = entry;
  const citation = quoteAt(version, reading, [start, end]);
  const where = [reading.carrier ?? reading.outlet?.name ?? wording.outletUnknown, showDate(reading.publishedAt)];
  if (citation.paragraph !== null) where.push(`¶${citation.paragraph}`);
  const { url } = version.stated;
  return [
    { kind: 'row', label: showMoment(at, zone), content: [text(words)], aside: [place] },
    {
      kind: 'quote',
      content: [{ kind: 'excerpt', citation, marked: [] }],
      attribution: [{ kind: 'cite', citation, label: [...where, ...(url ? [url] : [])].join(', '), url }],
    },
  ];
}
