import { covers, type Span, trimmed } from '../../domain/span.ts';
import type { AttributedQuote, AttributedStatement } from '../attribution/attribute.ts';
import type { Declared } from './declared.ts';
import { PERSON_NOUN } from './names.ts';
import { type Frame, relaysOf, sourceBefore } from './relays.ts';
import { type Layout, spanAt } from './scopes.ts';
import type { SpeakerBook } from './speakers.ts';

/** The statements to find ways for, and which of them each quote's way is. */
export interface Framed {
  readonly quotes: readonly AttributedQuote[];
  /** The statements that attribution gave, in their places, put right where it mistook who told them. */
  readonly given: readonly AttributedStatement[];
  /** First the given ones, in their places; then those that relays and quotes without a statement make. */
  readonly statements: readonly AttributedStatement[];
  /** Those of them by which somebody passes another's words on. */
  readonly passing: ReadonlySet<number>;
  /** For each quote the index of its statement. */
  readonly statementOf: readonly number[];
}

/**
 * Puts right what chains hang on, whatever attribution made of it: who told an outlet, and who speaks and who tells in a relayed quotation. There the
 * inner speaker's statement is the quotation, the outer one's all that he tells. Quotes that no statement holds get one of their own.
 */
export function frameStatements(
  layout: Layout,
  quotes: readonly AttributedQuote[],
  statements: readonly AttributedStatement[],
  declared: readonly Declared[],
  book: SpeakerBook,
): Framed {
  const given = tellersSet(layout, statements, declared, book);
  const all = [...given];
  const byCue = new Map(given.map(({ cue }, index) => [cue?.[0], index]));
  const passing = new Set<number>();
  const framed = [...quotes];
  const statementOf = quotes.map(() => -1);
  const put = ({ source, cue }: Frame, content: Span): number => {
    const known = byCue.get(cue[0]);
    const statement = known === undefined ? null : (all[known] as AttributedStatement);
    if (known !== undefined && statement) {
      all[known] = { ...statement, content };
      return known;
    }
    byCue.set(cue[0], all.length);
    return all.push({ source, cue, content, stance: 'says', speaker: book.of(source), rule: 'relay' }) - 1;
  };
  for (const { quote, inner, outer, told } of relaysOf(layout, quotes)) {
    const before = framed[quote] as AttributedQuote;
    const index = put(inner, before.span);
    passing.add(put(outer, told));
    statementOf[quote] = index;
    const { source, cue, speaker } = all[index] as AttributedStatement;
    if (cue?.[0] !== before.cue?.[0]) framed[quote] = { ...before, mention: source, cue, speaker, rule: 'relay' };
  }
  for (const [index, quote] of framed.entries()) {
    if (statementOf[index] === -1) statementOf[index] = holding(quote, all, byCue) ?? orphan(quote, all);
  }
  return { quotes: framed, given, statements: all, passing, statementOf };
}

/** "a regional official close to ", "a spokesman for the ": what a name that hangs on a person follows. */
const PERSON_WITH = new RegExp(`${PERSON_NOUN.source}[^,]{0,30}\\s(?:to|with|in|of|from|at|for)\\s(?:the\\s)?$`, 'u');

/**
 * "…, a regional official close to Damascus told Reuters": where attribution took only the end of the phrase for who told it ("Damascus"), the whole
 * phrase is.
 */
function tellersSet(
  { text, sentences }: Layout,
  statements: readonly AttributedStatement[],
  declared: readonly Declared[],
  book: SpeakerBook,
): AttributedStatement[] {
  const tellers = new Map<number, Span>();
  for (const { part, evidence } of declared) {
    const start = part === 'told' ? spanAt(sentences, evidence[0])?.[0] : undefined;
    const teller = start === undefined ? null : sourceBefore(text, start, evidence[0]);
    if (teller) tellers.set(evidence[0], teller);
  }
  return statements.map((statement) => {
    const { source, cue, content } = statement;
    const whole = cue ? tellers.get(cue[0]) : undefined;
    if (!whole || !source || source[1] !== whole[1] || source[0] <= whole[0]) return statement;
    if (!PERSON_WITH.test(text.slice(whole[0], source[0]))) return statement;
    const from = covers(whole, content) ? (spanAt(sentences, whole[0])?.[0] ?? content[0]) : content[0];
    const kept = from < whole[0] && whole[0] < content[1] ? trimmed(text, [from, whole[0]]) : content;
    return { ...statement, source: whole, content: kept, speaker: book.of(whole), rule: 'teller' };
  });
}

function holding(
  { cue, mention, span }: AttributedQuote,
  statements: readonly AttributedStatement[],
  byCue: ReadonlyMap<number | undefined, number>,
): number | null {
  const index = cue ? byCue.get(cue[0]) : undefined;
  const statement = index === undefined ? undefined : statements[index];
  if (index === undefined || !statement || statement.source?.[0] !== mention?.[0]) return null;
  return statement.content[0] <= span[0] && span[1] <= statement.content[1] + 2 ? index : null;
}

function orphan({ span, mention, cue, speaker, rule }: AttributedQuote, statements: AttributedStatement[]): number {
  return statements.push({ source: mention, cue, content: span, stance: 'says', speaker, rule }) - 1;
}
