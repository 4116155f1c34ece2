import { ELEMENT_NODE, type PageNode, TEXT_NODE } from './dom.ts';

const INLINE = new Set(
  'a abbr acronym b bdi bdo big cite code data del dfn em font i ins kbd label mark nobr q rp rt ruby s samp small span strike strong sub sup time tt u var wbr'.split(
    ' ',
  ),
);
/** What is not words, or not the report's: captions, asides, the page's foot. */
const SILENT = new Set(
  'aside button canvas figcaption figure footer form iframe input noscript object script select style svg template textarea video audio'.split(
    ' ',
  ),
);

/**
 * The words under a node as a reader sees them: each paragraph, heading, list item or cell one line, blank lines between. Runs of spaces,
 * tabs and line ends are one space, as in a browser; no-break spaces stay. Walks without recursion, so that depth does not matter.
 */
export function proseOf(root: PageNode): string {
  const blocks: string[] = [];
  let open: string[] = [];
  const close = () => {
    const block = open
      .join('')
      .replace(/[ \t\n\f\r]+/g, ' ')
      .trim();
    if (block !== '') blocks.push(block);
    open = [];
  };
  const pending: (PageNode | 'break')[] = [root];
  for (let next = pending.pop(); next !== undefined; next = pending.pop()) {
    if (next === 'break' || next.localName === 'br') close();
    else if (next.nodeType === TEXT_NODE) open.push(next.textContent ?? '');
    else if (next.nodeType === ELEMENT_NODE && !SILENT.has(next.localName)) {
      if (!INLINE.has(next.localName)) {
        close();
        pending.push('break');
      }
      for (const child of [...next.childNodes].reverse()) pending.push(child);
    }
  }
  close();
  return blocks.join('\n\n');
}
