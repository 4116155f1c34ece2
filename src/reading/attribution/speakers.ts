import type { Span } from '../../domain/span.ts';
import type { Speaker } from '../../domain/speaker.ts';
import type { Analysis } from './analysis.ts';
import { anonymityIn } from './anonymity.ts';
import { add, type Cast, charactersOf, coreOf, type Draft, nameOf, ofNamed } from './cast.ts';
import { modifiers, ofDescription, remember } from './described.ts';
import { type Mention, officeBefore, readMention } from './mention.ts';
import { nameRuns } from './names.ts';
import { gatherNames, type Named } from './people.ts';
import { opensPhrase } from './phrases.ts';
import { lowerBound, ofPronoun } from './pronouns.ts';
import { TAG } from './tags.ts';

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

const keyOf = ([from, to]: Span): string => `${from},${to}`;
const REMEMBERED = 6;

/**
 * Brings the mentions of each speaker of an article together: names by their last word, "he" and "she" by gender and nearness, "the official" by its noun.
 * `sources` in the order of the text. A "he" or "she" that finds nobody is nobody: a wrong name is worse than none.
 */
export function identifySpeakers(analysis: Analysis, sources: readonly Source[]): Identified {
  const cast = newCast(analysis);
  const found = new Map<string, number | null>();
  for (const source of sources) {
    const key = keyOf(source.span);
    if (!found.has(key)) found.set(key, identify(cast, source));
  }
  return {
    speakers: cast.drafts.map((draft) => finished(analysis, draft)),
    speakerOf: (span) => found.get(keyOf(span)) ?? null,
  };
}

function newCast(analysis: Analysis): Cast {
  const names = new Map<number, Named>();
  const starts: number[] = [];
  for (const [run, named] of gatherNames(nameRuns(analysis.tokens, analysis.titled))) {
    for (let i = run.span[0]; i < run.span[1]; i++) names.set(i, named);
    if (!named.body && analysis.tokens.passage[run.span[0]] === -1) starts.push(run.span[0]);
  }
  return { analysis, drafts: [], names, starts, byNamed: new Map(), byHead: new Map(), byStart: new Map(), recent: [] };
}

function identify(cast: Cast, { span, unit }: Source): number | null {
  const whole = antecedent(cast.analysis, span);
  if (whole === null) return null;
  const mention = readMention(cast.analysis.tokens, whole);
  const described = mention.sort === 'description';
  const index = (described ? cast.byStart.get(whole[0]) : undefined) ?? resolve(cast, mention, unit);
  if (index === null) return null;
  if (described) cast.byStart.set(whole[0], index);
  const draft = cast.drafts[index] as Draft;
  draft.mentions.push(charactersOf(cast.analysis, span));
  draft.last = span[0];
  if (draft.named === null && draft.kind !== 'group') draft.gender ??= mention.gender;
  describe(cast, index, mention, unit);
  cast.recent = [index, ...cast.recent.filter((other) => other !== index)].slice(0, REMEMBERED);
  return index;
}

/** The noun phrase that "who", "which" or "that" stands for, null where none does; any other mention itself. */
function antecedent({ tokens }: Analysis, [from, to]: Span): Span | null {
  const tag = tokens.tag[from];
  if (to - from !== 1 || (tag !== TAG.who && tag !== TAG.which && tag !== TAG.that)) return [from, to];
  const end = tokens.tag[from - 1] === TAG.comma ? from - 1 : from;
  for (let i = end - 1; i >= 0 && i > end - 12; i--)
    if (opensPhrase(tokens.tag, 0, i)) return tokens.tag[i - 1] === TAG.not ? null : [i, end];
  return null;
}

/** What words stand in or over: somebody else wrote or spoke them. */
const NOBODY = new Set('headline headlines caption captions subtitle subtitles translation translations'.split(' '));

function resolve(cast: Cast, mention: Mention, unit: number): number | null {
  if (mention.sort === 'pronoun')
    return ofPronoun(cast, mention, unit) ?? (mention.gender === null ? add(cast, mention, null) : null);
  if (mention.sort === 'description') return NOBODY.has(mention.head) ? null : ofDescription(cast, mention);
  const named = cast.names.get(mention.name?.span[0] ?? -1) ?? null;
  if (named === null) return add(cast, mention, null);
  return described(cast, named, mention) ?? ofNamed(cast, named, mention);
}

/** "The spokeswoman, Ann Lee," is "a spokeswoman" of before, named now; nobody whose name was kept back on purpose. */
function described(cast: Cast, named: Named, { span, role, name }: Mention): number | null {
  const { tokens } = cast.analysis;
  const naming = role !== null && name !== null && role[1] < name.span[0] && tokens.tag[span[0]] === TAG.the;
  if (!naming || cast.byNamed.has(named)) return null;
  const words = modifiers(cast.analysis, role);
  const known = cast.byHead.get(words.at(-1) ?? '')?.at(-1);
  const draft = cast.drafts[known?.index ?? -1];
  if (!known || !draft || draft.named || draft.kind === 'group' || draft.anonymity) return null;
  if (!words.every((word) => known.words.includes(word))) return null;
  Object.assign(draft, { named, name: nameOf(named), kind: 'named', gender: named.gender ?? draft.gender });
  cast.byNamed.set(named, known.index);
  return known.index;
}

/** Adds what this mention says of the speaker: role, fuller description, anonymity; remembers the nouns by which it can be called. */
function describe(cast: Cast, index: number, mention: Mention, unit: number): void {
  const { tokens, units } = cast.analysis;
  const draft = cast.drafts[index] as Draft;
  if (mention.role !== null) {
    const role = tokens.text.slice(...charactersOf(cast.analysis, mention.role));
    if (role.length > (draft.role?.length ?? 0)) draft.role = role;
    const noun = lastWord(role);
    if (draft.named && !draft.named.body) remember(cast, noun, index, role.toLowerCase().split(/\s+/));
  }
  if (mention.sort === 'description') {
    const name = tokens.text.slice(...charactersOf(cast.analysis, coreOf(cast.analysis, mention.span)));
    if (draft.named === null && name.length > draft.name.length && !mention.definite) draft.name = name;
  }
  if (draft.named === null && mention.sort !== 'pronoun' && draft.anonymity === null) {
    draft.anonymity = anonymityIn(tokens.text, charactersOf(cast.analysis, units[unit] as Span));
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
  return {
    name: draft.name,
    kind: draft.kind,
    role: draft.role ?? officeOf(analysis, draft),
    anonymity: draft.anonymity,
    mentions,
  };
}

/** The office or title under which a person is named elsewhere than as a source. */
function officeOf(analysis: Analysis, { kind, named }: Draft): string | null {
  const run = kind === 'named' && named?.runs.find(({ introduced }) => introduced);
  const office = run && officeBefore(analysis.tokens, run);
  return office ? analysis.tokens.text.slice(...charactersOf(analysis, office)) : null;
}
