import type { Place } from '../../domain/chat.ts';
import type { Digest, DigestId } from '../../domain/digest.ts';
import { ConfigError } from '../../domain/errors.ts';
import type { StandingOrders } from '../../ports/ledger.ts';
import { digestOf } from './new-digest.ts';
import { parseWish } from './typed/wish.ts';

/** A digest of the operator's file: where, and the words that follow `digest add`. */
export interface ConfiguredDigest {
  readonly platform: string;
  readonly tenant: string;
  readonly channel: string;
  readonly digest: string;
}

/** What understanding them needs: the zone for those that name none, a hash, and the time. */
interface Given {
  readonly zone: string;
  /** SHA-256 of a text in UTF-8, hexadecimal. */
  readonly digest: (text: string) => string;
  readonly now: number;
}

/** The digests of the operator's file as they begin now. Throws one `ConfigError` that names every line which cannot be understood. */
export function configuredDigests(entries: readonly ConfiguredDigest[], { zone, digest: hash, now }: Given): Digest[] {
  const mistakes: string[] = [];
  const digests = entries.flatMap((entry, at) => {
    const read = parseWish(entry.digest);
    if (read.kind === 'wrong') {
      mistakes.push(`config/digests.yaml, the ${ordinal(at + 1)} digest: ${read.sentence}`);
      return [];
    }
    const place: Place = {
      tenant: { platform: entry.platform, id: entry.tenant },
      channel: entry.channel,
      thread: null,
      private: false,
    };
    // The same line is the same digest, wherever it stands in the file; a changed line is a changed digest only with the same topics.
    const id = hash(
      JSON.stringify(['configured', entry.platform, entry.tenant, entry.channel, read.wish.topics]),
    ).slice(0, 20);
    return [
      digestOf({ id: id as DigestId, place, owner: null, from: 'config' }, read.wish, read.wish.zone ?? zone, now),
    ];
  });
  if (mistakes.length > 0) throw new ConfigError(mistakes.join('\n'));
  return digests;
}

/**
 * Makes the operator's digests those of the file: new ones begin now, changed ones go on with what they have covered, and those that are gone
 * are removed. The others are left alone, so that a restart changes nothing. Throws `ConfigError` before anything is changed.
 */
export async function keepConfigured(
  orders: StandingOrders,
  entries: readonly ConfiguredDigest[],
  given: Given,
): Promise<void> {
  const wanted = configuredDigests(entries, given);
  const known = (await orders.list(null)).filter(({ from }) => from === 'config');
  for (const { id } of known) if (!wanted.some((digest) => digest.id === id)) await orders.remove(id);
  for (const digest of wanted) {
    const before = known.find(({ id }) => id === digest.id);
    if (!before) await orders.keep(digest);
    else if (formOf(before) !== formOf(digest)) await orders.keep(goneOn(before, digest));
  }
}

/** What of a digest the file decides. */
const formOf = ({ calendar, zone, quiet, mostItems, whenEmpty, noticeAfter }: Digest): string =>
  JSON.stringify([calendar, zone, quiet, mostItems, whenEmpty, noticeAfter]);

const goneOn = (before: Digest, digest: Digest): Digest => ({
  ...digest,
  createdAt: before.createdAt,
  coversFrom: before.coversFrom,
  paused: before.paused,
});

const ordinal = (n: number): string =>
  `${n}${['th', 'st', 'nd', 'rd'][n % 100 > 10 && n % 100 < 14 ? 0 : n % 10] ?? 'th'}`;
