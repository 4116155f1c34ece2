import { examineDiscord } from '../adapters/discord/examine.ts';
import { ConfigError } from '../domain/errors.ts';
import { configured } from './configured.ts';
import { EXIT } from './exit.ts';
import { wording } from './wording.ts';

/** `backchannel invite`: the link on which somebody who manages a Discord server adds the bot to it. */
export async function invite(): Promise<number> {
  const { discord } = configured();
  if (!discord) throw new ConfigError(wording.noDiscord);
  const { name, inviteLink, readsMessages } = await examineDiscord(discord);
  process.stdout.write(`${wording.invite(name, inviteLink, readsMessages)}\n`);
  return EXIT.done;
}
