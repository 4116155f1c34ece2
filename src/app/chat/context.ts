import { quoteAt } from '../../domain/citation.ts';
import { type Block, type Message, text } from '../../domain/message.ts';
import { covers, overlaps, type Span } from '../../domain/span.ts';
import type { Entry } from '../../ports/archive.ts';
import { showDate } from '../present/dates.ts';
import { wording } from '../wording.ts';
import type { Cited } from './request.ts';
import { chatWording } from './wording.ts';

/** Cited words within the sentences around them, for those who have no page to open. What is not held any more is left out. */
export function presentContext(entries: readonly Entry[], label: string, cited: readonly Cited[]): Message {
  const blocks = entries.flatMap((entry): Block[] => {
    const spans = cited.flatMap(([version, start, end]): Span[] =>
      version === entry.version.id && isInside([start, end], entry) ? [[start, end]] : [],
    );
    return spans.length === 0 ? [] : [headingOf(entry), ...spans.map((span) => passage(entry, span))];
  });
  return {
    blocks: [
      { kind: 'title', text: chatWording.contextTitle, facts: [label] },
      ...(blocks.length > 0 ? blocks : [{ kind: 'paragraph', content: [text(chatWording.forgotten)] } as const]),
    ],
  };
}

const isInside = ([start, end]: Span, { version }: Entry): boolean => start < end && end <= version.text.length;

function headingOf({ reading }: Entry): Block {
  const outlet = reading.carrier ?? reading.outlet?.name ?? wording.outletUnknown;
  return { kind: 'section', text: `${outlet}, ${showDate(reading.publishedAt)}` };
}

/** The words, set off, with the sentence before and after them in their paragraph. */
function passage({ version, reading }: Entry, cited: Span): Block {
  const citation = quoteAt(version, reading, cited);
  const block = reading.blocks.find(({ span }) => covers(span, cited))?.span ?? cited;
  const sentences = reading.sentences.filter((sentence) => overlaps(sentence, block));
  const first = sentences.findIndex((sentence) => overlaps(sentence, cited));
  const last = sentences.findLastIndex((sentence) => overlaps(sentence, cited));
  const start = sentences[Math.max(0, first - 1)]?.[0] ?? cited[0];
  const end = sentences[last + 1]?.[1] ?? sentences[last]?.[1] ?? cited[1];
  const around = quoteAt(version, reading, [Math.min(start, cited[0]), Math.max(end, cited[1])]);
  return {
    kind: 'quote',
    content: [{ kind: 'excerpt', citation: around, marked: [cited] }],
    attribution: citation.paragraph === null ? [] : [text(`¶${citation.paragraph}`)],
  };
}
