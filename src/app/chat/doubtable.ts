import { quoteAt } from '../../domain/citation.ts';
import { type Block, dim, type Message, strong, text } from '../../domain/message.ts';
import type { Entry } from '../../ports/archive.ts';
import type { Reader } from '../newsroom.ts';
import { showDate } from '../present/dates.ts';
import { wording } from '../wording.ts';
import { reserveOf } from './page.ts';
import type { SheetParts } from './parts.ts';
import type { Cited, Request, Sheet } from './request.ts';
import { split } from './split.ts';
import { chatWording } from './wording.ts';

/** More numbers than this below one message are hard to tell apart. */
const MOST_LINES = 9;

/** The lines of something shown, numbered, to be doubted one by one: as many as one message holds. The others are the next pages. */
export async function doubtableSheet(
  { newsroom, limits }: SheetParts,
  reader: Reader,
  request: Extract<Request, { of: 'doubtable' }>,
): Promise<Sheet> {
  const offered = request.cited.slice(request.from, request.from + Math.min(MOST_LINES, limits.buttons - 1));
  const entries = await newsroom.archive.entries([...new Set(offered.map(([version]) => version))], reader.collections);
  const lines = offered.map((cited, index) => lineOf(entries, cited, index + 1));
  const title: Block = { kind: 'title', text: chatWording.wrongTitle, facts: [] };
  const whole: Message = { blocks: [title, ...lines] };
  const [message] = split(whole, limits, reserveOf({ newsroom, limits }, whole));
  const shown = offered.slice(0, message.blocks.length - 1);
  const from = request.from + shown.length;
  return {
    message,
    details: null,
    reports: [],
    cited: shown,
    unlinked: [],
    next: from < request.cited.length ? { request: { ...request, from }, page: 0 } : null,
    beyond: false,
    leaning: null,
    others: [],
  };
}

function lineOf(entries: readonly Entry[], [id, start, end]: Cited, number: number): Block {
  const entry = entries.find(({ version }) => version.id === id);
  if (!entry) return { kind: 'paragraph', content: [strong(`${number}. `), dim(chatWording.doubtGone)] };
  const { version, reading } = entry;
  const citation = quoteAt(version, reading, [start, end]);
  const where = [reading.carrier ?? reading.outlet?.name ?? wording.outletUnknown, showDate(reading.publishedAt)];
  return {
    kind: 'paragraph',
    content: [strong(`${number}. `), { kind: 'excerpt', citation, marked: [] }, text(` — ${where.join(', ')}`)],
  };
}
