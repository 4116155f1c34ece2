import { harmless } from './harmless.ts';
import type { Style } from './style.ts';
import { displayWidth, graphemes, graphemeWidth } from './width.ts';

/** A stretch of text in one style. `whole`: not to be broken at its spaces. `bound`: that neither, and to stay with the word before. */
export interface Run {
  readonly text: string;
  readonly style: Style;
  readonly whole?: boolean;
  readonly bound?: boolean;
}

/** A part of a run that stands on one line. */
export interface Piece {
  readonly run: Run;
  readonly text: string;
  readonly width: number;
}

/** What stays together on a line, and the spaces before it, which a line break swallows. */
export interface Word {
  readonly gap: Piece | null;
  readonly pieces: Piece[];
  width: number;
}

/** The runs as words, in their order. Text that is not written with spaces gives a word for each character that may begin a line. */
export function words(runs: readonly Run[]): Word[] {
  const found: Word[] = [];
  let word: Word = { gap: null, pieces: [], width: 0 };
  const flush = (gap: Piece | null): void => {
    if (word.pieces.length > 0) found.push(word);
    word = { gap: gap ?? (word.pieces.length > 0 ? null : word.gap), pieces: [], width: 0 };
  };
  for (const run of runs) {
    for (const piece of cut(run)) {
      if (run.bound) word = rejoined(word, found);
      if (piece.text.startsWith(' ') && !isWhole(run)) flush(piece);
      else {
        if (word.pieces.length > 0 && breaks(word.pieces.at(-1)?.text ?? '', piece.text)) flush(null);
        word.pieces.push(piece);
        word.width += piece.width;
      }
    }
  }
  flush(null);
  return found;
}

/** The word before again, with the gap in it; a word that was begun stays as it is. */
function rejoined(word: Word, found: Word[]): Word {
  const last = word.pieces.length === 0 ? found.pop() : undefined;
  if (!last) return word;
  if (word.gap) last.pieces.push(word.gap);
  return { ...last, width: last.width + (word.gap?.width ?? 0) };
}

function isWhole({ whole, bound }: Run): boolean {
  return Boolean(whole || bound);
}

/** Spaces, words, and single graphemes of text that is not written with spaces. */
function cut(run: Run): Piece[] {
  const text = harmless(run.text);
  if (text === '') return [];
  if (isWhole(run)) return [pieceOf(run, text)];
  return (text.match(/ +|[^ ]+/g) ?? []).flatMap((part) => {
    const piece = pieceOf(run, part);
    return WIDE_TEXT.test(part) ? splitFine(piece) : [piece];
  });
}

const WIDE_TEXT = /[\u2e80-\ufaff\uff00-\uffef\u{1f000}-\u{3fffd}]/u;
const CLOSING = /^[\p{Pe}\p{Pf}\p{Po}\p{M}]/u;
const OPENING = /[\p{Ps}\p{Pi}]$/u;

/** Whether a line may break between two pieces with no space between: beside a wide character, but not so that a line begins with a closing mark. */
function breaks(before: string, after: string): boolean {
  if (CLOSING.test(after) || OPENING.test(before)) return false;
  return WIDE_TEXT.test(before) || WIDE_TEXT.test(after);
}

/** A piece as its graphemes. */
export function splitFine(piece: Piece): Piece[] {
  return graphemes(piece.text).map((text) => ({ run: piece.run, text, width: graphemeWidth(text) }));
}

function pieceOf(run: Run, text: string): Piece {
  return { run, text, width: displayWidth(text) };
}
