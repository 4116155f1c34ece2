import { overlaps } from '../../domain/span.ts';
import { areSynonyms } from './english.ts';
import type { Field } from './field.ts';
import type { Passage } from './passages.ts';
import type { Asked } from './question.ts';
import { type Word, wordsOf } from './words.ts';

const PERSON = /^(?:he|she|they)$/;
const SPEECH =
  /^(?:said|says|say|told|tells|claimed|claims|argued|argues|stated|states|announced|asked|demanded|added|adds|warned|insisted|denied|replied|responded|responding|response|answered|reiterated|accused|according|declared|described|explained|wrote|noted|suggested|reported|protested|expressed|requested|called|offered|proposed|named|sought|promised|threatened|refused|agreed|rejected|vowed|pledged)$/;

/** Between a subject and its verb stand few words: "Kovacs has repeatedly said". */
const NEAR = 3;

/** How much of the speaker's name stands with a cue of speech; a reading, where there is one, knows the speaker behind "he" too. */
export function saidBySpeaker({ speaker }: Asked, { document, span, words, before }: Passage): number {
  if (speaker.length === 0) return 0;
  const share = (here: ReadonlySet<string>): number => speaker.filter((term) => here.has(term)).length / speaker.length;
  const cued = words.some((word) => SPEECH.test(word.lower));
  const byName = cued ? share(termsOf(words)) : 0;
  const byPronoun =
    cued && before !== null && words.some((word) => PERSON.test(word.lower)) ? 0.8 * share(termsOf(before.words)) : 0;
  const { statements = [], speakers = [] } = document.reading ?? {};
  const stated = statements
    .filter(({ content, source }) => overlaps(content, span) || (source !== null && overlaps(source, span)))
    .map((statement) => (statement.speaker === null ? '' : (speakers[statement.speaker]?.name ?? '')));
  return Math.max(byName, byPronoun, ...stated.map((name) => share(termsOf(wordsOf(name, [0, name.length])))));
}

/** Whether a reading is at hand that does not know the passage as the words of whom the question names, and they are no subject of a cue in it either. */
export function notTheirs(
  { asked: { speaker, asksForWords, terms: asked }, speakerAs }: Field,
  passage: Passage,
): number {
  const { document, span, words } = passage;
  if (document.reading === undefined || !asksForWords || speaker.length === 0) return 0;
  const { statements, quotes, speakers } = document.reading;
  const said = [
    ...statements.filter(
      ({ content, source }) => overlaps(content, span) || (source !== null && overlaps(source, span)),
    ),
    ...quotes.filter((quote) => overlaps(quote.span, span)),
  ];
  const names = said.flatMap(({ speaker: number }) => (number === null ? [] : (speakers[number]?.name ?? [])));
  const theirs = names.some((name) => holds(speakerAs, termsOf(wordsOf(name, [0, name.length]))));
  return theirs || isSubject(speakerAs, asked, words) ? 0 : 1;
}

/** Whether a name is meant: its last word, or another form of it ("American" for "US"). */
function holds(speaker: ReadonlySet<string>, terms: ReadonlySet<string>): boolean {
  return [...terms].some((term) => speaker.has(term) || [...speaker].some((name) => areSynonyms(term, name)));
}

/** Whether a cue of speech, or a synonym of a word of the question, follows soon behind the name. */
function isSubject(speaker: ReadonlySet<string>, asked: readonly string[], words: readonly Word[]): boolean {
  const isCue = ({ lower, term }: Word): boolean =>
    SPEECH.test(lower) || asked.some((other) => areSynonyms(term, other));
  return words.some(
    ({ term }, at) => holds(speaker, new Set([term])) && words.slice(at + 1, at + 1 + NEAR).some(isCue),
  );
}

function termsOf(words: readonly Word[]): ReadonlySet<string> {
  return new Set(words.map((word) => word.term));
}
