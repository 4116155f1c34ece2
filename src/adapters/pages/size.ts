import { ELEMENT_NODE, type PageNode, TEXT_NODE } from './dom.ts';

/*
 * The time that parsing and Readability take grows with the square of depth and with text times depth. Of 102 real pages of news the
 * largest had 1,600 elements, was 52 of them deep, and came to 1 million characters times depth.
 */
/** Opening and closing ones, and whatever else begins with "<". */
const MOST_TAGS = 40_000;
const DEEPEST = 100;
const MOST_WORK = 20_000_000;

/** Whether a page has more tags than any page of news, so that it is not worth parsing. */
export function hasTooManyTags(html: string): boolean {
  let tags = 0;
  for (let at = html.indexOf('<'); at >= 0; at = html.indexOf('<', at + 1)) {
    if (++tags > MOST_TAGS) return true;
  }
  return false;
}

/** Whether a parsed page is deeper or holds more text deep down than any page of news, so that it is not worth looking for its article. */
export function isTooDeep(page: PageNode): boolean {
  let work = 0;
  const pending: { node: PageNode; depth: number }[] = [{ node: page, depth: 0 }];
  for (let next = pending.pop(); next; next = pending.pop()) {
    const { node, depth } = next;
    if (node.nodeType === TEXT_NODE) work += (node.textContent ?? '').length * depth;
    if (depth > DEEPEST || work > MOST_WORK) return true;
    if (node.nodeType === ELEMENT_NODE && (node.localName === 'script' || node.localName === 'style')) continue;
    for (const child of node.childNodes) pending.push({ node: child, depth: depth + 1 });
  }
  return false;
}
