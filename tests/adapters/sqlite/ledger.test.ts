import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import { LEDGER_FILE, type OpenLedger, openLedger } from '../../../src/adapters/sqlite/open-ledger.ts';
import type { DigestId } from '../../../src/domain/digest.ts';
import { StoreError } from '../../../src/domain/errors.ts';
import { ledgerContract } from '../../contracts/ledger.ts';
import { CHANNEL, TENANT } from '../../support/chat.ts';
import { aDigest, anEdition, aPart, aSlot, words } from '../../support/digests.ts';
import { temporaryFolder } from '../../support/temporary-folder.ts';

ledgerContract(() => {
  const folder = temporaryFolder();
  const { ledger, close } = openLedger(folder.path, 'run');
  return {
    ledger,
    close: () => {
      close();
      folder.remove();
    },
  };
});

describe('the file', () => {
  let folder: ReturnType<typeof temporaryFolder>;
  let open: OpenLedger;
  beforeEach(() => {
    folder = temporaryFolder();
    open = openLedger(folder.path, 'run');
  });
  afterEach(() => {
    open.close();
    folder.remove();
  });

  const traces = (word: string): number =>
    readdirSync(folder.path)
      .map((name) => readFileSync(join(folder.path, name)).toString('latin1').split(word).length - 1)
      .reduce((sum, count) => sum + count, 0);

  /** Digests of two tenants with many editions, every word of which is a canary. */
  const fill = async (): Promise<void> => {
    for (const tenant of ['gone', 'kept']) {
      const id = `canary-${tenant}` as DigestId;
      const place = { ...CHANNEL, tenant: { ...TENANT, id: tenant } };
      await open.ledger.keep(aDigest({ id, place, owner: `owner-${tenant}`, topics: [`canary-${tenant}`] }));
      for (let day = 0; day < 60; day++) {
        const slot = aSlot(day, id);
        const message = words(`canary-${tenant} ${'x'.repeat(day * 50)}`);
        await open.ledger.decide([anEdition(slot, 1, { parts: [aPart(slot, 0, { message })] })]);
        if (day % 2 === 0) await open.ledger.conclude(aPart(slot, 0).key, { kind: 'sent', message: 'M', at: 1 });
      }
    }
  };

  test('holds no byte of a tenant who is gone, nor of a person who is forgotten', async () => {
    await fill();
    expect(Math.min(traces('canary-gone'), traces('owner-kept'))).toBeGreaterThan(0);
    await open.ledger.erase({ ...TENANT, id: 'gone' }, null);
    await open.ledger.erase({ ...TENANT, id: 'kept' }, 'owner-kept');
    expect([traces('canary-gone'), traces('owner-')]).toEqual([0, 0]);
    expect(traces('canary-kept')).toBeGreaterThan(0);
  });

  test('counts its runs, and knows when the last one was alive', async () => {
    expect([open.ledger.epoch, open.ledger.lastAlive]).toEqual([1, 0]);
    await open.ledger.keep(aDigest());
    await open.ledger.rest(aDigest().id, 9e12);
    await open.ledger.alive(1234);
    open.close();
    open = openLedger(folder.path, 'visit');
    expect([open.ledger.epoch, await open.ledger.awake(0, 9)]).toEqual([1, []]);
    open.close();
    open = openLedger(folder.path, 'run');
    expect([open.ledger.epoch, open.ledger.lastAlive]).toEqual([2, 1234]);
    expect(await open.ledger.awake(0, 9)).toHaveLength(1); // Zones may have other rules by now.
  });

  test('decides a slot once, also for two that ask at the same moment', async () => {
    await open.ledger.keep(aDigest());
    const other = openLedger(folder.path, 'visit');
    const outcomes = await Promise.all([open.ledger.decide([anEdition()]), other.ledger.decide([anEdition()])]);
    expect(outcomes.flat().filter((decided) => decided)).toHaveLength(1);
    other.close();
  });

  test('that is closed, or is no database, says so', async () => {
    open.close();
    await expect(open.ledger.decide([anEdition()])).rejects.toThrow(StoreError);
    await expect(open.ledger.open()).rejects.toThrow(/is closed/);
    const other = temporaryFolder();
    writeFileSync(join(other.path, LEDGER_FILE), 'not a database at all, but a file of somebody’s own'.repeat(50));
    expect(() => openLedger(other.path, 'run')).toThrow(StoreError);
    other.remove();
  });
});
