import type { Incoming } from '../../domain/chat.ts';
import { collectionOf } from '../../domain/ids.ts';
import type { Outgoing } from '../../ports/chat-platform.ts';
import type { SourcesAsker } from '../gather/sources-desk.ts';
import { isAddress, type TakenPage } from '../gather/take-page.ts';
import type { DeskParts } from './parts.ts';
import { mayConfigure, settingsOf } from './settings.ts';
import { tell } from './show.ts';

/** `/sources add | list | test | pause | resume | remove`: what the workspace or server follows. Null: the words ask for nothing of the kind. */
export async function handleSources(parts: DeskParts, incoming: Incoming, words: string): Promise<Outgoing | null> {
  const obeyed = words === '' ? null : await parts.sources?.obey(await askerOf(parts, incoming), words);
  return obeyed ? tell(incoming, obeyed.message) : null;
}

/** `/brief ADDRESS`: the page is filed for the workspace or server. Null: the topic is none, or nothing is fetched here. */
export async function takeAddress(parts: DeskParts, incoming: Incoming, topic: string): Promise<TakenPage | null> {
  if (!isAddress(topic) || parts.sources === null) return null;
  return parts.sources.take(await askerOf(parts, incoming), topic);
}

async function askerOf(parts: DeskParts, incoming: Incoming): Promise<SourcesAsker> {
  const { place, person } = incoming;
  const settings = await settingsOf(parts, place.tenant, place.channel);
  return {
    collection: collectionOf(place.tenant),
    owner: { place: { ...place, thread: null }, person: person.id },
    may: mayConfigure(parts, incoming),
    zone: settings.zone ?? person.zone ?? parts.zone,
  };
}
