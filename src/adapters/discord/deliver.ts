import type { Incoming, Place } from '../../domain/chat.ts';
import type { Message } from '../../domain/message.ts';
import type { Outgoing, Reply } from '../../ports/chat-platform.ts';
import type { Discord } from './discord.ts';
import { CODE, factsOf, failureOf, isPast, isRefused } from './failure.ts';
import { editOriginal, removeOriginal, whisper } from './interactions.ts';
import type { Interaction, Way } from './parse.ts';
import { postTo, threadRequest } from './send.ts';

/** How an interaction stands: what the asker sees by now. */
export interface Shown {
  readonly interaction: Interaction;
  readonly as: 'public' | 'private' | 'update';
}

/** Brings what the desk has decided to where it belongs. `shown`: null when there is no interaction, or none that can still be answered. */
export async function deliver(
  discord: Discord,
  { incoming, way }: { readonly incoming: Incoming; readonly way: Way },
  outgoing: Exclude<Outgoing, { kind: 'form' | 'fields' }>,
  shown: Shown | null,
): Promise<void> {
  switch (outgoing.kind) {
    case 'silence':
      if (shown && shown.as !== 'update') await removeOriginal(discord, shown.interaction);
      return;
    case 'edit':
      if (shown) await editOriginal(discord, shown.interaction, outgoing.message, shown.as === 'update');
      return;
    case 'reply':
      if (outgoing.to === 'person' && way.interaction) await toPerson(discord, outgoing, shown);
      else await toEveryone(discord, incoming, way, outgoing, shown);
  }
}

/** Only what answers an interaction can be shown to one person; a late one has nowhere to go that others would not see. */
async function toPerson(discord: Discord, { message, parts }: Reply, shown: Shown | null): Promise<void> {
  if (!shown) return discord.log.warn({}, 'an answer for one person came too late to be shown');
  const { interaction, as } = shown;
  if (as === 'private') await editOriginal(discord, interaction, message, false);
  else {
    if (as === 'public') await removeOriginal(discord, interaction);
    await whisper(discord, interaction, message);
  }
  for (const part of parts) await whisper(discord, interaction, part);
}

async function toEveryone(
  discord: Discord,
  { id, place }: Incoming,
  way: Way,
  reply: Reply,
  shown: Shown | null,
): Promise<void> {
  const begins = place.thread === null ? reply.where === 'thread' : place.thread === way.root;
  const thread =
    begins && way.root !== null ? await threadUnder(discord, place.channel, way.root, reply.threadName) : null;
  const target: Place = begins ? { ...place, thread } : place;
  let message: string;
  try {
    message = await first(discord, { id, target, elsewhere: thread !== null, reply }, shown);
  } catch (error) {
    if (!shown || failureOf(error).kind !== 'refused') throw error;
    discord.log.warn(factsOf(error), 'we may not post there; showing the answer to its asker alone');
    return toPerson(discord, reply, shown);
  }
  await discord.desk.posted(reply.key, { place: target, message });
  await postParts(discord, { id, target, reply }, message);
}

/** What is said to everyone about the incoming with this id. */
interface Said {
  readonly id: string;
  readonly target: Place;
  readonly reply: Reply;
}

/** The message itself: in the place of "thinking …" where that stands for all to see, else posted. Nothing is left thinking. */
async function first(
  discord: Discord,
  { id, target, elsewhere, reply }: Said & { readonly elsewhere: boolean },
  shown: Shown | null,
): Promise<string> {
  if (shown?.as === 'public' && !elsewhere) {
    try {
      return await editOriginal(discord, shown.interaction, reply.message, false);
    } catch (error) {
      if (!isPast(error)) throw error; // Taken away by somebody, or older than 15 minutes.
    }
  }
  const message = await post(discord, target, reply.message, id);
  if (shown && shown.as !== 'update') await removeOriginal(discord, shown.interaction);
  return message;
}

async function postParts(discord: Discord, { id, target, reply }: Said, message: string): Promise<void> {
  const { parts, threadName } = reply;
  if (parts.length === 0) return;
  const inPlace = target.private || target.thread !== null;
  const below = inPlace ? null : await threadUnder(discord, target.channel, message, threadName);
  const place = below === null ? target : { ...target, thread: below };
  for (const [index, part] of parts.entries()) await post(discord, place, part, `${id}/${index + 1}`);
}

/** `once`: what came in, and which part of what is said to that: nothing is said to it twice. */
const post = ({ send, log }: Discord, { channel, thread }: Place, message: Message, once: string): Promise<string> =>
  postTo(send, log, thread ?? channel, message, once);

/** The thread under a message, made where there is none; null where there can be none (a voice channel, a missing permission). */
async function threadUnder(
  { send, log }: Discord,
  channel: string,
  message: string,
  name: string,
): Promise<string | null> {
  try {
    await send(threadRequest(channel, message, name));
  } catch (error) {
    if (!isRefused(error, CODE.hasThread)) {
      log.warn({ ...factsOf(error), channel }, 'no thread can be made; answering in the channel');
      return null;
    }
  }
  return message; // A thread under a message has its id.
}
