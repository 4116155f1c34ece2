import { z } from 'zod';
import { PlatformError } from '../../domain/errors.ts';
import { platformError } from './failure.ts';

/** What can be known of our app without connecting. */
export interface Examined {
  readonly name: string;
  /** Whether the Developer Portal lets us read messages that do not mention us. */
  readonly readsMessages: boolean;
  /** About how many servers we are in; null where Discord does not say. */
  readonly servers: number | null;
  /** Where somebody who manages a server adds us to it, with the permissions that we use. */
  readonly inviteLink: string;
}

/** View Channel, Send Messages, Read Message History, Create Public Threads, Send Messages in Threads. */
const PERMISSIONS = (1n << 10n) | (1n << 11n) | (1n << 16n) | (1n << 35n) | (1n << 38n);

/** The intent to read every message: granted, or granted since we are in few servers. */
const MESSAGE_CONTENT = (1 << 18) | (1 << 19);

const application = z.object({
  id: z.string().regex(/^\d{1,20}$/),
  name: z.string(),
  flags: z.number().catch(0),
  approximate_guild_count: z.number().nullable().catch(null),
});

/** Asks Discord about our app. Throws `PlatformError` when the token is refused or Discord cannot be reached. */
export async function examineDiscord({
  token,
  apiUrl,
}: {
  readonly token: string;
  readonly apiUrl: string;
}): Promise<Examined> {
  const { REST } = await import('discord.js');
  const rest = new REST({ api: apiUrl, version: '10', retries: 1 }).setToken(token);
  const answer = await rest.get('/applications/@me').catch((error: unknown) => {
    throw platformError(error);
  });
  const known = application.safeParse(answer);
  if (!known.success) throw new PlatformError('What answers at DISCORD_API_URL is not Discord.', { fate: 'refused' });
  const { id, name, flags, approximate_guild_count: servers } = known.data;
  return { name, readsMessages: (flags & MESSAGE_CONTENT) !== 0, servers, inviteLink: inviteLink(id) };
}

/** The address on which Discord asks to which server an app is to be added. */
export function inviteLink(application: string): string {
  const query = new URLSearchParams({
    client_id: application,
    scope: 'bot applications.commands',
    permissions: String(PERMISSIONS),
  });
  return `https://discord.com/oauth2/authorize?${query}`;
}
