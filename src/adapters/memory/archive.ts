import type { CollectionId, VersionId } from '../../domain/ids.ts';
import type { Archive, Entry, Frequencies, Holding } from '../../ports/archive.ts';
import { search } from './search.ts';
import { copied, currentOf, fileOne, type Held, type Shelf, shelfOf } from './shelf.ts';
import { superseded } from './superseded.ts';
import { occurs } from './terms.ts';
import { isWithdrawn, withdraw, withdrawnOn } from './withdraw.ts';

/** An archive in memory, gone with the process: for tests, and for trying things out. It looks at every article for every answer. */
export function memoryArchive(): Archive {
  const shelves = new Map<CollectionId, Shelf>();
  const visible = (collections: readonly CollectionId[]): Shelf[] =>
    [...new Set(collections)].flatMap((collection) => shelves.get(collection) ?? []);

  return {
    async file(filings) {
      const copies = filings.map(copied); // Whatever is wrong with one of them shows here, before anything has changed.
      return copies.map((filing) => fileOne(shelfOf(shelves, filing.version.collection), filing));
    },
    async current(ids) {
      const asked = new Set(ids);
      return new Set(
        [...shelves.values()].flatMap(({ current }) => [...current.values()].filter((id) => asked.has(id))),
      );
    },
    async entries(ids, collections) {
      const among = visible(collections);
      return ids.flatMap((id) => among.map((shelf) => entryOn(shelf, id)).find((entry) => entry) ?? []);
    },
    async search(query) {
      return search(query, visible(query.collections));
    },
    async superseded(pieces, collections, most) {
      return superseded(pieces, visible(collections)).slice(0, most);
    },
    async frequencies(terms, collections) {
      return frequencies(terms, visible(collections).flatMap(currentOf));
    },
    async withdraw(which, at) {
      return [...shelves.values()].reduce((sum, shelf) => sum + withdraw(shelf, which, at), 0);
    },
    async withdrawn(ids, collections) {
      return new Map(visible(collections).flatMap((shelf) => withdrawnOn(shelf, ids)));
    },
    async erase(collection) {
      shelves.delete(collection);
    },
    async outdated(reader, most) {
      const held = [...shelves.values()].flatMap((shelf) =>
        [...shelf.versions.keys()].flatMap((id) => entryOn(shelf, id) ?? []),
      );
      return held.filter(({ reading }) => reading.reader < reader).slice(0, most);
    },
    async holdings(collections) {
      return holdings(visible(collections).flatMap(currentOf));
    },
  };
}

function entryOn(shelf: Shelf, id: VersionId): Entry | undefined {
  const entry = shelf.versions.get(id)?.entry;
  return entry && isWithdrawn(shelf, entry.version.article) ? undefined : entry;
}

function frequencies(terms: readonly string[], articles: readonly Held[]): Frequencies {
  const counts = terms.map((term) => [term, articles.filter((held) => occurs([term], held.terms)).length] as const);
  return { articles: articles.length, terms: new Map(counts) };
}

function holdings(articles: readonly Held[]): Holding[] {
  const byOutlet = Map.groupBy(articles, ({ entry: { reading } }) => reading.carrier ?? reading.outlet?.name ?? null);
  return [...byOutlet]
    .map(([outlet, held]): Holding => {
      const dates = held.flatMap(({ entry }) => entry.reading.publishedAt ?? []);
      return {
        outlet,
        articles: held.length,
        newestSeen: Math.max(...held.map(({ entry }) => entry.version.firstSeen)),
        earliestPublished: dates.length === 0 ? null : Math.min(...dates.map((date) => date.earliest)),
        latestPublished: dates.length === 0 ? null : Math.max(...dates.map((date) => date.latest)),
      };
    })
    .sort((a, b) => byName(a.outlet, b.outlet));
}

/** By code units, so that every store and every machine agrees; null last. */
function byName(a: string | null, b: string | null): number {
  if (a === b) return 0;
  if (a === null) return 1;
  if (b === null) return -1;
  return a < b ? -1 : 1;
}
