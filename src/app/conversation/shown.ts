import type { AnsweringPassage } from '../../domain/answer.ts';
import type { Span } from '../../domain/span.ts';
import type { Entry } from '../../ports/archive.ts';
import { answeringPassage } from '../answer/answering-passage.ts';
import type { Newsroom, Reader } from '../newsroom.ts';
import type { Memory } from './memory.ts';

/** Something that was shown last, with the report in which it stands. */
export interface Shown {
  readonly entry: Entry;
  readonly span: Span;
  readonly passage: AnsweringPassage;
}

const MOST = 3;

/** The first few things that were shown last: of a brief its headlines; what is not held any more is left out. */
export async function shownLast({ archive }: Newsroom, { collections }: Reader, memory: Memory): Promise<Shown[]> {
  const entries = await archive.entries([...new Set(memory.cited.map(([version]) => version))], collections);
  const shown = memory.cited.flatMap(([id, start, end]) => {
    const entry = entries.find(({ version }) => version.id === id);
    if (!entry || (memory.brief !== null && !isHeadline(entry, [start, end]))) return [];
    return [{ entry, span: [start, end] as const, passage: answeringPassage(entry, [start, end]) }];
  });
  return shown.slice(0, MOST);
}

const isHeadline = ({ reading }: Entry, [start, end]: Span): boolean =>
  reading.headline !== null && reading.headline[0] === start && reading.headline[1] === end;
