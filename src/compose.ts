import { createHash } from 'node:crypto';
import { availableParallelism } from 'node:os';
import { systemClock } from './adapters/clock/system.ts';
import { openArchive } from './adapters/sqlite/open-archive.ts';
import type { OpenLedger } from './adapters/sqlite/open-ledger.ts';
import type { Pool } from './adapters/workers/pool.ts';
import type { Sheet } from './app/chat/request.ts';
import type { MakeSheet } from './app/chat/sheet.ts';
import type { GatherParts } from './app/gather/file-items.ts';
import { politely } from './app/gather/politely.ts';
import type { Newsroom, Reader } from './app/newsroom.ts';
import type { Config, DiscordSettings, SlackSettings } from './config/load.ts';
import { ConfigError } from './domain/errors.ts';
import { OPERATOR } from './domain/ids.ts';
import type { Outlet } from './domain/outlet.ts';
import type { Archive } from './ports/archive.ts';
import type { ChatLimits, ChatPlatform } from './ports/chat-platform.ts';
import type { Log } from './ports/log.ts';
import type { Notebook } from './ports/notebook.ts';
import type { SourceList } from './ports/source-list.ts';
import type { Plan } from './process/supervise.ts';
import type { Prepare, Prepared, Unread } from './reading/prepare.ts';

/** A newsroom at work, and who asks at its own terminal. */
export interface House {
  readonly config: Config;
  readonly newsroom: Newsroom;
  readonly reader: Reader;
  /** Reads articles on threads of their own, however few: for what comes in while people are answered. */
  readonly prepareAside: Prepare;
  /** Merges the index in steps of some milliseconds, with room for other work after each, for as long as `goOn` says so. */
  readonly settle: (goOn: () => boolean) => Promise<void>;
  /** Writes a checked copy of the archive to a file that does not exist yet. */
  readonly backup: (file: string) => void;
  /** Ends all work in order. The newsroom cannot be used after. */
  readonly close: () => Promise<void>;
}

/** Picks the adapters: the one file that knows which ones there are. `read` changes nothing and works beside a running bot. */
export function compose(config: Config, mode: 'write' | 'read'): House {
  const { archive, settleInSteps, backup, close } = openArchive({ folder: config.dataFolder, mode });
  const desk = readingDesk(config.outlets);
  return {
    config,
    newsroom: {
      archive,
      clock: systemClock,
      outlets: config.outlets,
      topics: config.topics,
      names: config.names,
      prepare: desk.prepare,
      backlog: async () => new Set(), // Known to whoever gathers: see `runBot`.
      digest: (text) => createHash('sha256').update(text).digest('hex'),
    },
    reader: { collections: [OPERATOR], zone: config.zone },
    prepareAside: desk.aside,
    settle: settleInSteps,
    backup,
    close: async () => {
      await desk.close();
      close();
    },
  };
}

/** Starting workers takes as long as reading some dozens of articles. */
const WORTH_WORKERS = 64;

/** Reads a few articles here, and many on a worker a core. The reader is loaded with the first article: most commands need none. */
function readingDesk(outlets: readonly Outlet[]): { prepare: Prepare; aside: Prepare; close: () => Promise<void> } {
  let pool: Pool<Unread, Prepared> | null = null;
  const here: Prepare = async (articles) => {
    const { prepare } = await import('./reading/prepare.ts');
    return articles.map((article) => prepare({ ...article, outlets }));
  };
  const onWorkers: Prepare = async (articles) => {
    const { startPool } = await import('./adapters/workers/pool.ts');
    pool ??= startPool(new URL('./reading-worker.ts', import.meta.url), availableParallelism(), outlets);
    return pool.map(articles);
  };
  const close = async (): Promise<void> => {
    await pool?.close();
    pool = null;
  };
  const aside: Prepare = async (articles) => {
    try {
      return await onWorkers(articles);
    } catch (error) {
      await close(); // A worker has died, and its pool with it; the next batch gets another.
      throw error;
    }
  };
  return { prepare: (articles) => (articles.length < WORTH_WORKERS ? here : aside)(articles), aside, close };
}

/** What is followed, and what it takes to gather from there. */
export interface Gathering {
  readonly parts: GatherParts;
  /** Ends every fetch that is under way, and refuses others. */
  readonly endFetching: () => void;
  readonly close: () => Promise<void>;
}

/**
 * Picks what gathering needs beside the newsroom. Everything that leaves the process for it goes through one fetcher, politely. What takes long,
 * and what waits for the disk, has threads of its own: reading, parsing, filing, writing the list of sources.
 */
export async function composeGathering({ config, newsroom, prepareAside }: House, release: string): Promise<Gathering> {
  const { openFetcher } = await import('./adapters/web/fetcher.ts');
  const { openParser } = await import('./adapters/workers/parser.ts');
  const { openRemote } = await import('./adapters/workers/remote.ts');
  const { openSources } = await import('./adapters/sqlite/open-sources.ts');
  const { sources, close } = openSources(config.dataFolder);
  const keeping = openRemote<Pick<SourceList, (typeof KEEPING)[number]>>(
    new URL('./sources-worker.ts', import.meta.url),
    config.dataFolder,
    KEEPING,
  );
  const filing = openRemote<Pick<Archive, (typeof FILING)[number]>>(
    new URL('./filing-worker.ts', import.meta.url),
    config.dataFolder,
    FILING,
  );
  const fetcher = openFetcher({ ...config.gathering, release, clock: systemClock });
  const parser = openParser(new URL('./parsing-worker.ts', import.meta.url));
  const archive = { ...newsroom.archive, ...filing.calls };
  return {
    parts: {
      newsroom: { ...newsroom, archive, prepare: prepareAside },
      sources: { ...sources, ...keeping.calls },
      fetcher: politely(fetcher),
      parser,
    },
    endFetching: fetcher.close,
    close: async () => {
      fetcher.close();
      await parser.close();
      await Promise.all([filing.close(), keeping.close()]);
      close();
    },
  };
}

/** What filing asks of the archive. */
const FILING = ['file', 'current'] as const;

/** What the list of sources writes. */
const KEEPING = ['keep', 'remove', 'begin', 'conclude', 'erase'] as const;

/** What makes the pages of all platforms. */
export interface SheetsOn {
  makeSheet(platform: string, ...rest: Parameters<MakeSheet>): Promise<Sheet>;
}

/** What chatting needs beside the newsroom. */
export interface Chat extends SheetsOn {
  /** Where conversations are remembered. */
  readonly notebook: Notebook;
  /** The platforms for which something is set. */
  readonly plans: readonly Plan[];
  readonly close: () => Promise<void>;
}

/**
 * Picks what chatting needs. What takes long has threads of its own, so that this one is free to hear people and to acknowledge: one waits
 * for the disk, the other writes what is shown. Looking something up in the notebook takes some dozens of microseconds, and stays here.
 */
export async function composeChat(config: Config, logFor: (platform: string) => Log): Promise<Chat> {
  const { openNotebook } = await import('./adapters/sqlite/open-notebook.ts');
  const { openRemote } = await import('./adapters/workers/remote.ts');
  const { dataFolder, slack, discord } = config;
  const { notebook, close } = openNotebook(dataFolder);
  const writing = openRemote<Pick<Notebook, (typeof WRITING)[number]>>(
    new URL('./notebook-worker.ts', import.meta.url),
    dataFolder,
    WRITING,
  );
  const sheets = openRemote<SheetsOn>(new URL('./sheets-worker.ts', import.meta.url), config, ['makeSheet']);
  await writing.calls.sweep(0); // Sweeps nothing: whoever asks first need not wait for the thread, and a notebook that cannot be written shows.
  const plans: Plan[] = [];
  if (slack) plans.push({ name: 'slack', open: (_onLost, onHearing) => openSlack(slack, logFor('slack'), onHearing) });
  if (discord) plans.push({ name: 'discord', open: (...told) => openDiscord(discord, logFor('discord'), ...told) });
  return {
    ...sheets.calls,
    notebook: { get: notebook.get, list: notebook.list, ...writing.calls },
    plans,
    close: async () => {
      await Promise.all([sheets.close(), writing.close()]);
      close();
    },
  };
}

/** Opens what digests are kept in, for the one process that posts them. */
export async function composeDigests({ dataFolder }: Config): Promise<OpenLedger> {
  const { openLedger } = await import('./adapters/sqlite/open-ledger.ts');
  return openLedger(dataFolder, 'run');
}

/** What the notebook writes. */
const WRITING = ['put', 'claim', 'erase', 'sweep'] as const;

/** What a platform can show. Its SDK is not loaded for that. */
export async function limitsOf(platform: string): Promise<ChatLimits> {
  const { limits } = await (platform === 'slack'
    ? import('./adapters/slack/render.ts')
    : import('./adapters/discord/render.ts'));
  return limits;
}

/** The base of the waits between tries, in milliseconds. */
const STEP_MS = 1000;

type OnHearing = (hears: boolean) => void;

/** The adapter is loaded only here: an SDK costs a third of a second and some dozens of megabytes. */
async function openSlack(settings: SlackSettings, log: Log, onHearing: OnHearing): Promise<ChatPlatform> {
  if (settings.botToken === null)
    throw new ConfigError('Slack needs SLACK_BOT_TOKEN: "npm run doctor" says where it is.');
  if (settings.appToken === null && settings.signingSecret === null)
    throw new ConfigError('Slack needs SLACK_APP_TOKEN or SLACK_SIGNING_SECRET: "npm run doctor" says where they are.');
  const { slackPlatform } = await import('./adapters/slack/platform.ts');
  return slackPlatform({ ...settings, log, onHearing });
}

async function openDiscord(
  settings: DiscordSettings,
  log: Log,
  onLost: (error: Error) => void,
  onHearing: OnHearing,
): Promise<ChatPlatform> {
  const { discordPlatform } = await import('./adapters/discord/platform.ts');
  return discordPlatform({ ...settings, log, onLost, onHearing, stepMs: STEP_MS });
}
