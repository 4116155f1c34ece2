import { FUNCTION_WORDS } from './english.ts';
import type { FeatureName, Features } from './features.ts';
import type { Field, Find } from './field.ts';
import { isItsYear } from './its-year.ts';
import type { AnswerKind, Asked, FocusWord } from './question.ts';
import type { Ranked } from './rank.ts';
import { ABSTAIN_WEIGHTS } from './weights.ts';

/** Signs for or against the belief that the best passage answers: its features, and these. */
const FROM_FEATURES = [
  'coveredSame',
  'coveredLong',
  'shared',
  'lastCovered',
  'titleCovered',
  'coveredBefore',
  'coveredTwoBefore',
  'coveredAfter',
  'coveredByPronoun',
  'coveredByPerson',
  'coveredElsewhere',
  'documentCovered',
  'pairs',
  'nameNear',
  'namePresent',
  'figureNear',
  'figurePresent',
  'groundNear',
  'groundPresent',
  'otherNear',
  'otherPresent',
  'defines',
  'saidBySpeaker',
  'notTheirs',
  'names',
  'news',
  'deniesOnlyAsked',
  'deniesOnlyHere',
  'antonym',
  'length',
] as const satisfies readonly FeatureName[];

export interface Doubts extends Pick<Features, (typeof FROM_FEATURES)[number]> {
  readonly constant: number;
  /** By how much it beats the second, 0 to 1. */
  readonly lead: number;
  /** Names, numbers and other words of the question that the passage lacks: yes or no. */
  readonly nameMissing: number;
  readonly numberMissing: number;
  readonly nameNowhere: number;
  readonly numberNowhere: number;
  /** Weight of what neither passage, nor the one before, nor the title has. */
  readonly missing: number;
  /** Weight of the heaviest word that is nowhere in the documents. */
  readonly nowhere: number;
  readonly wordNowhere: number;
  readonly questionLength: number;
  /** A word that the passage lacks has another in its place there, beside the same neighbour: a name, another word. */
  readonly nameSwapped: number;
  readonly wordSwapped: number;
  /** A telling word is missing that stood right after a shared one. */
  readonly headMissing: number;
  /** The word that follows the question word, or looks like a verb, is missing. */
  readonly verbMissing: number;
  /** Share of the question's neighbours that stand the other way round. */
  readonly inverted: number;
  /** The counted thing ("soldiers" of "how many soldiers") is missing. */
  readonly countedMissing: number;
  /** By how much the passage and the one before fall short of half the question. */
  readonly barelyCovered: number;
  /** It says that the person asked for is kept from us, which is an answer. */
  readonly withheld: number;
  /** It has none of the words that the question took over from the one before. */
  readonly groundMissing: number;
  /** When, how long or how many is asked for, and it has no figure at all. */
  readonly figureMissing: number;
  /** What somebody said about a name is asked for, and the name is missing. */
  readonly aboutMissing: number;
  /** What somebody demanded, denied or promised is asked for, and no word of that is there. */
  readonly deedMissing: number;
  /** How many telling words are missing, in fifths. */
  readonly wordsMissing: number;
}

export type DoubtName = keyof Doubts;

function picked(features: Features): Pick<Features, (typeof FROM_FEATURES)[number]> {
  return Object.fromEntries(FROM_FEATURES.map((name) => [name, features[name]])) as Pick<
    Features,
    (typeof FROM_FEATURES)[number]
  >;
}

const WITHHELD = /^(?:identify|unnamed|unidentified)$/;

export function doubtsOf(field: Field, ranked: readonly Ranked[]): Doubts | null {
  const [top, second] = ranked;
  if (top === undefined) return null;
  const { focus } = field.asked;
  const { best, before, passage } = top.find;
  const title = field.inTitle.get(passage.document.id);
  const inAny = focus.map((_, index) =>
    Math.max(title?.[index] ?? 0, ...[...field.inDocument.values()].map((whole) => whole[index] ?? 0)),
  );
  const lacking = focus.map(
    (_, index) => 1 - Math.max(best[index] ?? 0, before?.best[index] ?? 0, title?.[index] ?? 0),
  );
  const missing = (index: number): boolean =>
    (lacking[index] ?? 0) > 0.5 && !isItsYear(focus[index], passage.document.publishedAt);
  const some = (holds: (index: number) => boolean): number => (focus.some((_, index) => holds(index)) ? 1 : 0);
  const gone = (index: number): boolean => (best[index] ?? 0) < 0.5;
  const neighbours = (index: number, other: number): boolean =>
    !gone(other) && Math.abs((focus[index]?.at ?? 0) - (focus[other]?.at ?? 9)) === 1;
  return {
    ...picked(top.features),
    constant: 1,
    lead: second === undefined ? 0.5 : 1 - Math.exp(second.score - top.score),
    nameMissing: some((index) => focus[index]?.name === true && (lacking[index] ?? 0) > 0.5),
    numberMissing: some((index) => focus[index]?.number === true && missing(index)),
    nameNowhere: some((index) => focus[index]?.name === true && (inAny[index] ?? 0) === 0),
    numberNowhere: some((index) => focus[index]?.number === true && missing(index) && (inAny[index] ?? 0) === 0),
    missing: lacking.reduce((sum, lack, index) => sum + lack * (field.weights[index] ?? 0), 0),
    nowhere: focus.reduce((sum, _, index) => sum + ((inAny[index] ?? 0) === 0 ? (field.weights[index] ?? 0) : 0), 0),
    wordNowhere: some((index) => (inAny[index] ?? 0) === 0 && focus[index]?.common === false),
    nameSwapped: swapped(top.find, focus, true) ? 1 : 0,
    wordSwapped: swapped(top.find, focus, false) ? 1 : 0,
    headMissing: some((index) => gone(index) && focus[index]?.common === false && neighbours(index, index - 1)),
    verbMissing: some(
      (index) =>
        gone(index) && (focus[index]?.at === field.asked.askedAt + 1 || /(?:ed|ing)$/.test(focus[index]?.as ?? '')),
    ),
    countedMissing:
      field.asked.kind === 'number' ? some((index) => focus[index]?.term === field.asked.noun && gone(index)) : 0,
    barelyCovered: Math.max(0, 0.5 - top.features.covered - top.features.coveredBefore / 2) * 2,
    withheld: field.asked.kind === 'person' && passage.words.some((word) => WITHHELD.test(word.lower)) ? 1 : 0,
    groundMissing: isWithoutGround(focus, best) ? 1 : 0,
    figureMissing: FIGURES.has(field.asked.kind) && top.features.figurePresent === 0 ? 1 : 0,
    aboutMissing: field.asked.asksForWords ? some((index) => isTheObject(field.asked, index) && gone(index)) : 0,
    deedMissing: field.asked.asksForWords ? some((index) => DEED.test(focus[index]?.as ?? '') && gone(index)) : 0,
    inverted: inverted(top.find, focus.length),
    wordsMissing: lacking.filter((lack, index) => lack > 0.5 && focus[index]?.common === false).length / 5,
    questionLength: Math.log(1 + focus.length) / 3,
  };
}

/** Whether a missing focus word that stood right beside a shared one has another content word in its place here. */
function swapped({ best, hits, passage }: Find, focus: readonly FocusWord[], name: boolean): boolean {
  const inPlace = (at: number): boolean => {
    const word = passage.words[at];
    return (
      word !== undefined &&
      !FUNCTION_WORDS.has(word.term) &&
      !hits.some((hit) => hit.at === at) &&
      (!name || word.capital || word.numeric)
    );
  };
  return focus.some((word, index) => {
    if ((best[index] ?? 0) > 0.5 || (word.name || word.number) !== name) return false;
    return hits.some((hit) => {
      const distance = (focus[hit.focus]?.at ?? 0) - word.at;
      return Math.abs(distance) === 1 && hit.strength >= 0.7 && inPlace(hit.at - distance);
    });
  });
}

function isWithoutGround(focus: readonly FocusWord[], best: readonly number[]): boolean {
  const ground = focus.flatMap(({ inherited, common }, index) => (inherited && !common ? [index] : []));
  return ground.length > 0 && ground.every((index) => (best[index] ?? 0) < 0.5);
}

const FIGURES: ReadonlySet<AnswerKind> = new Set(['date', 'duration', 'number']);

/** Verbs of speaking that say more than that something was said. */
const DEED =
  /^(?:demand|deny|denied|promise|warn|threaten|accuse|offer|reject|refuse|propose|request|vow|pledge|announce|criticise|criticize|condemn)(?:ed|s|ing)?$/;

/** Whether a focus word is a name that stands behind "about". */
function isTheObject({ focus, terms }: Asked, index: number): boolean {
  const word = focus[index];
  const about = terms.indexOf('about');
  return word?.name === true && !word.inherited && about >= 0 && word.at > about;
}

function inverted({ hits, best }: Find, size: number): number {
  let found = 0;
  let all = 0;
  for (let index = 0; index + 1 < size; index++) {
    if ((best[index] ?? 0) < 0.7 || (best[index + 1] ?? 0) < 0.7) continue;
    all++;
    const first = hits.find((hit) => hit.focus === index)?.at ?? 0;
    const second = hits.findLast((hit) => hit.focus === index + 1)?.at ?? 0;
    if (second < first) found++;
  }
  return all === 0 ? 0 : found / all;
}

const WEIGHTS = Object.entries(ABSTAIN_WEIGHTS) as [DoubtName, number][];

/** A passage that has less of the question than this, with the sentence before it, is believed in proportion only: a handful of missing words is no near miss. */
const LEAST_SHARED = 0.2;

/** The belief, 0 to 1, that the best passage answers. 0 where nothing is asked or nothing of it is found. */
export function confidenceOf(field: Field, ranked: readonly Ranked[]): number {
  const [top] = ranked;
  const doubts = doubtsOf(field, ranked);
  if (doubts === null || top === undefined || field.asked.focus.length === 0) return 0;
  const belief = 1 / (1 + Math.exp(-WEIGHTS.reduce((sum, [name, weight]) => sum + weight * doubts[name], 0)));
  const shared = top.features.covered + top.features.coveredBefore;
  return belief * Math.min(1, shared / LEAST_SHARED);
}
