import type { DatabaseSync } from 'node:sqlite';
import type { ArticleSource, Fetching, Followed, SeenItem, SourceId } from '../../domain/article-source.ts';
import { NEVER_FETCHED, withLearnt } from '../../domain/article-source.ts';
import type { VersionId } from '../../domain/ids.ts';
import type { SourceList } from '../../ports/source-list.ts';
import { emptyLog } from './empty-log.ts';
import { groupCommit } from './group-commit.ts';
import { cellOf, columnOf, command, rowOf, rowsOf } from './statements.ts';
import { inStore } from './store-error.ts';

interface Row {
  readonly source: string;
  readonly fetching: string;
}

const followedOf = ({ source, fetching }: Row): Followed => ({
  source: JSON.parse(source),
  fetching: JSON.parse(fetching),
});

/** The list of sources in an open, migrated database with secure deletion and foreign keys. What a call writes is on disk when its promise is kept. */
export function sqliteSourceList(db: DatabaseSync, file: string): SourceList {
  const writing = groupCommit(db);
  const write = <Result>(work: () => Result): Promise<Result> =>
    writing(work).catch((cause: unknown) =>
      inStore(file, (): never => {
        throw cause;
      }),
    );
  const held = rowOf<Row>(db, 'SELECT source, fetching FROM sources WHERE id = ?');
  const put = command(
    db,
    `INSERT INTO sources (id, collection, host, added_at, next_at, source, fetching)
     VALUES (:id, :collection, :host, :addedAt, :nextAt, :source, :fetching)
     ON CONFLICT (id) DO UPDATE SET collection = :collection, host = :host, next_at = :nextAt, source = :source, fetching = :fetching`,
  );
  const remove = command(db, 'DELETE FROM sources WHERE id = ?');
  const eraseAll = command(db, 'DELETE FROM sources WHERE collection = ?');
  const changes = cellOf<number>(db, 'SELECT changes()');
  const list = rowsOf<Row>(
    db,
    `SELECT source, fetching FROM sources
     WHERE :collections IS NULL OR collection IN (SELECT value FROM json_each(:collections)) ORDER BY added_at, id`,
  );
  const due = rowsOf<Row>(
    db,
    `SELECT source, fetching FROM sources WHERE next_at <= ? AND host NOT IN (SELECT value FROM json_each(?))
     ORDER BY next_at, id LIMIT ?`,
  );
  const backlog = columnOf<VersionId>(
    db,
    'SELECT DISTINCT version FROM items WHERE backlog = 1 AND version IN (SELECT value FROM json_each(?))',
  );
  const brought = columnOf<VersionId>(
    db,
    'SELECT version FROM items WHERE source = ? AND version IS NOT NULL ORDER BY row',
  );
  const items = itemsIn(db);

  const store = (source: ArticleSource, fetching: Fetching): void =>
    put({
      id: source.id,
      collection: source.collection,
      host: new URL(source.url).hostname,
      addedAt: source.addedAt,
      nextAt: source.paused === null ? fetching.nextAt : null,
      source: JSON.stringify(source),
      fetching: JSON.stringify(fetching),
    });
  const deleting = async (work: () => void): Promise<boolean> => {
    const any = await write(() => {
      work();
      return (changes() ?? 0) > 0;
    });
    emptyLog(db, file);
    return any;
  };

  return {
    keep: (source) =>
      write(() => {
        const row = held(source.id);
        store(source, row ? followedOf(row).fetching : NEVER_FETCHED);
      }),
    remove: (id) => deleting(() => remove(id)),
    list: async (collections) =>
      inStore(file, () =>
        list({ collections: collections === null ? null : JSON.stringify(collections) }).map(followedOf),
      ),
    holds: async (id) => inStore(file, () => held(id) !== undefined),
    due: async (now, hosts, most) => inStore(file, () => due(now, JSON.stringify(hosts), most).map(followedOf)),
    begin: (id, now, until) =>
      write(() => {
        const row = held(id);
        if (!row) return;
        const { source, fetching } = followedOf(row);
        store(source, { ...fetching, triedAt: now, nextAt: until });
      }),
    conclude: (source, fetching, seen) =>
      write(() => {
        const row = held(source.id);
        if (!row) return;
        store(withLearnt(followedOf(row).source, source), fetching);
        for (const item of seen) items.put(source.id, item);
      }),
    seen: async (id, keys) => inStore(file, () => items.having(id, keys)),
    backlog: async (versions) => inStore(file, () => new Set(backlog(JSON.stringify(versions)))),
    brought: async (id) => inStore(file, () => brought(id)),
    erase: async (collection) => void (await deleting(() => eraseAll(collection))),
  };
}

/** The items that were seen. */
function itemsIn(db: DatabaseSync): {
  put(source: SourceId, item: SeenItem): void;
  having(source: SourceId, keys: readonly string[]): SeenItem[];
} {
  const put = cellOf<number>(
    db,
    `INSERT INTO items (source, filed_as, version, backlog, item) VALUES (:source, :filedAs, :version, :backlog, :item)
     ON CONFLICT (source, filed_as) DO UPDATE SET version = :version, backlog = :backlog, item = :item RETURNING row`,
  );
  const dropKeys = command(db, 'DELETE FROM item_keys WHERE item = ?');
  const putKey = command(db, 'INSERT OR REPLACE INTO item_keys (source, key, item) VALUES (?, ?, ?)');
  const having = columnOf<string>(
    db,
    `SELECT DISTINCT items.item FROM item_keys JOIN items ON items.row = item_keys.item
     WHERE item_keys.source = ? AND key IN (SELECT value FROM json_each(?)) ORDER BY items.row DESC`,
  );
  return {
    put(source, item) {
      const { filedAs, version, backlog } = item;
      const row = put({ source, filedAs, version, backlog: backlog ? 1 : 0, item: JSON.stringify(item) }) as number;
      dropKeys(row);
      for (const key of item.keys) putKey(source, key, row);
    },
    having: (source, keys) => having(source, JSON.stringify(keys)).map((item) => JSON.parse(item)),
  };
}
