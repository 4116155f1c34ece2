import type { Message } from '../../domain/message.ts';
import type { Discord } from './discord.ts';
import { CODE, factsOf, isRefused } from './failure.ts';
import { DISCORD, FLAGS } from './limits.ts';
import type { Interaction } from './parse.ts';
import { type Body, type Form, renderForm, renderPlainCard } from './render.ts';
import { sendDrawn } from './send.ts';

/** How Discord's callbacks are numbered. */
const CALLBACK = { defer: 5, deferUpdate: 6, choices: 8 } as const;

/** `past`: more than 3 seconds late, so the interaction cannot be answered. `again`: somebody has acknowledged it before. */
export type Acknowledged = 'done' | 'again' | 'past';

/** Tells the asker that we are at it. Never rejects. */
export function acknowledge(
  discord: Discord,
  interaction: Interaction,
  how: 'public' | 'private' | 'update',
): Promise<Acknowledged> {
  if (how === 'update') return callBack(discord, interaction, { type: CALLBACK.deferUpdate });
  return callBack(discord, interaction, {
    type: CALLBACK.defer,
    data: { flags: how === 'private' ? FLAGS.ephemeral : 0 },
  });
}

/** Opens a form, which is an acknowledgement too. Never rejects. */
export function openForm(discord: Discord, interaction: Interaction, form: Form): Promise<Acknowledged> {
  return callBack(discord, interaction, renderForm(form));
}

/** Answers a topic being typed. Discord keeps what was typed as a choice of its own. Never rejects. */
export async function complete(discord: Discord, interaction: Interaction, typed: string): Promise<void> {
  const topics = discord.desk
    .suggest(typed, DISCORD.choices)
    .filter((topic) => topic !== '' && topic.length <= DISCORD.choice);
  const choices = topics.slice(0, DISCORD.choices).map((topic) => ({ name: topic, value: topic }));
  await callBack(discord, interaction, { type: CALLBACK.choices, data: { choices } });
}

async function callBack({ send, log }: Discord, { id, token }: Interaction, body: object): Promise<Acknowledged> {
  try {
    await send({ method: 'post', path: `/interactions/${id}/${token}/callback`, body, signed: false });
    return 'done';
  } catch (error) {
    if (isRefused(error, CODE.alreadyAcknowledged)) return 'again';
    log.warn({ ...factsOf(error), interaction: id }, 'an interaction could not be acknowledged');
    return 'past';
  }
}

/** The answer in the place of "thinking …", or of the pressed message. Gives the message's id. */
export function editOriginal(
  discord: Discord,
  interaction: Interaction,
  message: Message,
  isCard: boolean,
): Promise<string> {
  const path = `${webhook(discord, interaction)}/messages/@original`;
  const send = (body: Body) => discord.send({ method: 'patch', path, body, signed: false });
  return sendDrawn(message, discord.log, send, isCard ? renderPlainCard : undefined);
}

/** Takes "thinking …" away. Never rejects: at worst it stays. */
export async function removeOriginal(discord: Discord, interaction: Interaction): Promise<void> {
  const path = `${webhook(discord, interaction)}/messages/@original`;
  await discord.send({ method: 'delete', path, signed: false }).catch((error: unknown) => {
    discord.log.debug(factsOf(error), 'a placeholder could not be taken away');
  });
}

/** A further message that only the asker sees. It has no nonce: at worst they see it twice. */
export function whisper(discord: Discord, interaction: Interaction, message: Message): Promise<string> {
  const path = webhook(discord, interaction);
  return sendDrawn(message, discord.log, (body) =>
    discord.send({ method: 'post', path, body: { ...body, flags: body.flags | FLAGS.ephemeral }, signed: false }),
  );
}

const webhook = ({ application }: Discord, { token }: Interaction): string => `/webhooks/${application}/${token}`;
