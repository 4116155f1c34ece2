import type { Incoming } from '../../domain/chat.ts';
import type { Field, Outgoing } from '../../ports/chat-platform.ts';
import { channelNamed, type News, presentHome } from './home.ts';
import type { DeskParts } from './parts.ts';
import { change, keepSettings, mayConfigure, presentSettings, type Settings, settingsOf } from './settings.ts';
import { tell, tellSentence } from './show.ts';
import { meaningOf } from './tokens.ts';
import { chatWording } from './wording.ts';

/** Opens the form for the settings of the channel that a button named, for those who may change them at this moment. */
export async function openSettings(parts: DeskParts, incoming: Incoming, token: string): Promise<Outgoing> {
  const channel = await channelOf(parts, incoming, token);
  if (channel === null) return tellSentence(incoming, chatWording.forgotten);
  if (!mayConfigure(parts, incoming)) return tellSentence(incoming, chatWording.mayNot);
  const settings = await settingsOf(parts, incoming.place.tenant, channel);
  return {
    kind: 'fields',
    token,
    title: chatWording.settingsForm,
    fields: fieldsOf(settings),
    submit: chatWording.settingsSubmit,
  };
}

function fieldsOf({ topic, zone, follow }: Settings): readonly Field[] {
  const modes = Object.entries(chatWording.followModes).map(([value, label]) => ({ label, value }));
  return [
    { name: 'topic', label: chatWording.topicField, value: topic ?? '', choices: null },
    { name: 'zone', label: chatWording.zoneField, value: zone ?? '', choices: null },
    { name: 'follow', label: chatWording.follow, value: follow, choices: modes },
  ];
}

/**
 * Keeps what was sent from that form, all of it or nothing: who sends it may have lost the right since it was opened. Answered on our page, if
 * it was sent from there.
 */
export async function handleFilled(
  parts: DeskParts,
  incoming: Incoming,
  token: string,
  values: Readonly<Record<string, string>>,
): Promise<Outgoing> {
  const { tenant } = incoming.place;
  const channel = await channelOf(parts, incoming, token);
  if (channel === null) return tellSentence(incoming, chatWording.forgotten);
  if (!mayConfigure(parts, incoming)) return tellSentence(incoming, chatWording.mayNot);
  const changed = filledIn(await settingsOf(parts, tenant, channel), values);
  if (typeof changed !== 'string') await keepSettings(parts, tenant, channel, changed);
  const here = channel === incoming.place.channel;
  if (here && typeof changed === 'string') return tellSentence(incoming, changed);
  if (here) return tell(incoming, presentSettings(parts, incoming, changed as Settings));
  const news: News =
    typeof changed === 'string'
      ? { sentence: changed, channel, settings: null }
      : { sentence: chatWording.settingsKept, channel, settings: changed };
  return tell(incoming, await presentHome(parts, incoming, news));
}

/** The settings with every field that was sent; or a sentence on what would be right. An empty field takes a setting away. */
function filledIn(settings: Settings, values: Readonly<Record<string, string>>): Settings | string {
  let changed: Settings | string = settings;
  for (const { name } of fieldsOf(settings)) {
    if (typeof changed === 'string') return changed;
    const value = values[name];
    if (value !== undefined) changed = change(changed, `${name} ${value.trim() || 'none'}`);
  }
  return changed;
}

async function channelOf(parts: DeskParts, { place }: Incoming, token: string): Promise<string | null> {
  const meaning = meaningOf(token);
  return meaning?.deed === 'set' ? channelNamed(parts, place.tenant, meaning.shown) : null;
}
