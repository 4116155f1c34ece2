import { terms } from '../../reading/terms.ts';
import { type Candidate, candidatesFor } from './candidates.ts';
import { type Closeness, closenessOf, nearestCandidate } from './closeness.ts';
import { type Coverage, coverageOf } from './coverage.ts';
import { defines } from './defines.ts';
import { denies } from './denial.ts';
import { areAntonyms, FUNCTION_WORDS } from './english.ts';
import type { Field, Find } from './field.ts';
import type { AnswerKind, Asked } from './question.ts';
import { notTheirs, saidBySpeaker } from './theirs.ts';
import type { Word } from './words.ts';

/** Whether a passage can hold an answer of the wanted kind. */
interface Fitness {
  /** A name, figure, reason or other words that could answer: present at all, and close to the question's words. */
  readonly nameNear: number;
  readonly namePresent: number;
  readonly figureNear: number;
  readonly figurePresent: number;
  readonly groundNear: number;
  readonly groundPresent: number;
  readonly otherNear: number;
  readonly otherPresent: number;
  /** "X is a …", "X, the …" where X is asked for. */
  readonly defines: number;
  /** A cue of speech beside the person whose words are asked for. */
  readonly saidBySpeaker: number;
  /** The words of somebody are asked for, and a reading knows these as the report's own or somebody else's. */
  readonly notTheirs: number;
  /** "called", "known as" where a name or word is asked for; "such as", "including" where examples are. */
  readonly names: number;
  readonly exemplifies: number;
  /** Content words that the question does not have. */
  readonly news: number;
  /** Only the question denies; only the passage does. */
  readonly deniesOnlyAsked: number;
  readonly deniesOnlyHere: number;
  /** The noun asked for stands right beside a likely answer. */
  readonly nounNear: number;
  /** It has the opposite of a word of the question that it lacks. */
  readonly antonym: number;
  /** It ends in a colon: it announces what follows and does not say it. */
  readonly announces: number;
  /** The first sentence of its document. */
  readonly first: number;
  /** The earlier of the documents, which the caller gives in the order of their likelihood: 1, 1/2, 1/3 … */
  readonly early: number;
  readonly length: number;
  readonly short: number;
}

/** What is looked at when passages are compared: plain numbers, most of 0 to 1. */
export type Features = Coverage & Closeness & Fitness;
export type FeatureName = keyof Features;

export interface Seen {
  readonly features: Features;
  /** The likeliest answering words, as a range of the passage's words; null when none stands out. */
  readonly candidate: Candidate | null;
}

type Group = 'name' | 'figure' | 'ground' | 'other';
const GROUPS: Readonly<Partial<Record<AnswerKind, Group>>> = {
  person: 'name',
  organisation: 'name',
  place: 'name',
  date: 'figure',
  duration: 'figure',
  number: 'figure',
  reason: 'ground',
  manner: 'ground',
};
const NAMING_QUESTION = new Set(terms('name term word called known nickname title referred dubbed named phrase'));
const NAMING = /^(?:called|known|named|termed|dubbed|titled|entitled|nicknamed|term|name|referred|labelled|labeled)$/;
const LISTING_QUESTION = new Set(
  terms('example examples some types kinds other others list factors things besides instance ones two three'),
);
const LISTING = /^(?:such|including|include|includes|included|example|like|e|namely|and|or)$/;
/** Looks at one passage in the light of the question. */
export function look(field: Field, find: Find): Seen {
  const { asked, weights } = field;
  const { document, span, words, number } = find.passage;
  const brought = new Set(find.hits.filter((hit) => hit.strength >= 0.7).map((hit) => hit.at));
  const candidates = candidatesFor(asked, words, (at) => brought.has(at));
  const { candidate, near } = nearestCandidate(candidates, find, weights);
  const group = GROUPS[asked.kind] ?? 'other';
  const present = candidates.reduce((best, { fit }) => Math.max(best, fit), 0);
  return {
    candidate,
    features: {
      ...coverageOf(field, find),
      ...closenessOf(field, find),
      nameNear: group === 'name' ? near : 0,
      namePresent: group === 'name' ? present : 0,
      figureNear: group === 'figure' ? near : 0,
      figurePresent: group === 'figure' ? present : 0,
      groundNear: group === 'ground' ? near : 0,
      groundPresent: group === 'ground' ? present : 0,
      otherNear: group === 'other' ? near : 0,
      otherPresent: group === 'other' ? present : 0,
      defines: asked.kind === 'definition' ? defines([...brought], find.passage) : 0,
      saidBySpeaker: saidBySpeaker(asked, find.passage),
      notTheirs: notTheirs(field, find.passage),
      names:
        asked.terms.some((term) => NAMING_QUESTION.has(term)) && words.some((word) => NAMING.test(word.lower)) ? 1 : 0,
      exemplifies:
        asked.terms.some((term) => LISTING_QUESTION.has(term)) && words.some((word) => LISTING.test(word.lower))
          ? 1
          : 0,
      news: Math.min(1, words.filter((word, at) => !brought.has(at) && !FUNCTION_WORDS.has(word.term)).length / 12),
      deniesOnlyAsked: asked.negated && !denies(words) ? 1 : 0,
      deniesOnlyHere: !asked.negated && denies(words) ? 1 : 0,
      nounNear: nounNear(asked.noun, candidates, words),
      antonym: antonym(asked, find) ? 1 : 0,
      announces: document.text.charAt(span[1] - 1) === ':' ? 1 : 0,
      first: number === 0 ? 1 : 0,
      early: 1 / (1 + Math.max(0, [...field.inDocument.keys()].indexOf(find.passage.document.id))),
      length: Math.log(words.length) / 4,
      short: words.length < 6 ? 1 : 0,
    },
  };
}

/** Whether the noun stands in or within three words of a candidate. */
function nounNear(noun: string | null, candidates: readonly Candidate[], words: readonly Word[]): number {
  if (noun === null) return 0;
  const at = words.flatMap((word, index) => (word.term === noun ? [index] : []));
  return candidates.some(({ from, to }) => at.some((index) => index >= from - 3 && index < to + 3)) ? 1 : 0;
}

function termsOf(words: readonly Word[]): ReadonlySet<string> {
  return new Set(words.map((word) => word.term));
}

function antonym({ terms: asked }: Asked, { passage }: Find): boolean {
  const here = termsOf(passage.words);
  const missing = asked.filter((term) => !here.has(term));
  const others = [...here].filter((term) => !asked.includes(term));
  return missing.some((term) => others.some((other) => areAntonyms(term, other)));
}
