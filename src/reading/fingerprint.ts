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

const FNV_PRIME = 0x01000193;
const FNV_START = 0x811c9dc5;

/** The fingerprint of a text. Case, punctuation and spaces do not matter; the order of words does. */
export function fingerprintOf(text: string): Fingerprint {
  const hashes = shingles(wordHashes(text.toLowerCase())).sort();
  const distinct = hashes.filter((hash, index) => hash !== hashes[index - 1]);
  return { hashes: distinct.slice(0, KEPT), sampled: distinct.length > KEPT };
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

/** Of each UTF-16 unit: whether it belongs to a word (letters and digits do; of those beyond the first plane we take none). 0: not looked at yet. */
const kinds = new Uint8Array(65_536);
const IN_WORD = 1;
const BETWEEN = 2;

function kindOf(unit: number): number {
  const kind = /[\p{L}\p{N}]/u.test(String.fromCharCode(unit)) ? IN_WORD : BETWEEN;
  kinds[unit] = kind;
  return kind;
}

/** One hash for each word: FNV-1a over its UTF-16 units. In one walk, since this is done for every text that comes in. */
function wordHashes(text: string): Uint32Array {
  const words = new Uint32Array((text.length + 1) >> 1);
  let count = 0;
  let hash = FNV_START;
  for (let at = 0; at < text.length; at++) {
    const unit = text.charCodeAt(at);
    if ((kinds[unit] || kindOf(unit)) === IN_WORD) hash = Math.imul(hash ^ unit, FNV_PRIME);
    else if (hash !== FNV_START) {
      words[count++] = hash;
      hash = FNV_START;
    }
  }
  if (hash !== FNV_START) words[count++] = hash;
  return words.subarray(0, count);
}

/** The base of the rolling hash, odd; and what the oldest word of a shingle has been multiplied by when it leaves. */
const BASE = 0x85ebca77;
const OLDEST = Array.from({ length: SHINGLE }).reduce((power: number) => Math.imul(power, BASE), 1);

/** One hash for each run of words: a polynomial in `BASE`, rolled on from word to word, each mixed, since samples are only fair when hashes are spread evenly. */
function shingles(words: Uint32Array): Uint32Array {
  const hashes = new Uint32Array(Math.max(0, words.length - SHINGLE + 1));
  let rolling = 0;
  for (let at = 0; at < words.length; at++) {
    rolling = (Math.imul(rolling, BASE) + (words[at] as number)) | 0;
    if (at >= SHINGLE) rolling = (rolling - Math.imul(words[at - SHINGLE] as number, OLDEST)) | 0;
    if (at >= SHINGLE - 1) hashes[at - SHINGLE + 1] = mixed(rolling);
  }
  return hashes;
}

/** MurmurHash3's finaliser. */
function mixed(hash: number): number {
  let bits = hash ^ (hash >>> 16);
  bits = Math.imul(bits, 0x85ebca6b);
  bits ^= bits >>> 13;
  bits = Math.imul(bits, 0xc2b2ae35);
  return (bits ^ (bits >>> 16)) >>> 0;
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
