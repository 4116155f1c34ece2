import stem from 'wink-porter2-stemmer';

/** Words, dotted initials ("U.S.") as one token, and single characters of scripts that write no spaces. */
const TOKEN = /(?:\p{Lu}\.){2,}|[\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}\p{sc=Thai}]|[\p{L}\p{N}\p{M}]+/gu;

/** Most English text has no other characters; the same tokens are then found by a pattern that takes a third of the time. */
const ENGLISH = /^[\n -~‘’“”–—…\u00a0]*$/;
const ENGLISH_TOKEN = /(?:[A-Z]\.){2,}|[A-Za-z0-9]+/g;

/** Names that folding would turn into common words: "US" is not "us". */
const KEPT_APART = new Map([
  ['US', 'usa'],
  ['U.S.', 'usa'],
  ['USA', 'usa'],
  ['U.S.A.', 'usa'],
]);

/** Folding and stemming is a pure function of the token, and news repeats its words: one table serves all texts. Emptied when full. */
const known = new Map<string, string>();
const KNOWN_LIMIT = 200_000;

/**
 * The index terms of a text in their order: what search compares. Case, accents, dots of initials and English inflection are folded away
 * ("Syrian" stays apart from "Syria": that is for the topic's aliases). Numbers are kept; the possessive leaves a term "s", which is dropped.
 */
export function terms(text: string): string[] {
  const found: string[] = [];
  for (const token of text.match(ENGLISH.test(text) ? ENGLISH_TOKEN : TOKEN) ?? []) {
    const term = known.get(token) ?? remember(token);
    if (term !== 's' && term !== '') found.push(term);
  }
  return found;
}

function remember(token: string): string {
  const term = KEPT_APART.get(token) ?? folded(token);
  if (token.length > LONGEST_WORD) return term;
  if (known.size >= KNOWN_LIMIT) known.clear();
  known.set(token, term);
  return term;
}

/** No word is longer; what is (an encoded blob, a run of letters) is compared by its beginning and not stemmed. */
const LONGEST_WORD = 64;

function folded(token: string): string {
  const plain = token
    .normalize('NFD')
    .replace(/[\p{M}.]/gu, '')
    .toLowerCase();
  if (plain.length > LONGEST_WORD) return plain.slice(0, LONGEST_WORD);
  return /^[a-z]+$/.test(plain) ? stem(plain) : plain;
}
