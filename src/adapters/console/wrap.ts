import { paint } from './style.ts';
import { type Piece, type Run, splitFine, type Word, words } from './words.ts';

export interface Terminal {
  /** Columns. */
  readonly width: number;
  readonly colour: boolean;
}

/** One line of laid-out text, not wider than was asked for unless a single grapheme is. */
export interface Line {
  readonly pieces: Piece[];
  width: number;
}

/** Fills lines of `room` columns with the runs: breaks at spaces and between wide characters, inside a word only where it is wider than a line. */
export function fill(runs: readonly Run[], room: number): Line[] {
  const lines: Line[] = [];
  for (const word of words(runs)) place(lines, word, room);
  return lines;
}

/** Puts a word at the end of the last line, or on lines of its own. What is to stay together and cannot is broken at its spaces. */
function place(lines: Line[], { gap, pieces, width }: Word, room: number): void {
  const line = lines.at(-1);
  if (line && line.width + (gap?.width ?? 0) + width <= room) add(line, gap ? [gap, ...pieces] : pieces);
  else if (width <= room) lines.push(lineOf(pieces));
  else if (pieces.some(({ run }) => run.whole || run.bound))
    for (const [index, word] of words(loosened(pieces)).entries())
      place(lines, index === 0 ? { ...word, gap } : word, room);
  else for (const part of split(pieces, room)) lines.push(part);
}

/** The runs of a word, free to break at their spaces. Neighbours of one run stay one run. */
function loosened(pieces: readonly Piece[]): Run[] {
  const parts: { from: Run; run: Run }[] = [];
  for (const { run: from, text } of pieces) {
    const last = parts.at(-1);
    if (last?.from === from) last.run = { ...last.run, text: last.run.text + text };
    else parts.push({ from, run: { text, style: from.style } });
  }
  return parts.map(({ run }) => run);
}

/** A word that is wider than a line, on as many lines as it takes. */
function split(pieces: readonly Piece[], room: number): Line[] {
  const lines: Line[] = [];
  for (const piece of pieces.flatMap(splitFine)) {
    const line = lines.at(-1);
    if (line && line.width + piece.width <= room) add(line, [piece]);
    else lines.push(lineOf([piece]));
  }
  return lines;
}

function lineOf(pieces: readonly Piece[]): Line {
  return add({ pieces: [], width: 0 }, pieces);
}

function add(line: Line, pieces: readonly Piece[]): Line {
  for (const piece of pieces) {
    line.pieces.push(piece);
    line.width += piece.width;
  }
  return line;
}

/** The line as it goes to the terminal. Neighbours of one run are painted as one, so that right-to-left text keeps its order. */
export function paintLine(line: Line, colour: boolean): string {
  const parts: { run: Run; text: string }[] = [];
  for (const { run, text } of line.pieces) {
    const last = parts.at(-1);
    if (last?.run === run) last.text += text;
    else parts.push({ run, text });
  }
  return parts.map(({ run, text }) => paint(text, run.style, colour)).join('');
}

/** Painted lines indented by `indent` columns, at most a third of the width: the first after `mark`, the others below its text. */
export function hang(runs: readonly Run[], { width, colour }: Terminal, indent: number, mark = ''): string[] {
  const left = ' '.repeat(Math.min(indent, Math.floor(width / 3)));
  const lines = fill(runs, Math.max(1, width - left.length - mark.length));
  return lines.map((line, index) => `${left}${index === 0 ? mark : ' '.repeat(mark.length)}${paintLine(line, colour)}`);
}
