import { NO_METADATA } from '../../domain/article.ts';
import type { DateInterval } from '../../domain/date-interval.ts';
import type { BlockKind, Reading } from '../../domain/reading.ts';
import { overlaps, type Span } from '../../domain/span.ts';
import { layOut } from '../../reading/layout/blocks.ts';
import { splitSentences } from '../../reading/sentences/sentences.ts';
import { type Word, wordsOf } from './words.ts';

/** One text in which to look. `id` is the caller's own. */
export interface SourceDocument {
  readonly id: string;
  readonly title: string;
  readonly text: string;
  /** Where the text was read before; otherwise it is only cut into sentences. */
  readonly reading?: Reading;
  readonly publishedAt?: DateInterval | null;
}

/** One sentence of a document. */
export interface Passage {
  readonly document: SourceDocument;
  readonly span: Span;
  readonly words: readonly Word[];
  /** The sentence before it in the same document, or null. */
  readonly before: Passage | null;
  /** Its number among the document's passages, from 0. */
  readonly number: number;
}

const NO_PASSAGE: ReadonlySet<BlockKind> = new Set(['furniture', 'caption', 'headline', 'heading', 'byline']);

/** The sentences of a document that may be cited: none of its furniture, captions and headings, where these are known. */
export function passagesOf(document: SourceDocument): Passage[] {
  const passages: Passage[] = [];
  let before: Passage | null = null;
  for (const span of sentencesOf(document)) {
    const words = wordsOf(document.text, span);
    if (words.length === 0) continue;
    before = { document, span, words, before, number: passages.length };
    passages.push(before);
  }
  return passages;
}

function sentencesOf({ text, reading }: SourceDocument): readonly Span[] {
  if (reading === undefined && isOneParagraph(text))
    return splitSentences(text, [{ kind: 'paragraph', span: [0, text.length], paragraph: 1 }]);
  const blocks = reading?.blocks ?? layOut(text, NO_METADATA).blocks;
  const sentences = reading?.sentences ?? splitSentences(text, blocks);
  const barred = blocks.filter((block) => NO_PASSAGE.has(block.kind));
  const open = sentences.filter((sentence) => !barred.some((block) => overlaps(block.span, sentence)));
  return open.length > 0 ? open : sentences;
}

/** An unread text without blank lines whose lines mostly end in mid-sentence (formulas, verse): its line breaks part nothing. */
function isOneParagraph(text: string): boolean {
  if (/\n[ \t]*\n/.test(text)) return false;
  const lines = text.split('\n');
  const stopped = lines.filter((line) => /[.!?:"'”’)\]]\s*$/.test(line)).length;
  return lines.length === 1 || stopped * 2 < lines.length;
}
