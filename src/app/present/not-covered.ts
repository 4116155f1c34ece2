import type { NearReport, NotCovered } from '../../domain/brief.ts';
import { type Block, dim, type Message, text } from '../../domain/message.ts';
import { wording } from '../wording.ts';
import { showAge, showDate, showMoment } from './dates.ts';

/** "Not in my sources", with what comes nearest, from when, and what to do about it. */
export function presentNotCovered({ topic, nearest, ignored, held, newestSeen, asOf, zone }: NotCovered): Message {
  const blocks: Block[] = [
    { kind: 'title', text: wording.notCovered(topic), facts: [wording.asOf(showMoment(asOf, zone))] },
    { kind: 'paragraph', content: [text(wording.held(held, newestSeen === null ? null : showAge(newestSeen, asOf)))] },
  ];
  if (ignored.length > 0) blocks.push({ kind: 'note', content: [dim(wording.ignored(ignored))] });
  if (nearest.length > 0) blocks.push({ kind: 'section', text: wording.nearest }, ...nearest.map(presentNear));
  blocks.push({ kind: 'note', content: [dim(wording.howToAdd)] });
  return { blocks };
}

function presentNear({ headline, carrier, publisher, publishedAt }: NearReport): Block {
  return {
    kind: 'row',
    label: showDate(publishedAt),
    content: [{ kind: 'excerpt', citation: headline, marked: [] }],
    aside: [dim(carrier ?? publisher ?? wording.outletUnknown)],
  };
}
