import type { AskCalendar, Compile, Compiled } from '../../src/app/digests/parts.ts';
import type { Covered, DigestId } from '../../src/domain/digest.ts';
import type { ArticleId, VersionId } from '../../src/domain/ids.ts';
import { type Message, text } from '../../src/domain/message.ts';
import type { Ledger } from '../../src/ports/ledger.ts';

/** What every process of a run knows alike: when the first item came in, how soon the next follows, and how many there are. Times are real, in ms. */
export interface Supply {
  readonly from: number;
  readonly everyMs: number;
  /** How many there are for each digest in all. */
  readonly count: number;
  /** How far apart slots are, and how long one may be posted after its time. */
  readonly slotMs: number;
  readonly graceMs: number;
  /** Into how many messages an edition is divided at most. */
  readonly pages: number;
}

/** How many items of a digest there are by now. */
export const arrived = ({ from, everyMs, count }: Supply, now: number): number =>
  Math.max(0, Math.min(count, Math.floor((now - from) / everyMs)));

/** A calendar with a slot every `slotMs`: each is named by a minute of its own, since slots are named to the minute. */
export const quickCalendar =
  ({ slotMs, graceMs }: Supply): AskCalendar =>
  (digest, last, now) => {
    const slotAt = (index: number) => ({
      digest: digest.id,
      local: new Date((index % 20_000_000) * 60_000).toISOString().slice(0, 16),
      zone: 'UTC',
      at: index * slotMs,
    });
    const after = Math.max(last?.at ?? 0, digest.holdsFrom - 1);
    const latest = Math.floor(now / slotMs);
    const nextAt = (latest + 1) * slotMs;
    if (latest * slotMs <= after) return { due: null, missed: [], nextAt: Math.max(nextAt, after + slotMs) };
    const slot = slotAt(latest);
    const first = Math.floor(after / slotMs) + 1;
    const missed = Array.from({ length: Math.min(200, latest - first) }, (_, index) =>
      slotAt(latest - 1 - index),
    ).reverse();
    return { due: { slot, dueAt: slot.at, lapsesAt: slot.at + graceMs }, missed, nextAt };
  };

/** Puts all items that are not covered into a root and what follows it. */
export const compileItems =
  (supply: Supply, ledger: Ledger): Compile =>
  async ({ digest, due, now }) => {
    const all = Array.from({ length: arrived(supply, now) }, (_, index) => coveredOf(digest.id, supply, index));
    const known = await ledger.covered(
      digest.id,
      all.map(({ version }) => version),
    );
    const covers = all.filter(({ version }) => !known.has(version));
    const size = Math.max(1, Math.ceil(covers.length / supply.pages));
    const pages: Covered[][] = [];
    for (let at = 0; at < covers.length; at += size) pages.push(covers.slice(at, at + size));
    const messages = pages.map((page, index) => pageOf(digest.id, due.slot.local, index, pages.length, page));
    return { covers, messages, notes: [], shown: null, threadName: 'torture' } satisfies Compiled;
  };

function coveredOf(digest: DigestId, { from, everyMs }: Supply, index: number): Covered {
  const id = `${digest}/${index}`;
  return { version: id as VersionId, article: id as ArticleId, firstSeen: from + index * everyMs };
}

function pageOf(digest: DigestId, local: string, index: number, of: number, page: readonly Covered[]): Message {
  const names = page.map(({ version }) => version.split('/')[1]).join(',');
  return {
    blocks: [{ kind: 'paragraph', content: [text(`${digest} at ${local} page ${index} of ${of} items ${names} end`)] }],
  };
}

/** What a page says, read back from the words that a platform was given. */
export interface Page {
  readonly digest: string;
  readonly local: string;
  readonly index: number;
  readonly of: number;
  readonly items: readonly number[];
}

export function readPage(words: string): Page | null {
  const plain = words.replace(/[\u2060-\u206f\\]/g, '');
  const match = /(\S+) at (\S+) page (\d+) of (\d+) items ([\d,]+) end/.exec(plain);
  if (!match) return null;
  const [, digest = '', local = '', index, of, items = ''] = match;
  return {
    digest: digest.replace(/^.*"/, ''),
    local,
    index: Number(index),
    of: Number(of),
    items: items.split(',').map(Number),
  };
}
