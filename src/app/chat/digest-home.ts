import type { Incoming } from '../../domain/chat.ts';
import type { Block } from '../../domain/message.ts';
import { isSeenFrom } from './digest-orders.ts';
import { presentDigests } from './digest-present.ts';
import { orderWording } from './digest-wording.ts';
import type { DeskParts } from './parts.ts';

const MOST = 20;

/** The tenant's digests with their next runs, for our own page; nothing where there are none. */
export async function digestsAtHome({ ledger, newsroom }: DeskParts, { place }: Incoming): Promise<readonly Block[]> {
  const all = ledger ? (await ledger.list(place.tenant)).filter((digest) => isSeenFrom(digest, place)) : [];
  if (!ledger || all.length === 0) return [];
  const known = await Promise.all(
    all.slice(0, MOST).map(async (digest) => ({ digest, last: (await ledger.history(digest.id, 1))[0]?.slot ?? null })),
  );
  const [, ...lines] = presentDigests(known, newsroom.clock.now(), place).blocks;
  const more: Block[] =
    all.length > MOST
      ? [{ kind: 'note', content: [{ kind: 'dim', text: orderWording.listMore(all.length - MOST) }] }]
      : [];
  return [{ kind: 'section', text: orderWording.listTitle }, ...lines, ...more];
}
