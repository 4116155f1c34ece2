import type { Account, ConflictingAccounts } from '../../domain/brief.ts';
import { quoteAt } from '../../domain/citation.ts';
import type { Reading } from '../../domain/reading.ts';
import { covers, overlaps, type Span } from '../../domain/span.ts';
import type { Statement } from '../../domain/statement.ts';
import type { Entry } from '../../ports/archive.ts';
import { spoken } from './spoken.ts';

/** Cues by which one speaker answers another. */
const ANSWERS = /^(?:responded|replied|countered|retorted|rebutted|rejected|disputed|denied|contradicted|refuted)\b/iu;

const MOST = 3;

/**
 * Points on which the reports themselves set one speaker against another: a denial or an answer, and the statement just before it that it
 * answers, in the same paragraph or the one before. Both are shown as they stand; who is right is not ours to say. Few and certain rather
 * than many: a difference that no text declares is not looked for here.
 */
export function conflictingAccounts(entries: readonly Entry[]): ConflictingAccounts[] {
  return entries.flatMap((entry, index) => conflictsIn(entry, index + 1)).slice(0, MOST);
}

function conflictsIn(entry: Entry, report: number): ConflictingAccounts[] {
  const { version, reading } = entry;
  const ordered = [...reading.statements].filter(isFull).sort((a, b) => a.content[0] - b.content[0]);
  return ordered.flatMap((answer, index): ConflictingAccounts[] => {
    if (!answers(answer, version.text)) return [];
    const answered = ordered.slice(0, index).findLast((before) => isAnswered(before, answer, reading));
    return answered ? [{ accounts: [account(entry, report, answered), account(entry, report, answer)] }] : [];
  });
}

const isFull = ({ content, speaker }: Statement): boolean => speaker !== null && content[1] - content[0] >= 20;

const answers = ({ stance, cue }: Statement, text: string): boolean =>
  stance === 'denies' || (cue !== null && ANSWERS.test(text.slice(...cue)));

/** The speaker is whoever stands first on the chain: two people may be heard through one official. */
function isAnswered(before: Statement, answer: Statement, reading: Reading): boolean {
  const distance = paragraphOf(reading, answer.content) - paragraphOf(reading, before.content);
  const apart = before.chains[0][0].name !== answer.chains[0][0].name && !overlaps(before.content, answer.content);
  return apart && distance >= 0 && distance <= 1;
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
    quoted: quote !== undefined,
    chain: quote?.chain ?? chains[0],
  };
}
