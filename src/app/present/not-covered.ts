import type { NearReport, NotCovered } from '../../domain/brief.ts';
import { type Block, dim, type Message, text } from '../../domain/message.ts';
import { wording } from '../wording.ts';
import { showDate, showMoment } from './dates.ts';
import { showFilters } from './filters.ts';
import { showHeld } from './held.ts';

/** "Not in my sources", or what of it the filters have left out, what comes nearest, from when, and what to do about it. */
export function presentNotCovered(answer: NotCovered): Message {
  const { topic, filters, nearest, ignored, asOf, zone } = answer;
  const title = answer.filteredOut ? wording.nothingFits(topic) : wording.notCovered(topic);
  const facts = [...showFilters(filters, zone).values(), wording.asOf(showMoment(asOf, zone))];
  const blocks: Block[] = [
    { kind: 'title', text: title, facts },
    ...filteredOut(answer),
    { kind: 'paragraph', content: [text(showHeld(answer, asOf, zone))] },
  ];
  if (ignored.length > 0) blocks.push({ kind: 'note', content: [dim(wording.ignored(ignored))] });
  const section = answer.nearestBy === 'words' ? wording.nearest : wording.newest;
  if (nearest.length > 0) blocks.push({ kind: 'section', text: section }, ...nearest.map(presentNear));
  blocks.push({ kind: 'note', content: [dim(wording.howToAdd)] });
  return { blocks };
}

function filteredOut({ filters, filteredOut: out, zone }: NotCovered): Block[] {
  if (!out) return [];
  const shown = showFilters(filters, zone);
  const by = out.by.map((name) => shown.get(name) ?? name);
  return [{ kind: 'paragraph', content: [text(wording.filteredOut(out.reports, out.atLeast, by))] }];
}

function presentNear({ headline, carrier, publisher, publishedAt }: NearReport): Block {
  return {
    kind: 'row',
    label: showDate(publishedAt),
    content: [{ kind: 'excerpt', citation: headline, marked: [] }],
    aside: [dim(carrier ?? publisher ?? wording.outletUnknown)],
  };
}
