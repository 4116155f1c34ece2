import type { Span } from '../../domain/span.ts';
import type { SpeakerKind } from '../../domain/speaker.ts';
import { description } from './descriptions.ts';
import { type Gender, genderOfTitle } from './first-names.ts';
import { type NameRun, PORTFOLIOS, runFrom, wordAt } from './names.ts';
import type { TaggedTokens } from './tagging.ts';
import { DETERMINERS, NOUNS, PREPOSITIONS, TAG, tagSet } from './tags.ts';
import { KIND } from './tokens.ts';

/** What a mention says by itself, before it is brought together with the others. Spans in tokens. */
export interface Mention {
  readonly span: Span;
  readonly sort: 'name' | 'pronoun' | 'description';
  readonly kind: SpeakerKind;
  readonly name: NameRun | null;
  /** Its noun in lower case, singular or plural as written ("official"); of a pronoun the pronoun. */
  readonly head: string;
  /** Introduced as known: "the official", "his lawyer". */
  readonly definite: boolean;
  readonly gender: Gender | null;
  readonly role: Span | null;
}

const CORE_ENDS = tagSet(
  'comma',
  'who',
  'which',
  'that',
  'bracketOpen',
  'dash',
  'verb-past',
  'verb-s',
  'verb-ing',
  'be',
  'have',
  'modal',
  'colon',
  'open',
);
/** A verb form before a noun is part of the phrase ("policy planning director"); else it begins what is said of it ("director speaking …"). */
function endsCore(tokens: TaggedTokens, i: number): boolean {
  const tag = tokens.tag[i] as number;
  if (tag === TAG['verb-ing'] || tag === TAG['verb-past']) return !NOUNS[tokens.tag[i + 1] as number];
  return CORE_ENDS[tag] === 1 || AFTER_NOUN.has(wordAt(tokens, i));
}

/** Adjectives that follow their noun: "an official close to the palace". */
const AFTER_NOUN = new Set(['close', 'familiar', 'based', 'briefed', 'involved', 'present']);
const PRONOUN_TAGS = tagSet('he', 'they', 'it', 'i', 'you', 'him', 'self', 'somebody', 'his', 'her', 'my');
const PRONOUN_GENDERS: Readonly<Record<string, Gender>> = {
  he: 'male',
  him: 'male',
  his: 'male',
  himself: 'male',
  she: 'female',
  her: 'female',
  herself: 'female',
};

/** Reads the mention that stands in `span`. */
export function readMention(tokens: TaggedTokens, span: Span): Mention {
  const [from, to] = span;
  if (to - from === 1 && PRONOUN_TAGS[tokens.tag[from] as number]) return pronoun(tokens, span);
  const end = coreEnd(tokens, from, to);
  if (isJoint(tokens, from, end)) return { ...description(tokens, span, end), kind: 'group' };
  const run = lastRun(tokens, from, end);
  if (run) return named(tokens, span, run, roleBefore(tokens, from, run) ?? apposition(tokens, end, to));
  const later = end < to ? appositeName(tokens, end + 1, to) : null;
  if (later) return named(tokens, span, later, bare(tokens, from, end));
  return description(tokens, span, end);
}

/** "Smith and the ministry": several speakers at once. An "and" after a preposition joins something else ("professor of law and history"). */
function isJoint(tokens: TaggedTokens, from: number, end: number): boolean {
  for (let i = from; i < end; i++) {
    if (PREPOSITIONS[tokens.tag[i] as number]) return false;
    if (tokens.tag[i] === TAG.and) return true;
  }
  return false;
}

function pronoun(tokens: TaggedTokens, span: Span): Mention {
  const head = wordAt(tokens, span[0]).toLowerCase();
  const gender = PRONOUN_GENDERS[head] ?? null;
  const kind = tokens.tag[span[0]] === TAG.they || tokens.tag[span[0]] === TAG.it ? 'group' : 'unnamed';
  return { span, sort: 'pronoun', kind, name: null, head, definite: true, gender, role: null };
}

/** Where the noun phrase itself ends and what is said of it begins. */
function coreEnd(tokens: TaggedTokens, from: number, to: number): number {
  let end = from + 1;
  while (end < to && !endsCore(tokens, end)) end++;
  return end;
}

/** The name with which the phrase ends, if it does; of "the mayor of London" there is none. */
function lastRun(tokens: TaggedTokens, from: number, end: number): NameRun | null {
  let last = end;
  if (tokens.tag[last - 1] === TAG.possessive) last--;
  let found: NameRun | null = null;
  for (let i = from; i < last; i++) {
    if (i > from && (PREPOSITIONS[tokens.tag[i] as number] || tokens.tag[i] === TAG.to))
      return found ?? afterOffice(tokens, i, last);
    if (tokens.tag[i] !== TAG.name && tokens.tag[i] !== TAG.body) continue;
    if (tokens.tag[i] === TAG.body && tokens.kind[i] === KIND.lower) continue;
    const run = runFrom(tokens, i);
    i = run.span[1] - 1;
    const next = i + 1 < last ? (tokens.tag[i + 1] as number) : 0;
    if (run.span[1] <= end && (next === 0 || PREPOSITIONS[next])) found = run;
  }
  return found;
}

/** "Secretary | of State Rex Tillerson": what is left of the phrase after "of" and the portfolio. */
function afterOffice(tokens: TaggedTokens, from: number, last: number): NameRun | null {
  if (tokens.tag[from] !== TAG.of) return null;
  let at = from + 1;
  while (
    at < last &&
    (tokens.tag[at] === TAG.the || tokens.tag[at] === TAG.and || PORTFOLIOS.has(wordAt(tokens, at).toLowerCase()))
  )
    at++;
  if (at === from + 1 || at >= last || tokens.tag[at] !== TAG.name) return null;
  const run = runFrom(tokens, at);
  return run.span[1] === last ? run : null;
}

function named(tokens: TaggedTokens, span: Span, run: NameRun, role: Span | null): Mention {
  const noun = role === null ? null : genderOfTitle(wordAt(tokens, role[1] - 1));
  const before = run.span[0] - 1;
  const introduced = NAMED_BY[tokens.tag[before] ?? 0] === 1 && !PORTFOLIOS.has(wordAt(tokens, before).toLowerCase());
  const body = run.body || introduced;
  return {
    span,
    sort: 'name',
    kind: body ? 'group' : 'named',
    name: run,
    head: run.words.at(-1)?.toLowerCase() ?? '',
    definite: true,
    gender: run.gender ?? noun,
    role: role && withoutHonorifics(tokens, role),
  };
}

/** Forms of address: they say nothing of what somebody is. */
const HONORIFICS = new Set(['mr', 'mrs', 'ms', 'mx', 'miss', 'dr', 'sir', 'madam']);

function withoutHonorifics(tokens: TaggedTokens, [from, to]: Span): Span | null {
  const isOne = (i: number): boolean => HONORIFICS.has(wordAt(tokens, i).toLowerCase().replace('.', ''));
  let [first, last] = [from, to];
  while (first < last && isOne(first)) first++;
  while (first < last && isOne(last - 1)) last--;
  return first < last ? [first, last] : null;
}

const BEFORE_NAME = tagSet('title', 'person', 'noun', 'adjective', 'possessive');
const LONGEST_OFFICE = 6;

/** The office or title right before a name that is nobody's source ("they met captain | Ann Lee"), without forms of address. */
export function officeBefore(tokens: TaggedTokens, { span: [name], introduced }: NameRun): Span | null {
  if (!introduced) return null;
  let from = name - 1;
  while (from > 0 && name - from < LONGEST_OFFICE && BEFORE_NAME[tokens.tag[from - 1] as number]) from--;
  return withoutHonorifics(tokens, [from, name]);
}

/** Nouns after which a name is that of a body: "the newspaper al-Akhbar". */
const NAMED_BY = tagSet('body', 'document');

/** "Syria's security chief | Ali Mamlouk". */
function roleBefore(tokens: TaggedTokens, from: number, run: NameRun): Span | null {
  return run.span[0] > from && !run.body ? bare(tokens, from, run.span[0]) : null;
}

/** ", the top adviser to …," after a name. */
function apposition(tokens: TaggedTokens, end: number, to: number): Span | null {
  if (end + 1 >= to || tokens.tag[end] !== TAG.comma) return null;
  const first = tokens.tag[end + 1] as number;
  if (
    tokens.kind[end + 1] === KIND.number ||
    first === TAG.who ||
    first === TAG.which ||
    isWhose(tokens, end + 1) ||
    (!DETERMINERS[first] && !NOUNS[first] && first !== TAG.adjective)
  )
    return null;
  let last = end + 1;
  while (last < to && tokens.tag[last] !== TAG.comma && tokens.tag[last] !== TAG.who) last++;
  return bare(tokens, end + 1, last);
}

/** A name of two words or with a title, standing alone between the commas. */
function appositeName(tokens: TaggedTokens, from: number, to: number): NameRun | null {
  let at = from;
  while (at < to && tokens.tag[at] === TAG.title) at++;
  if (at >= to || tokens.tag[at] !== TAG.name) return null;
  const run = runFrom(tokens, at);
  const next = tokens.tag[run.span[1]] as number;
  return !run.body && (run.span[1] >= to || next === TAG.comma) ? run : null;
}

const isWhose = (tokens: TaggedTokens, i: number): boolean => wordAt(tokens, i).toLowerCase() === 'whose';

const LEFT_OUT = tagSet('the', 'a', 'his', 'her', 'my');

/** Without a leading article, "whose" or "its": alone, the role does not tell whose it is. */
function bare(tokens: TaggedTokens, from: number, to: number): Span | null {
  const first = LEFT_OUT[tokens.tag[from] as number] ? from + 1 : from;
  return first < to ? [first, to] : null;
}
