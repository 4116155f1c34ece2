import type { VersionId } from '../../domain/ids.ts';
import type { Entry, Frequencies, Phrase } from '../../ports/archive.ts';
import { terms } from '../../reading/terms.ts';
import type { Newsroom, Reader } from '../newsroom.ts';
import { otherNames } from './names.ts';
import type { Asked } from './question.ts';
import { variantsOf } from './variants.ts';

/** So many articles are read for an answer: enough that the right one is among them, few enough to be read at once. */
const MOST_ARTICLES = 12;
const MOST_GROUPS = 6;
const PROPOSALS = 24;

/** A word of the question with all that may stand for it, and in about how many articles any of that is. */
interface Group {
  readonly phrases: readonly Phrase[];
  readonly articles: number;
}

/** What a question looks for in an archive, and how rare its words are there. */
export interface Search {
  readonly groups: readonly Group[];
  readonly frequencies: Frequencies;
}

/** The question's words as index terms, each with the other names of what it names and, for a name that nobody holds, with names a letter off. */
export async function searchFor(newsroom: Newsroom, { collections }: Reader, asked: Asked): Promise<Search> {
  const { archive, names } = newsroom;
  const others = otherNames(asked.focus, names);
  const words = asked.focus.map(({ as, name }, index) => ({
    own: terms(as),
    name,
    others: others.flatMap(({ phrase, focus }) => (focus[0] === index ? asPhrase(phrase) : [])),
  }));
  const all = words.flatMap(({ own, others: more }) => [...own, ...more.flat()]);
  const frequencies = await archive.frequencies([...new Set(all)], collections);
  const count = ([...phrase]: readonly string[]): number =>
    Math.min(...phrase.map((term) => frequencies.terms.get(term) ?? 0));
  const groups: Group[] = [];
  for (const { own, others: more } of words) {
    const phrases = [...own.map((term): Phrase => [term]), ...more].filter((phrase) => count(phrase) > 0);
    const near = phrases.length > 0 ? null : await nearest(newsroom, collections, own);
    if (phrases.length > 0) groups.push({ phrases, articles: phrases.reduce((sum, phrase) => sum + count(phrase), 0) });
    else if (near) groups.push(near);
  }
  return { groups, frequencies };
}

/** Names that the index writes otherwise ("IS" is no term of its own there) are left out. */
function asPhrase(phrase: readonly string[]): Phrase[] {
  const [first, ...rest] = phrase;
  return first === undefined || phrase.some((term) => term !== term.toLowerCase()) ? [] : [[first, ...rest]];
}

/** The commonest word held that differs by one letter. */
async function nearest(
  { archive }: Newsroom,
  collections: Reader['collections'],
  own: readonly string[],
): Promise<Group | null> {
  const variants = own.length === 1 ? variantsOf(own[0] ?? '') : [];
  if (variants.length === 0) return null;
  const { terms: counts } = await archive.frequencies(variants, collections);
  const [best] = [...counts].filter(([, count]) => count > 0).sort(([, a], [, b]) => b - a);
  return best ? { phrases: [[best[0]]], articles: best[1] } : null;
}

/** The articles that hold most of the question's rarest words: all of them first, then with one word fewer each time until there are enough. */
export async function articlesOn(
  { archive }: Newsroom,
  { collections }: Reader,
  { groups }: Search,
): Promise<readonly Entry[]> {
  const rare = [...groups]
    .sort((a, b) => a.articles - b.articles || ((a.phrases[0]?.[0] ?? '') < (b.phrases[0]?.[0] ?? '') ? -1 : 1))
    .slice(0, MOST_GROUPS);
  const found = new Set<VersionId>();
  const open = { collections, none: [], outlets: [], publishedFrom: null, limit: PROPOSALS };
  for (let length = rare.length; length > 0 && found.size < MOST_ARTICLES; length--) {
    const all = rare.slice(0, length).map(({ phrases }) => phrases);
    const { candidates } = await archive.search({ ...open, all });
    for (const { version } of candidates) found.add(version);
  }
  return archive.entries([...found].slice(0, MOST_ARTICLES), collections);
}
