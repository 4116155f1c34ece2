import type { Block } from '../domain/reading.ts';
import type { Span } from '../domain/span.ts';
import type { Speaker } from '../domain/speaker.ts';
import type { Label, Quote, Statement } from '../domain/statement.ts';
import { FORM, formOf, VERB, verbOf } from './attribution/lexicon.ts';
import { KIND, type Tokens, tokenise } from './attribution/tokens.ts';
import { blockTokens, type Passage, passages } from './quotes.ts';

export type AttributedQuote = Omit<Quote, 'chain'>;
export type AttributedStatement = Omit<Statement, 'chains'>;

export interface Attribution {
  readonly speakers: readonly Speaker[];
  readonly quotes: readonly AttributedQuote[];
  readonly labels: readonly Label[];
  readonly statements: readonly AttributedStatement[];
}

/** First form: simple rules only. */
export function attribute(input: { text: string; blocks: readonly Block[]; sentences: readonly Span[] }): Attribution {
  const tokens = tokenise(input.text);
  const ranges = blockTokens(tokens, input.blocks);
  const speakers: { name: string; kind: 'named'; role: null; anonymity: null; mentions: Span[] }[] = [];
  const quotes: AttributedQuote[] = [];
  const labels: Label[] = [];
  const statements: AttributedStatement[] = [];
  for (const passage of passages(tokens, ranges)) {
    const found = nearestSaying(tokens, passage, ranges[passage.block] as Span);
    if (!found && passage.tokens[1] - passage.tokens[0] < 3) {
      labels.push({ span: passage.span, rule: 'short-without-cue' });
      continue;
    }
    let speaker: number | null = null;
    if (found?.mention) {
      const name = input.text.slice(...found.mention);
      speaker = speakers.findIndex((known) => known.name === name);
      if (speaker < 0) speaker = speakers.push({ name, kind: 'named', role: null, anonymity: null, mentions: [] }) - 1;
      speakers[speaker]?.mentions.push(found.mention);
    }
    const rule = found ? 'nearest-saying' : 'no-cue';
    quotes.push({ span: passage.span, mention: found?.mention ?? null, cue: found?.cue ?? null, speaker, rule });
    if (found)
      statements.push({ source: found.mention, cue: found.cue, content: passage.span, stance: 'says', speaker, rule });
  }
  return { speakers, quotes, labels, statements };
}

const SAYING = new Set<number>([VERB.say, VERB.add, VERB.state, VERB.argue, VERB.tell, VERB.warn, VERB.report]);

function nearestSaying(tokens: Tokens, passage: Passage, [from, to]: Span): { cue: Span; mention: Span | null } | null {
  const [open, close] = passage.tokens;
  for (let step = 1; step < 14; step++) {
    for (const at of [close + step, open - 1 - step]) {
      if (at < from || at >= to) continue;
      const entry = tokens.entry[at] as number;
      if (!SAYING.has(verbOf(entry)) || (formOf(entry) !== FORM.past && formOf(entry) !== FORM.s)) continue;
      const cue: Span = [tokens.start[at] as number, tokens.end[at] as number];
      return { cue, mention: runBefore(tokens, at, from) ?? runAfter(tokens, at, to) };
    }
  }
  return null;
}

const isName = (tokens: Tokens, at: number): boolean =>
  tokens.kind[at] === KIND.capital || tokens.kind[at] === KIND.upper;

function runBefore(tokens: Tokens, at: number, from: number): Span | null {
  let first = at;
  while (first > from && (isName(tokens, first - 1) || (first === at && tokens.kind[first - 1] === KIND.lower)))
    first--;
  return first < at ? [tokens.start[first] as number, tokens.end[at - 1] as number] : null;
}

function runAfter(tokens: Tokens, at: number, to: number): Span | null {
  let last = at + 1;
  while (last < to && isName(tokens, last)) last++;
  return last > at + 1 ? [tokens.start[at + 1] as number, tokens.end[last - 1] as number] : null;
}
