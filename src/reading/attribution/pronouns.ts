import type { Span } from '../../domain/span.ts';
import { type Bystander, lastBystander, leadingPerson } from './bystanders.ts';
import { type Cast, type Draft, ofNamed } from './cast.ts';
import type { Gender } from './first-names.ts';
import type { Mention } from './mention.ts';
import { wordAt } from './names.ts';
import type { Named } from './people.ts';
import { STOPS, TAG, tagSet } from './tags.ts';

/** How many tokens back a pronoun finds a name that has not spoken. */
const PRONOUN_REACH = 120;
/** How many tokens back a speaker of the right gender goes before a nearer one of unknown gender. */
const SPEAKER_REACH = 250;
/** How many sentences back the subject of the one before is looked for. */
const SENTENCES_BACK = 5;

/**
 * Who "he" or "she" is: the subject of its own sentence, else the person who opens the sentence before, named or not, else who spoke last or was
 * named last; each only when the gender can be right, and those of whom it is known before those of whom it is not. Nobody is reached over a
 * person without a name who came in since: then it is that one, or, where he is no subject, nobody.
 */
export function ofPronoun(cast: Cast, mention: Mention, unit: number): number | null {
  if (mention.kind === 'group') return cast.recent.find((i) => cast.drafts[i]?.kind === 'group') ?? null;
  const { gender } = mention;
  if (gender === null) return null;
  const at = mention.span[0];
  const own = (cast.analysis.units[unit] as Span)[0];
  const subject = leadingPerson(cast, own, gender);
  if (subject && subject.start < at) return subject.index();
  const named = namedBetween(cast, own, at, possibly(cast, gender), 'first');
  if (named) return ofNamed(cast, named, mention);
  const before = cast.analysis.tokens.tag[at] === TAG.he ? subjectBefore(cast, mention, unit, gender) : null;
  if (before !== null) return before;
  const found = byNearness(cast, mention, unit, gender);
  return notOver(cast, found, at, gender);
}

const possibly =
  (cast: Cast, gender: Gender) =>
  (named: Named): boolean =>
    named.gender === gender || (named.gender === null && isPerson(cast, named));

/** The person with whom the last sentence before a unit that is not wholly quoted begins; one that begins with the same pronoun goes on from the one before it. */
function subjectBefore(cast: Cast, mention: Mention, unit: number, gender: Gender): number | null {
  const { units, tokens } = cast.analysis;
  for (let i = unit - 1; i >= 0 && i > unit - SENTENCES_BACK; i--) {
    const [from, to] = units[i] as Span;
    if (tokens.passage[from] !== -1 || tokens.tag[from] === TAG.open) {
      if (tokens.passage[to - 2] === -1) return null; // Somebody speaks there: found by nearness.
    } else if (wordAt(tokens, from).toLowerCase() !== mention.head) {
      const named = leadingName(cast, from, gender);
      const subject = named ? ofNamed(cast, named, mention) : (leadingPerson(cast, from, gender)?.index() ?? null);
      return anotherSpeaks(cast, [from, to], subject) ? null : subject;
    }
  }
  return null;
}

/** "Lee is the ablest of them, Moen argues." */
function anotherSpeaks({ recent, drafts }: Cast, [from, to]: Span, subject: number | null): boolean {
  const [latest = -1] = recent;
  const last = drafts[latest]?.last ?? -1;
  return latest !== subject && from <= last && last < to;
}

const AFTER_SUBJECT = tagSet(
  'comma',
  'who',
  'be',
  'have',
  'do',
  'modal',
  'ed',
  'verb-past',
  'verb-s',
  'adverb',
  'also',
  'later',
  'just',
  'because',
  'reportedly',
  'bracketOpen',
  'dash',
);

/** The person by whose name a sentence begins, and not something of his ("Moen's brother", "Moen adviser Lee"). */
function leadingName(cast: Cast, from: number, gender: Gender): Named | null {
  const named = cast.names.get(from);
  if (!named || named.body || !possibly(cast, gender)(named)) return null;
  let end = from;
  while (cast.names.get(end) === named) end++;
  return AFTER_SUBJECT[cast.analysis.tokens.tag[end] as number] ? named : null;
}

function byNearness(cast: Cast, mention: Mention, unit: number, gender: Gender): number | null {
  const at = mention.span[0];
  const spoke = lastSpeaker(cast, gender, at);
  const start = Math.max(0, at - PRONOUN_REACH);
  const near =
    namedBetween(cast, start, at, (named) => named.gender === gender, 'last') ??
    namedBetween(cast, start, at, possibly(cast, gender), 'last');
  if (spoke !== undefined && (near === null || (cast.drafts[spoke] as Draft).last >= start)) return spoke;
  return near ? ofNamed(cast, near, mention) : sameBreath(cast, unit);
}

/** The one found, unless somebody without a name came in after his last mention. */
function notOver(cast: Cast, found: number | null, at: number, gender: Gender): number | null {
  const since = found === null ? 0 : lastMentioned(cast.drafts[found] as Draft, at);
  const spoke = cast.recent.find((i) => {
    const draft = cast.drafts[i] as Draft;
    return i !== found && draft.named === null && draft.last > since && canBe(draft, gender);
  });
  const stranger = lastBystander(cast, Math.max(since, at - PRONOUN_REACH), at, gender);
  if (stranger && stranger.start >= (cast.drafts[spoke ?? -1]?.last ?? 0))
    return ofBystander(cast, stranger, found, gender);
  return spoke ?? found;
}

function ofBystander(cast: Cast, stranger: Bystander, found: number | null, gender: Gender): number | null {
  const known = cast.byStart.get(stranger.start);
  if (known !== undefined && known === found) return found;
  if (stranger.subject) return stranger.index();
  return isObject(cast, stranger, gender) ? found : null;
}

/** "He had met a worker": somebody else who can be meant is the subject there. */
function isObject(cast: Cast, { start }: Bystander, gender: Gender): boolean {
  const { tokens } = cast.analysis;
  for (let i = start - 1; i >= 0 && !STOPS[tokens.tag[i] as number]; i--) {
    if (tokens.tag[i] === TAG.he) return true;
    const named = cast.names.get(i);
    if (named && possibly(cast, gender)(named)) return true;
  }
  return false;
}

/** The token of the last mention before another, as a source or by name. */
function lastMentioned({ last, named }: Draft, at: number): number {
  const run = named?.runs.findLast(({ span }) => span[0] < at);
  return Math.max(last, run?.span[0] ?? 0);
}

/** Who spoke last, when a single name of unknown gender did so in the same sentence ("Lee said it was late, she said"). */
function sameBreath({ recent, drafts, analysis }: Cast, unit: number): number | null {
  const [latest = -1] = recent;
  const draft = drafts[latest];
  const open = draft?.kind === 'named' && draft.gender === null;
  return open && draft.last >= (analysis.units[unit] as Span)[0] ? latest : null;
}

/** Whether somebody of unknown gender is surely a person: called by an office or by the last name alone, or by a full name when speaking. */
function isPerson({ byNamed }: Cast, named: Named): boolean {
  return named.introduced || named.shortened || (named.words.length > 1 && byNamed.has(named));
}

/** Who spoke last and is known to be of this gender; else who spoke last and may be. */
function lastSpeaker({ recent, drafts }: Cast, wanted: Gender, at: number): number | undefined {
  const known = recent.find((i) => drafts[i]?.gender === wanted && drafts[i]?.kind !== 'group');
  if (known !== undefined && at - (drafts[known]?.last ?? 0) < SPEAKER_REACH) return known;
  return recent.find((i) => canBe(drafts[i] as Draft, wanted));
}

/** Whether a speaker can be "he" or "she". A single word of unknown gender is as likely a place. */
function canBe({ kind, gender, named, name }: Draft, wanted: Gender | null): boolean {
  if (kind === 'group' || (gender !== null && gender !== wanted)) return false;
  if (gender !== null || named?.introduced) return true;
  return named === null ? kind !== 'unnamed' || name.includes(' ') : named.words.length > 1;
}

/** The first or last person named between two tokens. */
function namedBetween(
  { starts, names }: Cast,
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

export function lowerBound(sorted: readonly number[], value: number): number {
  let low = 0;
  let high = sorted.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((sorted[middle] as number) < value) low = middle + 1;
    else high = middle;
  }
  return low;
}
