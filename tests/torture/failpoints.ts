import { setTimeout as pause } from 'node:timers/promises';
import { openLedger } from '../../src/adapters/sqlite/open-ledger.ts';
import { FAILPOINTS, type Failpoint } from '../../src/app/digests/failpoints.ts';
import { type Chances, ROUGH } from '../support/trouble.ts';
import { touched } from './kills.ts';
import { BOTH, on, type Shown, wrongIn } from './scenarios.ts';
import { type Name, openStage, type Stage } from './world.ts';

const HARSH: Chances = { ...ROUGH, lost: 0.1, failed: 0.1, dropped: 0.15, limited: 0.15, limitMs: [40, 120] };
const HARSH_ON: Record<Name, Chances> = { slack: { ...HARSH, limited: 0.05, limitMs: [1_000, 1_000] }, discord: HARSH };

/** Every named moment, on both platforms: the bot dies there, and the next one puts it right. `only` picks some. */
export async function failpoints(seed: number, only: readonly Failpoint[] = FAILPOINTS): Promise<Shown> {
  const wrong: string[] = [];
  let hit = 0;
  for (const platform of BOTH) {
    const stage = await openStage({ seed, platforms: [platform], channels: 3, chances: HARSH_ON });
    await on(stage, async () => {
      for (const point of only) {
        if (await dieAt(stage, platform, point)) hit++;
        else wrong.push(`${platform}: ${point} was never passed`);
      }
      const resumed = openLedger(stage.folder, 'visit');
      for (const { id } of stage.digests) await resumed.ledger.pause(id, null);
      resumed.close();
      const found = await stage.finish(30_000);
      // In the first channel some parts were refused, or skipped since nobody could read back: its items are covered again. A message twice would still be one.
      const first = `${platform}-0 `;
      const duplicates = found.duplicates.filter((one) => !one.includes(' item ') || !one.startsWith(first));
      const disorder = found.disorder.filter((one) => !one.startsWith(first));
      wrong.push(...wrongIn(stage, { ...found, duplicates, disorder }).map((what) => `${platform}: ${what}`));
    });
  }
  return {
    name: 'killed at each named moment',
    n: only.length * BOTH.length,
    wrong,
    figures: `${hit} of ${only.length * BOTH.length} moments passed`,
  };
}

async function dieAt(stage: Stage, platform: Name, point: Failpoint): Promise<boolean> {
  const trouble = stage.troubles[platform];
  const channel = stage.digests[0]?.place.channel ?? '';
  const [kind = ''] = point.split(':');
  if (point.includes('skipped')) trouble.unreadable.add(channel);
  if (kind === 'refused') trouble.refusing.set(channel, platform === 'slack' ? 'is_archived' : '50013');
  if (point.includes('skipped') || point.includes('absent'))
    trouble.chances = { ...HARSH_ON[platform], lost: 0.3, dropped: 0.5, limited: 0 };
  if (point.includes('not-sent') || kind === 'lapsed') trouble.chances = { ...HARSH_ON[platform], limited: 1 };
  const supply = kind === 'lapsed' ? { ...stage.supply, graceMs: 200 } : stage.supply;
  const times = kind === 'survey' ? { restart: 0 } : {};
  if (kind === 'survey') await pause(1_000); // Slots fall due while nobody runs.
  const bot = await stage.start({ failpoint: { name: point, time: 1 }, supply }, times);
  if (kind === 'stop') {
    await touched(stage, bot.ended);
    bot.kill('SIGTERM');
  }
  const { signal } = await Promise.race([bot.ended, pause(15_000, { signal: null })]);
  bot.kill('SIGKILL');
  await bot.ended;
  trouble.unreadable.clear();
  trouble.refusing.clear();
  trouble.chances = HARSH_ON[platform];
  if (kind === 'refused') {
    const { ledger, close } = openLedger(stage.folder, 'visit');
    for (const { id } of stage.digests) await ledger.pause(id, null);
    close();
  }
  return signal === 'SIGKILL';
}
