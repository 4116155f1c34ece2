import { afterAll, afterEach, beforeAll, expect } from '@jest/globals';
import type { SlackOptions } from '../../../src/adapters/slack/options.ts';
import { slackPlatform } from '../../../src/adapters/slack/platform.ts';
import type { ChatPlatform } from '../../../src/ports/chat-platform.ts';
import type { Log } from '../../../src/ports/log.ts';
import { APP_TOKEN, BOT_TOKEN, openSlackDouble, type SlackDouble } from '../../support/slack/double.ts';
import { StubDesk } from '../../support/slack/stub-desk.ts';

/** What was logged, as text. */
export class Logged implements Log {
  readonly lines: string[] = [];
  readonly #add =
    (level: string) =>
    (facts: object, message: string): void => {
      const shown = JSON.stringify(facts, (_, value) => (value instanceof Error ? String(value) : value));
      this.lines.push(`${level} ${message} ${shown}`);
      for (const look of this.#waiting) look();
    };
  readonly #waiting = new Set<() => void>();

  /** Waits until something with these words is logged after now. */
  async until(words: string): Promise<void> {
    const from = this.lines.length;
    await new Promise<void>((resolve) => {
      const look = (): void => {
        if (this.lines.slice(from).some((line) => line.includes(words))) resolve();
      };
      this.#waiting.add(look);
    });
  }

  readonly debug = this.#add('debug');
  readonly info = this.#add('info');
  readonly warn = this.#add('warn');
  readonly error = this.#add('error');
}

export interface Running {
  readonly double: SlackDouble;
  readonly desk: StubDesk;
  readonly slack: ChatPlatform;
  readonly logged: Logged;
  /** Whether it said that it is heard, each time that this changed. */
  readonly heard: boolean[];
}

export const options = (double: SlackDouble, log: Log, more: Partial<SlackOptions> = {}): SlackOptions => ({
  botToken: BOT_TOKEN,
  appToken: APP_TOKEN,
  signingSecret: null,
  host: '127.0.0.1',
  port: 0,
  apiUrl: double.apiUrl,
  log,
  stepMs: 5,
  ...more,
});

/**
 * Starts the adapter against a double for all tests of a file. After each test nothing may have reached the double that Slack would refuse.
 * `more` differs from Socket Mode with quick steps.
 */
export function runSlack(more: Partial<SlackOptions> = {}): Running {
  const running = { desk: new StubDesk(), logged: new Logged(), heard: [] as boolean[] } as {
    -readonly [key in keyof Running]: Running[key];
  };
  beforeAll(async () => {
    running.double = await openSlackDouble();
    running.slack = slackPlatform(
      options(running.double, running.logged, { onHearing: (hears) => running.heard.push(hears), ...more }),
    );
    await running.slack.start(running.desk);
  });
  afterEach(() => {
    running.desk.decide = () => ({ kind: 'silence' });
    expect(running.double.record.violations).toEqual([]);
    expect(running.logged.lines.filter((line) => /xox[a-z]-|xapp-/.test(line))).toEqual([]);
  });
  afterAll(async () => {
    await running.slack.stop();
    await running.double.close();
  });
  return running;
}
