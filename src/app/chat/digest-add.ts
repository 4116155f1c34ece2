import type { Incoming, Place } from '../../domain/chat.ts';
import type { Digest, DigestId } from '../../domain/digest.ts';
import type { Message } from '../../domain/message.ts';
import { digestOf } from '../digests/new-digest.ts';
import { parseWish, type Wish } from '../digests/typed/wish.ts';
import { presentHint } from '../present/help.ts';
import { digestsHere, type Orders, orderName } from './digest-orders.ts';
import { presentDigest } from './digest-present.ts';
import { orderWording } from './digest-wording.ts';
import type { DeskParts } from './parts.ts';
import { settingsOf } from './settings.ts';
import { nameOf } from './tokens.ts';

const MOST_IN_CHANNEL = 10;

/** `digest add …`: keeps a digest, and shows it as understood; or stores nothing, and says what would be right. */
export async function addDigest(parts: DeskParts, orders: Orders, incoming: Incoming, typed: string): Promise<Message> {
  const read = parseWish(typed);
  if (read.kind === 'wrong') return presentHint(read.sentence);
  // Only a command brings a channel that the platform vouches for, and only in the tenant whose managers are asked.
  if (read.wish.channel !== null && (incoming.what.kind !== 'command' || incoming.place.private))
    return presentHint(orderWording.channelByCommand);
  const digest = await digestFrom(parts, incoming, read.wish);
  const there = await digestsHere(orders, digest.place);
  const same = there.find((one) => alike(one, digest));
  if (same) return presentHint(orderWording.same(orderName(same)));
  if (there.length >= MOST_IN_CHANNEL) return presentHint(orderWording.tooMany(MOST_IN_CHANNEL));
  await orders.keep(digest);
  return presentDigest(orderWording.added, digest, null, parts.newsroom.clock.now(), incoming.place);
}

const alike = (a: Digest, b: Digest): boolean =>
  JSON.stringify([a.topics, a.calendar, a.zone]) === JSON.stringify([b.topics, b.calendar, b.zone]);

/** The digest that somebody asks for, in the zone named, else the channel's, their own, or the operator's. */
async function digestFrom(parts: DeskParts, incoming: Incoming, wish: Wish): Promise<Digest> {
  const { place: here, person, id } = incoming;
  const place: Place = {
    tenant: here.tenant,
    channel: wish.channel ?? here.channel,
    thread: null,
    private: here.private && (wish.channel === null || wish.channel === here.channel),
  };
  const now = parts.newsroom.clock.now();
  const zone = wish.zone ?? (await settingsOf(parts, here.tenant, place.channel)).zone ?? person.zone ?? parts.zone;
  return digestOf(
    { id: nameOf(parts.newsroom.digest, 'digest', id) as DigestId, place, owner: person.id || null, from: 'chat' },
    wish,
    zone,
    now,
  );
}
