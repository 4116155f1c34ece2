import type { Entry } from '../ports/archive.ts';
import { FEWEST_SHARED, type Fingerprint, isReprint, reportPrint, unpackPrint } from '../reading/fingerprint.ts';

/** Reports with the same words, the one first that stands for all of them. */
export type Copies = readonly [Entry, ...Entry[]];

interface Printed {
  readonly entry: Entry;
  readonly print: Fingerprint;
}

/**
 * Puts reprints together, over these reports and no others: one group for each report of its own. First in a group comes what was published first, then
 * the outlet that others credit, then the smaller id. `echoes`: those that repeat what was shown before. Pure, and the same in whatever order they
 * come; all reports of some groups, put together again, give the same groups. A text is compared with the first of each group only: one that holds two reports does
 * not make them one.
 */
export function copiesAmong(
  unseen: readonly Entry[],
  shown: readonly Entry[],
): { readonly groups: readonly Copies[]; readonly echoes: readonly Entry[] } {
  const index = reprintIndex();
  const echoes: Entry[] = [];
  const groups = new Map<Entry, Entry[]>();
  for (const entry of shown) index.add(printed(entry), null);
  for (const entry of [...unseen].sort(byPublication)) {
    const one = printed(entry);
    const found = index.find(one);
    if (found === undefined) {
      index.add(one, entry);
      groups.set(entry, []);
    } else if (found === null) echoes.push(entry);
    else groups.get(found)?.push(entry);
  }
  return { groups: [...groups].map(([first, copies]) => inOrder([first, ...copies])), echoes };
}

/**
 * Watches reports go by: says of each whether it has the words of one of `shown` or of one that came before it. Nearly always none does, and then this
 * costs some microseconds a report, where putting them together would cost some dozens.
 */
export function repeatsAmong(shown: readonly Entry[]): (entry: Entry) => boolean {
  const before: Printed[] = [];
  const known = hashesSeen();
  const repeats = (entry: Entry): boolean => {
    const one = printed(entry);
    const mayRepeat = known(one.print) >= FEWEST_SHARED || one.print.hashes.length < FEWEST_SHARED;
    const found = mayRepeat && before.some((other) => haveSameWords(one, other));
    before.push(one);
    return found;
  };
  shown.forEach(repeats);
  return repeats;
}

const haveSameWords = (one: Printed, other: Printed): boolean =>
  one.entry.version.textHash === other.entry.version.textHash || isReprint(one.print, other.print);

const SEEN_BITS = 18;

/** Counts the hashes of a fingerprint that were there before, and remembers them: never too few, hardly ever too many. */
function hashesSeen(): (print: Fingerprint) => number {
  const bits = new Uint32Array(2 ** (SEEN_BITS - 5));
  return ({ hashes }) => {
    let seen = 0;
    for (const hash of hashes) {
      const at = hash & (2 ** SEEN_BITS - 1);
      const bit = 1 << (at & 31);
      const word = bits[at >>> 5] as number;
      if (word & bit) seen++;
      bits[at >>> 5] = word | bit;
    }
    return seen;
  };
}

/**
 * On whose report a group rests, once for all of it: the first one that credits another outlet or is credited by the others, since only
 * some pages print the credit; else the first.
 */
export function standsFor(group: Copies): Entry {
  const credited = creditedIn(group);
  return group.find((entry) => creditsOf(entry).length > 0 || credited.has(publisherOf(entry))) ?? group[0];
}

function inOrder(group: Copies): Copies {
  const credited = creditedIn(group);
  const isCredited = (entry: Entry): number => (credited.has(publisherOf(entry)) ? 0 : 1);
  return [...group].sort(
    (a, b) => latest(a) - latest(b) || isCredited(a) - isCredited(b) || (a.version.id < b.version.id ? -1 : 1),
  ) as unknown as Copies;
}

const creditedIn = (group: Copies): ReadonlySet<string | null> => new Set(group.flatMap(creditsOf));

/** The outlets on whose report it rests, other than its publisher. */
const creditsOf = (entry: Entry): string[] =>
  entry.reading.origins.map(({ outlet }) => outlet).filter((outlet) => outlet !== publisherOf(entry));

const publisherOf = ({ reading }: Entry): string | null => reading.outlet?.name ?? null;

/** A reading from before there were fingerprints has none: it is made here until the text is read anew. */
function printed(entry: Entry): Printed {
  const { version, reading } = entry;
  const kept: string | undefined = reading.fingerprint;
  return { entry, print: kept === undefined ? reportPrint(version.text, reading.blocks) : unpackPrint(kept) };
}

/** The end of the interval in which it was published; what bears no date comes last. */
const latest = ({ reading }: Entry): number => reading.publishedAt?.latest ?? Number.MAX_VALUE;

const byPublication = (a: Entry, b: Entry): number => latest(a) - latest(b) || (a.version.id < b.version.id ? -1 : 1);

/** Finds what a text repeats; only texts that share a hash are compared. `stands`: who stands for it; null: what was shown before. */
function reprintIndex() {
  const byHash = new Map<number, number[]>();
  const byText = new Map<string, Entry | null>();
  const all: { readonly print: Fingerprint; readonly stands: Entry | null }[] = [];
  return {
    add({ entry, print }: Printed, stands: Entry | null): void {
      for (const hash of print.hashes) {
        const having = byHash.get(hash);
        if (having) having.push(all.length);
        else byHash.set(hash, [all.length]);
      }
      all.push({ print, stands });
      if (!byText.has(entry.version.textHash)) byText.set(entry.version.textHash, stands);
    },
    /** Undefined: it repeats nothing. */
    find({ entry, print }: Printed): Entry | null | undefined {
      const same = byText.get(entry.version.textHash);
      if (same !== undefined) return same;
      const near = new Set<number>();
      for (const hash of print.hashes) for (const at of byHash.get(hash) ?? []) near.add(at);
      const copied = [...near]
        .sort((a, b) => a - b)
        .find((at) => isReprint(print, (all[at] as Pick<Printed, 'print'>).print));
      return copied === undefined ? undefined : all[copied]?.stands;
    },
  };
}
