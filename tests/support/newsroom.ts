import { createHash } from 'node:crypto';
import { join } from 'node:path';
import { receive } from '../../src/adapters/files/receive.ts';
import { memoryArchive } from '../../src/adapters/memory/archive.ts';
import { fileArticles } from '../../src/app/file-articles.ts';
import type { Newsroom, Reader, TopicAliases } from '../../src/app/newsroom.ts';
import { type Metadata, NO_METADATA } from '../../src/domain/article.ts';
import { type CollectionId, OPERATOR } from '../../src/domain/ids.ts';
import type { Outlet } from '../../src/domain/outlet.ts';
import type { Archive } from '../../src/ports/archive.ts';
import type { Received } from '../../src/ports/intake.ts';
import { prepare } from '../../src/reading/prepare.ts';
import { manualClock } from './manual-clock.ts';

/** Noon of 22 November 2026, UTC. */
export const NOW = Date.UTC(2026, 10, 22, 12);

export const READER: Reader = { collections: [OPERATOR], zone: 'UTC' };

export const SEEDS = join(import.meta.dirname, '..', '..', 'seeds');

const anOutlet = (name: string, wire = false, aliases: readonly string[] = []): Outlet => ({
  name,
  aliases,
  wire,
  houseBylines: [],
  hosts: [],
  country: null,
  owner: null,
});

export const OUTLETS: readonly Outlet[] = [
  anOutlet('Reuters', true),
  anOutlet('Al-Akhbar', false, ['al-Akhbar', 'Al Akhbar']),
  anOutlet('Middle East Eye', false, ['MEE']),
  anOutlet('ZeroHedge'),
  anOutlet('Syriana Analysis'),
];

export const TOPICS: readonly TopicAliases[] = [{ topic: 'Syria', aliases: ['Syrian', 'Damascus', 'Assad'] }];

export const NAMES: readonly (readonly string[])[] = [
  ['Islamic State', 'ISIS', 'ISIL', 'Daesh', 'IS'],
  ['Mamlouk', 'Mamluk'],
];

const sha256 = (text: string): string => createHash('sha256').update(text).digest('hex');

/** A newsroom on an empty archive (in memory unless another is given), at noon of 22 November 2026. */
export function aNewsroom(
  archive: Archive = memoryArchive(),
  outlets: readonly Outlet[] = OUTLETS,
): Newsroom & { readonly clock: ReturnType<typeof manualClock> } {
  return {
    archive,
    clock: manualClock(NOW),
    outlets,
    topics: TOPICS,
    names: NAMES,
    prepare: async (articles) => articles.map((article) => prepare({ ...article, outlets })),
    backlog: async () => new Set(),
    digest: sha256,
  };
}

/** A text as intake would hand it over. A stated headline must begin the text. */
export function aReceived(
  text: string,
  stated: Partial<Metadata> = {},
  key = `file:///${sha256(text).slice(0, 8)}.txt`,
): Received {
  return { keys: [key], text, stated: { ...NO_METADATA, ...stated }, rawHash: sha256(text), textHash: sha256(text) };
}

/** Files texts into a collection, the operator's unless another is named. */
export async function filed(
  newsroom: Newsroom,
  received: readonly Received[],
  collection: CollectionId = OPERATOR,
): Promise<void> {
  await fileArticles(newsroom, collection, received);
}

/** Files what lies in a folder, through the same door as the program. */
export async function filedFolder(newsroom: Newsroom, folder: string): Promise<void> {
  const noPages = async () => {
    throw new Error('no pages here');
  };
  for await (const intake of receive(folder, noPages)) {
    if (intake.kind === 'received') await fileArticles(newsroom, OPERATOR, [intake.received]);
  }
}
