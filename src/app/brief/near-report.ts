import type { NearReport } from '../../domain/brief.ts';
import type { Entry } from '../../ports/archive.ts';
import { headlineOf } from './headline.ts';

/** A report by name, without its lines. */
export function nearReport(entry: Entry): NearReport {
  const { version, reading } = entry;
  return {
    version: version.id,
    headline: headlineOf(entry),
    publisher: reading.outlet?.name ?? null,
    carrier: reading.carrier,
    publishedAt: reading.publishedAt,
  };
}
