import { type Followed, NEVER_FETCHED, type SeenItem, type SourceId, withLearnt } from '../../domain/article-source.ts';
import type { SourceList } from '../../ports/source-list.ts';

/** A list of sources that lasts as long as the process: for tests. */
export function memorySourceList(): SourceList {
  const followed = new Map<SourceId, Followed>();
  const items = new Map<SourceId, SeenItem[]>();

  const remove = (id: SourceId): boolean => {
    items.delete(id);
    return followed.delete(id);
  };
  const all = (): Followed[] =>
    [...followed.values()].sort(
      (one, other) => one.source.addedAt - other.source.addedAt || (one.source.id < other.source.id ? -1 : 1),
    );

  return {
    async keep(source) {
      followed.set(source.id, {
        source: structuredClone(source),
        fetching: followed.get(source.id)?.fetching ?? NEVER_FETCHED,
      });
    },
    remove: async (id) => remove(id),
    list: async (collections) =>
      all().filter(({ source }) => collections === null || collections.includes(source.collection)),
    holds: async (id) => followed.has(id),
    due: async (now, hosts, most) =>
      all()
        .filter(
          ({ source, fetching }) =>
            source.paused === null && fetching.nextAt <= now && !hosts.includes(new URL(source.url).hostname),
        )
        .sort((one, other) => one.fetching.nextAt - other.fetching.nextAt || (one.source.id < other.source.id ? -1 : 1))
        .slice(0, most),
    async begin(id, now, until) {
      const held = followed.get(id);
      if (held) followed.set(id, { ...held, fetching: { ...held.fetching, triedAt: now, nextAt: until } });
    },
    async conclude(source, fetching, seen) {
      const held = followed.get(source.id);
      if (!held) return;
      followed.set(source.id, structuredClone({ source: withLearnt(held.source, source), fetching }));
      const before = (items.get(source.id) ?? []).filter(
        ({ filedAs }) => !seen.some((item) => item.filedAs === filedAs),
      );
      items.set(source.id, [...before, ...structuredClone(seen)]);
    },
    seen: async (id, keys) => (items.get(id) ?? []).filter((item) => item.keys.some((key) => keys.includes(key))),
    async backlog(versions) {
      const backlog = [...items.values()]
        .flat()
        .flatMap(({ version, backlog: old }) => (old && version ? [version] : []));
      return new Set(versions.filter((version) => backlog.includes(version)));
    },
    brought: async (id) => (items.get(id) ?? []).flatMap(({ version }) => version ?? []),
    async erase(collection) {
      for (const { source } of all()) if (source.collection === collection) remove(source.id);
    },
  };
}
