import { createHash } from 'node:crypto';
import { beforeEach, describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { memoryLedger } from '../../../src/adapters/memory/ledger.ts';
import { type Delivery, openDelivery } from '../../../src/app/digests/delivery.ts';
import type { DeliveryParts } from '../../../src/app/digests/delivery-parts.ts';
import type { Posted } from '../../../src/domain/chat.ts';
import type { DigestId, Edition } from '../../../src/domain/digest.ts';
import { PlatformError, type PlatformFailure } from '../../../src/domain/errors.ts';
import type { ChatPlatform, Dispatch, Sighting } from '../../../src/ports/chat-platform.ts';
import type { Ledger, StandingOrders } from '../../../src/ports/ledger.ts';
import { CHANNEL, WIDE } from '../../support/chat.ts';
import { aDigest, covers, D1, words } from '../../support/digests.ts';

const HOUR = 3_600_000;
const SETTLE = 20_000;
const START = Date.parse('2026-11-23T00:00:00Z');

/** What becomes of a post: it stands there or not, and its sender hears of it, or not, or is refused. */
type Fate = 'ok' | 'lost' | 'dropped' | { readonly refused: Partial<PlatformFailure> };

/** A platform whose posts go as told; it remembers what stands there, by its own account. */
class FakePlatform {
  readonly standing: { readonly mark: string; readonly message: string; readonly thread: string | null; at: number }[] =
    [];
  fates: Fate[] = [];
  requests = 0;
  reads = 0;
  unreadable = false;
  up = true;
  skewMs = 0;
  readonly #now: () => number;

  constructor(now: () => number) {
    this.#now = now;
  }

  readonly platform: ChatPlatform = {
    name: 'test',
    limits: WIDE,
    start: async () => {},
    stop: async () => {},
    time: async () => this.#now() - this.skewMs,
    post: (dispatch) => this.#post(dispatch),
    find: async (_place, marks): Promise<Sighting> => {
      this.reads++;
      if (this.unreadable) return { kind: 'unreadable' };
      const found = this.standing.findLast(({ mark }) => marks.includes(mark));
      return found ? { kind: 'there', mark: found.mark, message: found.message, at: found.at } : { kind: 'absent' };
    },
  };

  async #post({ place, mark }: Dispatch): Promise<Posted> {
    this.requests++;
    const fate = this.fates.shift() ?? 'ok';
    if (typeof fate === 'object') throw new PlatformError('No.', { fate: 'refused', ...fate.refused });
    const message = `M${this.standing.length}`;
    if (fate !== 'dropped') this.standing.push({ mark, message, thread: place.thread, at: this.#now() });
    if (fate !== 'ok') throw new PlatformError('No answer.', { fate: 'unknown' });
    return { place, message };
  }
}

/** A world in which hours pass as told: an hourly digest, a report every half hour, three messages an edition. */
function aWorld() {
  const time = { wall: START, mono: 0 };
  const pass = (ms: number): void => {
    time.wall += ms;
    time.mono += ms;
  };
  const chat = new FakePlatform(() => time.wall);
  const ledger = memoryLedger();
  const told: string[] = [];
  const counted = { missed: 0, delivered: [] as number[], limited: 0 };
  const logged: string[] = [];
  const note = (_facts: object, message: string): void => void logged.push(message);
  const parts: DeliveryParts = {
    ledger,
    notebook: { put: async () => {} },
    clock: { now: () => time.wall },
    monotonic: () => time.mono,
    digest: (text) => createHash('sha256').update(text).digest('hex'),
    calendar: (digest, last, now) => {
      const hour = Math.floor(now / HOUR);
      const slotAt = (n: number) => {
        const at = n * HOUR;
        return { digest: digest.id, local: new Date(at).toISOString().slice(0, 16), zone: 'UTC', at };
      };
      const first = Math.ceil(Math.max(digest.holdsFrom + 1, (last?.at ?? 0) + 1) / HOUR);
      const nextAt = (hour + 1) * HOUR;
      if (hour < first) return { due: null, missed: [], nextAt };
      const missed = Array.from({ length: hour - first }, (_, n) => slotAt(first + n));
      return { due: { slot: slotAt(hour), dueAt: hour * HOUR, lapsesAt: hour * HOUR + HOUR / 2 }, missed, nextAt };
    },
    compile: async ({ digest, now }) => {
      const all = Array.from({ length: Math.floor((now - START) / (HOUR / 2)) + 1 }, (_, n) =>
        covers(`v${n}`, START + (n * HOUR) / 2),
      );
      const known = await ledger.covered(
        digest.id,
        all.map(({ version }) => version),
      );
      const fresh = all.filter(({ version }) => !known.has(version));
      const messages = fresh.length === 0 ? [] : ['root', 'page', 'page'].map(words);
      return { covers: fresh, messages, notes: [], shown: 'name', threadName: 't' };
    },
    spread: () => 5_000,
    outlet: () =>
      chat.up
        ? { platform: chat.platform, desk: { posted: async (key, { message }) => void told.push(`${key} ${message}`) } }
        : null,
    times: {
      settle: SETTLE,
      late: 120_000,
      retry: 2_000,
      longestRetry: 60_000,
      restart: 600_000,
      filing: 300_000,
      spacing: 1_500,
      clockCheck: 30_000,
    },
    log: { debug: note, info: note, warn: note, error: note },
    tally: {
      delivered: (_platform, seconds) => void counted.delivered.push(seconds),
      missed: (_platform, slots) => {
        counted.missed += slots;
      },
      limited: () => {
        counted.limited++;
      },
    },
    pass: () => {},
  };
  return { time, pass, chat, ledger, parts, told, counted, logged };
}

type World = ReturnType<typeof aWorld>;

const turns = async (): Promise<void> => {
  for (let turn = 0; turn < 12; turn++) await new Promise((resolve) => setImmediate(resolve));
};

/** Lets seconds pass, in steps in which delivery does whatever it can. */
async function live(world: World, delivery: Delivery, ms: number, step = 10_000): Promise<void> {
  for (let gone = 0; gone < ms; gone += step) {
    world.pass(step);
    await delivery.tick();
    for (let round = 0; round < 12; round++) {
      delivery.pump();
      await turns();
    }
  }
}

const marksOf = ({ chat }: World): string[] => chat.standing.map(({ mark }) => mark);
const editions = async ({ ledger }: World): Promise<readonly Edition[]> => ledger.history(D1, 100);

let world: World;
let delivery: Delivery;
beforeEach(async () => {
  world = aWorld();
  await world.ledger.keep(aDigest({ calendar: '0 * * * *', holdsFrom: START }));
  delivery = openDelivery(world.parts);
});

describe('an edition', () => {
  test('is posted at its time and what its channel is spread by: a root, and what follows in the thread under it', async () => {
    await live(world, delivery, HOUR + 20_000);
    expect(world.chat.standing.map(({ message, thread }) => [message, thread])).toEqual([
      ['M0', null],
      ['M1', 'M0'],
      ['M2', 'M0'],
    ]);
    expect(world.told).toEqual(['name M0']);
    expect(await editions(world)).toMatchObject([{ fate: 'delivered', late: false }]);
    expect(world.counted.delivered.every((seconds) => seconds <= 10)).toBe(true);
    expect(world.chat.reads).toBe(0);
  });

  test('that got no answer is read back when it has settled, and stands there once', async () => {
    world.chat.fates = ['lost', 'dropped'];
    await live(world, delivery, HOUR + 10_000);
    expect(world.chat.requests).toBe(1);
    await live(world, delivery, SETTLE - 10_000);
    expect([world.chat.requests, world.chat.reads]).toEqual([1, 0]);
    await live(world, delivery, 3 * SETTLE);
    expect(marksOf(world)).toHaveLength(3);
    expect(new Set(marksOf(world)).size).toBe(3);
    expect(world.told).toEqual(['name M0']);
    expect((await editions(world))[0]?.fate).toBe('delivered');
  });

  test('whose channel cannot be read is skipped, and the next one covers it and says so', async () => {
    world.chat.fates = ['lost'];
    world.chat.unreadable = true;
    await live(world, delivery, HOUR + 2 * SETTLE);
    expect(await editions(world)).toMatchObject([{ fate: 'skipped', because: 'unreadable' }]);
    await live(world, delivery, HOUR);
    const [second, first] = await editions(world);
    expect(second).toMatchObject({ fate: 'delivered', skippedBefore: 1 });
    expect(second?.covers).toEqual(expect.arrayContaining([...(first?.covers ?? [])]));
  });

  test('that a platform puts off is asked for again when it said, not before', async () => {
    world.chat.fates = [{ refused: { wait: { ms: 120_000, everywhere: true } } }];
    await live(world, delivery, HOUR + 100_000);
    expect([world.chat.requests, world.counted.limited]).toEqual([1, 1]);
    await live(world, delivery, 60_000);
    expect(marksOf(world)).toHaveLength(3);
  });

  test('of a platform that is down for hours is not made up for: one comes when it is back, and covers all', async () => {
    world.chat.fates = Array.from({ length: 40 }, () => 'dropped' as const);
    world.chat.up = false;
    await live(world, delivery, 6 * HOUR + 60_000, 60_000);
    expect(world.chat.standing).toEqual([]);
    world.chat.up = true;
    world.chat.fates = [];
    await live(world, delivery, 10 * 60_000);
    expect(world.chat.standing).toHaveLength(3);
    expect((await editions(world))[0]?.covers.length).toBe(13);
  });

  test('that grew too old while it could not be posted is withdrawn, and the next one covers it', async () => {
    world.chat.fates = Array.from({ length: 60 }, () => ({ refused: {} }));
    await live(world, delivery, HOUR + HOUR / 2 + 120_000, 20_000);
    expect(await editions(world)).toMatchObject([{ fate: 'withdrawn', because: 'lapsed' }]);
    world.chat.fates = [];
    await live(world, delivery, HOUR / 2, 20_000);
    expect((await editions(world))[0]).toMatchObject({ fate: 'delivered', skippedBefore: 1 });
  });

  test('that is refused for good pauses its digest, with the reason', async () => {
    world.chat.fates = [{ refused: { obstacle: 'channel-gone' } }];
    await live(world, delivery, 3 * HOUR, 60_000);
    expect(world.chat.requests).toBe(1);
    expect((await world.ledger.list(null))[0]?.paused).toMatchObject({ why: 'channel-gone' });
  });
});

describe('another channel', () => {
  const D2 = 'd2' as DigestId;

  test('is neither delayed nor marked by one that fails', async () => {
    await world.ledger.keep(aDigest({ id: D2, place: { ...CHANNEL, channel: 'C2' }, holdsFrom: START }));
    world.chat.fates = ['dropped'];
    await live(world, delivery, HOUR + 10_000);
    expect(world.chat.standing).toHaveLength(3);
    const fates = await Promise.all([D1, D2].map(async (id) => (await world.ledger.history(id, 1))[0]?.fate));
    expect(fates.sort()).toEqual(['delivered', 'open']);
  });
});

describe('a clock', () => {
  test('that is off by more than five minutes holds everything, says so, and lets go by itself', async () => {
    world.chat.skewMs = 6 * 60_000;
    await live(world, delivery, HOUR + 60_000);
    expect(world.chat.requests).toBe(0);
    expect([...delivery.figures().clocks.values()]).toEqual([{ state: 'wrong', skewMs: 6 * 60_000 }]);
    expect(world.logged.filter((line) => line.includes('our clock is wrong'))).toHaveLength(1);
    world.chat.skewMs = 60_000;
    await live(world, delivery, 120_000);
    expect(world.chat.standing).toHaveLength(3);
  });

  test('that jumps to tomorrow decides nothing of tomorrow', async () => {
    await live(world, delivery, 60_000);
    world.time.wall += 24 * HOUR;
    world.chat.skewMs = 24 * HOUR;
    await live(world, delivery, 60_000);
    world.time.wall -= 24 * HOUR;
    world.chat.skewMs = 0;
    await live(world, delivery, HOUR);
    expect((await editions(world)).map(({ slot }) => slot.local)).toEqual(['2026-11-23T01:00']);
  });
});

test('asked to stop, it begins nothing new, and writes down what is under way', async () => {
  await live(world, delivery, HOUR - 10_000);
  world.pass(60_000);
  await delivery.tick();
  delivery.pump();
  await delivery.stop();
  expect(world.chat.standing).toHaveLength(1);
  expect((await editions(world))[0]?.parts.map(({ state }) => state)).toEqual(['sent', 'pending', 'pending']);
  expect(delivery.figures().ambiguous).toBe(0);
});

describe('after a restore', () => {
  /** The ledger forgets what it was told after it was copied, and a new run takes it up two hours later. */
  async function restored(later: number): Promise<World> {
    const copy = aWorld();
    await copy.ledger.keep(aDigest({ calendar: '0 * * * *', holdsFrom: START }));
    await live(world, delivery, 5 * HOUR + 60_000, 20_000);
    copy.chat.standing.push(...world.chat.standing);
    copy.time.wall = world.time.wall + later;
    copy.parts.ledger satisfies Ledger & Pick<StandingOrders, 'pause'>;
    const old: World = { ...copy, parts: { ...copy.parts, ledger: { ...copy.ledger, lastAlive: START } } };
    await live(old, openDelivery(old.parts), 120_000);
    return old;
  }

  test('what stands in the channel is found there, and nothing is posted again', async () => {
    const before = 5 * 3;
    const old = await restored(0);
    expect(old.chat.standing).toHaveLength(before);
    expect((await editions(old))[0]).toMatchObject({
      fate: 'delivered',
      because: 'found',
      slot: { local: '2026-11-23T05:00' },
    });
  });

  test('a slot that nobody posted is posted, with what came in after the last that was', async () => {
    const old = await restored(HOUR);
    expect(new Set(marksOf(old)).size).toBe(marksOf(old).length);
    const [last, found] = await editions(old);
    expect(found).toMatchObject({ because: 'found', slot: { local: '2026-11-23T05:00' } });
    expect(last).toMatchObject({ fate: 'delivered', slot: { local: '2026-11-23T06:00' } });
    expect(last?.covers.map(({ version }) => version)).toEqual(['v10', 'v11', 'v12']);
  });
});

test('whatever happens, nothing stands there twice, and everything that came in is covered once', async () => {
  const fate = fc.constantFrom<Fate>(
    'ok',
    'ok',
    'lost',
    'dropped',
    { refused: {} },
    { refused: { wait: { ms: 7_000, everywhere: false } } },
  );
  const deed = fc.oneof(
    fc.record({ do: fc.constant('pass' as const), ms: fc.constantFrom(10_000, 60_000, HOUR / 2, HOUR, 5 * HOUR) }),
    fc.record({ do: fc.constant('fates' as const), fates: fc.array(fate, { maxLength: 6 }) }),
    fc.record({ do: fc.constantFrom('crash' as const, 'down' as const, 'up' as const) }),
  );
  await fc.assert(
    fc.asyncProperty(fc.array(deed, { minLength: 1, maxLength: 14 }), async (deeds) => {
      const it = aWorld();
      await it.ledger.keep(aDigest({ holdsFrom: START }));
      let running = openDelivery(it.parts);
      for (const one of deeds) {
        if (one.do === 'pass') await live(it, running, Math.min(one.ms, 60_000), 20_000);
        if (one.do === 'pass' && one.ms > 60_000) it.pass(one.ms - 60_000);
        if (one.do === 'fates') it.chat.fates = [...one.fates];
        if (one.do === 'down' || one.do === 'up') it.chat.up = one.do === 'up';
        // The old run does nothing any more: what it had begun stays begun.
        if (one.do === 'crash') running = openDelivery(it.parts);
      }
      it.chat.up = true;
      it.chat.fates = [];
      await live(it, running, 2 * HOUR + 10 * 60_000, 60_000);
      const marks = marksOf(it);
      expect(new Set(marks).size).toBe(marks.length);
      const counted = (await editions(it))
        .filter(({ fate: end }) => end === 'delivered')
        .flatMap(({ covers: all }) => all.map(({ version }) => version));
      expect(new Set(counted).size).toBe(counted.length);
      const last = Math.max(...counted.map((version) => Number(version.slice(1))));
      expect(counted).toHaveLength(last + 1);
      expect(START + (last * HOUR) / 2).toBeGreaterThan(it.time.wall - 1.5 * HOUR);
    }),
    { numRuns: 60, seed: 5 },
  );
}, 60_000);
