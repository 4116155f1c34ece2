import type { Incoming } from '../../domain/chat.ts';
import { collectionOf } from '../../domain/ids.ts';
import type { Outgoing } from '../../ports/chat-platform.ts';
import type { DeskParts } from './parts.ts';
import { mayConfigure, settingsOf } from './settings.ts';
import { tell } from './show.ts';

/** `/sources add | list | test | pause | resume | remove`: what the workspace or server follows. Null: the words ask for nothing of the kind. */
export async function handleSources(parts: DeskParts, incoming: Incoming, words: string): Promise<Outgoing | null> {
  const { place, person } = incoming;
  const { tenant, channel } = place;
  const settings = await settingsOf(parts, tenant, channel);
  const asker = {
    collection: collectionOf(tenant),
    owner: { place: { ...place, thread: null }, person: person.id },
    may: mayConfigure(parts, incoming),
    zone: settings.zone ?? person.zone ?? parts.zone,
  };
  const obeyed = await parts.sources?.obey(asker, words);
  return obeyed ? tell(incoming, obeyed.message) : null;
}
