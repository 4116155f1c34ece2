import { setImmediate as turn } from 'node:timers/promises';
import { expect, test } from '@jest/globals';
import fc from 'fast-check';
import { memoryArchive } from '../../../src/adapters/memory/archive.ts';
import { memoryLedger } from '../../../src/adapters/memory/ledger.ts';
import { compileWith } from '../../../src/app/digests/compile.ts';
import { openDelivery } from '../../../src/app/digests/delivery.ts';
import { type DeliveryParts, TIMES } from '../../../src/app/digests/delivery-parts.ts';
import { askCalendar } from '../../../src/app/digests/due.ts';
import { spreadOf } from '../../../src/app/digests/spread.ts';
import type { Digest } from '../../../src/domain/digest.ts';
import { PlatformError } from '../../../src/domain/errors.ts';
import type { VersionId } from '../../../src/domain/ids.ts';
import { WIDE } from '../../support/chat.ts';
import { aDigest } from '../../support/digests.ts';
import { aFiling, day } from '../../support/filing.ts';
import { aNewsroom } from '../../support/newsroom.ts';

const MINUTE = 60_000;
const START = Date.UTC(2026, 2, 1, 12);

/** More than an edition here has parts: after so many looks at which nothing waits, nothing is under way. */
const PARTS = 6;

/** What becomes of a request to post, and of looking whether it stands there. */
type Luck = 'sent' | 'lost-and-there' | 'lost-and-absent' | 'unreadable' | 'refused';

const article = fc.record({
  topic: fc.constantFrom('storm', 'storm', 'gale', 'calm'),
  /** The same number: the same words in another outlet; and the same article anew, where the address is the same. */
  text: fc.nat({ max: 40 }),
  address: fc.nat({ max: 60 }),
  /** How long before it stands in the archive it was stamped. */
  lagMinutes: fc.oneof(fc.constant(0), fc.nat({ max: 30 }), fc.nat({ max: 26 * 60 })),
  published: fc.option(fc.nat({ max: 30_000 }), { nil: null }),
});

const step = fc.record({
  articles: fc.array(article, { maxLength: 4 }),
  /** From 1 minute to 40 days, in which the bot is up or down. */
  minutes: fc.oneof(
    fc.integer({ min: 1, max: 300 }),
    fc.integer({ min: 1, max: 3 * 1440 }),
    fc.integer({ min: 1, max: 57_600 }),
  ),
  up: fc.boolean(),
  luck: fc.constantFrom<Luck>('sent', 'sent', 'sent', 'lost-and-there', 'lost-and-absent', 'unreadable', 'refused'),
});

const history = fc.record({
  calendar: fc.constantFrom('0 9 * * *', '0 9 * * 1-5', '15 */8 * * *', '30 2 * * 1'),
  zone: fc.constantFrom('UTC', 'America/New_York', 'Asia/Kathmandu'),
  quiet: fc.option(fc.constant({ from: '22:00', to: '07:00' }), { nil: null }),
  whenEmpty: fc.constantFrom('say', 'silent'),
  steps: fc.array(step, { minLength: 3, maxLength: 12 }),
});

/** A world in which one digest is kept, its bot goes up and down, and its platform has its moods. */
function aWorld(input: { readonly digest: Digest }) {
  const newsroom = aNewsroom(memoryArchive());
  const { clock } = newsroom;
  clock.set(START);
  const ledger = memoryLedger();
  const stands = new Map<string, { readonly message: string; readonly at: number }>();
  let luck: Luck = 'sent';
  let lastAlive = 0;
  let monotonic = 0;
  let posts = 0;

  const pass = (ms: number): void => {
    clock.set(clock.now() + ms);
    monotonic += ms;
  };
  const platform = {
    name: 'test',
    limits: WIDE,
    post: async ({ place, mark }: { place: Digest['place']; mark: string }) => {
      if (luck === 'refused')
        throw new PlatformError('Later.', { fate: 'refused', wait: { ms: 1000, everywhere: false } });
      const message = `P${++posts}`;
      if (luck !== 'lost-and-absent') stands.set(mark, { message, at: clock.now() });
      if (luck !== 'sent') throw new PlatformError('No answer.', { fate: 'unknown' });
      return { place, message };
    },
    find: async (_: unknown, marks: string | readonly string[]) => {
      if (luck === 'unreadable') return { kind: 'unreadable' as const };
      const mark = [marks].flat().find((one) => stands.has(one));
      luck = 'sent';
      return mark === undefined
        ? { kind: 'absent' as const }
        : { kind: 'there' as const, mark, ...(stands.get(mark) as { message: string; at: number }) };
    },
    time: async () => clock.now(),
  };

  /** The bot runs for some minutes, looking once a minute or when something waits. */
  const run = async (minutes: number): Promise<void> => {
    const quietLog = { debug: () => {}, info: () => {}, warn: () => {}, error: () => {} };
    const parts = {
      ledger: {
        ...ledger,
        lastAlive,
        alive: async (now: number) => {
          lastAlive = now;
        },
      },
      notebook: { put: async () => {} },
      clock,
      monotonic: () => monotonic,
      digest: newsroom.digest,
      calendar: askCalendar,
      compile: compileWith(newsroom, ledger),
      spread: (place: Digest['place']) => spreadOf(place, newsroom.digest),
      outlet: () => ({ platform, desk: { posted: async () => {} } }),
      times: TIMES,
      log: quietLog,
      tally: { delivered: () => {}, missed: () => {}, limited: () => {} },
      pass: () => {},
    } as unknown as DeliveryParts;
    const delivery = openDelivery(parts);
    const until = clock.now() + minutes * MINUTE;
    const settle = async (): Promise<void> => {
      for (let calm = 0; calm < 3; calm++) await turn();
    };
    while (clock.now() < until) {
      await delivery.tick();
      await settle();
      for (let calm = 0; calm < PARTS; ) {
        const wait = delivery.pump();
        await settle();
        if (wait === null) calm++;
        else if (clock.now() + wait > until) break;
        else pass(Math.max(1, wait));
      }
      const last = (await ledger.history(input.digest.id, 1))[0]?.slot ?? null;
      const asked = askCalendar(input.digest, last, clock.now());
      // Minute by minute while something is due; over the time in which nothing is, at once.
      const next = asked.due ? MINUTE : Math.max(1, asked.nextAt - clock.now());
      pass(Math.min(next, Math.max(1, until - clock.now())));
    }
    await delivery.stop();
    lastAlive = clock.now();
  };

  return {
    newsroom,
    ledger,
    run,
    pass,
    stands,
    setLuck: (next: Luck) => {
      luck = next;
    },
    now: () => clock.now(),
  };
}

test('what delivered editions covered is what came in, each version once, over any history of downtime and luck', async () => {
  let covered = 0;
  await fc.assert(
    fc.asyncProperty(history, async ({ steps, ...settings }) => {
      const digest = aDigest({
        ...(settings as Partial<Digest>),
        topics: ['storm', 'gale'],
        createdAt: START,
        holdsFrom: START,
        coversFrom: START,
        noticeAfter: 3,
      });
      const world = aWorld({ digest });
      await world.ledger.keep(digest);
      const filed: VersionId[] = [];
      for (const { articles, minutes, up, luck } of steps) {
        for (const { topic, text, address, lagMinutes, published } of articles) {
          const firstSeen = Math.max(START, world.now() - lagMinutes * MINUTE);
          const words = `${topic} number ${text}: ${Array.from({ length: 24 }, (_, n) => `word${(text * 31 + n * 7) % 997}`).join(' ')}.`;
          const filing = aFiling({
            headline: topic,
            text: words,
            keys: [`https://paper.example/${address}`],
            firstSeen,
            outlet: `Paper ${address % 7}`,
            publishedAt: published === null ? null : day(published),
            stated: { url: `https://paper.example/${address}` },
          });
          await world.newsroom.archive.file([filing]);
          filed.push(filing.version.id);
        }
        world.setLuck(luck);
        if (up) await world.run(Math.min(minutes, 4000));
        else world.pass(minutes * MINUTE);
      }
      world.setLuck('sent');
      await world.run(9 * 1440);

      const editions = await world.ledger.history(digest.id, 100_000);
      const delivered = editions.filter(({ fate }) => fate === 'delivered').flatMap(({ covers }) => covers);
      const times = new Map<VersionId, number>();
      for (const { version } of delivered) times.set(version, (times.get(version) ?? 0) + 1);
      expect([...times.values()].filter((count) => count > 1)).toEqual([]);
      const current = await world.newsroom.archive.current(filed);
      const found = await world.newsroom.archive.search({
        collections: ['operator' as never],
        all: [[['storm'], ['gale']]],
        none: [],
        outlets: [],
        publishedFrom: null,
        limit: 10_000,
      });
      const wanted = found.candidates.map(({ version }) => version);
      const quiet = new Set(
        editions.filter(({ kind }) => kind === 'empty').flatMap(({ covers }) => covers.map(({ version }) => version)),
      );
      expect(wanted.filter((version) => !times.has(version) && !quiet.has(version))).toEqual([]);
      expect([...times.keys()].filter((version) => !filed.includes(version))).toEqual([]);
      expect([...current].length).toBeGreaterThanOrEqual(wanted.length);
      covered += times.size;

      const slots = editions.map(({ slot }) => slot.local);
      expect(new Set(slots).size).toBe(slots.length);
      expect(editions.filter(({ fate }) => fate === 'open')).toEqual([]);
    }),
    { numRuns: 100, seed: 14 },
  );
  expect(covered).toBeGreaterThan(500);
}, 120_000);
