import { type Candidate, candidatesFor } from './candidates.ts';
import { areAntonyms, FUNCTION_WORDS } from './english.ts';
import type { Field, Find } from './field.ts';
import type { AnswerKind } from './question.ts';
import type { Word } from './words.ts';

/** What is looked at when passages are compared: each a number of about 0 to 1. */
export interface Features {
  /** Share of the question that the passage has, by weight, synonyms included. */
  readonly covered: number;
  /** The same, only by the very words. */
  readonly coveredSame: number;
  /** The same, without weights. */
  readonly coveredFlat: number;
  readonly bm25: number;
  /** What the passage lacks and the one before it has. */
  readonly coveredBefore: number;
  /** The same where the passage opens with a pronoun. */
  readonly coveredByPronoun: number;
  /** What the passage lacks and its document has. */
  readonly coveredInDocument: number;
  /** Neighbouring words of the question that stand close together here. */
  readonly pairs: number;
  readonly longestRun: number;
  readonly namesCovered: number;
  readonly nounCovered: number;
  readonly verbCovered: number;
  /** Names, figures or reasons of the wanted kind: present at all, and close to the question's words. */
  readonly nameNear: number;
  readonly namePresent: number;
  readonly figureNear: number;
  readonly figurePresent: number;
  readonly groundNear: number;
  readonly groundPresent: number;
  readonly otherNear: number;
  readonly defines: number;
  readonly saidBySpeaker: number;
  readonly negationDiffers: number;
  readonly antonym: number;
  readonly first: number;
  readonly length: number;
  readonly short: number;
}

export type FeatureName = keyof Features;

const NAME_KINDS: ReadonlySet<AnswerKind> = new Set(['person', 'organisation', 'place']);
const FIGURE_KINDS: ReadonlySet<AnswerKind> = new Set(['date', 'duration', 'number']);
const GROUND_KINDS: ReadonlySet<AnswerKind> = new Set(['reason', 'manner']);
const PRONOUNS = /^(?:he|she|it|they|his|her|its|their|this|these|that|those|such)$/;
const NEGATION = /^(?:not|never|no|without|neither|nor|cannot|none|nobody|nothing)$/;
const SPEECH =
  /^(?:said|says|say|told|tells|claimed|claims|argued|argues|stated|states|announced|asked|demanded|added|adds|warned|insisted|denied|replied|responded|responding|response|response|answered|reiterated|accused|according|declared|described|explained|wrote|noted|suggested|reported|protested|expressed|requested|called)$/;

export interface Seen {
  readonly features: Features;
  /** The likeliest answering words, as a range of the passage's words; null when none stands out. */
  readonly candidate: Candidate | null;
}

/** Looks at one passage in the light of the question. */
export function look(field: Field, find: Find): Seen {
  const { asked, weights } = field;
  const { passage, best } = find;
  const { words } = passage;
  const broughtAt = new Set(find.hits.filter((hit) => hit.strength >= 0.7).map((hit) => hit.at));
  const brought = (_word: Word, at: number): boolean => broughtAt.has(at);
  const candidates = candidatesFor(asked.kind, words, brought);
  const nearest = nearestCandidate(candidates, find, weights);
  const present = candidates.length > 0 ? 1 : 0;
  const lacking = (other: readonly number[] | undefined): number =>
    sum(weights, (weight, index) => weight * Math.max(0, (other?.[index] ?? 0) - (best[index] ?? 0)));
  const before = lacking(find.before?.best);
  const names = asked.focus.flatMap((word, index) => (word.name ? [best[index] ?? 0] : []));
  const isName = NAME_KINDS.has(asked.kind);
  const isFigure = FIGURE_KINDS.has(asked.kind);
  const isGround = GROUND_KINDS.has(asked.kind);
  return {
    candidate: nearest.candidate,
    features: {
      covered: sum(weights, (weight, index) => weight * (best[index] ?? 0)),
      coveredSame: sum(weights, (weight, index) => (best[index] === 1 ? weight : 0)),
      coveredFlat: mean(best),
      bm25: bm25(field, find),
      coveredBefore: before,
      coveredByPronoun: words.slice(0, 3).some((word) => PRONOUNS.test(word.lower)) ? before : 0,
      coveredInDocument: lacking(field.inDocument.get(passage.document.id)),
      pairs: pairs(field, find),
      longestRun: longestRun(asked.terms, words) / Math.max(1, asked.terms.length),
      namesCovered: names.length === 0 ? 0 : mean(names),
      nounCovered: asked.noun !== null && words.some((word) => word.term === asked.noun) ? 1 : 0,
      verbCovered: lastCovered(field, find),
      nameNear: isName ? nearest.score : 0,
      namePresent: isName ? present : 0,
      figureNear: isFigure ? nearest.score : 0,
      figurePresent: isFigure ? present : 0,
      groundNear: isGround ? nearest.score : 0,
      groundPresent: isGround ? present : 0,
      otherNear: isName || isFigure || isGround ? 0 : nearest.score,
      defines: asked.kind === 'definition' ? defines(find, words) : 0,
      saidBySpeaker:
        asked.speaker.length > 0 && words.some((word) => SPEECH.test(word.lower))
          ? spokenShare(asked.speaker, words)
          : 0,
      negationDiffers:
        asked.negated ===
        words.some(
          (word, at) => NEGATION.test(word.lower) || (word.lower === 't' && /n$/.test(words[at - 1]?.lower ?? '')),
        )
          ? 0
          : 1,
      antonym: antonym(field, find),
      first: passage.number === 0 ? 1 : 0,
      length: Math.log(words.length) / 4,
      short: words.length < 6 ? 1 : 0,
    },
  };
}

function sum(values: readonly number[], of: (value: number, index: number) => number): number {
  let total = 0;
  for (const [index, value] of values.entries()) total += of(value, index);
  return total;
}

function mean(values: readonly number[]): number {
  return values.length === 0 ? 0 : sum(values, (value) => value) / values.length;
}

function bm25({ weights, averageLength }: Field, { hits, passage }: Find): number {
  const frequency = new Array<number>(weights.length).fill(0);
  for (const hit of hits) frequency[hit.focus] = (frequency[hit.focus] ?? 0) + hit.strength;
  const length = 1.2 * (0.25 + (0.75 * passage.words.length) / (averageLength || 1));
  return sum(weights, (weight, index) => (weight * (frequency[index] ?? 0)) / ((frequency[index] ?? 0) + length));
}

/** The candidate with the most of the question close by: each focus word counts by its weight, less with every word between. */
function nearestCandidate(
  candidates: readonly Candidate[],
  { hits }: Find,
  weights: readonly number[],
): { candidate: Candidate | null; score: number } {
  let winner: Candidate | null = null;
  let score = 0;
  for (const candidate of candidates) {
    const near = new Array<number>(weights.length).fill(0);
    for (const { focus, strength, at } of hits) {
      const distance = at < candidate[0] ? candidate[0] - at : Math.max(0, at - candidate[1] + 1);
      near[focus] = Math.max(near[focus] ?? 0, strength / (1 + distance / 5));
    }
    const total = sum(weights, (weight, index) => weight * (near[index] ?? 0));
    if (winner !== null && total <= score) continue;
    winner = candidate;
    score = total;
  }
  return { candidate: winner, score };
}

/** Share of the question's neighbouring focus words that stand within five words of one another here; in the same order counts double. */
function pairs({ asked }: Field, { hits }: Find): number {
  if (asked.focus.length < 2) return 0;
  let found = 0;
  for (let index = 0; index + 1 < asked.focus.length; index++) {
    let best = 0;
    for (const a of hits) {
      if (a.focus !== index) continue;
      for (const b of hits) {
        if (b.focus !== index + 1 || Math.abs(a.at - b.at) > 5 || a.at === b.at) continue;
        best = Math.max(best, b.at > a.at ? 1 : 0.5);
      }
    }
    found += best;
  }
  return found / (asked.focus.length - 1);
}

/** The most words of the question, function words too, that follow one another here as they do there. */
function longestRun(question: readonly string[], words: readonly Word[]): number {
  let longest = 0;
  let above: number[] = [];
  for (const term of question) {
    const row: number[] = [];
    for (const [at, word] of words.entries()) {
      row[at] = word.term === term ? (above[at - 1] ?? 0) + 1 : 0;
      longest = Math.max(longest, row[at] ?? 0);
    }
    above = row;
  }
  return longest;
}

/** Whether the question's last telling word, most often its verb or object, is here. */
function lastCovered({ asked }: Field, { best }: Find): number {
  for (let index = asked.focus.length - 1; index >= 0; index--) {
    const word = asked.focus[index];
    if (word !== undefined && !word.name && !word.inherited) return best[index] ?? 0;
  }
  return 0;
}

/** "X is a …", "X, the …", "the … X": the name with words beside it that say what it is. */
function defines({ hits }: Find, words: readonly Word[]): number {
  const last = Math.max(-1, ...hits.filter((hit) => hit.strength >= 0.7).map((hit) => hit.at));
  const first = Math.min(words.length, ...hits.filter((hit) => hit.strength >= 0.7).map((hit) => hit.at));
  if (last < 0) return 0;
  const after = words[last + 1]?.lower ?? '';
  if (/^(?:is|was|are|were|means|refers|who|which|a|an|the)$/.test(after)) return first <= 3 ? 1 : 0.7;
  const ahead = words[first - 1];
  return ahead !== undefined && !ahead.capital && !FUNCTION_WORDS.has(ahead.term) ? 0.6 : 0;
}

function spokenShare(speaker: readonly string[], words: readonly Word[]): number {
  return mean(speaker.map((term) => (words.some((word) => word.term === term) ? 1 : 0)));
}

function antonym({ asked }: Field, { best, passage }: Find): number {
  return asked.focus.some(
    (word, index) => (best[index] ?? 0) < 0.7 && passage.words.some((other) => areAntonyms(word.term, other.term)),
  )
    ? 1
    : 0;
}
