import type { Block } from '../domain/reading.ts';

/**
 * The words of a text as a sample of fixed size, by which reprints are told: the smallest hashes of its shingles (runs of SHINGLE words), ascending.
 * Shingles of a kept hash are kept in every text, so two samples are comparable below the smaller of their largest hashes (a bottom-k
 * sketch: Broder, "On the resemblance and containment of documents", 1997).
 */
export interface Fingerprint {
  readonly hashes: Uint32Array;
  /** Whether the text has more shingles than are kept. */
  readonly sampled: boolean;
}

/** Words that must follow one another to count as copied: shorter runs are phrases that many reports share. */
const SHINGLE = 8;
/** Hashes kept of a text, 4 bytes each when stored. Measured: see docs/notes/near-duplicates.md. */
const KEPT = 128;
/** Shingles of the shorter text that must stand in the other one, as a share. */
const COPIED = 0.6;
/** With fewer comparable shingles than this chance decides. */
const FEWEST = 16;
/** So a text and its reprint share at least so many hashes that are kept. */
export const FEWEST_SHARED = Math.ceil(COPIED * FEWEST);

const WORD = /[\p{L}\p{N}]+/gu;
const FNV_PRIME = 0x01000193;

/** The fingerprint of a text. Case, punctuation and spaces do not matter; the order of words does. */
export function fingerprintOf(text: string): Fingerprint {
  const words = (text.toLowerCase().match(WORD) ?? []).map(hashOf);
  const hashes = new Set<number>();
  for (let start = 0; start + SHINGLE <= words.length; start++) hashes.add(shingleAt(words, start));
  const sorted = Uint32Array.from(hashes).sort();
  return { hashes: sorted.slice(0, KEPT), sampled: sorted.length > KEPT };
}

/** The fingerprint of a report: of its paragraphs, since what stands around them differs from page to page. */
export function reportPrint(text: string, blocks: readonly Block[]): Fingerprint {
  const paragraphs = blocks.filter(({ paragraph }) => paragraph !== null);
  return fingerprintOf(paragraphs.map(({ span }) => text.slice(...span)).join('\n'));
}

const BYTES = Uint32Array.BYTES_PER_ELEMENT;

/** A fingerprint as a reading keeps it: its hashes in base64, four bytes each, the lowest first (as every machine that Node runs on has them). */
export function packPrint({ hashes }: Fingerprint): string {
  return Buffer.from(hashes.buffer, hashes.byteOffset, hashes.byteLength).toString('base64');
}

/** The fingerprint that was kept. As many hashes as are ever kept count as a sample, even if they happen to be all. */
export function unpackPrint(packed: string): Fingerprint {
  const bytes = Buffer.from(packed, 'base64');
  const hashes = new Uint32Array(bytes.length / BYTES);
  new Uint8Array(hashes.buffer).set(bytes);
  return { hashes, sampled: hashes.length === KEPT };
}

/** FNV-1a over the UTF-16 units. */
function hashOf(word: string): number {
  let hash = 0x811c9dc5;
  for (let index = 0; index < word.length; index++) hash = Math.imul(hash ^ word.charCodeAt(index), FNV_PRIME);
  return hash >>> 0;
}

/** The words' hashes in one, mixed to the last bit (MurmurHash3's finaliser): samples are only fair when hashes are spread evenly. */
function shingleAt(words: readonly number[], start: number): number {
  let hash = 0;
  for (let index = start; index < start + SHINGLE; index++)
    hash = Math.imul(hash ^ (words[index] as number), 0x5bd1e995) + 0x9e3779b9;
  hash ^= hash >>> 16;
  hash = Math.imul(hash, 0x85ebca6b);
  hash ^= hash >>> 13;
  hash = Math.imul(hash, 0xc2b2ae35);
  return (hash ^ (hash >>> 16)) >>> 0;
}

/** How much of the shorter text stands in the longer one, word for word: an estimate from 0 to 1; null when too little can be compared. */
export function containment(one: Fingerprint, other: Fingerprint): number | null {
  const limit = Math.min(limitOf(one), limitOf(other));
  const comparable = Math.min(countTo(one, limit), countTo(other, limit));
  return comparable < FEWEST ? null : shared(one.hashes, other.hashes, limit) / comparable;
}

/** Whether one text is a reprint of the other, whole or in the main: the same words told under two names are one report. */
export function isReprint(one: Fingerprint, other: Fingerprint): boolean {
  return (containment(one, other) ?? 0) >= COPIED;
}

const limitOf = ({ hashes, sampled }: Fingerprint): number => (sampled ? (hashes.at(-1) ?? 0) : 0xffffffff);

/** How many hashes are no greater than a limit. */
function countTo({ hashes }: Fingerprint, limit: number): number {
  let [from, to] = [0, hashes.length];
  while (from < to) {
    const middle = (from + to) >>> 1;
    if ((hashes[middle] as number) <= limit) from = middle + 1;
    else to = middle;
  }
  return from;
}

function shared(one: Uint32Array, other: Uint32Array, limit: number): number {
  let count = 0;
  for (let a = 0, b = 0; a < one.length && b < other.length; ) {
    const [left, right] = [one[a] as number, other[b] as number];
    if (left > limit || right > limit) break;
    if (left === right) count++;
    if (left <= right) a++;
    if (right <= left) b++;
  }
  return count;
}
