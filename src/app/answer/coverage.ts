import type { Field, Find } from './field.ts';
import { SAME } from './match.ts';
import type { Together } from './together.ts';

/** How much of the question a passage and its surroundings have. All 0 to 1 but `told`. */
export interface Coverage {
  /** Share of the question by weight, synonyms included. */
  readonly covered: number;
  /** The same, only by the very words. */
  readonly coveredSame: number;
  /** The same, without weights. */
  readonly coveredFlat: number;
  /** The same, where the rarest words count most. */
  readonly coveredRare: number;
  /** Where long words count most: they are rarer in any text. */
  readonly coveredLong: number;
  /** By words that stand near the question word. */
  readonly coveredNearAsking: number;
  /** The rarity of what is shared, summed up and not divided by the question's length. */
  readonly told: number;
  /** The same for rare words alone, and the number of shared words. */
  readonly toldRare: number;
  readonly shared: number;
  readonly bm25: number;
  readonly namesCovered: number;
  readonly numbersCovered: number;
  readonly nounCovered: number;
  /** The question's last telling word, most often its verb or object. */
  readonly lastCovered: number;
  /** Shared words that all titles have too, so that all passages are about them. */
  readonly titleCovered: number;
  /** What the passage lacks and the one before, the one before that, the one after, or only some other of its document has. */
  readonly coveredBefore: number;
  readonly coveredTwoBefore: number;
  readonly coveredAfter: number;
  readonly coveredElsewhere: number;
  /** `coveredBefore` where the passage opens with a pronoun or "the". */
  readonly coveredByPronoun: number;
  readonly coveredByArticle: number;
  /** The same where "he" or "she" stands anywhere. */
  readonly coveredByPerson: number;
  /** What its whole document has, by weight, and by rarity among the documents. */
  readonly documentCovered: number;
  readonly documentTold: number;
  /** The rarity among the documents of what is shared: by the passage, and by it together with the one before. */
  readonly toldAmong: number;
  readonly toldAmongBefore: number;
  /** Its whole document by BM25, by rarity among the documents. */
  readonly documentBm25: number;
  /** What the document, and the passage with its two neighbours, have together, the rarest words counting most. */
  readonly documentRare: number;
  readonly aroundRare: number;
}

const PRONOUNS = /^(?:he|she|it|they|his|her|its|their|this|these|that|those|such)$/;

export function coverageOf(field: Field, find: Find): Coverage {
  const { asked, weights, rarities } = field;
  const { best, passage } = find;
  const has = (index: number): number => best[index] ?? 0;
  const share = (weight: (index: number) => number): number => shareOf(best, weight);
  const weightOf = (index: number): number => weights[index] ?? 0;
  const lacking = (other: readonly number[] | undefined): number =>
    other === undefined ? 0 : total(weights, (weight, index) => weight * Math.max(0, (other[index] ?? 0) - has(index)));
  const before = lacking(find.before?.best);
  const around = best.map((own, index) => Math.max(own, find.before?.best[index] ?? 0, find.after?.best[index] ?? 0));
  const document = field.inDocument.get(passage.document.id);
  return {
    covered: share(weightOf),
    coveredSame: total(weights, (weight, index) => (has(index) === SAME ? weight : 0)),
    coveredFlat: share(() => 1),
    coveredRare: share((index) => weightOf(index) ** 2),
    coveredLong: share((index) => (asked.focus[index]?.common ? 0 : (asked.focus[index]?.term.length ?? 0) ** 2)),
    coveredNearAsking: share(
      (index) => weightOf(index) / (1 + Math.abs((asked.focus[index]?.at ?? 0) - asked.askedAt)),
    ),
    told: total(rarities, (rarity, index) => rarity * has(index)) / 10,
    toldRare: total(rarities, (rarity, index) => (rarity * has(index)) ** 2) / 30,
    shared: total(best, (strength) => strength) / 5,
    bm25: bm25(field, find),
    namesCovered: share((index) => (asked.focus[index]?.name ? 1 : 0)),
    numbersCovered: share((index) => (asked.focus[index]?.number ? 1 : 0)),
    nounCovered: asked.noun !== null && passage.words.some((word) => word.term === asked.noun) ? 1 : 0,
    lastCovered: has(asked.focus.findLastIndex((word) => !word.name && !word.inherited)),
    titleCovered: total(weights, (weight, index) => weight * has(index) * (field.inAllTitles[index] ?? 0)),
    coveredBefore: before,
    coveredTwoBefore: lacking(find.before?.before?.best),
    coveredAfter: lacking(find.after?.best),
    coveredElsewhere: lacking(document) - lacking(document && find.before?.best),
    coveredByPronoun: passage.words.slice(0, 3).some((word) => PRONOUNS.test(word.lower)) ? before : 0,
    coveredByArticle: passage.words[0]?.lower === 'the' ? before : 0,
    coveredByPerson: passage.words.some((word) => word.lower === 'he' || word.lower === 'she') ? before : 0,
    documentCovered: document === undefined ? 0 : total(weights, (weight, index) => weight * (document[index] ?? 0)),
    documentRare: document === undefined ? 0 : shareOf(document, (index) => weightOf(index) ** 2),
    aroundRare: shareOf(around, (index) => weightOf(index) ** 2),
    toldAmong: total(field.documentRarities, (rarity, index) => rarity * has(index)) / 10,
    toldAmongBefore:
      total(field.documentRarities, (rarity, index) => rarity * Math.max(has(index), find.before?.best[index] ?? 0)) /
      10,
    documentBm25: documentBm25(field, field.wholes.get(passage.document.id)) / 10,
    documentTold:
      document === undefined
        ? 0
        : total(field.documentRarities, (rarity, index) => rarity * (document[index] ?? 0)) / 10,
  };
}

/** The sum of something over a list of weights. */
export function total(weights: readonly number[], of: (weight: number, index: number) => number): number {
  let sum = 0;
  for (let index = 0; index < weights.length; index++) sum += of(weights[index] ?? 0, index);
  return sum;
}

/** The weighted mean of `best`; 0 where nothing has weight. */
function shareOf(best: readonly number[], weight: (index: number) => number): number {
  let sum = 0;
  let all = 0;
  for (let index = 0; index < best.length; index++) {
    all += weight(index);
    sum += weight(index) * (best[index] ?? 0);
  }
  return all === 0 ? 0 : sum / all;
}

function bm25({ weights, averageLength }: Field, { hits, passage }: Find): number {
  const frequency = new Array<number>(weights.length).fill(0);
  for (const hit of hits) frequency[hit.focus] = (frequency[hit.focus] ?? 0) + hit.strength;
  return saturated(weights, frequency, passage.words.length / (averageLength || 1));
}

function documentBm25(field: Field, whole: Together | undefined): number {
  const { documentRarities, wholes, averageLength, finds } = field;
  if (whole === undefined || wholes.size < 2) return 0;
  const average = (averageLength * finds.length) / wholes.size;
  return 2.2 * saturated(documentRarities, whole.counts, whole.length / (average || 1));
}

/** BM25 with its usual constants; `length` in average lengths. */
function saturated(weights: readonly number[], counts: readonly number[], length: number): number {
  const norm = 1.2 * (0.25 + 0.75 * length);
  return total(weights, (weight, index) => (weight * (counts[index] ?? 0)) / ((counts[index] ?? 0) + norm));
}
