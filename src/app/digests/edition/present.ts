import type { VersionId } from '../../../domain/ids.ts';
import { type Block, dim, type Inline, type Message, strong, text } from '../../../domain/message.ts';
import type { Entry } from '../../../ports/archive.ts';
import { headlineOf } from '../../brief/headline.ts';
import { renumbered } from '../../brief/renumber.ts';
import { briefOn } from '../../brief/write-brief.ts';
import type { Newsroom, Reader } from '../../newsroom.ts';
import { detailsOf, rootOf } from '../../present/brief.ts';
import { showBranches } from '../../present/chain.ts';
import { cite } from '../../present/cite.ts';
import { showDate } from '../../present/dates.ts';
import { digestWording } from '../wording.ts';
import { changeBetween } from './changes.ts';
import type { EditionItem } from './plan.ts';

/** Some items of an edition, ready to be shown: what stands in the channel, and what goes with it for those who want to check. */
export interface ShownItems {
  readonly blocks: readonly Block[];
  readonly details: Message;
  /** The reports shown, copies included. */
  readonly reports: readonly VersionId[];
}

/** Shows items as brief reports under their topics. Numbers go on from `numbered`. What is not held any more is left out. */
export async function presentItems(
  newsroom: Newsroom,
  reader: Reader,
  topics: readonly string[],
  items: readonly EditionItem[],
  numbered: number,
): Promise<ShownItems> {
  const entries = await entriesOf(newsroom, reader, items);
  const blocks: Block[] = [];
  const details: Block[] = [];
  let number = numbered;
  for (const [at, topic] of topics.entries()) {
    const here = items.filter((item) => item.topic === at && entries.has(item.version));
    if (here.length === 0) continue;
    if (topics.length > 1) blocks.push({ kind: 'section', text: topic });
    const fresh = here.filter(({ before }) => before === null);
    const versions = fresh.flatMap(({ version, copies }) => [version, ...copies]);
    const brief = await briefOn(newsroom, reader, topic, versions, { further: 0, furtherAtLeast: false });
    if (brief) {
      const shown = renumbered(brief, number);
      blocks.push(...rootOf(shown).blocks.filter(({ kind }) => kind !== 'title'));
      details.push(...detailsOf(shown).blocks);
      number += brief.reports.length;
    }
    for (const item of here.filter(({ before }) => before !== null))
      blocks.push(...presentUpdate(item, entries, ++number));
  }
  return {
    blocks,
    details: { blocks: details },
    reports: items.flatMap(({ version, copies }) => [version, ...copies]),
  };
}

async function entriesOf(
  newsroom: Newsroom,
  reader: Reader,
  items: readonly EditionItem[],
): Promise<ReadonlyMap<VersionId, Entry>> {
  const ids = items.flatMap(({ version, before }) => [version, ...(before === null ? [] : [before])]);
  const entries = await newsroom.archive.entries([...new Set(ids)], reader.collections);
  return new Map(entries.map((entry) => [entry.version.id, entry]));
}

/** Outlets that carry reports, each with the place where it can be read. */
export function namedOutlets(
  lead: string,
  versions: readonly VersionId[],
  entries: ReadonlyMap<VersionId, Entry>,
): Block {
  const outlets = versions.flatMap((version, at): Inline[] => {
    const entry = entries.get(version);
    if (!entry) return [];
    const label = entry.reading.outlet?.name ?? entry.reading.carrier ?? digestWording.outletUnknown;
    const citation = headlineOf(entry);
    return [...(at > 0 ? [text(', ')] : []), { kind: 'cite', citation, label, url: entry.version.stated.url }];
  });
  return { kind: 'bullet', content: [dim(lead), ...outlets] };
}

function presentUpdate(item: EditionItem, entries: ReadonlyMap<VersionId, Entry>, number: number): Block[] {
  const entry = entries.get(item.version) as Entry;
  const { url } = entry.version.stated;
  const headline = headlineOf(entry);
  const before = item.before === null ? undefined : entries.get(item.before);
  const change = before ? changeBetween(before, entry) : { added: [], more: 0, removed: 0 };
  const words = [
    ...(change.more > 0 ? [digestWording.moreChanged(change.more)] : []),
    ...(change.removed > 0 && change.added.length === 0 ? [digestWording.removed(change.removed)] : []),
    ...(change.added.length === 0 && change.removed === 0 ? [digestWording.reworded] : []),
  ];
  return [
    {
      kind: 'row',
      label: showDate(entry.reading.publishedAt),
      content: [
        strong(digestWording.updated),
        text(' '),
        { kind: 'excerpt', citation: headline, marked: [headline.span] },
        text(' '),
        cite(number, headline, url),
      ],
      aside: [dim(showBranches(entry.reading.chains))],
    },
    ...change.added.map(
      (citation): Block => ({
        kind: 'bullet',
        content: [{ kind: 'excerpt', citation, marked: [] }, text(' '), cite(number, citation, url)],
      }),
    ),
    ...(words.length > 0 ? [{ kind: 'bullet', content: [dim(words.join(' '))] } as const] : []),
  ];
}
