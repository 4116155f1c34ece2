import type { Span } from '../../domain/span.ts';
import { type Cast, type Draft, ofNamed } from './cast.ts';
import type { Gender } from './first-names.ts';
import type { Mention } from './mention.ts';
import type { Named } from './people.ts';

/** How many tokens back a pronoun finds a name that has not spoken. */
const PRONOUN_REACH = 120;
/** How many tokens back a speaker of the right gender goes before a nearer one of unknown gender. */
const SPEAKER_REACH = 250;

/**
 * Who "he" or "she" is: the subject of its own sentence, else who spoke last, else who was named last; each only when the gender can be right, and
 * those of whom it is known before those of whom it is not.
 */
export function ofPronoun(cast: Cast, mention: Mention, unit: number): number | null {
  if (mention.kind === 'group') return cast.recent.find((i) => cast.drafts[i]?.kind === 'group') ?? null;
  const { gender } = mention;
  if (gender === null) return null;
  const known = (named: Named): boolean => named.gender === gender;
  const possible = (named: Named): boolean => known(named) || (named.gender === null && isPerson(cast, named));
  const at = mention.span[0];
  const subject = namedBetween(cast, (cast.analysis.units[unit] as Span)[0], at, possible, 'first');
  if (subject) return ofNamed(cast, subject, mention);
  const spoke = lastSpeaker(cast, gender, at);
  const start = Math.max(0, at - PRONOUN_REACH);
  const near = namedBetween(cast, start, at, known, 'last') ?? namedBetween(cast, start, at, possible, 'last');
  if (spoke !== undefined && (near === null || (cast.drafts[spoke] as Draft).last >= start)) return spoke;
  return near ? ofNamed(cast, near, mention) : sameBreath(cast, unit);
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
