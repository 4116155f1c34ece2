import { quoteAt } from '../../domain/citation.ts';
import type { Block } from '../../domain/message.ts';
import { text } from '../../domain/message.ts';
import { covers, overlaps } from '../../domain/span.ts';
import type { Quote } from '../../domain/statement.ts';
import type { Entry } from '../../ports/archive.ts';
import { understand } from '../answer/question.ts';
import { wordsOf } from '../answer/words.ts';
import { spoken } from '../brief/spoken.ts';
import type { Newsroom, Reader } from '../newsroom.ts';
import { showChain } from '../present/chain.ts';
import { presentHint } from '../present/help.ts';
import { showWhere } from '../present/where.ts';
import { wording } from '../wording.ts';
import type { Memory } from './memory.ts';
import { conversationWording } from './wording.ts';

const MOST = 4;

/** Only direct quotations: those in what was shown, then those of whoever was asked about, or in the same paragraphs. */
export async function ownWords(newsroom: Newsroom, reader: Reader, memory: Memory): Promise<readonly Block[]> {
  const versions = [...new Set(memory.cited.map(([version]) => version))];
  const entries = await newsroom.archive.entries(versions, reader.collections);
  const found = entries.flatMap((entry) =>
    entry.reading.quotes.flatMap((quote) => {
      const near = nearness(entry, quote, memory);
      return near > 0 ? [{ entry, quote, near }] : [];
    }),
  );
  const best = found.sort((a, b) => b.near - a.near).slice(0, MOST);
  if (best.length === 0) return presentHint(conversationWording.noQuotes).blocks;
  return best.map(({ entry, quote }) => presentQuote(entry, quote));
}

/** 3: within what was shown; 2: of a person whose words were asked for or who is named in the question; 1: in a paragraph with it. */
function nearness({ version, reading }: Entry, quote: Quote, { cited, question }: Memory): number {
  const here = cited.filter(([id]) => id === version.id).map(([, start, end]) => [start, end] as const);
  if (here.some((span) => overlaps(span, quote.span))) return 3;
  const name = quote.speaker === null ? '' : (reading.speakers[quote.speaker]?.name ?? '');
  const asked = question === null ? null : understand(question, null);
  const wanted = new Set(
    asked?.focus.filter((word) => word.name || asked.speaker.includes(word.term)).map(({ term }) => term),
  );
  if (wanted.has(wordsOf(name, [0, name.length]).at(-1)?.term ?? '')) return 2;
  const paragraph = reading.blocks.find(({ span }) => covers(span, quote.span));
  return paragraph && here.some((span) => overlaps(span, paragraph.span)) ? 1 : 0;
}

function presentQuote({ version, reading }: Entry, { span, chain, speaker }: Quote): Block {
  const citation = quoteAt(version, reading, spoken(version.text, span));
  const way = chain
    ? showChain(chain, speaker === null ? null : (reading.speakers[speaker] ?? null))
    : wording.unattributed;
  const label = showWhere({
    citation,
    carrier: reading.carrier,
    publisher: reading.outlet?.name ?? null,
    publishedAt: reading.publishedAt,
  });
  return {
    kind: 'quote',
    content: [{ kind: 'quote', citation }],
    attribution: [text(`${way} — `), { kind: 'cite', citation, label, url: version.stated.url }],
  };
}
