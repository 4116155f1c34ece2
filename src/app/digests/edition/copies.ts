import type { Entry } from '../../../ports/archive.ts';
import { type Fingerprint, fingerprintOf, isReprint } from '../../../reading/fingerprint.ts';

/** Reports with the same words: the one that came first stands for all of them. */
export type Copies = readonly [Entry, ...Entry[]];

interface Printed {
  readonly entry: Entry;
  readonly print: Fingerprint;
}

/**
 * Puts reprints together: one group for each report of its own, in order of first sight. `echoes`: those that repeat what was shown before.
 * Pure, and the same in whatever order they come.
 */
export function copiesAmong(
  unseen: readonly Entry[],
  shown: readonly Entry[],
): { readonly groups: readonly Copies[]; readonly echoes: readonly Entry[] } {
  const index = reprintIndex();
  const echoes: Entry[] = [];
  const groups = new Map<Entry, Entry[]>();
  for (const entry of shown) index.add(printed(entry), null);
  for (const entry of [...unseen].sort(byFirstSight)) {
    const one = printed(entry);
    const found = index.find(one);
    if (found === undefined) {
      index.add(one, entry);
      groups.set(entry, []);
    } else if (found === null) echoes.push(entry);
    else {
      index.add(one, found);
      groups.get(found)?.push(entry);
    }
  }
  return { groups: [...groups].map(([first, copies]): Copies => [first, ...copies]), echoes };
}

const printed = (entry: Entry): Printed => ({ entry, print: fingerprintOf(entry.version.text) });

const byFirstSight = ({ version: a }: Entry, { version: b }: Entry): number =>
  a.firstSeen - b.firstSeen || (a.id < b.id ? -1 : 1);

/** Finds what a text repeats; only texts that share a hash are compared. `stands`: who stands for it; null: what was shown before. */
function reprintIndex() {
  const byHash = new Map<number, number[]>();
  const byText = new Map<string, Entry | null>();
  const all: { readonly print: Fingerprint; readonly stands: Entry | null }[] = [];
  return {
    add({ entry, print }: Printed, stands: Entry | null): void {
      for (const hash of print.hashes) byHash.set(hash, [...(byHash.get(hash) ?? []), all.length]);
      all.push({ print, stands });
      if (!byText.has(entry.version.textHash)) byText.set(entry.version.textHash, stands);
    },
    /** Undefined: it repeats nothing. */
    find({ entry, print }: Printed): Entry | null | undefined {
      const same = byText.get(entry.version.textHash);
      if (same !== undefined) return same;
      const near = new Set(print.hashes.flatMap((hash) => byHash.get(hash) ?? []));
      const copied = [...near]
        .sort((a, b) => a - b)
        .find((at) => isReprint(print, (all[at] as Pick<Printed, 'print'>).print));
      return copied === undefined ? undefined : all[copied]?.stands;
    },
  };
}
