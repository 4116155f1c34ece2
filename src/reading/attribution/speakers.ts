import type { Span } from '../../domain/span.ts';
import type { Speaker, SpeakerKind } from '../../domain/speaker.ts';
import type { Analysis } from './analysis.ts';
import { anonymityIn } from './anonymity.ts';
import type { Gender } from './first-names.ts';
import { type Mention, readMention } from './mention.ts';
import { nameRuns } from './names.ts';
import { gatherNames, type Named } from './people.ts';
import { opensPhrase } from './source-cases.ts';
import { DETERMINERS, TAG } from './tags.ts';

/** A mention to be resolved: a source in tokens, and the unit (index) in which it stands. */
export interface Source {
  readonly span: Span;
  readonly unit: number;
}

export interface Identified {
  readonly speakers: readonly Speaker[];
  /** The speaker (index) of a source span. */
  speakerOf(span: Span): number | null;
}

/** A speaker while the article is read. */
interface Draft {
  name: string;
  kind: SpeakerKind;
  role: string | null;
  anonymity: Span | null;
  gender: Gender | null;
  readonly named: Named | null;
  readonly mentions: Span[];
  /** The token at which it was last mentioned as a source. */
  last: number;
}

/** Who has been met so far. */
interface State {
  readonly analysis: Analysis;
  readonly drafts: Draft[];
  /** The person or body named at a token. */
  readonly names: ReadonlyMap<number, Named>;
  /** The starts of all runs that name persons, in order. */
  readonly starts: readonly number[];
  readonly byNamed: Map<Named, number>;
  /** Those described by a noun, with the words of the description. */
  readonly byHead: Map<string, readonly { readonly index: number; readonly words: readonly string[] }[]>;
  /** The latest speakers, the last first. */
  recent: number[];
}

const keyOf = ([from, to]: Span): string => `${from},${to}`;
const REMEMBERED = 6;
/** How many tokens back a pronoun finds a name that has not spoken. */
const PRONOUN_REACH = 120;
/** How many tokens back a speaker of the right gender goes before a nearer one of unknown gender. */
const SPEAKER_REACH = 250;

/**
 * Brings the mentions of each speaker of an article together: names by their last word, "he" and "she" by gender and nearness, "the official" by its noun.
 * `sources` in the order of the text. A pronoun that finds nobody stays a speaker by itself, unnamed.
 */
export function identifySpeakers(analysis: Analysis, sources: readonly Source[]): Identified {
  const state = newState(analysis);
  const found = new Map<string, number>();
  for (const source of sources) {
    const key = keyOf(source.span);
    if (!found.has(key)) found.set(key, identify(state, source));
  }
  return {
    speakers: state.drafts.map((draft) => finished(analysis, draft)),
    speakerOf: (span) => found.get(keyOf(span)) ?? null,
  };
}

function newState(analysis: Analysis): State {
  const names = new Map<number, Named>();
  const starts: number[] = [];
  for (const [run, named] of gatherNames(nameRuns(analysis.tokens, analysis.titled))) {
    for (let i = run.span[0]; i < run.span[1]; i++) names.set(i, named);
    if (!named.body && analysis.tokens.passage[run.span[0]] === -1) starts.push(run.span[0]);
  }
  return { analysis, drafts: [], names, starts, byNamed: new Map(), byHead: new Map(), recent: [] };
}

function identify(state: State, { span, unit }: Source): number {
  const mention = readMention(state.analysis.tokens, antecedent(state.analysis, span) ?? span);
  const index = resolve(state, mention, unit);
  const draft = state.drafts[index] as Draft;
  draft.mentions.push(charactersOf(state.analysis, span));
  draft.last = span[0];
  describe(state, index, mention, unit);
  state.recent = [index, ...state.recent.filter((other) => other !== index)].slice(0, REMEMBERED);
  return index;
}

/** The noun phrase that "who", "which" or "that" stands for. */
function antecedent({ tokens }: Analysis, [from, to]: Span): Span | null {
  const tag = tokens.tag[from];
  if (to - from !== 1 || (tag !== TAG.who && tag !== TAG.which && tag !== TAG.that)) return null;
  const end = tokens.tag[from - 1] === TAG.comma ? from - 1 : from;
  for (let i = end - 1; i >= 0 && i > end - 12; i--) if (opensPhrase(tokens.tag, 0, i)) return [i, end];
  return null;
}

function resolve(state: State, mention: Mention, unit: number): number {
  if (mention.sort === 'pronoun') return ofPronoun(state, mention, unit) ?? add(state, mention, null);
  if (mention.sort === 'description') return ofDescription(state, mention);
  const named = state.names.get(mention.name?.span[0] ?? -1) ?? null;
  return named ? ofNamed(state, named, mention) : add(state, mention, null);
}

function ofNamed(state: State, named: Named, mention: Mention): number {
  const known = state.byNamed.get(named);
  if (known !== undefined) return known;
  const index = add(state, mention, named);
  state.byNamed.set(named, index);
  return index;
}

/** The subject of its own sentence, else who spoke last, else who was named last; each only when the gender can be right. */
function ofPronoun(state: State, mention: Mention, unit: number): number | null {
  if (mention.kind === 'group') return state.recent.find((i) => state.drafts[i]?.kind === 'group') ?? null;
  if (mention.gender === null) return null;
  const fits = (named: Named): boolean =>
    named.gender === mention.gender || (named.gender === null && named.words.length > 1 && state.byNamed.has(named));
  const at = mention.span[0];
  const subject = namedBetween(state, (state.analysis.units[unit] as Span)[0], at, fits, 'first');
  if (subject) return ofNamed(state, subject, mention);
  const spoke = lastSpeaker(state, mention.gender, at);
  const near = namedBetween(state, Math.max(0, at - PRONOUN_REACH), at, fits, 'last');
  if (spoke !== undefined && (near === null || (state.drafts[spoke] as Draft).last >= at - PRONOUN_REACH)) return spoke;
  return near ? ofNamed(state, near, mention) : null;
}

/** Who spoke last and is known to be of this gender; else who spoke last and may be. */
function lastSpeaker({ recent, drafts }: State, wanted: Gender, at: number): number | undefined {
  const known = recent.find((i) => drafts[i]?.gender === wanted && drafts[i]?.kind !== 'group');
  if (known !== undefined && at - (drafts[known]?.last ?? 0) < SPEAKER_REACH) return known;
  return recent.find((i) => canBe(drafts[i] as Draft, wanted));
}

/** Whether a speaker can be "he" or "she". A single word of unknown gender is as likely a place. */
function canBe({ kind, gender, named, name }: Draft, wanted: Gender | null): boolean {
  if (kind === 'group' || (gender !== null && gender !== wanted)) return false;
  return gender !== null || (named === null ? kind !== 'unnamed' || name.includes(' ') : named.words.length > 1);
}

/** The first or last person named between two tokens. */
function namedBetween(
  { starts, names }: State,
  from: number,
  to: number,
  fits: (named: Named) => boolean,
  which: 'first' | 'last',
): Named | null {
  let found: Named | null = null;
  for (let i = lowerBound(starts, from); i < starts.length && (starts[i] as number) < to; i++) {
    const named = names.get(starts[i] as number);
    if (!named || !fits(named)) continue;
    if (which === 'first') return named;
    found = named;
  }
  return found;
}

function lowerBound(sorted: readonly number[], value: number): number {
  let low = 0;
  let high = sorted.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((sorted[middle] as number) < value) low = middle + 1;
    else high = middle;
  }
  return low;
}

/**
 * "The official" is the last one introduced by that noun whose description has the same other words; "an official" is somebody new,
 * "officials" without an article are the same as in the same words before. */
function ofDescription(state: State, mention: Mention): number {
  const known = state.byHead.get(mention.head) ?? [];
  const words = modifiers(state.analysis, mention.span);
  const fits = (others: readonly string[]): boolean => words.every((word) => others.includes(word));
  const bare = !mention.definite && mention.kind === 'group' && words.length === mention.span[1] - mention.span[0];
  const same = known.findLast(
    ({ words: others }) => fits(others) && (mention.definite || (bare && others.length === words.length)),
  );
  if (same) return same.index;
  const index = add(state, mention, null);
  remember(state, mention.head, index, words);
  return index;
}

function remember(state: State, head: string, index: number, words: readonly string[]): void {
  const known = state.byHead.get(head) ?? [];
  state.byHead.set(head, [...known.slice(-REMEMBERED), { index, words }]);
}

/** The describing words of a mention in lower case: "senior", "US", "official". */
function modifiers(analysis: Analysis, span: Span): string[] {
  const { tokens } = analysis;
  const [from, to] = coreOf(analysis, span);
  const words: string[] = [];
  for (let i = from; i < to && i < from + 12; i++) {
    if (!DETERMINERS[tokens.tag[i] as number])
      words.push(tokens.text.slice(tokens.start[i], tokens.end[i]).toLowerCase().replaceAll('.', ''));
  }
  return words;
}

function add(state: State, mention: Mention, named: Named | null): number {
  const { tokens } = state.analysis;
  const words = named?.words.join(' ') ?? mention.name?.words.join(' ') ?? null;
  const name = words ?? tokens.text.slice(...charactersOf(state.analysis, coreOf(state.analysis, mention.span)));
  const kind = named && !named.body && mention.sort === 'pronoun' ? 'named' : mention.kind;
  return (
    state.drafts.push({
      name,
      kind,
      role: null,
      anonymity: null,
      gender: named?.gender ?? mention.gender,
      named,
      mentions: [],
      last: mention.span[0],
    }) - 1
  );
}

/** The description without what follows its first comma. */
function coreOf({ tokens }: Analysis, [from, to]: Span): Span {
  let end = from + 1;
  while (end < to && tokens.tag[end] !== TAG.comma && tokens.tag[end] !== TAG.who) end++;
  return [from, end];
}

/** Adds what this mention says of the speaker: role, fuller description, anonymity; remembers the nouns by which it can be called. */
function describe(state: State, index: number, mention: Mention, unit: number): void {
  const { tokens, units } = state.analysis;
  const draft = state.drafts[index] as Draft;
  if (mention.role !== null) {
    const role = tokens.text.slice(...charactersOf(state.analysis, mention.role));
    if (role.length > (draft.role?.length ?? 0)) draft.role = role;
    const noun = lastWord(role);
    if (draft.named && !draft.named.body) remember(state, noun, index, role.toLowerCase().split(/\s+/));
  }
  if (mention.sort === 'description') {
    const name = tokens.text.slice(...charactersOf(state.analysis, coreOf(state.analysis, mention.span)));
    if (draft.named === null && name.length > draft.name.length && !mention.definite) draft.name = name;
  }
  if (draft.named === null && mention.sort !== 'pronoun' && draft.anonymity === null) {
    draft.anonymity = anonymityIn(tokens.text, charactersOf(state.analysis, units[unit] as Span));
    if (draft.anonymity !== null) draft.kind = 'unnamed';
  }
}

const lastWord = (role: string): string =>
  role
    .split(/\s(?:of|for|to|at|in)\s/, 1)[0]
    ?.split(' ')
    .at(-1)
    ?.toLowerCase() ?? '';

/** A finished speaker: a named person's mentions are all the places that name them. */
function finished(analysis: Analysis, draft: Draft): Speaker {
  const named = draft.kind === 'named' ? (draft.named?.runs ?? []).map(({ span }) => charactersOf(analysis, span)) : [];
  const starts = named.map(([from]) => from);
  const own = draft.mentions.filter(([from, to]) => (named[lowerBound(starts, from)]?.[1] ?? to + 1) > to);
  const mentions = [...named, ...own].sort((a, b) => a[0] - b[0]);
  return { name: draft.name, kind: draft.kind, role: draft.role, anonymity: draft.anonymity, mentions };
}

function charactersOf({ tokens }: Analysis, [from, to]: Span): Span {
  return [tokens.start[from] as number, tokens.end[to - 1] as number];
}
