import { isChatter } from '../answer/chatter.ts';
import { namesIn } from '../answer/focus.ts';
import { understand } from '../answer/question.ts';
import { wordsOf } from '../answer/words.ts';
import type { TopicAliases } from '../newsroom.ts';
import { goOnFrom } from './ellipsis.ts';
import { lastTerm, type Mentioned } from './mentioned.ts';

/** What a question can lean on. */
export interface Context extends Mentioned {
  /** The question before it, as it was taken, or null; and the one on which that leant. */
  readonly question: string | null;
  readonly after: string | null;
  /** The headlines that were shown last, where it was a brief. */
  readonly headlines: readonly string[];
  readonly topics: readonly TopicAliases[];
}

/** The ways in which words can be taken, likeliest first: each a question that stands alone, but for what it takes over from `after`. */
export interface Taken {
  readonly ways: readonly [string, ...string[]];
  /** The question from which it takes over what it leaves out, or null. */
  readonly after: string | null;
  /** Whether a word of it was filled in. */
  readonly filledIn: boolean;
}

const HE = /\b(?:he|him|his|she|her|hers)\b/iu;
const THERE =
  /(?<!\b(?:is|are|was|were|has|have|had|been|be|isn't|aren't)\s)\bthere\b(?!\s+(?:is|are|was|were|has|have|be|been|will|any|a|an|more)\b)/iu;
const THAT = /\b(?:that|this|it)\b/iu;
const MOST_OTHERS = 3;

/**
 * Takes a question in the light of what was shown: "he", "there" and what was left out ("and in 2017?") are filled in, and other ways to
 * take it are listed. Names are filled in only where nobody in the question itself could be meant.
 */
export function take(words: string, context: Context): Taken {
  const asked = words.trim();
  const { question, headlines } = context;
  const after = question === null || standsAlone(question) ? question : (context.after ?? question);
  if (isChatter(asked)) return { ways: [asked], after: null, filledIn: false };
  const gone = question === null ? [] : goOnFrom(asked, question, context);
  if (gone.length > 0) return oneOf(gone, question === null || standsAlone(question) ? null : context.after);
  const persons = HE.test(asked) && !namesSomebody(asked) ? personsMeant(context) : [];
  if (persons.length > 0)
    return oneOf(
      persons.map((person) => withName(asked, person)),
      after,
    );
  const places = THERE.test(asked) ? placesMeant(context) : [];
  if (places.length > 0)
    return oneOf(
      places.map((place) => asked.replace(THERE, place)),
      after,
    );
  if (question === null && headlines.length > 0 && isAbout(asked))
    return oneOf(
      headlines.map((headline) => asked.replace(THAT, `“${headline}”`)),
      null,
    );
  return { ways: [asked], after, filledIn: false };
}

function oneOf([question = '', ...others]: readonly string[], after: string | null): Taken {
  const bare = (way: string): string => way.replace(/^\W*(?:and|but|so)\s+/iu, '');
  return { ways: [bare(question), ...others.slice(0, MOST_OTHERS).map(bare)], after, filledIn: true };
}

/** `after`, where a question takes over words from it; else null. */
export function leansOn(question: string, after: string | null): string | null {
  return understand(question, after).focus.some(({ inherited }) => inherited) ? after : null;
}

/** Whether a question says itself what it is about. */
export function standsAlone(question: string): boolean {
  return understand(question, null).focus.some(({ common }) => !common);
}

/** "When was that?" below a brief: nothing else is asked about. */
function isAbout(asked: string): boolean {
  return THAT.test(asked) && !standsAlone(asked);
}

function namesSomebody(asked: string): boolean {
  const words = wordsOf(asked, [0, asked.length]);
  const at = words.findIndex(({ lower }) => HE.test(lower));
  return namesIn(asked, words.slice(0, at)).length > 0;
}

/**
 * Who "he" can be. After "who …?" those whom the answer named, else whoever the question named; then all others who were shown. One person
 * alone in the question is meant, and nobody else.
 */
function personsMeant({ question, persons }: Context): readonly string[] {
  if (question === null) return persons;
  const terms = new Set(understand(question, null).terms);
  const named = persons.filter((person) => terms.has(lastTerm(person)));
  const inQuestion = named.length > 0 ? named : strangersIn(question);
  const answered = persons.filter((person) => !terms.has(lastTerm(person)));
  if (understand(question, null).kind === 'person' && answered.length > 0) return [...answered, ...inQuestion];
  return inQuestion.length === 1 ? inQuestion : [...inQuestion, ...answered];
}

/** Names in a question that no passage has: "What did Vera Lindqvist say?" */
function strangersIn(question: string): string[] {
  const words = wordsOf(question, [0, question.length]);
  return namesIn(question, words).filter((name) => name.includes(' '));
}

function placesMeant({ question, places }: Context): readonly string[] {
  const terms = question === null ? new Set() : new Set(understand(question, null).terms);
  const named = places.filter((place) => terms.has(lastTerm(place)));
  return named.length > 0 ? named.slice(0, 1) : places;
}

/** "his job" is somebody's job; "her" before a word is a possessive too. */
function withName(asked: string, name: string): string {
  return asked
    .replace(/\b(?:his|hers)\b/giu, `${name}’s`)
    .replace(/\bher\b(?=\s+(?!(?:to|in|on|at|about|for|with|from|by|and|or|as|that)\b)\p{L})/giu, `${name}’s`)
    .replace(/\b(?:he|him|she|her)\b/giu, name);
}
