import type { Taken } from '../support/trouble.ts';
import { type Page, readPage } from './items.ts';

/** What the platforms' own logs say of a run. Nothing that the bot says of itself is looked at. */
export interface Findings {
  readonly posts: number;
  readonly editions: number;
  /** Messages that stand there twice, and items that are in two messages. */
  readonly duplicates: readonly string[];
  /** Items that are in no message. */
  readonly lost: readonly string[];
  /** Parts before their root or out of order, in another thread, or missing. */
  readonly disorder: readonly string[];
}

/** Checks the logs of both platforms once everything is posted: `count` items of each digest, each in exactly one message. */
export function check(logs: readonly (readonly Taken[])[], digests: readonly string[], count: number): Findings {
  const duplicates: string[] = [];
  const disorder: string[] = [];
  const seen = new Map<string, Set<number>>(digests.map((digest) => [digest, new Set()]));
  let editions = 0;
  for (const log of logs) {
    const marks = new Set<string>();
    const roots = new Map<string, { id: string; of: number; last: number }>();
    for (const { mark, words, thread, id } of log) {
      const page = readPage(words);
      if (!page) continue;
      if (marks.has(mark)) duplicates.push(`${page.digest} ${page.local} page ${page.index}`);
      else if (!follows(page, thread, id, roots)) disorder.push(`${page.digest} ${page.local} page ${page.index}`);
      marks.add(mark);
      for (const item of page.items) {
        const known = seen.get(page.digest);
        if (known?.has(item)) duplicates.push(`${page.digest} item ${item}`);
        known?.add(item);
      }
    }
    editions += roots.size;
    for (const [name, { of, last }] of roots) if (last + 1 < of) disorder.push(`${name} ends after page ${last}`);
  }
  const lost = [...seen].flatMap(([digest, items]) =>
    Array.from({ length: count }, (_, item) => item).flatMap((item) =>
      items.has(item) ? [] : [`${digest} item ${item}`],
    ),
  );
  return { posts: logs.flat().length, editions, duplicates, lost, disorder };
}

function follows(
  { digest, local, index, of }: Page,
  thread: string | null,
  id: string,
  roots: Map<string, { id: string; of: number; last: number }>,
): boolean {
  const name = `${digest} ${local}`;
  const root = roots.get(name);
  if (index === 0) {
    roots.set(name, { id, of, last: 0 });
    return thread === null && root === undefined;
  }
  if (!root || root.last !== index - 1 || thread !== root.id) return false;
  root.last = index;
  return true;
}
