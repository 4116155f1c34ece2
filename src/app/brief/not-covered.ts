import type { NearReport, NotCovered } from '../../domain/brief.ts';
import type { Entry } from '../../ports/archive.ts';
import { heldBy } from '../held.ts';
import type { Newsroom, Reader } from '../newsroom.ts';
import type { Topic } from '../topic.ts';
import { headlineOf } from './headline.ts';
import { rank } from './rank.ts';

const MOST_NEAR = 3;
const PROPOSALS = 50;

/** Says that nothing held covers the topic, what comes nearest (any part of it, at any time, from any outlet; else the newest), and how much is held. */
export async function notCovered(newsroom: Newsroom, reader: Reader, topic: Topic): Promise<NotCovered> {
  return {
    kind: 'not-covered',
    topic: topic.shown,
    asOf: newsroom.clock.now(),
    zone: reader.zone,
    nearest: (await nearest(newsroom, reader, topic)).map(nearReport),
    ignored: topic.ignored,
    ...(await heldBy(newsroom.archive, reader)),
  };
}

async function nearest(newsroom: Newsroom, reader: Reader, topic: Topic): Promise<readonly Entry[]> {
  const anyPart = topic.parts.flatMap((part) => part.phrases);
  const open = {
    collections: reader.collections,
    none: topic.without,
    outlets: [],
    publishedFrom: null,
    limit: PROPOSALS,
  };
  let { candidates } = await newsroom.archive.search({ ...open, all: anyPart.length > 0 ? [anyPart] : [] });
  if (candidates.length === 0) ({ candidates } = await newsroom.archive.search({ ...open, none: [], all: [] }));
  const best = rank(candidates, newsroom.clock.now()).slice(0, MOST_NEAR);
  return newsroom.archive.entries(
    best.map(({ version }) => version),
    reader.collections,
  );
}

function nearReport(entry: Entry): NearReport {
  const { version, reading } = entry;
  return {
    version: version.id,
    headline: headlineOf(entry),
    publisher: reading.outlet?.name ?? null,
    carrier: reading.carrier,
    publishedAt: reading.publishedAt,
  };
}
