import type { Account, ConflictingAccounts } from '../../domain/brief.ts';
import { quoteAt } from '../../domain/citation.ts';
import type { Reading } from '../../domain/reading.ts';
import { covers, overlaps, type Span } from '../../domain/span.ts';
import type { Statement } from '../../domain/statement.ts';
import type { Entry } from '../../ports/archive.ts';
import { terms } from '../../reading/terms.ts';
import { isMarked } from '../is-marked.ts';
import { groupsMet, type Wanted } from './matching.ts';
import { spoken } from './spoken.ts';

/** Cues by which one speaker answers another to the face. */
const REPLIES = /^(?:responded|replied|countered|retorted|rebutted|answered|shot back)\b/iu;
const DENIALS = /^(?:denied|disputed|rejected|refuted|contradicted)\b/iu;

const MOST = 2;
const SHORTEST = 30;
/** So many words of some weight must two statements share before a denial of one counts as a denial of the other. */
const SHARED_TERMS = 3;
const WEIGHTY = 5;

/**
 * Points on which a report itself sets one speaker against another, with both sides as they stand; who is right is not ours to say. Two forms
 * only, since a disagreement that nobody declared would be our invention: a quotation and the quotation that replies to it, in one paragraph;
 * and a statement and its denial in the same words, in one paragraph or the next. Only where one of them speaks of the topic.
 */
export function conflictingAccounts(entries: readonly Entry[], wanted: Wanted): ConflictingAccounts[] {
  return entries.flatMap((entry, index) => conflictsIn(entry, index + 1, wanted)).slice(0, MOST);
}

function conflictsIn(entry: Entry, report: number, wanted: Wanted): ConflictingAccounts[] {
  const { version, reading } = entry;
  const ordered = [...reading.statements].filter(isFull).sort((a, b) => a.content[0] - b.content[0]);
  return ordered.flatMap((answer, index): ConflictingAccounts[] => {
    const before = ordered.slice(0, index).findLast((statement) => !overlaps(statement.content, answer.content));
    if (!before || !contradicts(entry, before, answer)) return [];
    const around = terms(version.text.slice(before.content[0], answer.content[1]));
    if (groupsMet(around, wanted) === 0 && wanted.length > 0) return [];
    return [{ accounts: [account(entry, report, before), account(entry, report, answer)] }];
  });
}

const isFull = ({ content, speaker }: Statement): boolean => speaker !== null && content[1] - content[0] >= SHORTEST;

/** The speaker is whoever stands first on the chain: two people may be heard through one official. */
function contradicts({ version, reading }: Entry, before: Statement, answer: Statement): boolean {
  const distance = paragraphOf(reading, answer.content) - paragraphOf(reading, before.content);
  if (before.chains[0][0].name === answer.chains[0][0].name || answer.cue === null) return false;
  const cue = version.text.slice(...answer.cue);
  if (REPLIES.test(cue)) return distance === 0 && isQuoted(reading, before) && isQuoted(reading, answer);
  return (
    DENIALS.test(cue) && distance >= 0 && distance <= 1 && sharedTerms(version.text, before, answer) >= SHARED_TERMS
  );
}

const isQuoted = (reading: Reading, { content }: Statement): boolean =>
  reading.quotes.some(({ span }) => covers(content, span));

function sharedTerms(text: string, a: Statement, b: Statement): number {
  const weighty = (statement: Statement) =>
    terms(text.slice(...statement.content)).filter(({ length }) => length >= WEIGHTY);
  const words = new Set(weighty(a));
  return new Set(weighty(b).filter((term) => words.has(term))).size;
}

function paragraphOf(reading: Reading, span: Span): number {
  return reading.blocks.find((block) => covers(block.span, [span[0], span[0] + 1]))?.paragraph ?? Number.NaN;
}

/** The words quoted in a statement say it best; else its content as written. */
function account({ version, reading }: Entry, report: number, { content, chains }: Statement): Account {
  const quote = reading.quotes.find(({ span }) => covers(content, span));
  const span = quote ? spoken(version.text, quote.span) : content;
  return {
    report,
    citation: quoteAt(version, reading, span),
    quoted: quote !== undefined && isMarked(version.text, quote.span),
    chain: quote?.chain ?? chains[0],
  };
}
