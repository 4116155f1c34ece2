import type { PageDocument } from './dom.ts';

/** A thing of linked data, as far as it is used here. Anything may stand in its fields. */
interface Thing {
  readonly '@type'?: unknown;
  readonly '@graph'?: unknown;
  readonly '@id'?: unknown;
  readonly name?: unknown;
  readonly headline?: unknown;
  readonly author?: unknown;
  readonly publisher?: unknown;
  readonly datePublished?: unknown;
  readonly url?: unknown;
  readonly mainEntityOfPage?: unknown;
  readonly inLanguage?: unknown;
}

const ARTICLE_TYPE = /(?:Article|BlogPosting|Report)$/;
/** Deeper or longer than any page's real data; keeps hostile data cheap. */
const MOST_THINGS = 2_000;

/** What a page's linked data (JSON-LD, schema.org) states of its article. `null` = not stated. */
export interface LinkedArticle {
  readonly headline: string | null;
  readonly byline: string | null;
  readonly outlet: string | null;
  readonly published: string | null;
  readonly url: string | null;
  readonly language: string | null;
}

/** The first thing of an article's type in the page's linked data, or null. Broken data counts as none. */
export function linkedArticle(document: PageDocument): LinkedArticle | null {
  const found = things(document).find((thing) =>
    list(thing['@type']).some((type) => typeof type === 'string' && ARTICLE_TYPE.test(type)),
  );
  if (!found) return null;
  return {
    headline: name(found.headline) ?? name(found.name),
    byline: list(found.author).map(name).filter(Boolean).join(', ') || null,
    outlet: name(list(found.publisher)[0]),
    published: name(found.datePublished),
    url: name(found.url) ?? name(found.mainEntityOfPage),
    language: name(found.inLanguage),
  };
}

function things(document: PageDocument): Thing[] {
  const found: Thing[] = [];
  const pending = [...document.querySelectorAll('script[type="application/ld+json"]')]
    .map((script) => parsed(script.textContent))
    .reverse();
  while (pending.length > 0 && found.length < MOST_THINGS) {
    const next = pending.pop();
    if (Array.isArray(next)) pending.push(...next.slice(0, MOST_THINGS).reverse());
    else if (typeof next === 'object' && next !== null) {
      found.push(next as Thing);
      pending.push(
        ...list((next as Thing)['@graph'])
          .slice(0, MOST_THINGS)
          .reverse(),
      );
    }
  }
  return found;
}

function parsed(json: string | null): unknown {
  try {
    return JSON.parse(json ?? '');
  } catch {
    return null;
  }
}

function list(value: unknown): readonly unknown[] {
  return Array.isArray(value) ? value : value == null ? [] : [value];
}

/** A text, or the name (failing that, the id) of a thing. */
function name(value: unknown): string | null {
  if (typeof value === 'string') return value.trim() || null;
  if (typeof value !== 'object' || value === null) return null;
  const { name: named, '@id': id } = value as Thing;
  return [named, id].find((text): text is string => typeof text === 'string' && text.trim() !== '') ?? null;
}
