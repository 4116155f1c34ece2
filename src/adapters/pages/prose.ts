import { ELEMENT_NODE, type PageElement, type PageNode, TEXT_NODE } from './dom.ts';

const INLINE = new Set(
  'a abbr acronym b bdi bdo big cite code data del dfn em font i ins kbd label mark nobr q rp rt ruby s samp small span strike strong sub sup time tt u var wbr'.split(
    ' ',
  ),
);
/** What is not words, or not the report's: captions, asides, the page's foot. */
const SILENT = new Set(
  'aside button canvas figcaption figure footer form iframe input nav noscript object script select style svg template textarea video audio'.split(
    ' ',
  ),
);
/** What pages call the parts that are not the report's. Parts of words of class and id. */
const FOREIGN =
  /(?:^|[\s_-])(?:captions?|credits?|related|newsletter|promo|social|share|sharing|tooltip|rollover|popup|read-?more|see-?also|recirc|trending|signup|sign-up|subscribe|breadcrumbs?|author-?(?:bio|box|info)|about-?author|post-?meta|entry-?meta|article-?meta|timestamp|disclaimer|advert(?:isement)?|teaser(?:-[\w-]+)?|rail|comments?)(?:$|[\s_-])/i;

/** A part with more words is the report, whatever its class: pages also name what is around it so. In characters, and as a share of all. */
const MOST_FOREIGN = 800;
const MOST_FOREIGN_SHARE = 0.3;

/** A stretch of words as a reader sees it set off: a paragraph, heading, list item or cell. */
export interface ProseBlock {
  readonly text: string;
  /** How much of it is the text of links, from 0 to 1. */
  readonly linked: number;
  readonly kind: 'paragraph' | 'heading' | 'item';
}

/** The words of a page's part, block by block, without what it calls other than its report. */
export function proseOf(root: PageNode): ProseBlock[] {
  const blocks: ProseBlock[] = [];
  let open: { text: string; linked: boolean }[] = [];
  const close = (kind: ProseBlock['kind']): void => {
    const text = spaced(open.map((run) => run.text).join(''));
    const linked = spaced(open.map((run) => (run.linked ? run.text : ' ')).join('')).length;
    if (text !== '') blocks.push({ text, linked: Math.min(1, linked / text.length), kind });
    open = [];
  };
  walk(root, close, (text, linked) => open.push({ text, linked }));
  close('paragraph');
  return blocks;
}

/** Runs of spaces, tabs and line ends are one space, as in a browser; no-break spaces stay. */
const spaced = (text: string): string => text.replace(/[ \t\n\f\r]+/g, ' ').trim();

interface Step {
  readonly node: PageNode | 'break';
  readonly kind: ProseBlock['kind'];
  readonly linked: boolean;
}

/** Without recursion, so that depth does not matter. */
function walk(
  root: PageNode,
  close: (kind: ProseBlock['kind']) => void,
  add: (text: string, linked: boolean) => void,
): void {
  const most = Math.min(MOST_FOREIGN, (root.textContent ?? '').length * MOST_FOREIGN_SHARE);
  const pending: Step[] = [{ node: root, kind: 'paragraph', linked: false }];
  for (let step = pending.pop(); step !== undefined; step = pending.pop()) {
    const { node, kind, linked } = step;
    if (node === 'break' || node.localName === 'br') close(kind);
    else if (node.nodeType === TEXT_NODE) add(node.textContent ?? '', linked);
    else if (node.nodeType === ELEMENT_NODE && (node === root || !isForeign(node as PageElement, most))) {
      const inside = kindOf(node.localName) ?? kind;
      if (!INLINE.has(node.localName)) {
        close(kind);
        pending.push({ node: 'break', kind: inside, linked });
      }
      const links = linked || node.localName === 'a';
      for (const child of [...node.childNodes].reverse()) pending.push({ node: child, kind: inside, linked: links });
    }
  }
}

function isForeign(element: PageElement, most: number): boolean {
  if (SILENT.has(element.localName)) return true;
  const names = `${element.getAttribute('class') ?? ''} ${element.getAttribute('id') ?? ''}`;
  return FOREIGN.test(names) && (element.textContent ?? '').length < most;
}

function kindOf(name: string): ProseBlock['kind'] | null {
  if (name === 'li' || name === 'td' || name === 'dd') return 'item';
  return /^h[1-6]$/.test(name) ? 'heading' : null;
}
