import { statSync } from 'node:fs';
import { join } from 'node:path';
import type { Metrics } from '../adapters/health/metrics.ts';
import { ARCHIVE_FILE } from '../adapters/sqlite/open-archive.ts';
import type { DeliveryFigures } from '../app/digests/delivery.ts';
import type { House } from '../compose.ts';
import type { Log } from '../ports/log.ts';
import type { Queue } from './queue.ts';
import { readinessOf } from './readiness.ts';
import type { Supervised } from './supervise.ts';

/** What is looked at when somebody asks for our health. */
export interface Looked {
  readonly house: House;
  /** Those that are there when asked. */
  readonly platforms: readonly Supervised[];
  readonly queue: () => Queue;
  readonly delivery: () => DeliveryFigures;
  readonly log: Log;
}

/** What counts, and how it ends. */
export type Health = Omit<Metrics, 'text'> & { close(): Promise<void> };

const NOBODY_ASKS: Health = {
  answered() {},
  failed() {},
  delivered() {},
  missed() {},
  limited() {},
  close: async () => {},
};

/** Serves health where a port is set; else nothing is loaded for it. Throws `ConfigError` when the port is taken. */
export async function openHealth({ house, platforms, queue, delivery, log }: Looked): Promise<Health> {
  const { config, newsroom } = house;
  if (config.healthPort === null) return NOBODY_ASKS;
  const [{ openMetrics }, { serveHealth }] = await Promise.all([
    import('../adapters/health/metrics.ts'),
    import('../adapters/health/server.ts'),
  ]);
  const readiness = () => readinessOf(newsroom, platforms, queue(), delivery());
  const metrics = openMetrics({
    queueDepth: () => queue().depth(),
    queueOldestSeconds: () => queue().oldestMs() / 1000,
    digestsOpen: () => delivery().open,
    digestsAmbiguous: () => delivery().ambiguous,
    digestsOldestSeconds: () => delivery().oldestMs / 1000,
    platforms: () => platforms.map(({ name, standing }) => [name, standing().state === 'up']),
    archiveArticles: async () => {
      const { archive } = await readiness();
      return archive.state === 'ok' ? archive.articles : Number.NaN;
    },
    archiveBytes: () => sizeOf(join(config.dataFolder, ARCHIVE_FILE)),
  });
  const { port, close } = await serveHealth(config.healthPort, { ready: readiness, metrics: metrics.text });
  log.info({ port }, 'health is served on 127.0.0.1: /live, /ready, /metrics');
  const { text: _, ...counting } = metrics;
  return { ...counting, close };
}

const sizeOf = (file: string): number => statSync(file, { throwIfNoEntry: false })?.size ?? 0;
