import { type Block, dim, type Message } from '../../domain/message.ts';
import { namedOutlets, presentItems, type ShownItems } from '../digests/edition/present.ts';
import type { EditionRequest } from '../digests/edition/request.ts';
import { digestWording } from '../digests/wording.ts';
import type { Newsroom, Reader } from '../newsroom.ts';
import { showMoment } from '../present/dates.ts';
import { wording } from '../wording.ts';
import { pageOf } from './page.ts';
import type { SheetParts } from './parts.ts';
import type { Sheet } from './request.ts';

/** A page of an edition in one message, with what follows behind a button. */
export async function editionSheet(
  parts: SheetParts,
  reader: Reader,
  request: EditionRequest,
  page: number,
): Promise<Sheet> {
  const { message, details, reports } = await editionMessage(parts.newsroom, reader, request);
  if (request.show === 'grounds') return { ...pageOf(parts, details, { request, page }), reports };
  const next = nextOf(request);
  const further = {
    next: next && { request: next, page: 0 },
    counts: next ? [digestWording.moreItems(next.items.length - next.from + next.left)] : [],
    hint: '',
  };
  return { ...pageOf(parts, message, { request, page }, further), reports };
}

/** What follows the items shown; null when these are the last. */
export function nextOf(request: EditionRequest): EditionRequest | null {
  const from = request.from + request.most;
  return from < request.items.length ? { ...request, from, lines: [], echoes: [] } : null;
}

/** Everything that is shown of it at once, before any limit cuts it. */
export async function editionMessage(
  newsroom: Newsroom,
  reader: Reader,
  request: EditionRequest,
): Promise<Pick<ShownItems, 'details' | 'reports'> & { readonly message: Message }> {
  const { topics, items, from, most, echoes, left } = request;
  const shown = await presentItems(newsroom, reader, topics, items.slice(from, from + most), from);
  const others = await newsroom.archive.entries(echoes, reader.collections);
  const known = new Map(others.map((entry) => [entry.version.id, entry]));
  const blocks: Block[] = [
    ...headOf(request, reader),
    ...shown.blocks,
    ...(known.size > 0 ? [namedOutlets(digestWording.echoes, echoes, known)] : []),
    ...(left > 0 && from + most >= items.length ? [note(digestWording.leftOut(left))] : []),
  ];
  return { ...shown, message: { blocks } };
}

function headOf({ topics, items, left, lines, since, asOf, from }: EditionRequest, { zone }: Reader): Block[] {
  const updated = items.filter(({ before }) => before !== null).length;
  const facts = [
    digestWording.counts(items.length - updated + left, updated),
    ...(from === 0 ? [digestWording.since(showMoment(since, zone))] : []),
    wording.asOf(showMoment(asOf, zone)),
  ];
  return [{ kind: 'title', text: digestWording.title(topics), facts }, ...lines.map(note)];
}

const note = (words: string): Block => ({ kind: 'note', content: [dim(words)] });
