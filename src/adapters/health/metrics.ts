import { Counter, collectDefaultMetrics, Gauge, Histogram, Registry } from 'prom-client';

/** What is looked up whenever metrics are asked for. */
export interface Looked {
  readonly queueDepth: () => number;
  readonly queueOldestSeconds: () => number;
  /** Editions that are not all posted yet, those of which a part is in doubt, and for how long the oldest has been due. */
  readonly digestsOpen: () => number;
  readonly digestsAmbiguous: () => number;
  readonly digestsOldestSeconds: () => number;
  /** Names with whether each is up. */
  readonly platforms: () => readonly (readonly [name: string, up: boolean])[];
  readonly archiveArticles: () => Promise<number>;
  readonly archiveBytes: () => number;
}

export interface Metrics {
  answered(platform: string, kind: string, seconds: number): void;
  failed(platform: string, doing: string): void;
  delivered(platform: string, latenessSeconds: number): void;
  missed(platform: string, slots: number): void;
  limited(platform: string): void;
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
  gauge('backchannel_digests_open', 'Editions that are decided and not all posted yet.', looked.digestsOpen);
  gauge(
    'backchannel_outbox_ambiguous',
    'Editions of which nobody knows yet whether a part stands in its channel.',
    looked.digestsAmbiguous,
  );
  gauge(
    'backchannel_outbox_oldest_seconds',
    'For how long the oldest edition that is not all posted has been due.',
    looked.digestsOldestSeconds,
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
  const lateness = new Histogram({
    name: 'backchannel_slot_lateness_seconds',
    help: 'From the time of a digest, and what its channel is spread by, to when it stands there.',
    labelNames: ['platform'],
    buckets: [1, 2, 5, 10, 20, 30, 60, 120, 600, 3_600],
    registers,
  });
  const missed = new Counter({
    name: 'backchannel_slots_missed_total',
    help: 'Slots that are never posted; the next edition covers them.',
    labelNames: ['platform'],
    registers,
  });
  const limited = new Counter({
    name: 'backchannel_ratelimited_total',
    help: 'How often a platform asked us to slow down with digests.',
    labelNames: ['platform'],
    registers,
  });
  return {
    delivered: (platform, seconds) => lateness.observe({ platform }, seconds),
    missed: (platform, slots) => missed.inc({ platform }, slots),
    limited: (platform) => limited.inc({ platform }),
    answered: (platform, kind, seconds) => {
      asks.inc({ platform, kind });
      durations.observe({ platform }, seconds);
    },
    failed: (platform, doing) => failures.inc({ platform, doing }),
    text: () => register.metrics(),
  };
}
