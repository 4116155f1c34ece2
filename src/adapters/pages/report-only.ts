import type { ProseBlock } from './prose.ts';

/** With so much of it in links, a block leads elsewhere. */
const MOSTLY_LINKS = 0.8;
/** A list of links has at least so many in a row. */
const LIST = 2;
/** Longer blocks are prose, however they begin. */
const SHORT = 200;
/** The report's own headline is repeated within so many blocks of the beginning, if at all. */
const HEAD_BLOCKS = 60;
/** After the report itself a page says at most so much that is not marked off. */
const FOOT_BLOCKS = 40;

const ENDS_A_SENTENCE = /[.?!…。]["'”’»)\]]*$/u;

/** What leads from a report to others. */
const LEADS_ELSEWHERE =
  /^(?:related|read (?:more|also|next)|see (?:also|more)|more (?:on|from|great)\b.*|more:|also (?:read|see|on)|recommended|don[’']t miss|must[- ]read|watch(?: more| now)?:|trending|most (?:read|popular)|you may (?:also )?like|something to consider|related (?:coverage|news|articles?|stories))(?:\b|$)/i;

/** What pages put between a report and its reader. */
const ABOUT_THE_PAGE =
  /^(?:advert(?:isement)?s?|sponsored|close|captions?|share(?: this)?|print(?: article)?|text size|order reprints|comments?|post comment.*|leave a (?:reply|comment).*|loading.*|skip to content|highlights|latest|popular|subscribe|sign (?:in|up)|home|news|learn more|read more|view author archive|email the author|image \d+ of.*|opinion columnist|warning|\/\*)$/i;

const CREDIT_OF_A_PICTURE =
  /^(?:photos?|pictures?|images?) ?(?:by|credit)?:|^\(?(?:image|photo|picture)s?(?: credit)?: [^.]*\)$|^©(?! ?\d{4})(?! copyright)|\((?:image|photo|credit)s?: ?[^()]{1,80}\)$/i;

/** When a page says that it was published: taken from it as metadata already. */
const STAMP =
  /^\|? ?(?:(?:first )?(?:published|posted|updated)(?: on| at)?\b.*\d|(?:(?:mon|tues?|wed(?:nes)?|thu(?:rs)?|fri|sat(?:ur)?|sun)(?:day)?,? )?(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]*\.? \d{1,2},? \d{4}\b|\d{1,2}[./]\d{1,2}[./]\d{4})/i;

const BYLINE = /^by\b(?: [\p{L}.'’-]+){0,12}(?:[,|-].*)?$/iu;

/** What a page asks of its reader after a report. */
const ASKS_THE_READER =
  /^(?:follow |subscribe|sign up|get (?:the |breaking |latest |our |access )|join (?:us|our|the)|have a tip|(?:reach|email|e-mail|contact|write to) |click here|download |about the author|want more|support |like us|tell us what|microsoft may earn|if you enjoyed|every day we send|via |filed under|tags?:|help shape)/i;

/**
 * The blocks that are the report, of a part of a page in which it stands: what comes before its headline, lists of links, invitations, pictures'
 * credits and stamps are left out. Nothing is left out of a paragraph. `stamped`: the date is known without the page's line on it.
 */
export function reportOnly(blocks: readonly ProseBlock[], headline: string | null, stamped: boolean): ProseBlock[] {
  const from = afterHeadline(blocks, headline);
  const own = blocks
    .slice(from)
    .filter((block, index, all) => !leadsElsewhere(all, index) && !isForeign(block, stamped));
  return withoutFoot(withoutBareHeadings(own));
}

/** The index of the first block after the headline, where the page repeats it above its report; else 0. */
function afterHeadline(blocks: readonly ProseBlock[], headline: string | null): number {
  const wanted = plain(headline ?? '');
  if (wanted.length < 12) return 0;
  const at = blocks.slice(0, HEAD_BLOCKS).findIndex(({ text }) => plain(text) === wanted);
  const prose = blocks.findIndex(isProse);
  return at >= 0 && (prose < 0 || at < prose) ? at + 1 : 0;
}

const plain = (text: string): string =>
  text
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();

const isProse = ({ text, linked, kind }: ProseBlock): boolean =>
  kind === 'paragraph' && text.length > 120 && linked < 0.5 && ENDS_A_SENTENCE.test(text);

/** A block of links that is no sentence, in a row of such; or one that says that it leads elsewhere. */
function leadsElsewhere(blocks: readonly ProseBlock[], index: number): boolean {
  const block = blocks[index] as ProseBlock;
  if (saysSo(block) || isUnderSuch(blocks, index)) return true;
  if (!isLink(block)) return false;
  if (block.kind !== 'item') return !ENDS_A_SENTENCE.test(block.text) || /^[^\p{Ll}]+$/u.test(block.text);
  let row = 1;
  for (let at = index - 1; at >= 0 && isLink(blocks[at] as ProseBlock); at--) row++;
  for (let at = index + 1; at < blocks.length && isLink(blocks[at] as ProseBlock); at++) row++;
  return row >= LIST;
}

/** A sentence may begin with the same words, but has no colon after them and is no link. */
function saysSo({ text, linked }: ProseBlock): boolean {
  const cue = text.length < SHORT ? LEADS_ELSEWHERE.exec(text)?.[0] : undefined;
  if (cue === undefined) return false;
  return linked > 0.3 || !ENDS_A_SENTENCE.test(text) || /^\s*:/.test(text.slice(cue.replace(/:$/, '').length));
}

/** A list item whose list is headed so. */
function isUnderSuch(blocks: readonly ProseBlock[], index: number): boolean {
  if (blocks[index]?.kind !== 'item') return false;
  const head = blocks.slice(0, index).findLast(({ kind }) => kind !== 'item');
  return head !== undefined && saysSo(head);
}

/** An address written out is what the report says, though it is a link. */
const isLink = ({ linked, text }: ProseBlock): boolean =>
  linked >= MOSTLY_LINKS && text.length < SHORT && !/^https?:/.test(text);

function isForeign({ text }: ProseBlock, stamped: boolean): boolean {
  if (text.length >= SHORT) return false;
  if (ABOUT_THE_PAGE.test(text) || CREDIT_OF_A_PICTURE.test(text)) return true;
  return stamped && (STAMP.test(text) || (BYLINE.test(text) && text.length < 80)) && !/[a-z]{3}[.?!]$/.test(text);
}

/** Without headings under which nothing is left. */
function withoutBareHeadings(blocks: readonly ProseBlock[]): ProseBlock[] {
  return blocks.filter(({ kind }, index) => {
    if (kind !== 'heading') return true;
    const next = blocks[index + 1];
    return next !== undefined && next.kind !== 'heading';
  });
}

/** What stands after the report: from its last paragraph on, what asks something of the reader. */
function withoutFoot(blocks: readonly ProseBlock[]): ProseBlock[] {
  const start = Math.max(Math.ceil(blocks.length / 2), blocks.length - FOOT_BLOCKS);
  return blocks.filter(({ text }, index) => index < start || text.length > 400 || !ASKS_THE_READER.test(text));
}
