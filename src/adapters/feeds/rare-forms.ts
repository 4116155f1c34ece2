const RSS_11 = 'http://purl.org/net/rss1.1#';
const ATOM = 'http://www.w3.org/2005/Atom';

/**
 * A document in a form that the parser does not know, as one that it does: an Atom entry that stands alone, as a feed of one; RSS 1.1, which
 * differs from 2.0 in the names around the items. Any other as it is.
 */
export function asKnownForm(xml: string): string {
  const root = /^<[^>]*>/.exec(xml)?.[0] ?? '';
  if (root.includes(ATOM) && /^<(?:[\w-]+:)?entry\s/.test(root)) return `<feed xmlns="${ATOM}">${xml}</feed>`;
  return root.includes(RSS_11) && /^<(?:[\w-]+:)?Channel\s/.test(root) ? asRss(xml) : xml;
}

function asRss(xml: string): string {
  const prefixes = new Set(
    [...xml.matchAll(/\bxmlns:([\w-]+)="http:\/\/purl\.org\/net\/rss1\.1#"/g)].map(([, prefix]) => prefix),
  );
  const bare = xml.replace(/(<\/?)([\w-]+):/g, (whole, start, prefix) => (prefixes.has(prefix) ? start : whole));
  const items = bare.replace(/<\/?items(?:\s[^<>]*)?>/g, '');
  return items.replace(/^<Channel\b/, '<rss version="1.1"><channel').replace(/<\/Channel\s*>\s*$/, '</channel></rss>');
}
