import type { Block } from '../../domain/reading.ts';
import { type Span, trimmed } from '../../domain/span.ts';
import type { Analysis } from './analysis.ts';
import { CUE_SORTS, cueSort, SPEAKING } from './cue-sorts.ts';
import { SPOKEN } from './quotation.ts';
import { TAG } from './tags.ts';
import { lastWithin, type Triple, type Triples } from './triples.ts';

/** A paragraph that is quoted whole without marks. `span` in characters. */
export interface BlockQuotation {
  readonly span: Span;
  /** Its number. */
  readonly block: number;
  readonly triple: Triple;
}

/** Words with which a block quotation of several paragraphs counts on. */
const COUNTS = /^(?:first|second|third|fourth|fifth|finally|lastly|in exchange)\b/i;

/**
 * Paragraphs without marks that a paragraph ending with a colon introduces as somebody's words ("The paper gave these details, according to a translation:").
 * The next paragraphs belong to it only while they count on ("First, …"), since nothing marks where such a quotation ends.
 */
export function blockQuotations(analysis: Analysis, blocks: readonly Block[], triples: Triples): BlockQuotation[] {
  const found: BlockQuotation[] = [];
  let open: Triple | null = null;
  for (let b = 1; b < blocks.length; b++) {
    const block = blocks[b] as Block;
    const further: Triple | null = open && goesOn(analysis.tokens.text, block) ? open : null;
    const quoted: Triple | null = further ?? leadOf(analysis, blocks, b - 1, triples);
    open =
      quoted && isPlain(analysis, block, b) && !(block.kind === 'item' && hasOwn(analysis, triples, b)) ? quoted : null;
    if (open) found.push({ span: trimmed(analysis.tokens.text, block.span), block: b, triple: open });
  }
  return found;
}

/** The attribution with which a paragraph introduces what follows it: its last words are the cue or its speaker, then a colon. */
function leadOf(
  { tokens, blocks: ranges }: Analysis,
  blocks: readonly Block[],
  b: number,
  triples: Triples,
): Triple | null {
  const [from, to] = ranges[b] as Span;
  if (blocks[b]?.kind !== 'paragraph' || from >= to) return null;
  const colon = tokens.tag[to - 1] === TAG.line ? to - 2 : to - 1;
  if (tokens.tag[colon] !== TAG.colon) return null;
  const triple = lastWithin(triples.sure, from, to);
  if (!triple?.source || !SPEAKING[cueSort(tokens, triple.head)]) return null;
  const end = Math.max(triple.cue[1], triple.source[1]);
  return colon - end <= 3 || CUE_SORTS[cueSort(tokens, triple.head)] === 'according' ? triple : null;
}

const goesOn = (text: string, { span: [from] }: Block): boolean => COUNTS.test(text.slice(from, from + 20));

/** Whether an item of a list says itself who speaks in it: then it is told, not quoted. */
function hasOwn({ tokens, blocks }: Analysis, { sure }: Triples, b: number): boolean {
  const [from, to] = blocks[b] as Span;
  const own = lastWithin(sure, from, to);
  return own !== null && own.content !== null && SPOKEN.has(cueSort(tokens, own.head));
}

/** A paragraph or item without quotation marks, of some length. */
function isPlain({ tokens, blocks }: Analysis, { kind }: Block, b: number): boolean {
  const [from, to] = blocks[b] as Span;
  if ((kind !== 'paragraph' && kind !== 'item') || to - from < 8) return false;
  return tokens.tag[from] !== TAG.open;
}
