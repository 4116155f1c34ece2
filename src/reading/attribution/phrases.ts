import { NOUNS, PRONOUNS, TAG, tagSet } from './tags.ts';

/** Whether a noun phrase may begin at `i`: its token can open one, and the token before belongs to none with it. */
export function opensPhrase(tag: Uint8Array, from: number, i: number): boolean {
  const here = tag[i] as number;
  if (!PHRASE[here]) return false;
  if (i === from) return true;
  const before = tag[i - 1] as number;
  if (before === TAG.name) return here !== TAG.name && here !== TAG.possessive && !NOUNS[here] && here !== TAG.number;
  return !INSIDE[before];
}

export const PHRASE = tagSet(
  'the',
  'a',
  'this',
  'that',
  'some',
  'my',
  'his',
  'her',
  'number',
  'name',
  'noun',
  'plural',
  'adjective',
  'ed',
  'ing',
  'person',
  'people',
  'body',
  'document',
  'statement',
  'claim',
  'title',
  'time',
  'day',
  'month',
  'he',
  'they',
  'it',
  'i',
  'you',
  'him',
  'self',
  'somebody',
  'who',
  'which',
  'what',
  'verb-ing',
  'verb-past',
  'verb-base',
  'symbol',
  'not',
  'just',
  'adverb',
  'prep',
  'about',
);
const INSIDE = tagSet(
  'the',
  'a',
  'this',
  'some',
  'my',
  'his',
  'possessive',
  'adjective',
  'noun',
  'number',
  'title',
  'ing',
  'her',
);

const CONTINUES = tagSet(
  'possessive',
  'noun',
  'plural',
  'name',
  'number',
  'person',
  'people',
  'body',
  'document',
  'statement',
  'claim',
  'title',
  'time',
);

/** Whether a noun phrase may end between these two tags. */
export function endsPhrase(inner: number, next: number): boolean {
  if (
    NOUNS[inner] ||
    PRONOUNS[inner] ||
    inner === TAG.bracketClose ||
    inner === TAG.number ||
    inner === TAG.some ||
    inner === TAG.ed
  ) {
    return !CONTINUES[next];
  }
  return false;
}
