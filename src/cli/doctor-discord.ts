import { type Examined, examineDiscord as examineApp } from '../adapters/discord/examine.ts';
import type { DiscordSettings } from '../config/load.ts';
import { PlatformError } from '../domain/errors.ts';
import { askJson, bad, type Check, note, ok } from './check.ts';

const PORTAL = 'https://discord.com/developers/applications';
const NAME = 'Discord';

/** Whether we can be on Discord, and else which click mends it. */
export async function examineDiscord(discord: DiscordSettings | null): Promise<Check[]> {
  if (!discord)
    return [
      note(
        NAME,
        'not set up',
        `To be there: at ${PORTAL}, "New Application", "Bot", "Reset Token"; set DISCORD_TOKEN in .env; then: npx backchannel invite`,
      ),
    ];
  try {
    const found = await examineApp(discord);
    return [ok(NAME, found.name), intentOf(found), ...(await serversOf(discord, found))];
  } catch (error) {
    if (!(error instanceof PlatformError)) throw error;
    if (error.fate === 'unknown')
      return [
        bad(NAME, 'Discord does not answer', 'Check the network, DISCORD_API_URL and https://discordstatus.com.'),
      ];
    const next = `At ${PORTAL}, choose the app, "Bot", "Reset Token": copy the new token to DISCORD_TOKEN.`;
    return [bad(NAME, error.message, next)];
  }
}

function intentOf({ readsMessages }: Examined): Check {
  const name = 'Discord intent';
  if (readsMessages) return ok(name, 'hears every message in its threads');
  return note(
    name,
    'in threads it hears /ask and mentions only',
    `To let it hear every message there: at ${PORTAL}, choose the app, "Bot", switch on "Message Content Intent".`,
  );
}

/** What our permissions are called where they are switched on. */
const PERMISSIONS: readonly (readonly [bit: bigint, name: string])[] = [
  [1n << 10n, 'View Channels'],
  [1n << 11n, 'Send Messages'],
  [1n << 16n, 'Read Message History'],
  [1n << 35n, 'Create Public Threads'],
  [1n << 38n, 'Send Messages in Threads'],
];
const ADMINISTRATOR = 1n << 3n;
const MOST_SERVERS = 5;

/** In which servers we are, and what we may not do there. Channels may differ: that is not looked at. */
async function serversOf({ token, apiUrl }: DiscordSettings, { inviteLink }: Examined): Promise<Check[]> {
  const answer = await askJson(`${apiUrl}/v10/users/@me/guilds`, { headers: { authorization: `Bot ${token}` } });
  if (answer.kind === 'silent' || answer.status !== 200 || !Array.isArray(answer.body)) return [];
  const servers = answer.body as readonly { readonly name?: unknown; readonly permissions?: unknown }[];
  if (servers.length === 0) return [note('Discord server', 'in none yet', `Open ${inviteLink}`)];
  const lacking = servers.flatMap(({ name, permissions }) => {
    const missing = missingOf(permissions);
    return missing.length > 0 ? [`${String(name).slice(0, 100)}: ${missing.join(', ')}`] : [];
  });
  if (lacking.length === 0) return [ok('Discord server', `${servers.length}, with all permissions`)];
  return [
    bad(
      'Discord server',
      ['permissions are missing', ...lacking.slice(0, MOST_SERVERS)].join('\n'),
      `In that server: Server Settings, Roles, the bot's role, Permissions: switch these on. Or open ${inviteLink}`,
    ),
  ];
}

function missingOf(permissions: unknown): string[] {
  if (typeof permissions !== 'string' || !/^\d{1,30}$/.test(permissions)) return [];
  const held = BigInt(permissions);
  return (held & ADMINISTRATOR) !== 0n ? [] : PERMISSIONS.flatMap(([bit, name]) => ((held & bit) === 0n ? [name] : []));
}
