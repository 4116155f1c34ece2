import type { Span } from '../../domain/span.ts';
import { type Gender, genderOfName, genderOfTitle } from './first-names.ts';
import type { TaggedTokens } from './tagging.ts';
import { TAG, tagSet } from './tags.ts';
import { KIND } from './tokens.ts';

/** A run of capitalised words that may be a person's name, without titles before it. */
export interface NameRun {
  /** Tokens, half-open. */
  readonly span: Span;
  readonly words: readonly string[];
  readonly gender: Gender | null;
  /** Rather an organisation or a place than a person. */
  readonly body: boolean;
  /** Right after an office or a title. */
  readonly introduced: boolean;
  /** Right after a "The" that is capitalised within a sentence. */
  readonly article: boolean;
}

const ORGANISATION_WORDS = new Set(
  'times post news journal press tribune herald gazette today inc corp llc ltd plc group party department ministry office agency bureau committee commission council senate congress parliament court house university college institute center centre foundation association union federation league organization organisation army navy corps forces police bank fund company airlines broadcasting network television tv radio magazine newspaper daily weekly post-gazette guardian observer independent monitor review board authority church street hospital school administration campaign coalition alliance front movement brigade society club team state city county republic kingdom states nations east west north south reuters politico bloomberg breitbart axios huffpost xinhua interfax tass haaretz newsweek buzzfeed vox twitter facebook google'.split(
    ' ',
  ),
);

const PLACES = new Set(
  'america britain england scotland france germany italy spain portugal russia ukraine china japan india pakistan afghanistan iran iraq syria turkey israel egypt jordan lebanon yemen qatar kuwait bahrain libya tunisia algeria morocco sudan ethiopia kenya nigeria ghana canada mexico cuba brazil argentina chile venezuela colombia peru australia poland hungary greece sweden norway finland denmark austria switzerland belgium netherlands ireland serbia croatia romania bulgaria cyprus taiwan vietnam thailand indonesia philippines malaysia singapore washington moscow beijing london paris berlin brussels tehran baghdad damascus ankara jerusalem cairo riyadh beirut kiev kyiv tokyo delhi islamabad kabul texas california florida ohio virginia iowa michigan pennsylvania nevada colorado arizona georgia'.split(
    ' ',
  ),
);

/** What ministers are ministers of, and the like: after "of" they begin no name ("Chief of Staff Ann Lee"). */
export const PORTFOLIOS = new Set(
  'state defense defence interior justice treasury energy labor labour education commerce agriculture health transportation transport veterans affairs foreign homeland security staff house finance trade intelligence'.split(
    ' ',
  ),
);

/** Small words inside names. */
const PARTICLES = new Set('de da di la le van von der den bin ibn al el bint ben du dos'.split(' '));

export const wordAt = ({ text, start, end }: TaggedTokens, i: number): string => text.slice(start[i], end[i]);

/** All runs of names in a text, in order. Headlines in title case are passed over: there every word looks like a name. */
export function nameRuns(tokens: TaggedTokens, titled: Uint8Array): NameRun[] {
  const runs: NameRun[] = [];
  for (let i = 0; i < tokens.count; i++) {
    if (tokens.tag[i] !== TAG.name || titled[i] || isPortfolio(tokens, i)) continue;
    const run = runFrom(tokens, i);
    runs.push(run);
    i = run.span[1] - 1;
  }
  return runs;
}

const isPortfolio = (tokens: TaggedTokens, i: number): boolean =>
  tokens.tag[i - 1] === TAG.of && PORTFOLIOS.has(wordAt(tokens, i).toLowerCase());

const LONGEST_RUN = 8;

/** The run of name tokens that begins at `from`. */
export function runFrom(tokens: TaggedTokens, from: number): NameRun {
  let to = from + 1;
  while (to - from < LONGEST_RUN && to < tokens.count) {
    if (tokens.tag[to] === TAG.name || isCapitalBody(tokens, to)) to++;
    else if (tokens.tag[to + 1] === TAG.name && tokens.kind[to] === KIND.lower && PARTICLES.has(wordAt(tokens, to)))
      to += 2;
    else break;
  }
  const words: string[] = [];
  for (let i = from; i < to; i++) words.push(wordAt(tokens, i));
  return {
    span: [from, to],
    words,
    gender: genderBefore(tokens, from) ?? genderOfName(words[0] ?? ''),
    body: isBody(tokens, from, words),
    introduced: tokens.tag[from - 1] === TAG.title || tokens.tag[from - 1] === TAG.person,
    article: hasArticle(tokens, from - 1),
  };
}

const OPENS = tagSet(
  'none',
  'stop',
  'query',
  'line',
  'open',
  'close',
  'colon',
  'dash',
  'bracketOpen',
  'symbol',
  'ellipsis',
);

function hasArticle({ tag, kind }: TaggedTokens, the: number): boolean {
  return tag[the] === TAG.the && kind[the] === KIND.capital && OPENS[tag[the - 1] ?? 0] === 0;
}

const isCapitalBody = (tokens: TaggedTokens, i: number): boolean =>
  tokens.kind[i] === KIND.capital && (tokens.tag[i] === TAG.body || tokens.tag[i] === TAG.statement);

function genderBefore(tokens: TaggedTokens, from: number): Gender | null {
  const before = tokens.tag[from - 1];
  return before === TAG.title || before === TAG.person ? genderOfTitle(wordAt(tokens, from - 1)) : null;
}

function isBody(tokens: TaggedTokens, from: number, words: readonly string[]): boolean {
  const before = tokens.tag[from - 1];
  if (before === TAG.title) return false;
  if (words.some((word) => ORGANISATION_WORDS.has(word.toLowerCase()))) return true;
  const [only = ''] = words;
  if (words.length > 1) return before === TAG.the && genderOfName(only) === null;
  return (
    before === TAG.the ||
    PLACES.has(only.toLowerCase()) ||
    (only.length < 6 && only === only.toUpperCase()) ||
    /[a-z][A-Z]/.test(only.replace(/^(?:Mc|Mac|De|Le|La|Di|Du|Da|Van|Von|Fitz)/, ''))
  );
}
