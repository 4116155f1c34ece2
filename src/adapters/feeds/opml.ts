import { generateOpml, type Opml, parseOpml } from 'feedsmith';
import { addressIn } from './address.ts';
import { plainWords } from './plain-words.ts';

/** A feed in a list of subscriptions. */
export interface Subscription {
  readonly url: string;
  readonly title: string | null;
  readonly homepage: string | null;
  /** The folders in which it lies, outermost first. */
  readonly folders: readonly string[];
}

export type Subscriptions =
  | { readonly kind: 'subscriptions'; readonly list: readonly Subscription[]; readonly left: number }
  | { readonly kind: 'refused'; readonly reason: string };

type Outlines = readonly Partial<Opml.Outline<string>>[];

/** Deeper folders are no folders that anybody made. */
const DEEPEST = 20;

/**
 * The feeds of an OPML file, each once. `left`: how many entries name no feed that can be followed. Does not throw for what the text holds.
 */
export function readOpml(text: string): Subscriptions {
  if (/<!DOCTYPE\s[^<>[]*\[/i.test(text)) return refused;
  try {
    const found = [...feedsIn(parseOpml(text).body?.outlines ?? [], [])];
    const named = found.filter((one) => one !== null);
    const list = [...new Map(named.map((one) => [one.url, one])).values()];
    return { kind: 'subscriptions', list, left: found.length - named.length };
  } catch {
    return refused;
  }
}

const refused: Subscriptions = {
  kind: 'refused',
  reason: 'This is no OPML file; export the subscriptions of your feed reader as OPML and give that file.',
};

function* feedsIn(outlines: Outlines, folders: readonly string[]): Generator<Subscription | null> {
  for (const outline of outlines) {
    const title = plainWords(outline.title) ?? plainWords(outline.text);
    if (outline.xmlUrl !== undefined || outline.type === 'rss') yield subscriptionOf(outline, title, folders);
    if (outline.outlines && folders.length < DEEPEST)
      yield* feedsIn(outline.outlines, title === null ? folders : [...folders, title]);
  }
}

function subscriptionOf(
  { xmlUrl, url, htmlUrl }: Outlines[number],
  title: string | null,
  folders: readonly string[],
): Subscription | null {
  const feed = addressIn(xmlUrl, null) ?? addressIn(url, null);
  return feed === null ? null : { url: feed, title, homepage: addressIn(htmlUrl, null), folders };
}

/** The list as an OPML 2.0 file. Reading it gives the same feeds in the same folders, those without a folder first. */
export function writeOpml(list: readonly Subscription[], title: string): string {
  // A body must hold something: an outline that is no feed.
  const outlines = list.length === 0 ? [{ text: title }] : outlinesOf(list, 0);
  return generateOpml({ head: { title }, body: { outlines } });
}

/** Those that lie deeper than `depth` are put into their folders, each where the first of its feeds stands. */
function outlinesOf(list: readonly Subscription[], depth: number): Opml.Outline<string>[] {
  const byFolder = Map.groupBy(list, ({ folders }) => folders[depth] ?? null);
  const here = (byFolder.get(null) ?? []).map(outlineOf);
  const folders = [...byFolder].flatMap(([folder, inside]) =>
    folder === null ? [] : [{ text: folder, title: folder, outlines: outlinesOf(inside, depth + 1) }],
  );
  return [...here, ...folders];
}

const outlineOf = ({ url, title, homepage }: Subscription): Opml.Outline<string> => ({
  type: 'rss',
  text: title ?? url,
  ...(title === null ? {} : { title }),
  xmlUrl: url,
  ...(homepage === null ? {} : { htmlUrl: homepage }),
});
