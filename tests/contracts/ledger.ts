import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import type { Tenant } from '../../src/domain/chat.ts';
import type { DigestId, Edition } from '../../src/domain/digest.ts';
import type { ArticleId, VersionId } from '../../src/domain/ids.ts';
import type { Ledger, StandingOrders } from '../../src/ports/ledger.ts';
import { CHANNEL, TENANT } from '../support/chat.ts';
import { aDigest, anEdition, aPart, aSlot, covers, D1 } from '../support/digests.ts';

/** A store under test: a new, empty ledger, and how to let go of it. */
export interface LedgerUnderTest {
  readonly ledger: Ledger & StandingOrders;
  close(): void;
}

const THERE: Tenant = { platform: 'test', id: 'T2' };
const D2 = 'd2' as DigestId;
const ids = (...names: string[]): VersionId[] => names as VersionId[];

/** What every ledger does. The first line of each adapter's test. */
export function ledgerContract(open: () => LedgerUnderTest): void {
  let opened: LedgerUnderTest;
  let ledger: Ledger & StandingOrders;
  beforeEach(() => {
    opened = open();
    ledger = opened.ledger;
  });
  afterEach(() => opened.close());

  const kept = async (...editions: Edition[]): Promise<readonly boolean[]> => {
    await ledger.keep(aDigest());
    return ledger.decide(editions);
  };
  const key = (position: number, day = 0): string => aPart(aSlot(day), position).key;
  const send = async (position: number, day = 0): Promise<Edition | null> => {
    await ledger.begin(key(position, day), 5000);
    return ledger.conclude(key(position, day), { kind: 'sent', message: `M${position}`, at: 6000 });
  };
  const names = async (...versions: string[]): Promise<string[]> => [...(await ledger.covered(D1, ids(...versions)))];

  describe('digests', () => {
    test('are listed by creation, of one tenant or of all, as they were kept last', async () => {
      const other = aDigest({ id: D2, place: { ...CHANNEL, tenant: THERE }, createdAt: 500 });
      await ledger.keep(aDigest());
      await ledger.keep(other);
      await ledger.keep(aDigest({ topics: ['"oil"', 'é'], quiet: { from: '22:00', to: '07:00' } }));
      expect(await ledger.list(null)).toEqual([
        other,
        aDigest({ topics: ['"oil"', 'é'], quiet: { from: '22:00', to: '07:00' } }),
      ]);
      expect(await ledger.list(THERE)).toEqual([other]);
    });

    test('go with everything that was decided for them', async () => {
      await kept(anEdition());
      expect(await ledger.remove(D1)).toBe(true);
      expect(await ledger.remove(D1)).toBe(false);
      expect([await ledger.list(null), await ledger.open(), await ledger.history(D1, 9)]).toEqual([[], [], []]);
      expect(await names('a')).toEqual([]);
      expect([await ledger.begin(key(0), 1), await ledger.conclude(key(0), { kind: 'unclear' })]).toEqual([null, null]);
    });

    test('are asleep while they are paused, and until their time', async () => {
      await ledger.keep(aDigest());
      await ledger.keep(aDigest({ id: D2, createdAt: 2000 }));
      const awake = async (now: number): Promise<string[]> =>
        (await ledger.awake(now, 9)).map(({ digest }) => digest.id);
      expect(await awake(0)).toEqual([D1, D2]);
      await ledger.rest(D1, 5000);
      expect([await awake(4999), await awake(5000)]).toEqual([[D2], [D2, D1]]);
      expect(await ledger.awake(5000, 1)).toHaveLength(1);
      expect(await ledger.pause(D2, { why: 'channel-gone', at: 7 })).toBe(true);
      expect(await awake(5000)).toEqual([D1]);
      expect((await ledger.list(null))[1]?.paused).toEqual({ why: 'channel-gone', at: 7 });
      await ledger.pause(D2, null);
      expect(await awake(0)).toEqual([D2]);
      await ledger.keep(aDigest());
      expect(await awake(0)).toEqual([D1, D2]);
      expect(await ledger.pause('none' as DigestId, null)).toBe(false);
    });

    test('tell of the last slot decided, and whether it is still open', async () => {
      const standing = async () => (await ledger.awake(0, 9))[0];
      await ledger.keep(aDigest());
      expect(await standing()).toEqual({ digest: aDigest(), last: null, open: false });
      await ledger.decide([
        anEdition(aSlot(1), 1),
        anEdition(aSlot(0), 0, { kind: 'missed', fate: 'none', covers: [] }),
      ]);
      expect(await standing()).toMatchObject({ last: aSlot(1), open: true });
      await send(0, 1);
      expect(await standing()).toMatchObject({ last: aSlot(1), open: false });
    });

    test('of a tenant that is gone are erased; a person who is forgotten owns none', async () => {
      await kept(anEdition());
      await ledger.keep(aDigest({ id: D2, place: { ...CHANNEL, tenant: THERE } }));
      await ledger.erase(THERE, 'anna');
      await ledger.erase(TENANT, 'boris');
      expect((await ledger.list(null)).map(({ owner }) => owner)).toEqual(['anna', null]);
      await ledger.erase(TENANT, null);
      expect((await ledger.list(null)).map(({ id }) => id)).toEqual([D2]);
      expect([await ledger.open(), await ledger.history(D1, 9)]).toEqual([[], []]);
    });
  });

  describe('an edition', () => {
    test('is decided once for each slot, with its messages and what it covers', async () => {
      const edition = anEdition();
      expect(await kept(edition, anEdition(aSlot(), 1), anEdition(aSlot(0, D2)))).toEqual([true, false, false]);
      expect(await ledger.decide([anEdition(aSlot(), 3)])).toEqual([false]);
      expect(await ledger.open()).toEqual([{ digest: aDigest(), edition }]);
      expect(await ledger.history(D1, 9)).toEqual([edition]);
    });

    test('is sent part by part, in order, each begun before it is sent', async () => {
      await kept(anEdition());
      expect(await ledger.begin(key(1), 5000)).toBeNull();
      const begun = await ledger.begin(key(0), 5000);
      expect(begun?.parts[0]).toMatchObject({ state: 'sending', attempt: 1, startedAt: 5000, epoch: ledger.epoch });
      expect(await ledger.begin(key(0), 5001)).toBeNull();
      const after = await ledger.conclude(key(0), { kind: 'sent', message: 'M0', at: 6000 });
      expect(after).toMatchObject({ fate: 'open', parts: [{ state: 'sent', posted: 'M0', sentAt: 6000 }, {}] });
      expect((await ledger.open())[0]?.edition).toEqual(after);
      const done = await send(1);
      expect(done).toMatchObject({ fate: 'delivered', because: null });
      expect(done?.parts.map(({ message }) => message)).toEqual([null, null]);
      expect(await ledger.open()).toEqual([]);
      expect(await ledger.history(D1, 9)).toEqual([done]);
    });

    test('of a digest that is paused is not begun, but finished once its root stands there', async () => {
      await kept(anEdition(aSlot(0)), anEdition(aSlot(1)));
      await send(0, 0);
      await ledger.pause(D1, { why: 'asked', at: 1 });
      expect(await ledger.begin(key(0, 1), 5000)).toBeNull();
      expect(await ledger.begin(key(1, 0), 5000)).not.toBeNull();
    });

    test('that was not sent is tried again; one that is unclear not before that is known', async () => {
      await kept(anEdition());
      await ledger.begin(key(0), 5000);
      await ledger.conclude(key(0), { kind: 'unclear' });
      expect((await ledger.open())[0]?.edition.parts[0]?.state).toBe('ambiguous');
      expect(await ledger.begin(key(0), 5001)).toBeNull();
      await ledger.conclude(key(0), { kind: 'not-sent' });
      expect((await ledger.begin(key(0), 5002))?.parts[0]).toMatchObject({ attempt: 2, startedAt: 5002 });
    });

    test('covers its versions while it is open and for good when delivered, but not when it is given up', async () => {
      await kept(anEdition(aSlot(0), 1));
      expect(await names('a', 'x', 'b')).toEqual(['a', 'b']);
      await send(0);
      expect(await names('a')).toEqual(['a']);
      await ledger.decide([anEdition(aSlot(1), 1, { covers: [covers('c')] })]);
      await ledger.begin(key(0, 1), 5000);
      await ledger.conclude(key(0, 1), { kind: 'skipped', because: 'unreadable' });
      expect(await names('c')).toEqual([]);
      await ledger.decide([anEdition(aSlot(2), 1, { covers: [covers('c')] })]);
      expect(await names('c')).toEqual(['c']);
      expect(await ledger.covered(D2, ids('a'))).toEqual(new Set());
    });

    test('that is refused or skipped gives up all that would follow', async () => {
      await kept(anEdition(aSlot(0)), anEdition(aSlot(1)), anEdition(aSlot(2)));
      const refused = await ledger.conclude(key(0), { kind: 'refused', because: 'channel-gone' });
      expect(refused).toMatchObject({ fate: 'withdrawn', because: 'channel-gone' });
      expect(refused?.parts.map(({ state }) => state)).toEqual(['refused', 'refused']);
      await send(0, 1);
      const half = await ledger.conclude(key(1, 1), { kind: 'refused', because: 'refused' });
      expect(half).toMatchObject({ fate: 'delivered', because: 'refused' });
      await send(0, 2);
      const stuck = await ledger.conclude(key(1, 2), { kind: 'refused', because: 'not-permitted' });
      expect(stuck).toMatchObject({ fate: 'skipped', because: 'not-permitted' });
      expect(await ledger.conclude(key(1, 2), { kind: 'sent', message: 'M', at: 1 })).toEqual(stuck);
    });

    test('is withdrawn while nothing of it was sent', async () => {
      await kept(anEdition(aSlot(0)), anEdition(aSlot(1)));
      expect(await ledger.withdraw(aSlot(0), 'lapsed')).toBe(true);
      expect(await ledger.withdraw(aSlot(0), 'lapsed')).toBe(false);
      expect((await ledger.history(D1, 9))[1]).toMatchObject({ fate: 'withdrawn', because: 'lapsed' });
      await ledger.begin(key(0, 1), 5000);
      expect(await ledger.withdraw(aSlot(1), 'lapsed')).toBe(false);
      expect(await ledger.withdraw(aSlot(5), 'lapsed')).toBe(false);
    });
  });

  test('tells in which slots an article was covered, and what became of them', async () => {
    await kept(anEdition(aSlot(0), 1, { covers: [covers('a'), covers('b')] }));
    await send(0);
    await ledger.decide([anEdition(aSlot(1), 1, { covers: [covers("a'", 9)] })]);
    expect(await ledger.coverage(D1, 'a' as ArticleId)).toEqual([
      { ...covers("a'", 9), slot: aSlot(1), fate: 'open' },
      { ...covers('a'), slot: aSlot(0), fate: 'delivered' },
    ]);
    expect(await ledger.coverage(D2, 'a' as ArticleId)).toEqual([]);
  });

  test('tells of editions, the latest first, at most so many; of open ones, the one decided first before others', async () => {
    await kept(...[0, 1, 2].map((day) => anEdition(aSlot(day), 1, { decidedAt: 100 - day })));
    const days = (editions: readonly Edition[]): number[] =>
      editions.map(({ slot }) => [0, 1, 2].findIndex((day) => aSlot(day).at === slot.at));
    expect(days(await ledger.history(D1, 2))).toEqual([2, 1]);
    expect(days((await ledger.open()).map(({ edition }) => edition))).toEqual([2, 1, 0]);
  });
}
