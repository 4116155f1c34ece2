import type { Span } from '../domain/span.ts';
import type { AttributedQuote, AttributedStatement } from './attribution.ts';
import { type Frame, relaysOf } from './chains-relays.ts';
import type { Layout } from './chains-scopes.ts';
import type { SpeakerBook } from './chains-speakers.ts';

/** The statements to find ways for, and which of them each quote's way is. */
export interface Framed {
  readonly quotes: readonly AttributedQuote[];
  /** First the given ones, in their places; then those that relays and quotes without a statement make. */
  readonly statements: readonly AttributedStatement[];
  /** For each quote the index of its statement. */
  readonly statementOf: readonly number[];
}

/**
 * Puts relayed quotations right, whatever attribution made of them: the inner speaker's statement is the quotation, the outer one's all that he
 * tells. Quotes that no statement holds get one of their own.
 */
export function frameStatements(
  layout: Layout,
  quotes: readonly AttributedQuote[],
  given: readonly AttributedStatement[],
  book: SpeakerBook,
): Framed {
  const statements = [...given];
  const byCue = new Map(given.map(({ cue }, index) => [cue?.[0], index]));
  const framed = [...quotes];
  const statementOf = quotes.map(() => -1);
  const put = ({ source, cue }: Frame, content: Span): number => {
    const known = byCue.get(cue[0]);
    const statement = known === undefined ? null : (statements[known] as AttributedStatement);
    if (known !== undefined && statement) {
      statements[known] = { ...statement, content };
      return known;
    }
    const index =
      statements.push({ source, cue, content, stance: 'says', speaker: book.of(source), rule: 'relay' }) - 1;
    byCue.set(cue[0], index);
    return index;
  };
  for (const { quote, inner, outer, told } of relaysOf(layout, quotes)) {
    const before = framed[quote] as AttributedQuote;
    const index = put(inner, before.span);
    put(outer, told);
    statementOf[quote] = index;
    const { source, cue, speaker } = statements[index] as AttributedStatement;
    if (cue?.[0] !== before.cue?.[0]) framed[quote] = { ...before, mention: source, cue, speaker, rule: 'relay' };
  }
  for (const [index, quote] of framed.entries()) {
    if (statementOf[index] === -1) statementOf[index] = holding(quote, statements, byCue) ?? orphan(quote, statements);
  }
  return { quotes: framed, statements, statementOf };
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
