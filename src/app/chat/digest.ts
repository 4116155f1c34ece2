import type { Incoming } from '../../domain/chat.ts';
import type { Digest, Slot } from '../../domain/digest.ts';
import type { Outgoing } from '../../ports/chat-platform.ts';
import { editionRequest } from '../digests/compile.ts';
import { nextRuns } from '../digests/due.ts';
import { showMoment } from '../present/dates.ts';
import { addDigest } from './digest-add.ts';
import {
  type Chosen,
  chosenDigest,
  digestBy,
  digestsHere,
  isSeenFrom,
  type Orders,
  orderName,
} from './digest-orders.ts';
import { presentDigest, presentDigests } from './digest-present.ts';
import { presentWhy } from './digest-why.ts';
import { orderWording } from './digest-wording.ts';
import type { DeskParts } from './parts.ts';
import { mayConfigure } from './settings.ts';
import { showPerson, tell, tellSentence } from './show.ts';

/** What is done to one digest, by those who may configure. */
type Deed = (parts: DeskParts, orders: Orders, digest: Digest) => Promise<string>;

const DEEDS: Readonly<Record<string, Deed>> = { pause, resume, remove, now: atOnce };

/** `/digest add | list | show | preview | pause | resume | remove | now | why`. Whatever cannot be done stores nothing, and is answered with one sentence. */
export async function handleDigest(parts: DeskParts, incoming: Incoming, words: string): Promise<Outgoing> {
  const { ledger: orders } = parts;
  if (!orders) return tellSentence(incoming, orderWording.noLedger);
  const [, verb = '', rest = ''] = /^(\S*)\s*([\s\S]*)$/.exec(words.trim()) ?? [];
  const name = verb.toLowerCase();
  const deed = Object.hasOwn(DEEDS, name) ? DEEDS[name] : undefined;
  if ((deed || name === 'add') && !mayConfigure(parts, incoming)) return tellSentence(incoming, orderWording.mayNot);
  if (deed) return change(parts, orders, incoming, rest.trim(), deed);
  switch (name) {
    case 'add':
      return tell(incoming, await addDigest(parts, orders, incoming, rest.trim()));
    case 'list':
    case '':
      return list(parts, orders, incoming, /^all$/i.test(rest.trim()));
    case 'show':
      return show(parts, orders, incoming, rest.trim());
    case 'preview':
      return preview(parts, orders, incoming, await chosenDigest(parts, orders, incoming, rest.trim()));
    case 'why':
      return why(parts, orders, incoming, rest.trim());
    default:
      return tellSentence(incoming, orderWording.usage);
  }
}

/** The button below a digest: what it would show now, to whoever pressed. */
export async function pressPreview(parts: DeskParts, incoming: Incoming, id: string): Promise<Outgoing> {
  const digest = parts.ledger && (await digestBy(parts, parts.ledger, incoming, id));
  const chosen: Chosen = digest ? { digest } : { sentence: orderWording.notFound(id.slice(0, 5)) };
  return parts.ledger ? preview(parts, parts.ledger, incoming, chosen) : tellSentence(incoming, orderWording.noLedger);
}

async function list(parts: DeskParts, orders: Orders, incoming: Incoming, all: boolean): Promise<Outgoing> {
  const { place } = incoming;
  if (all && !mayConfigure(parts, incoming)) return tellSentence(incoming, orderWording.mayNot);
  const tenants = all ? (await orders.list(place.tenant)).filter((digest) => isSeenFrom(digest, place)) : null;
  const digests = tenants ?? (await digestsHere(orders, place));
  if (digests.length === 0) return tellSentence(incoming, orderWording.none);
  const known = await Promise.all(digests.map(async (digest) => ({ digest, last: await lastOf(orders, digest) })));
  return tell(incoming, presentDigests(known, parts.newsroom.clock.now(), place));
}

async function show(parts: DeskParts, orders: Orders, incoming: Incoming, typed: string): Promise<Outgoing> {
  const chosen = await chosenDigest(parts, orders, incoming, typed);
  if ('sentence' in chosen) return tellSentence(incoming, chosen.sentence);
  const { digest } = chosen;
  const last = await lastOf(orders, digest);
  const now = parts.newsroom.clock.now();
  return tell(incoming, presentDigest(orderWording.title, digest, last, now, incoming.place));
}

async function preview(parts: DeskParts, orders: Orders, incoming: Incoming, chosen: Chosen): Promise<Outgoing> {
  if ('sentence' in chosen) return tellSentence(incoming, chosen.sentence);
  const { digest } = chosen;
  const now = parts.newsroom.clock.now();
  const due = { slot: { digest: digest.id, local: '', zone: digest.zone, at: now }, dueAt: now, lapsesAt: now };
  const { request } = await editionRequest(parts.newsroom, orders, { digest, due, late: false, skippedBefore: 0, now });
  if (request.items.length === 0 && request.echoes.length === 0)
    return tellSentence(incoming, orderWording.previewEmpty(digest.topics));
  return showPerson(parts, incoming, { ...request, lines: [orderWording.previewNote] });
}

/** The name of a digest may stand first, where there are several. */
async function why(parts: DeskParts, orders: Orders, incoming: Incoming, typed: string): Promise<Outgoing> {
  const [, first = '', rest = ''] = /^(\S*)\s*([\s\S]*)$/.exec(typed) ?? [];
  const named = first === '' ? null : await chosenDigest(parts, orders, incoming, first);
  const chosen = named && 'digest' in named ? named : await chosenDigest(parts, orders, incoming, '');
  if ('sentence' in chosen) return tellSentence(incoming, chosen.sentence);
  const about = named && 'digest' in named ? rest.trim() : typed;
  return tell(incoming, await presentWhy(parts.newsroom, orders, chosen.digest, about));
}

async function change(
  parts: DeskParts,
  orders: Orders,
  incoming: Incoming,
  typed: string,
  deed: Deed,
): Promise<Outgoing> {
  const chosen = await chosenDigest(parts, orders, incoming, typed);
  if ('sentence' in chosen) return tellSentence(incoming, chosen.sentence);
  const { digest } = chosen;
  if (digest.from === 'config' && !ANYWHERE.includes(deed)) return tellSentence(incoming, orderWording.inConfig);
  return tellSentence(incoming, await deed(parts, orders, digest));
}

/** What is no change of a digest: the operator’s too can be asked for, and go on when a platform lets it again. */
const ANYWHERE: readonly Deed[] = [atOnce, resume];

async function pause({ newsroom }: DeskParts, orders: Orders, digest: Digest): Promise<string> {
  await orders.pause(digest.id, { why: 'asked', at: newsroom.clock.now() });
  return orderWording.pausedNow(orderName(digest));
}

/** Slots of the time in which it was paused are neither posted nor missed; what came in then is in the next edition. */
async function resume({ newsroom }: DeskParts, orders: Orders, digest: Digest): Promise<string> {
  const now = newsroom.clock.now();
  const resumed: Digest = digest.paused ? { ...digest, paused: null, holdsFrom: now } : digest;
  await orders.keep(resumed);
  const [next] = nextRuns(resumed, await lastOf(orders, resumed), now, 1);
  return orderWording.resumedNow(
    orderName(digest),
    next === undefined ? orderWording.noNext : showMoment(next, digest.zone),
  );
}

async function remove(_: DeskParts, orders: Orders, digest: Digest): Promise<string> {
  await orders.remove(digest.id);
  return orderWording.removedNow(orderName(digest));
}

const MINUTE_MS = 60_000;

async function atOnce({ newsroom }: DeskParts, orders: Orders, digest: Digest): Promise<string> {
  if (digest.paused) return orderWording.askedPaused(orderName(digest));
  const once = Math.floor(newsroom.clock.now() / MINUTE_MS) * MINUTE_MS;
  const last = await lastOf(orders, digest);
  if (last && last.at >= once) return orderWording.justDecided;
  await orders.keep({ ...digest, once, holdsFrom: Math.min(digest.holdsFrom, once) });
  return orderWording.asked(orderName(digest));
}

async function lastOf(orders: Orders, { id }: Digest): Promise<Slot | null> {
  return (await orders.history(id, 1))[0]?.slot ?? null;
}
