import type { DatabaseSync } from 'node:sqlite';
import type { Covered, Digest, DigestId, Edition } from '../../domain/digest.ts';
import { begun, concluded, withdrawn } from '../../domain/edition-progress.ts';
import type { Coverage, Ledger, StandingOrders } from '../../ports/ledger.ts';
import { editionRows, slotOf } from './editions.ts';
import { emptyLog } from './empty-log.ts';
import { groupCommit } from './group-commit.ts';
import { cellOf, columnOf, command, rowsOf } from './statements.ts';
import { inStore } from './store-error.ts';

/** The ledger in an open, migrated database with secure deletion. `run`: another run begins. What a call writes is on disk when its promise is kept. */
export function sqliteLedger(db: DatabaseSync, file: string, as: 'run' | 'visit'): Ledger & StandingOrders {
  const rows = editionRows(db);
  const keep = command(
    db,
    'INSERT OR REPLACE INTO digests (id, platform, tenant, created, active, wake, value) VALUES (?, ?, ?, ?, ?, 0, ?)',
  );
  const get = cellOf<string>(db, 'SELECT value FROM digests WHERE id = ?');
  const remove = command(db, 'DELETE FROM digests WHERE id = ?');
  const list = columnOf<string>(
    db,
    'SELECT value FROM digests WHERE :platform IS NULL OR (platform = :platform AND tenant = :tenant) ORDER BY created, id',
  );
  const awake = columnOf<string>(
    db,
    'SELECT value FROM digests WHERE active = 1 AND wake <= ? ORDER BY wake, id LIMIT ?',
  );
  const rest = command(db, 'UPDATE digests SET wake = ? WHERE id = ?');
  const last = cellOf<string>(db, 'SELECT value FROM editions WHERE digest = ? ORDER BY at DESC, local DESC LIMIT 1');
  const isOpen = cellOf<number>(db, `SELECT 1 FROM editions WHERE digest = ? AND fate = 'open'`);
  const covers = cellOf<number>(
    db,
    `SELECT 1 FROM covers c JOIN editions e ON e.digest = c.digest AND e.local = c.local
     WHERE c.digest = ? AND c.version = ? AND e.fate IN ('open', 'delivered')`,
  );
  const coverage = rowsOf<Covered & { readonly fate: Edition['fate']; readonly value: string }>(
    db,
    `SELECT c.version, c.article, c.seen AS firstSeen, e.fate, e.value FROM covers c
     JOIN editions e ON e.digest = c.digest AND e.local = c.local WHERE c.digest = ? AND c.article = ? ORDER BY e.at DESC`,
  );
  const lives = command(db, 'UPDATE runs SET alive = ?');

  const grouped = groupCommit(db);
  const write = <Result>(work: () => Result): Promise<Result> =>
    grouped(work).catch((cause: unknown) =>
      inStore(file, (): never => {
        throw cause;
      }),
    );
  const read = async <Result>(work: () => Result): Promise<Result> => inStore(file, work);
  const put = (digest: Digest): void => {
    const { platform, id: tenant } = digest.place.tenant;
    keep(digest.id, platform, tenant, digest.createdAt, digest.paused === null ? 1 : 0, JSON.stringify(digest));
  };
  const find = (id: DigestId): Digest | null => {
    const value = get(id);
    return value === undefined ? null : (JSON.parse(value) as Digest);
  };
  const drop = (id: DigestId): void => {
    rows.remove(id);
    remove(id);
  };
  /** Moves an edition on; null where it does not move. */
  const move = (before: Edition | null, next: (edition: Edition) => Edition | null): Edition | null => {
    const after = before && next(before);
    if (before && after && after !== before) rows.change(before, after);
    return after;
  };

  const lastAlive = cellOf<number>(db, 'SELECT alive FROM runs')() ?? 0;
  if (as === 'run') db.exec('UPDATE runs SET epoch = epoch + 1; UPDATE digests SET wake = 0;'); // Zones may have other rules now.
  const epoch = cellOf<number>(db, 'SELECT epoch FROM runs')() ?? 0;

  return {
    epoch,
    lastAlive,
    keep: (digest) => write(() => put(digest)),
    remove: async (id) => {
      const known = await write(() => {
        const there = find(id) !== null;
        drop(id);
        return there;
      });
      emptyLog(db, file);
      return known;
    },
    pause: (id, pause) =>
      write(() => {
        const digest = find(id);
        if (digest) put({ ...digest, paused: pause });
        return digest !== null;
      }),
    list: (tenant) =>
      read(() => list({ platform: tenant?.platform ?? null, tenant: tenant?.id ?? null }).map(parsed<Digest>)),
    erase: async (tenant, person) => {
      await write(() => {
        for (const digest of list({ platform: tenant.platform, tenant: tenant.id }).map(parsed<Digest>))
          if (person === null) drop(digest.id);
          else if (digest.owner === person) put({ ...digest, owner: null });
      });
      emptyLog(db, file); // Also when nothing is left to erase: the log may not have been emptied the last time.
    },
    awake: (now, most) =>
      read(() =>
        awake(now, most).map((value) => {
          const digest = parsed<Digest>(value);
          const decided = last(digest.id);
          return { digest, last: decided === undefined ? null : slotOf(decided), open: isOpen(digest.id) === 1 };
        }),
      ),
    rest: (id, until) => write(() => rest(until, id)),
    decide: (editions) =>
      write(() => {
        const now = Math.max(0, ...editions.map(({ decidedAt }) => decidedAt));
        if (editions.length > 0) lives(now);
        return editions.map((edition) => rows.insert(edition));
      }),
    begin: (key, now) =>
      write(() => {
        lives(now);
        return move(rows.withPart(key), (edition) => {
          const paused = find(edition.slot.digest)?.paused !== null;
          return paused && edition.parts[0]?.key === key ? null : begun(edition, key, now, epoch);
        });
      }),
    conclude: (key, outcome) => write(() => move(rows.withPart(key), (edition) => concluded(edition, key, outcome))),
    withdraw: ({ digest, local }, because) =>
      write(() => move(rows.at(digest, local), (edition) => withdrawn(edition, because)) !== null),
    open: () =>
      read(() =>
        rows.open().flatMap((edition) => {
          const digest = find(edition.slot.digest);
          return digest ? [{ digest, edition }] : [];
        }),
      ),
    covered: (digest, versions) => read(() => new Set(versions.filter((version) => covers(digest, version) === 1))),
    history: (digest, most) => read(() => rows.latest(digest, most)),
    coverage: (digest, article) =>
      read(() => coverage(digest, article).map(({ value, ...one }): Coverage => ({ ...one, slot: slotOf(value) }))),
    alive: (now) => write(() => lives(now)),
  };
}

const parsed = <Value>(value: string): Value => JSON.parse(value) as Value;
