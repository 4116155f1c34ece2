import type { Incoming, Place } from '../../domain/chat.ts';
import type { Digest, DigestId } from '../../domain/digest.ts';
import type { Ledger, StandingOrders } from '../../ports/ledger.ts';
import { orderWording } from './digest-wording.ts';
import type { DeskParts } from './parts.ts';
import { mayConfigure } from './settings.ts';

/** Where digests are kept. */
export type Orders = Ledger & StandingOrders;

/** So much of its id that people can name a digest by it. */
const NAME_LENGTH = 5;

/** What people call a digest. */
export const orderName = ({ id }: Pick<Digest, 'id'>): string => id.slice(0, NAME_LENGTH);

/** The digests of the channel in which something is asked. */
export async function digestsHere(orders: Orders, { tenant, channel }: Place): Promise<readonly Digest[]> {
  return (await orders.list(tenant)).filter(({ place }) => place.channel === channel);
}

/** A digest with its latest decided slots, or one sentence on why there is none to be had. */
export type Chosen = { readonly digest: Digest } | { readonly sentence: string };

/**
 * The digest that somebody means: by its name, by a topic of it, or by nothing where there is only one. Those of other channels are for those
 * who may configure.
 */
export async function chosenDigest(
  parts: DeskParts,
  orders: Orders,
  incoming: Incoming,
  typed: string,
): Promise<Chosen> {
  const { place } = incoming;
  const all = (await orders.list(place.tenant)).filter((one) => isSeenFrom(one, place));
  const here = all.filter((digest) => digest.place.channel === place.channel);
  if (typed === '') return oneOf(here, orderWording.none);
  const named = all.filter((digest) => digest.id.startsWith(typed.toLowerCase()) && typed.length >= NAME_LENGTH);
  const [known] = named;
  if (known && named.length === 1) {
    const visible = known.place.channel === place.channel || mayConfigure(parts, incoming);
    return visible ? { digest: known } : { sentence: orderWording.elsewhere };
  }
  const words = typed.toLowerCase();
  const onTopic = here.filter(({ topics }) => topics.some((topic) => topic.toLowerCase() === words));
  return oneOf(onTopic, orderWording.notFound(typed.slice(0, 60)));
}

/** What somebody has posted to themselves is nobody else’s business. */
export const isSeenFrom = ({ place }: Digest, { channel }: Place): boolean =>
  place.channel === channel || !place.private;

function oneOf(digests: readonly Digest[], none: string): Chosen {
  const [digest] = digests;
  if (!digest) return { sentence: none };
  return digests.length === 1 ? { digest } : { sentence: orderWording.which(digests.map(orderName)) };
}

/** The digest with this very id, if somebody may see it. */
export async function digestBy(
  parts: DeskParts,
  orders: Orders,
  incoming: Incoming,
  id: string,
): Promise<Digest | null> {
  const digest = (await orders.list(incoming.place.tenant)).find((one) => one.id === (id as DigestId));
  if (!digest || !isSeenFrom(digest, incoming.place)) return null;
  return digest.place.channel === incoming.place.channel || mayConfigure(parts, incoming) ? digest : null;
}
