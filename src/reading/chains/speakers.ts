import type { Span } from '../../domain/span.ts';
import type { Speaker } from '../../domain/speaker.ts';
import { kindOf, tidied } from './names.ts';

/** The speakers of a text, to which those found on a relay's way can be added. */
export interface SpeakerBook {
  readonly speakers: readonly Speaker[];
  /** The index of the speaker whom a mention means, by its words; a new one where no known speaker is called so. */
  of(mention: Span): number | null;
}

/**
 * Opens a book on the speakers that attribution found. A mention is somebody known only where the words are the same ("the official" and "The
 * official"), or a surname that only one full name in the text ends with.
 */
export function speakerBook(text: string, given: readonly Speaker[]): SpeakerBook {
  const speakers: Speaker[] = [...given];
  const byWords = new Map<string, number>();
  const fullNames = new Map<string, string>();
  const note = (words: string, index: number): void => {
    const key = tidied(words).toLowerCase();
    if (key !== '' && !byWords.has(key)) byWords.set(key, index);
  };
  for (const [index, { name, mentions }] of given.entries()) {
    note(name, index);
    for (const mention of mentions) note(text.slice(...mention), index);
  }
  const of = (mention: Span): number | null => {
    const words = tidied(text.slice(...mention));
    if (words === '') return null;
    const full = fullNames.get(words) ?? (fullNames.size < MOST_LOOKUPS ? fullName(text, words) : words);
    fullNames.set(words, full);
    const known = byWords.get(full.toLowerCase()) ?? byWords.get(words.toLowerCase());
    if (known !== undefined) return known;
    const kind = full.includes(' ') ? kindOf(full) : /^\p{Lu}/u.test(full) ? 'named' : 'unnamed';
    const index = speakers.push({ name: full, kind, role: null, anonymity: null, mentions: [mention] }) - 1;
    note(full, index);
    note(words, index);
    return index;
  };
  return { speakers, of };
}

/** Each looks through the whole text. */
const MOST_LOOKUPS = 30;
const NOT_A_FIRST_NAME =
  /^(?:The|This|That|When|While|After|Before|If|As|But|And|In|On|At|By|For|From|With|President|Minister|Senator|Secretary|General|Colonel|Mr|Mrs|Ms|Dr|Sen|Rep|Gov|Gen|King|Queen|Prince|Judge|Officer|Chief|.*day)$/;

/** The one full name in the text that ends with this surname; the word itself where there is none, or more than one. */
function fullName(text: string, word: string): string {
  if (!/^\p{Lu}[\p{L}'’-]+$/u.test(word)) return word; // Nothing else may stand in the pattern below.
  const names = new Set<string>();
  for (const match of text.matchAll(
    new RegExp(`(?<![\\p{L}\\p{N}])(\\p{Lu}[\\p{L}'’-]+) ${word}(?![\\p{L}\\p{N}-])`, 'gu'),
  )) {
    if (!NOT_A_FIRST_NAME.test(match[1] ?? '') && !/['’]s$/.test(match[1] ?? '')) names.add(`${match[1]} ${word}`);
  }
  const [only, another] = names;
  return only !== undefined && another === undefined ? only : word;
}
