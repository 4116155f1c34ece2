import { Counter, collectDefaultMetrics, Gauge, Histogram, Registry } from 'prom-client';

/** What is looked up whenever metrics are asked for. */
export interface Looked {
  readonly queueDepth: () => number;
  readonly queueOldestSeconds: () => number;
  /** Names with whether each is up. */
  readonly platforms: () => readonly (readonly [name: string, up: boolean])[];
  readonly archiveArticles: () => Promise<number>;
  readonly archiveBytes: () => number;
}

export interface Metrics {
  answered(platform: string, kind: string, seconds: number): void;
  failed(platform: string, doing: string): void;
  /** Prometheus' text format. */
  text(): Promise<string>;
}

/** From what nobody notices to what nobody waits for. */
const SECONDS = [0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 5, 10, 30];

/** Counts for Prometheus, with the usual figures of a Node process (memory, event-loop lag, garbage collection). */
export function openMetrics(looked: Looked): Metrics {
  const register = new Registry();
  const registers = [register];
  collectDefaultMetrics({ register });
  const gauge = (name: string, help: string, look: () => number | Promise<number>): void => {
    new Gauge({
      name,
      help,
      registers,
      async collect() {
        this.set(await look());
      },
    });
  };
  gauge('backchannel_queue_depth', 'Asks that were taken and are not decided yet.', looked.queueDepth);
  gauge(
    'backchannel_queue_oldest_seconds',
    'How long the oldest of those has been waiting.',
    looked.queueOldestSeconds,
  );
  gauge('backchannel_archive_articles', 'Articles held.', looked.archiveArticles);
  gauge('backchannel_archive_bytes', 'Size of the archive on disk.', looked.archiveBytes);
  new Gauge({
    name: 'backchannel_platform_up',
    help: 'Whether a platform is connected.',
    labelNames: ['platform'],
    registers,
    collect() {
      for (const [platform, up] of looked.platforms()) this.set({ platform }, up ? 1 : 0);
    },
  });
  const asks = new Counter({
    name: 'backchannel_asks_total',
    help: 'Asks that were decided, by kind.',
    labelNames: ['platform', 'kind'],
    registers,
  });
  const durations = new Histogram({
    name: 'backchannel_answer_duration_seconds',
    help: 'From when an ask is handed to the desk to its decision.',
    labelNames: ['platform'],
    buckets: SECONDS,
    registers,
  });
  const failures = new Counter({
    name: 'backchannel_failures_total',
    help: 'Asks that could not be answered, by what was asked.',
    labelNames: ['platform', 'doing'],
    registers,
  });
  return {
    answered: (platform, kind, seconds) => {
      asks.inc({ platform, kind });
      durations.observe({ platform }, seconds);
    },
    failed: (platform, doing) => failures.inc({ platform, doing }),
    text: () => register.metrics(),
  };
}
