import type { Metadata } from '../../domain/article.ts';
import { type Span, trimmed } from '../../domain/span.ts';
import { type OutletTable, outletNamed } from './table.ts';

/** The outlet that a text begins with, and where. */
export interface Masthead {
  readonly name: string;
  readonly span: Span;
}

const LONGEST = 60;

/**
 * The name of a listed outlet that stands alone on the first line, over a report, as pages that were copied whole begin: "BBC News". Null where
 * something else is stated of outlet or headline; where the next line is an outlet too (a list of them); and for wires, since their name on a
 * page says where the report came from, not whose page it is.
 */
export function mastheadOf(text: string, stated: Metadata, table: OutletTable): Masthead | null {
  if (stated.outlet !== null || stated.headline !== null) return null;
  const first = lineFrom(text, 0);
  const next = first && lineFrom(text, first[1]);
  if (!first || !next) return null;
  const outlet = listed(text.slice(...first), table);
  if (!outlet || outlet.wire || listed(text.slice(...next), table)) return null;
  return { name: outlet.name, span: first };
}

function listed(line: string, table: OutletTable): ReturnType<typeof outletNamed> {
  return line.length <= LONGEST && /^\p{Lu}/u.test(line) ? outletNamed(table, line) : null;
}

/** The first line from an offset on that is not blank, without the white space at its ends. */
function lineFrom(text: string, from: number): Span | null {
  const start = from + (/\S/.exec(text.slice(from, from + 1000))?.index ?? Number.NaN);
  if (Number.isNaN(start)) return null;
  const end = text.indexOf('\n', start);
  return trimmed(text, [start, end < 0 ? text.length : end]);
}
