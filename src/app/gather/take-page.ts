import type { CollectionId } from '../../domain/ids.ts';
import { fileArticles } from '../file-articles.ts';
import { articleOf } from './article-of.ts';
import type { GatherParts } from './file-items.ts';
import { sourceAt } from './follow.ts';
import { feedOfPage } from './hear.ts';
import { canonicalUrl } from './identity.ts';
import { probe } from './probe.ts';
import { gatherWording } from './wording.ts';

/** `topic`: what to ask a brief for so that it is on this page. */
export type TakenPage =
  | { readonly kind: 'taken'; readonly topic: string }
  | { readonly kind: 'refused'; readonly reason: string };

/** Whether a topic is the address of a page, and nothing else. */
export const isAddress = (topic: string): boolean => /^<?https?:\/\/\S+$/i.test(topic.trim());

/** Files one page now, without following it. Its words are held from then on like any other report's. */
export async function takePage(parts: GatherParts, address: string, collection: CollectionId): Promise<TakenPage> {
  const probed = await probe(parts, address);
  if (probed.kind === 'refused') return probed;
  if (probed.kind === 'feed') return { kind: 'refused', reason: gatherWording.isFeed };
  const { newsroom } = parts;
  const { url, page } = probed;
  const made = {
    kind: 'page',
    url,
    title: page.outlet,
    homepage: null,
    fullText: 'never',
    collection,
    owner: null,
  } as const;
  const [item] = feedOfPage(page, url)?.items ?? [];
  const received =
    item &&
    articleOf(
      { source: sourceAt(made, newsroom), language: page.language, item, page },
      canonicalUrl(url),
      newsroom.digest,
    );
  if (!received) return { kind: 'refused', reason: gatherWording.nothingThere };
  await fileArticles(newsroom, collection, [received]);
  return { kind: 'taken', topic: phrase(received.stated.headline ?? received.text) };
}

/** Its first words, as a phrase: marks within would end it. */
function phrase(words: string): string {
  const plain = words.split('\n', 1)[0] ?? '';
  return `"${plain
    .replace(/["“”„«»]/g, ' ')
    .split(/\s+/)
    .filter(Boolean)
    .slice(0, 16)
    .join(' ')}"`;
}
