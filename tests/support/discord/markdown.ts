/** What a reader sees of a text in Discord's Markdown, and what is in it beside words. Written from Discord's documentation, not from our renderer. */
export interface Seen {
  /** The words, without markup. */
  readonly words: string;
  readonly links: readonly { readonly label: string; readonly url: string }[];
  /** Everything else that is no plain words, by kind: `bold`, `heading`, `channel`, `mention`, `emoji` … */
  readonly nodes: readonly string[];
}

const LINE_STARTS: readonly (readonly [string, RegExp])[] = [
  ['multi-line quote', />>> /y],
  ['quote', /> /y],
  ['heading', /#{1,3} /y],
  ['subtext', /-# /y],
  ['bullet', /[-*] /y],
  ['number', /\d{1,9}\. /y],
];

const INLINES: readonly (readonly [string, RegExp])[] = [
  ['code block', /```/y],
  ['code', /`/y],
  ['bold', /\*\*/y],
  ['underline', /__/y],
  ['italic', /\*|_(?!\w)|(?<!\w)_/y],
  ['strike', /~~/y],
  ['spoiler', /\|\|/y],
  ['channel', /<#\d+>/y],
  ['mention', /<@[!&]?\d+>|@everyone|@here/y],
  ['timestamp', /<t:-?\d+(?::\w)?>/y],
  ['command', /<\/[^>]*:\d+>/y],
  ['guild navigation', /<id:[^>]*>/y],
  ['emoji', /<a?:\w+:\d+>|:\w+:/y],
];

const LINK = /\[((?:\[[^\]]*\]|[^[\]])*)\]\(\s*<?((?:\([^)]*\)|[^\s\\)]|\\.)*?)>?\)/y;
const BARE = /<?https?:\/\/[^\s<]+/y;
const ESCAPED = /\\([^0-9A-Za-z\s])/y;

/** Reads a text as Discord shows it. */
export function readMarkdown(source: string): Seen {
  let words = '';
  const links: { label: string; url: string }[] = [];
  const nodes: string[] = [];
  let at = 0;
  const take = (pattern: RegExp): RegExpExecArray | null => {
    pattern.lastIndex = at;
    const found = pattern.exec(source);
    if (found) at += found[0].length;
    return found;
  };
  const takeAny = (table: readonly (readonly [string, RegExp])[]): boolean => {
    const kind = table.find(([, pattern]) => take(pattern))?.[0];
    if (kind !== undefined) nodes.push(kind);
    return kind !== undefined;
  };
  while (at < source.length) {
    if (at === 0 || source[at - 1] === '\n') while (takeAny(LINE_STARTS));
    const escaped = take(ESCAPED);
    if (escaped) {
      words += escaped[1];
      continue;
    }
    const link = take(LINK);
    if (link) {
      const label = readMarkdown(link[1] ?? '').words;
      links.push({ label, url: link[2] ?? '' });
      words += label;
      continue;
    }
    const bare = take(BARE);
    if (bare) {
      links.push({ label: bare[0], url: bare[0] });
      words += bare[0];
      continue;
    }
    if (takeAny(INLINES)) continue;
    words += source[at] ?? '';
    at++;
  }
  return { words, links, nodes };
}
