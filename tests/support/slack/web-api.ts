import type { IncomingMessage, ServerResponse } from 'node:http';
import type { Trouble } from '../trouble.ts';
import type { Record_ } from './record.ts';
import { violations } from './violations.ts';

type Args = Record<string, unknown>;

/** What is to go wrong with the next call of a method. `lost`: the connection breaks before Slack takes the call; `unanswered`: after. */
export type Fault =
  | { readonly kind: 'refused'; readonly code: string }
  | { readonly kind: 'limited'; readonly afterSeconds: number }
  | { readonly kind: 'status'; readonly status: number }
  | { readonly kind: 'lost' }
  | { readonly kind: 'unanswered' };

/** Methods that the emulator serves, and that we call. */
const EMULATED = new Set([
  'auth.test',
  'chat.postMessage',
  'chat.postEphemeral',
  'chat.update',
  'conversations.history',
  'conversations.replies',
  'conversations.open',
  'users.info',
  'views.open',
  'views.publish',
  'reactions.add',
  'reactions.remove',
]);

/** Methods that no emulator serves: what they answer. */
const OURS: Readonly<Record<string, object>> = {
  'assistant.threads.setStatus': { ok: true },
  'assistant.threads.setSuggestedPrompts': { ok: true },
};

/** Fields that come as JSON in a string. */
const JSON_FIELDS = ['blocks', 'view', 'metadata', 'attachments', 'prompts'];

export interface WebApi {
  readonly emulator: string;
  readonly botToken: string;
  /** Others of the same bot, that the emulator is asked with in turn. */
  readonly spareTokens: readonly string[];
  readonly record: Record_;
  readonly faults: Map<string, Fault[]>;
  /** Answers `apps.connections.open`. */
  readonly openConnection: (token: string) => object;
  /** Added to what the emulator knows of people. */
  readonly people: Map<string, object>;
  readonly trouble: Trouble;
}

/** Serves `POST /api/<method>`: fails the test on what Slack would refuse, does what is to go wrong, else asks the emulator. */
export async function serveApi(
  api: WebApi,
  method: string,
  request: IncomingMessage,
  response: ServerResponse,
): Promise<void> {
  const token = String(request.headers.authorization ?? '').replace(/^Bearer /, '');
  const body = await bodyOf(request);
  const args = argsOf(body, String(request.headers['content-type'] ?? ''));
  const { record, faults, trouble } = api;
  response.setHeader('date', new Date(trouble.now()).toUTCString());
  if (trouble.down) return goneDown(trouble.down, request, response);
  record.violations.push(...violations(method, args));
  const fault = faults.get(method)?.shift();
  const note = (accepted: boolean, name: string | null = null): void => record.add({ method, args, accepted, name });
  if (fault && fault.kind !== 'unanswered') {
    note(false);
    return misbehave(fault, request, response);
  }
  const hindered = method === 'chat.postMessage' ? await hinder(trouble, String(args['channel'])) : null;
  if (hindered) {
    note(false);
    return misbehave(hindered, request, response);
  }
  const answer = await answerOf(api, method, args, token);
  if (answer === null) {
    record.violations.push(`${method}: no such method here`);
    note(false);
    return send(response, 404, { ok: false, error: 'unknown_method' });
  }
  note(answer['ok'] === true, nameOf(answer));
  const heard = method === 'chat.postMessage' && answer['ok'] === true ? trouble.took(takenOf(args, answer)) : 'heard';
  if (fault || heard === 'lost') return void request.socket.destroy();
  send(response, heard === 'failed' ? 500 : 200, answer);
}

async function answerOf(api: WebApi, method: string, args: Args, token: string): Promise<Args | null> {
  if (method === 'apps.connections.open') return api.openConnection(token) as Args;
  if (method === 'api.test') return { ok: true };
  if (token !== api.botToken) return { ok: false, error: 'invalid_auth' }; // the emulator takes any
  const ours = OURS[method];
  if (ours) return ours as Args;
  if (!EMULATED.has(method)) return null;
  if (method.startsWith('conversations.') && HISTORY.has(method)) return historyOf(api, method, args);
  const answer = await callEmulator(api.emulator, method, args, spare(api));
  if (method !== 'users.info' || !answer['ok']) return answer;
  return {
    ...answer,
    user: { ...(answer['user'] as object), tz: 'Europe/Berlin', ...api.people.get(String(args['user'])) },
  };
}

let calls = 0;

const spare = ({ spareTokens, botToken }: WebApi): string => spareTokens[calls++ % spareTokens.length] ?? botToken;

const HISTORY = new Set(['conversations.history', 'conversations.replies']);

/** What stands there, as far as it shows yet. The emulator keeps our time, whatever the platform's clock is to be. */
async function historyOf(api: WebApi, method: string, args: Args): Promise<Args> {
  const { emulator, trouble } = api;
  trouble.read();
  if (trouble.unreadable.has(String(args['channel'])))
    return { ok: false, error: 'missing_scope', needed: 'channels:history' };
  const oldest =
    args['oldest'] === undefined ? {} : { oldest: String(Number(args['oldest']) - trouble.clockMs / 1000) };
  const answer = await callEmulator(emulator, method, { ...args, ...oldest }, spare(api));
  const messages = (answer['messages'] ?? []) as { readonly ts: string }[];
  return { ...answer, messages: messages.filter(({ ts }) => trouble.shows(ts)) };
}

async function hinder(trouble: Trouble, channel: string): Promise<Fault | null> {
  const code = trouble.refusing.get(channel);
  if (code !== undefined) return { kind: 'refused', code };
  const verdict = await trouble.admit(channel);
  if (verdict.kind === 'drop') return { kind: 'lost' };
  return verdict.kind === 'limited' ? { kind: 'limited', afterSeconds: Math.ceil(verdict.ms / 1000) } : null;
}

function takenOf(args: Args, answer: Args) {
  const metadata = args['metadata'] as { event_payload?: { k?: string } } | undefined;
  return {
    channel: String(args['channel']),
    thread: typeof args['thread_ts'] === 'string' ? args['thread_ts'] : null,
    mark: metadata?.event_payload?.k ?? '',
    id: String(answer['ts']),
    words: JSON.stringify(args['blocks'] ?? args['text']),
  };
}

function goneDown(how: NonNullable<Trouble['down']>, request: IncomingMessage, response: ServerResponse): void {
  if (how === 'refused') request.socket.destroy();
  if (how === 'failing') send(response, 503, { ok: false });
}

export async function callEmulator(emulator: string, method: string, args: Args, token: string): Promise<Args> {
  const answer = await fetch(`${emulator}/api/${method}`, {
    method: 'POST',
    headers: { authorization: `Bearer ${token}`, 'content-type': 'application/json' },
    body: JSON.stringify(args),
  });
  return (await answer.json()) as Args;
}

function misbehave(fault: Fault, request: IncomingMessage, response: ServerResponse): void {
  if (fault.kind === 'refused') send(response, 200, { ok: false, error: fault.code });
  else if (fault.kind === 'limited') {
    response.setHeader('retry-after', String(fault.afterSeconds));
    send(response, 429, { ok: false, error: 'ratelimited' });
  } else if (fault.kind === 'status') send(response, fault.status, { ok: false });
  else request.socket.destroy();
}

/** The time stamp or the id of what came into being. */
function nameOf(answer: Args): string | null {
  const view = answer['view'] as { id?: unknown } | undefined;
  const name = answer['ts'] ?? answer['message_ts'] ?? view?.id;
  return typeof name === 'string' ? name : null;
}

export function argsOf(body: string, type: string): Args {
  const args: Args = type.startsWith('application/json')
    ? JSON.parse(body || '{}')
    : Object.fromEntries(new URLSearchParams(body));
  for (const field of JSON_FIELDS) if (typeof args[field] === 'string') args[field] = JSON.parse(args[field]);
  return args;
}

export async function bodyOf(request: IncomingMessage): Promise<string> {
  const parts: Buffer[] = [];
  for await (const part of request) parts.push(part);
  return Buffer.concat(parts).toString('utf8');
}

export function send(response: ServerResponse, status: number, body: object): void {
  response.writeHead(status, { 'content-type': 'application/json' }).end(JSON.stringify(body));
}
