import type { Block } from '../../domain/reading.ts';
import { type Span, trimmed } from '../../domain/span.ts';
import { itemEnd } from './inline-lists.ts';
import { endsSentence } from './sentence-ends.ts';

/**
 * A run of stops, also spaced ones (". . ."), with what closes after it: quotation marks and brackets, the number of a note ("[17]").
 * A rule of stars or lines between two sentences counts as a stop.
 */
const STOP =
  /[.!?…؟۔।。！？．｡]+(?: \.(?=[\s.…"'”’)\]]|$))*(?: ?''| (?=[)\]])|["'”’»)\]])*(?: ?\[\d{1,3}\])*|(?<=\s)[*_=-]{3,}(?=\s)(?<=[*_=]{3}|-{5})/g;

/** The first stop at or after an offset; offsets are asked for in ascending order. */
type NextStop = (from: number) => RegExpExecArray | null;

/**
 * The sentences of a text in order, without white space at their ends. They cover all of it; none crosses a block. A heading, caption or
 * item is at least one sentence. Written for news English; other languages are cut at their stops as well.
 */
export function splitSentences(text: string, blocks: readonly Block[]): readonly Span[] {
  const sentences: Span[] = [];
  const nextStop = stopsOf(text);
  for (const block of blocks) {
    let [start] = block.span;
    const [, end] = block.span;
    while (start < end) {
      const limit = itemEnd(text, start, end);
      splitStretch(text, [start, limit], nextStop, sentences);
      start = limit;
    }
  }
  return sentences;
}

/** A stop found beyond one stretch is kept for the next: else a text of many lines and few stops would be searched again for each line. */
function stopsOf(text: string): NextStop {
  const pattern = new RegExp(STOP);
  let found = pattern.exec(text);
  return (from) => {
    if (found === null || found.index >= from) return found;
    pattern.lastIndex = from;
    found = pattern.exec(text);
    return found;
  };
}

/** Cuts a stretch at its sentence ends. */
function splitStretch(text: string, [from, to]: Span, nextStop: NextStop, sentences: Span[]): void {
  let start = from;
  let at = from;
  for (let stop = nextStop(at); stop !== null && stop.index < to; stop = nextStop(at)) {
    const end = endsSentence(text, { start, stop: stop.index, run: stop[0], to });
    at = end ?? stop.index + stop[0].length;
    if (end === null) continue;
    add(text, [start, end], sentences);
    start = end;
  }
  add(text, [start, to], sentences);
}

function add(text: string, span: Span, sentences: Span[]): void {
  const sentence = trimmed(text, span);
  if (sentence[0] < sentence[1]) sentences.push(sentence);
}
