import type { DatabaseSync, SQLInputValue } from 'node:sqlite';

/**
 * Prepared statements as typed functions. The types are what the SQL gives, by promise of its author. A number is bound as a REAL, which
 * columns of whole numbers turn back, but full-text tables do not: give those bigint.
 */
export type Parameters = SQLInputValue[] | [Readonly<Record<string, SQLInputValue>>];

/** Changes something; answers with nothing. */
export function command(db: DatabaseSync, sql: string): (...parameters: Parameters) => void {
  const statement = db.prepare(sql);
  return (...parameters) => void statement.run(...(parameters as SQLInputValue[]));
}

/** The first column of the first row; undefined when there is none. */
export function cellOf<Value>(db: DatabaseSync, sql: string): (...parameters: Parameters) => Value | undefined {
  const statement = db.prepare(sql);
  statement.setReturnArrays(true);
  return (...parameters) => (statement.get(...(parameters as SQLInputValue[])) as unknown as [Value] | undefined)?.[0];
}

/** The first column of all rows. */
export function columnOf<Value>(db: DatabaseSync, sql: string): (...parameters: Parameters) => Value[] {
  const tuples = tuplesOf<[Value]>(db, sql);
  return (...parameters) => tuples(...parameters).map(([value]) => value);
}

/** The first row; undefined when there is none. */
export function rowOf<Row>(db: DatabaseSync, sql: string): (...parameters: Parameters) => Row | undefined {
  const statement = db.prepare(sql);
  return (...parameters) => statement.get(...(parameters as SQLInputValue[])) as Row | undefined;
}

/** All rows. */
export function rowsOf<Row>(db: DatabaseSync, sql: string): (...parameters: Parameters) => Row[] {
  const statement = db.prepare(sql);
  return (...parameters) => statement.all(...(parameters as SQLInputValue[])) as unknown as Row[];
}

/** All rows as arrays, which take half the time of objects: for what has hundreds of rows. */
export function tuplesOf<Tuple extends readonly unknown[]>(
  db: DatabaseSync,
  sql: string,
): (...parameters: Parameters) => Tuple[] {
  const statement = db.prepare(sql);
  statement.setReturnArrays(true);
  return (...parameters) => statement.all(...(parameters as SQLInputValue[])) as unknown as Tuple[];
}
