import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from '@jest/globals';
import fc from 'fast-check';
import type { MarkupItem } from '../../../src/adapters/feeds/markup-item.ts';
import { parseFeed } from '../../../src/adapters/feeds/parse-feed.ts';
import type { FeedReading } from '../../../src/ports/feeds.ts';
import { dataPath, describeWithData } from '../../support/data.ts';

const read = (path: string, contentType: string | null = null): FeedReading<MarkupItem> =>
  parseFeed({ bytes: readFileSync(path), contentType, url: 'http://example.com/feed' });

const filesIn = (folder: string, ending: RegExp): string[] =>
  readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .map((name) => join(folder, name))
    .filter((path) => ending.test(path) && statSync(path).isFile());

interface Case {
  readonly file: string;
  readonly asserts:
    | readonly { readonly path: readonly (string | number)[]; readonly op: string; readonly value?: unknown }[]
    | null;
  readonly http_header: string | null;
}

/** What a feedparser path names in our reading; undefined: nothing that it names. */
function valueAt(reading: FeedReading<MarkupItem>, [where, ...rest]: readonly (string | number)[]): unknown {
  if (reading.kind === 'refused') return undefined;
  const field = rest.at(-1) as string;
  const { title, homepage, description, items } = reading.feed;
  if (where === 'feed') return { title, link: homepage, description }[field];
  const item = items[rest[0] as number];
  return item && { title: item.headline, link: item.url, id: item.id, description: item.html }[field];
}

describeWithData("feedparser's cases", 'feeds/feedparser', () => {
  const folder = dataPath('feeds/feedparser');
  const cases = () =>
    readFileSync(join(folder, 'cases.jsonl'), 'utf8')
      .trim()
      .split('\n')
      .map((line) => JSON.parse(line) as Case);
  const typeOf = ({ http_header }: Case) => /content-type:\s*(.*)/i.exec(http_header ?? '')?.[1] ?? null;

  test('plain fields: at least 80 in 100 as its suite expects (feedsmith alone: 73.9)', () => {
    const outcomes = cases()
      .filter(({ file }) => !/sanitize|base/.test(file.split('/')[1] ?? ''))
      .flatMap((one) =>
        (one.asserts ?? [])
          .filter(
            ({ path, op, value }) =>
              /^(?:feed|entries,\d+),(?:title|link|id|description)$/.test(path.join()) &&
              op === 'eq' &&
              typeof value === 'string' &&
              !/[<>]/.test(value),
          )
          .map(({ path, value }) => valueAt(read(join(folder, one.file), typeOf(one)), path) === value),
      );
    expect(outcomes.length).toBeGreaterThan(150);
    expect(outcomes.filter(Boolean).length / outcomes.length).toBeGreaterThanOrEqual(0.9);
  });

  test('all are read but other formats and those with entities of their own', () => {
    const refused = cases().filter((one) => read(join(folder, one.file), typeOf(one)).kind === 'refused');
    expect(refused.map(({ file }) => file).filter((file) => !file.startsWith('wellformed/cdf/'))).toEqual([
      'wellformed/rdf/doctype_contains_entity_decl.xml',
    ]);
  });

  test('ten thousand mutations: none throws', () => {
    const seeds = cases()
      .slice(0, 400)
      .map(({ file }) => readFileSync(join(folder, file)));
    const mutation = fc.record({
      seed: fc.nat(seeds.length - 1),
      at: fc.double({ min: 0, max: 1, noNaN: true }),
      length: fc.nat(40),
      put: fc.uint8Array({ maxLength: 12 }),
    });
    fc.assert(
      fc.property(mutation, ({ seed, at, length, put }) => {
        const bytes = seeds[seed] as Buffer;
        const start = Math.floor(at * bytes.length);
        const mutated = Buffer.concat([bytes.subarray(0, start), put, bytes.subarray(start + length)]);
        expect(['feed', 'refused']).toContain(
          parseFeed({ bytes: mutated, contentType: null, url: 'http://example.com/' }).kind,
        );
      }),
      { numRuns: 10_000 },
    );
  });
});

describeWithData("gofeed's samples", 'feeds/gofeed', () => {
  test('all are read, but the empty one', () => {
    const refused = filesIn(dataPath('feeds/gofeed'), /\.xml$/).filter((path) => read(path).kind === 'refused');
    expect(refused.map((path) => path.split('/').at(-1))).toEqual(['empty_feed.xml']);
  });
});

describeWithData("feedvalidator's samples", 'feeds/feedvalidator', () => {
  /** No feeds: other documents of the Atom publishing protocol and XRD, and samples of what is no feed, or declares entities. */
  const NONE = /\/ext\/(?:app|xrd)\/|missing|unknown_root|system_entity|feed_namespace|\/neg-/;
  test('all that are feeds are read', () => {
    const refused = filesIn(dataPath('feeds/feedvalidator'), /\.xml$/).filter((path) => read(path).kind === 'refused');
    expect(refused.filter((path) => !NONE.test(path))).toEqual([]);
  });
});
