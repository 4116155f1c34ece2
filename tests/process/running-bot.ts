import type { ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { createInterface } from 'node:readline';
import { text } from 'node:stream/consumers';
import { afterAll, afterEach, beforeAll } from '@jest/globals';
import { begin } from '../cli/backchannel.ts';
import { type Double as DiscordDouble, openDouble, TOKEN } from '../support/discord/double.ts';
import { APP_TOKEN, BOT_TOKEN, openSlackDouble, type SlackDouble } from '../support/slack/double.ts';
import { temporaryFolder } from '../support/temporary-folder.ts';

type Line = Readonly<Record<string, unknown>>;

/** Where the doubles are, and that health is to be served. */
const settingsFor = (slack: SlackDouble, discord: DiscordDouble): Record<string, string> => ({
  SLACK_BOT_TOKEN: BOT_TOKEN,
  SLACK_APP_TOKEN: APP_TOKEN,
  SLACK_API_URL: slack.apiUrl,
  DISCORD_TOKEN: TOKEN,
  DISCORD_API_URL: discord.apiUrl,
  HEALTH_PORT: '0',
});

export interface World {
  readonly slack: SlackDouble;
  readonly discord: DiscordDouble;
  /** Starts the bot with the settings for both doubles and those given, in a data folder of its own unless one is given. */
  run(env?: Record<string, string>, data?: string): RunningBot;
}

/** Opens both doubles for the tests of a file, and cleans up after them. */
export function openWorld(): World {
  const folders: { remove(): void }[] = [];
  const bots: RunningBot[] = [];
  const newFolder = (): string => {
    const folder = temporaryFolder();
    folders.push(folder);
    return folder.path;
  };
  const world = {
    run: (env = {}, data = newFolder()) => {
      const bot = runBot({ ...settingsFor(world.slack, world.discord), ...env }, data);
      bots.push(bot);
      return bot;
    },
  } as { -readonly [key in keyof World]: World[key] };
  beforeAll(async () => {
    [world.slack, world.discord] = await Promise.all([openSlackDouble(), openDouble()]);
  });
  afterEach(() => {
    for (const { child } of bots) child.kill('SIGKILL');
  });
  afterAll(async () => {
    for (const folder of folders) folder.remove();
    await world.slack.close();
    await world.discord.close();
  });
  return world;
}

/** The bot as a child process, and what it logs. */
export interface RunningBot {
  readonly child: ChildProcess;
  readonly lines: readonly Line[];
  readonly errors: Promise<string>;
  /** Waits until a line with this sentence and these facts was logged. */
  logged(message: string, facts?: Line): Promise<Line>;
  health(path: string): Promise<{ readonly status: number; readonly body: string }>;
  /** Its exit code. */
  readonly ended: Promise<number | null>;
  /** Asks it to end; gives its exit code. */
  end(): Promise<number | null>;
}

function runBot(env: Record<string, string>, data: string): RunningBot {
  const child = begin(data, ['start'], env);
  const ended = once(child, 'close').then(([code]) => code as number | null);
  const lines: Line[] = [];
  const waiting = new Set<() => void>();
  const errors = text(child.stderr as NodeJS.ReadableStream);
  createInterface({ input: child.stdout as NodeJS.ReadableStream }).on('line', (line) => {
    lines.push(JSON.parse(line) as Line);
    for (const look of waiting) look();
  });
  const logged: RunningBot['logged'] = (message, facts = {}) => {
    const found = new Promise<Line>((resolve) => {
      const look = (): void => {
        const line = lines.find(
          (one) => one['msg'] === message && Object.entries(facts).every(([name, value]) => one[name] === value),
        );
        if (line) resolve(line);
      };
      waiting.add(look);
      look();
    });
    const died = ended.then(async (code) => {
      throw new Error(
        `The bot ended (${code}) before it logged "${message}":\n${JSON.stringify(lines)}\n${await errors}`,
      );
    });
    return Promise.race([found, died]);
  };
  return {
    child,
    lines,
    errors,
    logged,
    async health(path) {
      const { port } = await logged('health is served on 127.0.0.1: /live, /ready, /metrics');
      const answer = await fetch(`http://127.0.0.1:${port}${path}`);
      return { status: answer.status, body: await answer.text() };
    },
    ended,
    end() {
      child.kill('SIGTERM');
      return ended;
    },
  };
}
