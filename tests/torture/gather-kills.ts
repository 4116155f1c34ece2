import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdirSync } from 'node:fs';
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { setTimeout as pause } from 'node:timers/promises';
import { openSources } from '../../src/adapters/sqlite/open-sources.ts';
import { openGatherer } from '../../src/app/gather/gatherer.ts';
import { compose, composeGathering } from '../../src/compose.ts';
import { loadConfig } from '../../src/config/load.ts';
import type { SourceId } from '../../src/domain/article-source.ts';
import { OPERATOR } from '../../src/domain/ids.ts';
import { randomNumbers } from '../bench/synthetic-articles.ts';
import { rssOf } from '../support/gather.ts';
import { APP_TOKEN, BOT_TOKEN, openSlackDouble, type SlackDouble } from '../support/slack/double.ts';
import { aSource } from '../support/sources.ts';
import { temporaryFolder } from '../support/temporary-folder.ts';

const ROOT = join(import.meta.dirname, '..', '..');
const LAUNCH = join(ROOT, 'src', 'launch.js');
const DAY_MS = 86_400_000;
const ITEMS = 6;
const HOSTS = 12;
/** What a server takes to answer, so that something is always under way. */
const SLOW_MS = 25;
const LONGEST_LIFE_MS = 900;
const LONGEST_START_MS = 30_000;
/** Every so manieth source wants the whole texts of its items, each from its page. */
const WHOLE_EVERY = 4;

export interface GatherKills {
  readonly kills: number;
  readonly feeds: number;
  readonly requests: number;
  /** Feeds that were asked a second time within minutes, whatever had become of the process. */
  readonly early: number;
  /** Feeds that were asked again without a condition although what they had sent was remembered. */
  readonly unconditional: number;
  /** The same of feeds whose process died before it could remember what they had sent. */
  readonly unknowable: number;
  readonly wrongValidators: number;
  readonly published: number;
  readonly lost: number;
  readonly doubled: number;
  /** What SQLite says of both stores. */
  readonly integrity: readonly string[];
}

/** One feed by its server's notes. */
interface Noted {
  asked: number;
  items: number;
  readonly validators: (string | null)[];
}

/** Kills so many bots, each at a random moment while it polls, then lets the rest be fetched a day later, with one new item in each feed. */
export async function gatherKills({
  n,
  feeds,
  seed,
}: {
  n: number;
  feeds: number;
  seed: number;
}): Promise<GatherKills> {
  const random = randomNumbers(seed);
  const folder = temporaryFolder();
  const notes = Array.from({ length: feeds }, (): Noted => ({ asked: 0, items: ITEMS, validators: [] }));
  const touched = { by: (): void => {} };
  const server = serving(notes, () => touched.by());
  await once(server.listen(0, '0.0.0.0'), 'listening');
  const { port } = server.address() as AddressInfo;
  const slack = await openSlackDouble();
  try {
    await follow(folder.path, notes.length, port);
    let kills = 0;
    while (kills < n && notes.some(({ asked }) => asked === 0)) {
      const asked = new Promise<boolean>((resolve) => {
        touched.by = () => resolve(true);
      });
      const bot = startBot(folder.path, port, slack);
      const begun = await Promise.race([asked, pause(LONGEST_START_MS, false, { ref: false })]);
      if (!begun) throw new Error('a bot did not poll');
      await pause(random() * LONGEST_LIFE_MS);
      await kill(bot);
      kills++;
    }
    const early = notes.filter(({ asked }) => asked > 1).length;
    const known = await remembered(folder.path);
    for (const noted of notes) noted.items++;
    const held = await finish(folder.path, port);
    return {
      kills,
      feeds,
      early,
      ...judged(notes, known),
      ...counted(notes, held),
      integrity: integrityOf(folder.path),
    };
  } finally {
    await slack.close();
    server.closeAllConnections();
    server.close();
    folder.remove();
  }
}

const headline = (feed: number, item: number): string => `Report ${item} of ${feed}`;
const words = (feed: number, item: number): string =>
  `The port authority said on Monday that report ${item} of ${feed} was out, and that the harbour of town ${feed} was closed. `;

function serving(notes: readonly Noted[], onAsked: () => void): Server {
  return createServer(async (request: IncomingMessage, response: ServerResponse) => {
    const [, place = '', number = '', item = ''] = (request.url ?? '').split('/');
    const noted = place === 'feed' ? notes[Number(number)] : undefined;
    if (noted) {
      noted.asked++;
      noted.validators.push(request.headers['if-none-match'] ?? null);
      onAsked();
    }
    await pause(SLOW_MS);
    if (noted) return answerFeed(request, response, Number(number), noted.items);
    if (place !== 'page') return void response.writeHead(404).end();
    const paragraphs = `<p>${words(Number(number), Number(item))}</p>`.repeat(4);
    response.setHeader('Content-Type', 'text/html');
    response.end(
      `<html><body><article><h1>${headline(Number(number), Number(item))}</h1>${paragraphs}</article></body></html>`,
    );
  });
}

function answerFeed(request: IncomingMessage, response: ServerResponse, feed: number, items: number): void {
  const etag = `"${feed}-${items}"`;
  if (request.headers['if-none-match'] === etag) return void response.writeHead(304, { ETag: etag }).end();
  const written = Array.from({ length: items }, (_, item) => ({
    guid: `tag:${feed}-${item}`,
    link: `http://${request.headers.host}/page/${feed}/${item}`,
    title: headline(feed, item),
    description: words(feed, item),
  }));
  response.writeHead(200, { ETag: etag }).end(rssOf(written));
}

async function follow(folder: string, feeds: number, port: number): Promise<void> {
  mkdirSync(join(folder, 'none'));
  const { sources, close } = openSources(folder);
  await Promise.all(
    Array.from({ length: feeds }, (_, feed) =>
      sources.keep(
        aSource({
          id: `s${feed}` as SourceId,
          url: `http://127.0.1.${1 + (feed % HOSTS)}:${port}/feed/${feed}`,
          fullText: feed % WHOLE_EVERY === 0 ? 'always' : 'never',
          from: 'chat',
        }),
      ),
    ),
  );
  close();
}

const settings = (folder: string, port: number): Record<string, string> => ({
  BACKCHANNEL_DATA: folder,
  BACKCHANNEL_SEEDS: join(folder, 'none'),
  BACKCHANNEL_INTRANET: '127.0.0.0/8',
  BACKCHANNEL_FETCH_PORTS: String(port),
});

/** The whole bot, on a double of Slack. */
function startBot(folder: string, port: number, slack: SlackDouble): ChildProcess {
  const env = {
    ...settings(folder, port),
    SLACK_BOT_TOKEN: BOT_TOKEN,
    SLACK_APP_TOKEN: APP_TOKEN,
    SLACK_API_URL: slack.apiUrl,
  };
  return spawn(process.execPath, [LAUNCH, 'start'], { env, stdio: 'ignore' });
}

async function kill(bot: ChildProcess): Promise<void> {
  const ended = once(bot, 'exit');
  bot.kill('SIGKILL');
  if (bot.exitCode === null && bot.signalCode === null) await ended;
}

/** Of which feeds it is remembered what they sent. */
async function remembered(folder: string): Promise<ReadonlySet<number>> {
  const { sources, close } = openSources(folder);
  const all = await sources.list(null);
  close();
  return new Set(
    all.filter(({ fetching }) => fetching.stamps !== null).map(({ source }) => Number(source.id.slice(1))),
  );
}

/** Fetches everything two days later, and gives how often each headline is held. */
async function finish(folder: string, port: number): Promise<ReadonlyMap<string, number>> {
  const config = loadConfig({ root: ROOT, env: settings(folder, port) });
  const house = compose(config, 'write');
  const clock = { now: () => Date.now() + 2 * DAY_MS };
  const gathering = await composeGathering({ ...house, newsroom: { ...house.newsroom, clock } }, '0.0.0');
  const failed: unknown[] = [];
  const log = { debug() {}, info() {}, warn() {}, error: (facts: object) => void failed.push(facts) };
  await openGatherer({ ...gathering.parts, log, tell: async () => {} }).tick();
  const query = { collections: [OPERATOR], all: [], none: [], outlets: [], publishedFrom: null, limit: 1_000_000 };
  const { candidates } = await house.newsroom.archive.search(query);
  const entries = await house.newsroom.archive.entries(
    candidates.map(({ version }) => version),
    [OPERATOR],
  );
  await gathering.close();
  await house.close();
  if (failed.length > 0) throw new Error('what was left could not be gathered', { cause: failed[0] });
  const counts = new Map<string, number>();
  for (const { version } of entries) {
    const line = version.stated.headline ?? '';
    counts.set(line, (counts.get(line) ?? 0) + 1);
  }
  return counts;
}

function judged(notes: readonly Noted[], known: ReadonlySet<number>) {
  const repeats = notes.flatMap(({ validators }, feed) => validators.slice(1).map((sent) => ({ feed, sent })));
  const bare = repeats.filter(({ sent }) => sent === null);
  return {
    requests: notes.reduce((sum, { asked }) => sum + asked, 0),
    unconditional: bare.filter(({ feed }) => known.has(feed)).length,
    unknowable: bare.filter(({ feed }) => !known.has(feed)).length,
    wrongValidators: repeats.filter(({ feed, sent }) => sent !== null && sent !== `"${feed}-${ITEMS}"`).length,
  };
}

function counted(notes: readonly Noted[], held: ReadonlyMap<string, number>) {
  const wanted = notes.flatMap(({ items }, feed) => Array.from({ length: items }, (_, item) => headline(feed, item)));
  return {
    published: wanted.length,
    lost: wanted.filter((line) => !held.has(line)).length,
    doubled: wanted.filter((line) => (held.get(line) ?? 0) > 1).length,
  };
}

function integrityOf(folder: string): string[] {
  return ['archive.db', 'sources.db'].map((name) => {
    const db = new DatabaseSync(join(folder, name), { readOnly: true });
    const row = db.prepare('PRAGMA integrity_check').get() as { integrity_check: string };
    db.close();
    return row.integrity_check;
  });
}

/** Thirty kills among four hundred feeds on twelve hosts. */
export async function tortureGathering(print: (line: string) => void, n = 30, seed = 20261122): Promise<boolean> {
  const found = await gatherKills({ n, feeds: Math.max(100, n * 40), seed });
  const { early, unconditional, wrongValidators, lost, doubled, integrity } = found;
  print(
    `killed while polling, seed ${seed}: ${found.kills} kills -9, ${found.feeds} feeds, ${found.requests} requests for them, ${found.published} items; ${lost} lost, ${doubled} twice, ${early} early, ${unconditional} unconditional, ${wrongValidators} with wrong validators (0 each required), ${found.unknowable} unconditional for what no process lived to remember (at most 8 a kill), stores ${integrity.join(', ')}`,
  );
  const wrong = early + unconditional + wrongValidators + lost + doubled;
  return found.kills === n && wrong === 0 && found.unknowable <= 8 * n && integrity.every((said) => said === 'ok');
}

if (import.meta.main) {
  const [n, seed] = process.argv.slice(2).map(Number);
  process.exitCode = (await tortureGathering((line) => process.stdout.write(`${line}\n`), n, seed)) ? 0 : 1;
}
