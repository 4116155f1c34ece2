import type { DatabaseSync } from 'node:sqlite';
import type { Note, Notebook } from '../../ports/notebook.ts';
import { emptyLog } from './empty-log.ts';
import { groupCommit } from './group-commit.ts';
import { cellOf, command, rowOf, rowsOf } from './statements.ts';
import { inStore } from './store-error.ts';

interface Row {
  readonly platform: string;
  readonly tenant: string;
  readonly kind: string;
  readonly key: string;
  readonly person: string | null;
  readonly at: number;
  readonly until: number | null;
  readonly value: string;
}

const WHOLE = 'platform, tenant, kind, key, person, at, until, value';
const NAMED = ':platform, :tenant, :kind, :key, :person, :at, :until, :value';

/** The notebook in an open, migrated database with secure deletion. What a call writes is on disk when its promise is kept. */
export function sqliteNotebook(db: DatabaseSync, file: string): Notebook {
  const put = command(db, `INSERT OR REPLACE INTO notes (${WHOLE}) VALUES (${NAMED})`);
  const expire = command(
    db,
    'DELETE FROM notes WHERE platform = ? AND tenant = ? AND kind = ? AND key = ? AND until <= ?',
  );
  const claim = rowsOf(db, `INSERT INTO notes (${WHOLE}) VALUES (${NAMED}) ON CONFLICT DO NOTHING RETURNING 1`);
  const get = rowOf<Row>(
    db,
    `SELECT ${WHOLE} FROM notes WHERE platform = ? AND tenant = ? AND kind = ? AND key = ? AND (until IS NULL OR until > ?)`,
  );
  const list = rowsOf<Row>(
    db,
    `SELECT ${WHOLE} FROM notes WHERE kind = :kind AND (until IS NULL OR until > :now)
       AND (:platform IS NULL OR (platform = :platform AND tenant = :tenant))
     ORDER BY at DESC, platform, tenant, key LIMIT :most`,
  );
  const forgetPerson = command(db, 'DELETE FROM notes WHERE platform = ? AND tenant = ? AND person = ?');
  const forgetTenant = command(db, 'DELETE FROM notes WHERE platform = ? AND tenant = ?');
  const sweep = command(db, 'DELETE FROM notes WHERE until <= ?');
  const changes = cellOf<number>(db, 'SELECT changes()');

  const grouped = groupCommit(db);
  const inTransaction = <Result>(work: () => Result): Promise<Result> =>
    grouped(work).catch((cause: unknown) =>
      inStore(file, (): never => {
        throw cause;
      }),
    );
  const deleting = async (work: () => void): Promise<number> => {
    const deleted = await inTransaction(() => {
      work();
      return changes() ?? 0;
    });
    emptyLog(db, file); // Also when nothing is left to delete: the log may not have been emptied the last time.
    return deleted;
  };

  return {
    put: (notes) =>
      inTransaction(() => {
        for (const note of notes) put(rowOfNote(note));
      }),
    claim: (note, along = []) =>
      inTransaction(() => {
        expire(note.tenant.platform, note.tenant.id, note.kind, note.key, note.at);
        const first = claim(rowOfNote(note)).length === 1;
        if (first) for (const other of along) put(rowOfNote(other));
        return first;
      }),
    get: async (tenant, kind, keys, now) =>
      inStore(file, () =>
        keys.flatMap((key) => {
          const row = get(tenant.platform, tenant.id, kind, key, now);
          return row ? [noteOfRow(row)] : [];
        }),
      ),
    list: async (tenant, kind, most, now) =>
      inStore(file, () =>
        list({ kind, now, most, platform: tenant?.platform ?? null, tenant: tenant?.id ?? null }).map(noteOfRow),
      ),
    erase: ({ platform, id }, person) =>
      deleting(() => (person === null ? forgetTenant(platform, id) : forgetPerson(platform, id, person))),
    sweep: (now) => deleting(() => sweep(now)),
  };
}

const rowOfNote = ({ tenant, ...rest }: Note) => ({ ...rest, platform: tenant.platform, tenant: tenant.id });

const noteOfRow = ({ platform, tenant, kind, key, person, at, until, value }: Row): Note => ({
  tenant: { platform, id: tenant },
  kind,
  key,
  person,
  at,
  until,
  value,
});
