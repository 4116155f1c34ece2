import { type Runs, runAt, unmark } from './markdown-emphasis.ts';

const DEFINITION =
  /^ {0,3}\[([^\]\n^][^\]\n]{0,200})\]:[ \t]*(?=\S*[/.#])\S+[ \t]*(?:"[^"\n]*"|'[^'\n]*'|\([^()\n]*\))?[ \t]*$/gm;
const DESTINATION =
  /\(\s{0,9}(?:<[^<>\n]*>|[^\s()<>]*(?:\([^\s()<>]*\)[^\s()<>]*)?)(?:\s{1,9}(?:"[^"]*"|'[^']*'))?\s{0,9}\)/y;
const REFERENCE = /\[([^[\]]{0,200})\]/y;
const AUTOLINK = /<((?:https?:\/\/|mailto:)[^\s<>]*)>/y;
const ENTITY = /&(amp|lt|gt|quot|apos|nbsp|#39);/y;
const ENTITIES = new Map([
  ['amp', '&'],
  ['lt', '<'],
  ['gt', '>'],
  ['quot', '"'],
  ['apos', "'"],
  ['nbsp', '\u00a0'],
  ['#39', "'"],
]);
const SPECIAL = /[\\*_[\]!<&]/g;
const PUNCTUATION = /[!-/:-@[-`{-~]/;
/** Longer names of link targets are not looked up: it keeps nested brackets cheap. */
const NAME_CHARACTERS = 200;

/** Takes the definitions of link targets (`[name]: address`) out of a Markdown text. The names are folded to lower case. */
export function linkTargets(markdown: string): { readonly text: string; readonly targets: ReadonlySet<string> } {
  const targets = new Set<string>();
  const text = markdown.replace(DEFINITION, (_line, name: string) => {
    targets.add(name.toLowerCase());
    return '';
  });
  return { text, targets };
}

/** The state of one pass over a block. `pieces` joined are the words so far; a mark's piece is emptied once its partner is found. */
interface Pass {
  readonly block: string;
  readonly targets: ReadonlySet<string>;
  readonly pieces: string[];
  readonly brackets: { readonly piece: number; readonly start: number; readonly image: boolean }[];
  readonly runs: Runs;
  at: number;
}

const STEPS: Readonly<Record<string, (pass: Pass) => void>> = {
  '\\': escaped,
  '*': emphasis,
  _: emphasis,
  '[': (pass) => opening(pass, 1),
  '!': (pass) => (pass.block[pass.at + 1] === '[' ? opening(pass, 2) : take(pass, '!', 1)),
  ']': closing,
  '<': (pass) => literal(pass, AUTOLINK, (address) => address),
  '&': (pass) => literal(pass, ENTITY, (name) => ENTITIES.get(name) ?? ''),
};

/**
 * The words of one block of Markdown without the marks of emphasis and links. Brackets that make no link ("[sic]") and marks that make no
 * emphasis ("2 * 3", "snake_case") stay. One pass over the block.
 */
export function inlineText(block: string, targets: ReadonlySet<string>): string {
  const pass: Pass = { block, targets, pieces: [], brackets: [], runs: { '*': [], _: [] }, at: 0 };
  while (pass.at < block.length) {
    const step = STEPS[block.charAt(pass.at)];
    if (step) step(pass);
    else plain(pass);
  }
  return pass.pieces.join('').trim();
}

function take(pass: Pass, piece: string, length: number): void {
  pass.pieces.push(piece);
  pass.at += length;
}

function plain(pass: Pass): void {
  SPECIAL.lastIndex = pass.at;
  const end = SPECIAL.exec(pass.block)?.index ?? pass.block.length;
  take(pass, pass.block.slice(pass.at, end), end - pass.at);
}

function escaped(pass: Pass): void {
  const next = pass.block.charAt(pass.at + 1);
  if (PUNCTUATION.test(next)) take(pass, next, 2);
  else take(pass, '\\', 1);
}

function emphasis(pass: Pass): void {
  const run = runAt(pass.block, pass.at);
  unmark(pass.pieces, pass.runs, run);
  pass.at += run.length;
}

function literal(pass: Pass, pattern: RegExp, meaning: (inner: string) => string): void {
  pattern.lastIndex = pass.at;
  const match = pattern.exec(pass.block);
  if (match) take(pass, meaning(match[1] ?? ''), match[0].length);
  else take(pass, pass.block.charAt(pass.at), 1);
}

function opening(pass: Pass, length: 1 | 2): void {
  pass.brackets.push({ piece: pass.pieces.length, start: pass.at + length, image: length === 2 });
  take(pass, pass.block.slice(pass.at, pass.at + length), length);
}

/** Of a link the words stay, of an image nothing does. Brackets that are neither stay as written. */
function closing(pass: Pass): void {
  const bracket = pass.brackets.pop();
  const length = bracket ? linkLength(pass, bracket.start) : 0;
  if (!bracket || length === 0) {
    take(pass, ']', 1);
    return;
  }
  pass.pieces[bracket.piece] = '';
  if (bracket.image) dropFrom(pass, bracket.piece);
  pass.at += length;
}

function dropFrom(pass: Pass, piece: number): void {
  pass.pieces.length = piece;
  for (const runs of Object.values(pass.runs)) while ((runs.at(-1)?.piece ?? -1) >= piece) runs.pop();
}

/** How long the end of a link at `]` is, with its address or the name of its target; 0 when it is no link. `start` is where its words begin. */
function linkLength(pass: Pass, start: number): number {
  DESTINATION.lastIndex = pass.at + 1;
  const destination = DESTINATION.exec(pass.block);
  if (destination) return 1 + destination[0].length;
  if (pass.targets.size === 0) return 0;
  REFERENCE.lastIndex = pass.at + 1;
  const reference = REFERENCE.exec(pass.block);
  const name = reference?.[1] || (pass.at - start <= NAME_CHARACTERS ? pass.block.slice(start, pass.at) : '');
  return pass.targets.has(name.toLowerCase()) ? 1 + (reference?.[0].length ?? 0) : 0;
}
