import { beforeEach, expect, test } from '@jest/globals';
import { memoryLedger } from '../../../src/adapters/memory/ledger.ts';
import { type ConfiguredDigest, keepConfigured } from '../../../src/app/digests/configured.ts';
import type { Digest } from '../../../src/domain/digest.ts';
import { ConfigError } from '../../../src/domain/errors.ts';
import { aDigest } from '../../support/digests.ts';
import { aNewsroom, NOW } from '../../support/newsroom.ts';

const DAY = 86_400_000;
const entry = (digest: string, channel = 'C9'): ConfiguredDigest => ({
  platform: 'test',
  tenant: 'T1',
  channel,
  digest,
});

let ledger: ReturnType<typeof memoryLedger>;
beforeEach(() => {
  ledger = memoryLedger();
});

const keep = (entries: readonly ConfiguredDigest[], now = NOW): Promise<void> =>
  keepConfigured(ledger, entries, { zone: 'Europe/Berlin', digest: aNewsroom().digest, now });
const kept = async (): Promise<readonly Digest[]> => ledger.list(null);

test('the digests of the file are kept, in the zone of the house unless they name one', async () => {
  await keep([entry('syria at 9'), entry('iran hourly zone UTC', 'C8')]);
  expect((await kept()).map(({ topics, zone, from, owner }) => [topics, zone, from, owner]).sort()).toEqual([
    [['iran'], 'UTC', 'config', null],
    [['syria'], 'Europe/Berlin', 'config', null],
  ]);
});

test('a restart changes nothing; what is gone from the file is removed, and what people added stays', async () => {
  await ledger.keep(aDigest());
  await keep([entry('syria at 9'), entry('iran at 9')]);
  const before = await kept();
  await keep([entry('syria at 9'), entry('iran at 9')], NOW + DAY);
  expect(await kept()).toEqual(before);
  await keep([entry('syria at 9')], NOW + 2 * DAY);
  expect((await kept()).map(({ from }) => from).sort()).toEqual(['chat', 'config']);
});

test('a digest whose hours change goes on with what it has covered, from now', async () => {
  await keep([entry('syria at 9')]);
  const [before] = await kept();
  await keep([entry('syria at 10 max 3')], NOW + DAY);
  expect(await kept()).toEqual([{ ...before, calendar: '0 10 * * *', mostItems: 3, holdsFrom: NOW + DAY }]);
});

test('a line that cannot be understood is named, and nothing is changed', async () => {
  await keep([entry('syria at 9')]);
  const before = await kept();
  const attempt = keep([entry('iran at 9'), entry('yemen at 25:00'), entry('mali')]);
  await expect(attempt).rejects.toThrow(ConfigError);
  await expect(attempt).rejects.toThrow(/the 2nd digest: “25:00” is no time of day.*\n.*the 3rd digest: Tell me when/);
  expect(await kept()).toEqual(before);
});
