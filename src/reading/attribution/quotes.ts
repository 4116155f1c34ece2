import type { Block } from '../../domain/reading.ts';
import type { Span } from '../../domain/span.ts';
import { KIND, type Tokens } from './tokens.ts';

/** A stretch between quotation marks, at the outermost level. Whether it is speech is decided later. */
export interface Passage {
  /** The words between the marks, without white space at the ends. */
  readonly span: Span;
  /** The tokens inside, half-open; the marks stand just outside (where there are any). */
  readonly tokens: Span;
  readonly block: number;
  /** `apostrophes`: two apostrophes, or two backticks, instead of a mark. They hold statements, but too loosely for exact quotes: no `Quote` is made of them. */
  readonly marks: 'double' | 'single' | 'guillemets' | 'apostrophes';
  /** False where the paragraph ends before the quotation does. */
  readonly closed: boolean;
  /** Whether it goes on from an unclosed passage at the end of the paragraph before. */
  readonly continues: boolean;
}

interface Open {
  readonly token: number;
  readonly mark: string;
}

type Side = 'open' | 'close' | 'either' | 'none';

const DOUBLE = new Set(['"', '“', '”', '„', "''", '``']);

/** The tokens of each block, half-open. Blocks stand in the order of the text. */
export function blockTokens(tokens: Tokens, blocks: readonly Block[]): Span[] {
  let at = 0;
  return blocks.map(({ span: [from, to] }) => {
    while (at < tokens.count && (tokens.start[at] as number) < from) at++;
    const first = at;
    while (at < tokens.count && (tokens.start[at] as number) < to) at++;
    return [first, at] as const;
  });
}

/** All quoted passages, in order. Marks that pair with none are ignored, so that a stray mark never quotes what nobody said. */
export function passages(tokens: Tokens, ranges: readonly Span[]): Passage[] {
  const found: Passage[] = [];
  for (const [block, [from, to]] of ranges.entries()) {
    const next = ranges[block + 1];
    const goesOn =
      next !== undefined && next[0] < next[1] && sideOf(tokens, next[0]) !== 'none' && isOpening(tokens, next[0]);
    const before = found.at(-1);
    const continues = before !== undefined && !before.closed && before.block === block - 1;
    pairMarks(tokens, from, to, goesOn, (open, close) => {
      const passage = passageAt(tokens, open, close, to, block, continues && open.token === from);
      if (passage) found.push(passage);
    });
  }
  return found;
}

/** `close` is null for a passage that its paragraph's end leaves open. */
function passageAt(
  tokens: Tokens,
  open: Open,
  close: number | null,
  blockEnd: number,
  block: number,
  continues: boolean,
): Passage | null {
  const first = open.token + 1;
  const last = close ?? blockEnd;
  if (first >= last) return null;
  const span: Span = [tokens.start[first] as number, tokens.end[last - 1] as number];
  return { span, tokens: [first, last], block, marks: marksOf(open.mark), closed: close !== null, continues };
}

function marksOf(mark: string): Passage['marks'] {
  if (mark === "''" || mark === '``') return 'apostrophes';
  if (DOUBLE.has(mark)) return 'double';
  return mark === '«' || mark === '»' ? 'guillemets' : 'single';
}

/** Marks nested deeper than this are noise. */
const DEEPEST = 8;

/** Pairs the marks of one paragraph with a stack; only pairs at the outermost level are given to `pair`. */
function pairMarks(
  tokens: Tokens,
  from: number,
  to: number,
  goesOn: boolean,
  pair: (open: Open, close: number | null) => void,
): void {
  const stack: Open[] = [];
  let curly = curlyBalance(tokens, from, to);
  for (let i = from; i < to; i++) {
    if (tokens.kind[i] !== KIND.mark) continue;
    const mark = tokens.text.slice(tokens.start[i], tokens.end[i]);
    const side = sideOf(tokens, i);
    const partner = lastPartner(stack, mark);
    if (side === 'close' || (side === 'either' && partner >= 0)) {
      if (partner < 0) continue;
      const open = stack[partner] as Open;
      stack.length = partner;
      if (stack.length === 0 || stack.every((outer) => marksOf(outer.mark) === 'single')) {
        stack.length = 0;
        pair(open, i);
      }
    } else if (side === 'open' || (side === 'either' && DOUBLE.has(mark))) {
      if (partner >= 0 && !(mark === '“' && curly > 0)) stack.length = partner;
      if (partner >= 0 && curly > 0) curly--;
      if (stack.length < DEEPEST) stack.push({ token: i, mark });
    }
  }
  const left = stack.find((open) => DOUBLE.has(open.mark));
  if (left && (goesOn || left.token === from)) pair(left, null);
}

/** How many curly opening marks may stand inside another pair: none unless opening and closing ones are equal in number. */
function curlyBalance(tokens: Tokens, from: number, to: number): number {
  let opening = 0;
  let closing = 0;
  for (let i = from; i < to; i++) {
    if (tokens.kind[i] !== KIND.mark) continue;
    const mark = tokens.text.charAt(tokens.start[i] as number);
    if (mark === '“') opening++;
    if (mark === '”') closing++;
  }
  return opening === closing ? opening : 0;
}

const PARTNERS: Readonly<Record<string, readonly string[]>> = {
  '”': ['“', '"', '„', '”'],
  '“': ['“', '"', '„'],
  '"': ['"', '“'],
  "''": ["''", '``', '“'],
  '``': ['``'],
  '»': ['«'],
  '«': ['»'],
  '’': ['‘'],
  '‘': ['‘'],
  "'": ["'", '‘'],
};

function lastPartner(stack: readonly Open[], mark: string): number {
  const partners = PARTNERS[mark] ?? [];
  for (let i = stack.length - 1; i >= 0; i--) if (partners.includes((stack[i] as Open).mark)) return i;
  return -1;
}

function isOpening(tokens: Tokens, i: number): boolean {
  const side = sideOf(tokens, i);
  return side === 'open' || side === 'either';
}

/** Which side of a quotation a mark can be on, by its form and the characters around it. */
function sideOf(tokens: Tokens, i: number): Side {
  if (tokens.kind[i] !== KIND.mark) return 'none';
  const { text } = tokens;
  const mark = text.slice(tokens.start[i], tokens.end[i]);
  const before = text.charAt((tokens.start[i] as number) - 1);
  const after = text.charAt(tokens.end[i] as number);
  const freeBefore = before === '' || /[\s([{—–\-/“"‘:>]/.test(before);
  const freeAfter = after === '' || /[\s)\]}.,;:!?—–\-/”"’…]/.test(after);
  if (mark === '“' && !freeBefore && freeAfter) return 'close';
  if (mark === '“' || mark === '„' || mark === '«' || mark === '``') return 'open';
  if (mark === '”') return freeBefore && !freeAfter ? 'open' : 'close';
  if (mark === '»') return 'close';
  if (mark === '"' || mark === "''") return freeBefore === freeAfter ? 'either' : freeBefore ? 'open' : 'close';
  if (mark === '‘') return freeAfter && !/["“]/.test(after) ? 'none' : 'open';
  if (mark === '’') return /[\s([]/.test(before) ? 'none' : 'close';
  if (mark === "'")
    return freeBefore && /[\p{L}"“]/u.test(after) ? 'open' : freeAfter && !/\s/.test(before) ? 'close' : 'none';
  return 'none';
}
