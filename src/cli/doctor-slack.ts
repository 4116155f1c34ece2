import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { SlackSettings } from '../config/load.ts';
import { askJson, bad, type Check, note, ok } from './check.ts';

const APPS = 'https://api.slack.com/apps';
const MANIFEST = join(import.meta.dirname, '..', '..', 'config', 'slack-manifest.yaml');

/** Without these nothing works; what the others of the manifest are for stands there. */
const NEEDED = ['commands', 'chat:write', 'app_mentions:read'];

const WHERE = {
  bot: `At ${APPS}, choose the app, "OAuth & Permissions": copy the "Bot User OAuth Token" (xoxb-…) to SLACK_BOT_TOKEN.`,
  app: `At ${APPS}, choose the app, "Basic Information", "App-Level Tokens": generate one with connections:write, and copy it (xapp-…) to SLACK_APP_TOKEN.`,
  signing: `At ${APPS}, choose the app, "Basic Information": copy the "Signing Secret" to SLACK_SIGNING_SECRET.`,
  scopes: `At ${APPS}, choose the app, "OAuth & Permissions": add them under "Bot Token Scopes", then "Reinstall to Workspace".`,
  sockets: `At ${APPS}, choose the app, "Socket Mode": switch it on.`,
  network: 'Check the network, SLACK_API_URL and https://slack-status.com.',
} as const;

/** Whether we can be on Slack, and else which click mends it. */
export async function examineSlack(slack: SlackSettings | null): Promise<Check[]> {
  if (!slack)
    return [
      note(
        'Slack',
        'not set up',
        'To be there: open the link that "npx backchannel manifest" prints; then set SLACK_BOT_TOKEN and SLACK_APP_TOKEN in .env, as docs/slack.md shows.',
      ),
    ];
  return [...(await examineBotToken(slack)), ...(await examineDelivery(slack))];
}

async function examineBotToken({ botToken, apiUrl }: SlackSettings): Promise<Check[]> {
  const name = 'Slack';
  if (botToken === null) return [bad(name, 'SLACK_BOT_TOKEN is not set', WHERE.bot)];
  if (!botToken.startsWith('xox')) return [bad(name, 'SLACK_BOT_TOKEN is no bot token (xoxb-…)', WHERE.bot)];
  const said = await call(apiUrl, 'auth.test', botToken);
  if (said.kind === 'silent') return [bad(name, `Slack does not answer (${said.why})`, WHERE.network)];
  if (said.error !== null) return [bad(name, `Slack refuses SLACK_BOT_TOKEN (${said.error})`, WHERE.bot)];
  return [ok(name, `${said.field('user')} in ${said.field('team')}`), ...scopesOf(said.scopes)];
}

/** What the token may do, beside what the manifest asks for. Null: Slack does not say. */
function scopesOf(scopes: readonly string[] | null): Check[] {
  if (scopes === null) return [];
  const missing = wanted().filter((scope) => !scopes.includes(scope));
  const needed = missing.filter((scope) => NEEDED.includes(scope));
  if (missing.length === 0) return [ok('Slack scopes', 'all')];
  if (needed.length > 0) return [bad('Slack scopes', `missing: ${missing.join(', ')}`, WHERE.scopes)];
  return [note('Slack scopes', `without ${missing.join(', ')} something is left out`, WHERE.scopes)];
}

/** The scopes of the manifest: the list under `bot:`. */
function wanted(): string[] {
  const list = readFileSync(MANIFEST, 'utf8').split(/^ *bot:\n/m)[1] ?? '';
  const own = list.split(/^(?! *- | *#)/m)[0] ?? '';
  return [...own.matchAll(/^ *- ([\w:.]+)$/gm)].map(([, scope]) => scope as string);
}

async function examineDelivery({ appToken, signingSecret, apiUrl, host, port }: SlackSettings): Promise<Check[]> {
  const name = 'Slack delivery';
  if (appToken === null) {
    if (signingSecret === null) return [bad(name, 'SLACK_APP_TOKEN is not set', WHERE.app)];
    return [ok(name, `over HTTP: /slack/events on ${host}:${port}, which Slack must reach from outside`)];
  }
  if (!appToken.startsWith('xapp-')) return [bad(name, 'SLACK_APP_TOKEN is no app-level token (xapp-…)', WHERE.app)];
  const said = await call(apiUrl, 'apps.connections.open', appToken);
  if (said.kind === 'silent') return [bad(name, `Slack does not answer (${said.why})`, WHERE.network)];
  if (said.error === null) return [ok(name, 'over Socket Mode')];
  if (said.error === 'missing_scope')
    return [bad(name, 'SLACK_APP_TOKEN lacks the scope connections:write', WHERE.app)];
  if (/socket/.test(said.error)) return [bad(name, `Socket Mode is off (${said.error})`, WHERE.sockets)];
  return [bad(name, `Slack refuses SLACK_APP_TOKEN (${said.error})`, WHERE.app)];
}

/** Calls a method. `error`: Slack's code; null when it said yes. */
async function call(apiUrl: string, method: string, token: string) {
  const answer = await askJson(apiUrl + method, { method: 'POST', headers: { authorization: `Bearer ${token}` } });
  if (answer.kind === 'silent') return answer;
  const body = (answer.body ?? {}) as Readonly<Record<string, unknown>>;
  const field = (name: string): string => String(body[name] ?? '?').slice(0, 80);
  const scopes = answer.headers.get('x-oauth-scopes')?.split(/, */) ?? null;
  const error = body['ok'] === true ? null : 'error' in body ? field('error') : `HTTP ${answer.status}`;
  return { kind: 'answered', error, scopes, field } as const;
}
