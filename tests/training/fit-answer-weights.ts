/**
 * A development tool: fits the weights of `src/app/answer/weights.ts` on the questions in `../shared/data`, and prints what they give by
 * cross-validation over whole articles. `--write` replaces the table. Deterministic: the same data give the same table.
 *   node tests/training/fit-answer-weights.ts [--write]
 */
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { type DoubtName, doubtsOf } from '../../src/app/answer/abstain.ts';
import { titleOf } from '../../src/app/answer/answer.ts';
import { type FeatureName, look } from '../../src/app/answer/features.ts';
import type { Field, Find } from '../../src/app/answer/field.ts';
import { layOver } from '../../src/app/answer/field.ts';
import { type Passage, passagesOf } from '../../src/app/answer/passages.ts';
import { understand } from '../../src/app/answer/question.ts';

const DATA = '../shared/data/questions';
const FOLDS = 5;
/** How much a case of each set counts when the confidence is fitted: near misses in one paragraph are what matters most. */
const DOUBT_WEIGHT = { paragraph: 1, article: 0.7, wikiqa: 0, elsewhere: 0.3 };

/** One question with the features of its passages. `right` are the passages that hold an accepted answer. */
interface Case {
  readonly fold: number;
  readonly weight: number;
  readonly set: 'paragraph' | 'article' | 'wikiqa' | 'elsewhere';
  readonly answerable: boolean;
  readonly rows: readonly Float64Array[];
  readonly right: readonly boolean[];
  readonly field: Field;
  readonly kind: string;
}

let names: FeatureName[] = [];

interface Squad {
  data: {
    title: string;
    paragraphs: {
      context: string;
      qas: { id: string; question: string; is_impossible: boolean; answers: { text: string }[] }[];
    }[];
  }[];
}
interface Wiki {
  id: string;
  question: string;
  title: string;
  candidates: { id: string; sentence: string; label: number }[];
}

const clean = (text: string): string => text.replace(/\s+/g, ' ').toLowerCase();

function caseOf(
  set: Case['set'],
  fold: number,
  weight: number,
  question: string,
  passages: readonly Passage[],
  isRight: (passage: Passage) => boolean,
  answerable: boolean,
): Case {
  const documents = [...new Set(passages.map((passage) => passage.document))];
  const field = layOver(
    understand(question, null),
    passages,
    new Map(documents.map((document) => [document.id, titleOf(document)])),
  );
  const finds = set === 'article' ? mostLike(field) : field.finds;
  const rows = finds.map((find) => {
    const { features } = look(field, find);
    if (names.length === 0) names = Object.keys(features) as FeatureName[];
    return Float64Array.from(names, (name) => features[name]);
  });
  return {
    fold,
    weight,
    set,
    answerable,
    rows,
    right: finds.map((find) => isRight(find.passage)),
    field: { ...field, finds },
    kind: field.asked.kind,
  };
}

function mostLike(field: Field): Find[] {
  const cover = (find: Find): number =>
    field.weights.reduce((sum, weight, index) => sum + weight * (find.best[index] ?? 0), 0);
  return field.finds
    .map((find) => ({ find, cover: cover(find) }))
    .sort((a, b) => b.cover - a.cover)
    .slice(0, 60)
    .map(({ find }) => find);
}

/** A paragraph of another article: a question asked of it has no answer, and far less in common with it than a near miss. */
function elsewhere(data: Squad['data'], number: number, turn: number): Passage[] {
  const other = data[(number + 1 + (turn % (data.length - 1))) % data.length] as Squad['data'][number];
  const paragraph = other.paragraphs[turn % other.paragraphs.length];
  return passagesOf({ id: 'p', title: other.title.replaceAll('_', ' '), text: paragraph?.context ?? '' });
}

function load(): Case[] {
  const cases: Case[] = [];
  const { data } = JSON.parse(readFileSync(join(DATA, 'squad2/squad2_dev.json'), 'utf8')) as Squad;
  for (const [number, article] of data.entries()) {
    const fold = number % FOLDS;
    const all = article.paragraphs.map((paragraph, index) =>
      passagesOf({ id: `p${index}`, title: article.title.replaceAll('_', ' '), text: paragraph.context }),
    );
    let asked = 0;
    for (const [index, paragraph] of article.paragraphs.entries()) {
      for (const qa of paragraph.qas) {
        const accept = qa.is_impossible ? [] : qa.answers.map((answer) => clean(answer.text));
        const holds = (passage: Passage): boolean =>
          accept.some((text) => clean(passage.document.text.slice(...passage.span)).includes(text));
        cases.push(caseOf('paragraph', fold, 1, qa.question, all[index] ?? [], holds, accept.length > 0));
        if (asked % 5 === 1)
          cases.push(caseOf('elsewhere', fold, 1, qa.question, elsewhere(data, number, asked), () => false, false));
        asked++;
        cases.push(
          caseOf(
            'article',
            fold,
            3,
            qa.question,
            all.flat(),
            (passage) => passage.document.id === `p${index}` && holds(passage),
            accept.length > 0,
          ),
        );
      }
    }
  }
  for (const [number, line] of readFileSync(join(DATA, 'wikiqa/questions.jsonl'), 'utf8')
    .trim()
    .split('\n')
    .entries()) {
    const question = JSON.parse(line) as Wiki;
    const labels = new Map(question.candidates.map((candidate) => [candidate.id, candidate.label === 1]));
    const passages = question.candidates.flatMap((candidate) =>
      passagesOf({ id: candidate.id, title: question.title, text: candidate.sentence }),
    );
    cases.push(
      caseOf(
        'wikiqa',
        number % FOLDS,
        2,
        question.question,
        passages,
        (passage) => labels.get(passage.document.id) === true,
        [...labels.values()].includes(true),
      ),
    );
  }
  return cases;
}

function dot(weights: Float64Array, row: Float64Array): number {
  let sum = 0;
  for (let at = 0; at < row.length; at++) sum += (row[at] ?? 0) * (weights[at] ?? 0);
  return sum;
}

/** Adam on the whole batch; `slope` adds the gradient of the loss at these weights. */
function descend(
  size: number,
  slope: (weights: Float64Array, gradient: Float64Array) => void,
  steps: number,
  decay: number,
): Float64Array {
  const weights = new Float64Array(size);
  const first = new Float64Array(size);
  const second = new Float64Array(size);
  for (let step = 1; step <= steps; step++) {
    const gradient = new Float64Array(size);
    slope(weights, gradient);
    const rate = 0.15 * (1 - step / (steps + 1)) + 0.005;
    for (let index = 0; index < size; index++) {
      const g = (gradient[index] ?? 0) + decay * (weights[index] ?? 0);
      first[index] = 0.9 * (first[index] ?? 0) + 0.1 * g;
      second[index] = 0.99 * (second[index] ?? 0) + 0.01 * g * g;
      weights[index] =
        (weights[index] ?? 0) -
        (rate * (first[index] ?? 0)) /
          (1 - 0.9 ** step) /
          (Math.sqrt((second[index] ?? 0) / (1 - 0.99 ** step)) + 1e-8);
    }
  }
  return weights;
}

/** The weights under which a right passage is likeliest to be chosen. */
function fitRanking(cases: readonly Case[]): Float64Array {
  const used = cases.filter(({ answerable, right }) => answerable && right.includes(true) && right.includes(false));
  return descend(
    names.length,
    (weights, gradient) => {
      const total = used.reduce((sum, { weight }) => sum + weight, 0);
      for (const { rows, right, weight } of used) {
        const scores = rows.map((row) => dot(weights, row));
        const top = Math.max(...scores);
        const mass = scores.map((score) => Math.exp(score - top));
        const all = mass.reduce((sum, value) => sum + value, 0);
        const good = mass.reduce((sum, value, index) => sum + (right[index] ? value : 0), 0);
        for (const [index, row] of rows.entries()) {
          const m = mass[index] ?? 0;
          const pull = (weight / total) * (m / all - (right[index] ? m / good : 0));
          if (Math.abs(pull) > 1e-9)
            for (let at = 0; at < row.length; at++) gradient[at] = (gradient[at] ?? 0) + pull * (row[at] ?? 0);
        }
      }
    },
    400,
    0.0001,
  );
}

/** Signs that the questions at hand never show, weighed by hand. */
const RANKED_BY_HAND: Readonly<Partial<Record<FeatureName, number>>> = { announces: -1.5, notTheirs: -2.5 };
const DOUBTED_BY_HAND: Readonly<Partial<Record<DoubtName, number>>> = {
  withheld: 2,
  notTheirs: -2.5,
  aboutMissing: -1.5,
  deedMissing: -1.2,
  figureMissing: -1,
  groundMissing: -1.5,
};

interface Labelled {
  readonly weight: number;
  readonly row: Float64Array;
  readonly answerable: boolean;
  readonly kind: string;
}

function fitAbstention(cases: readonly Labelled[], size: number): Float64Array {
  const total = cases.reduce((sum, { weight }) => sum + weight, 0);
  return descend(
    size,
    (weights, gradient) => {
      for (const { row, answerable, weight } of cases) {
        const pull = (weight * (1 / (1 + Math.exp(-dot(weights, row))) - (answerable ? 1 : 0))) / total;
        for (let at = 0; at < row.length; at++) gradient[at] = (gradient[at] ?? 0) + pull * (row[at] ?? 0);
      }
    },
    300,
    0.001,
  );
}

let doubtNames: DoubtName[] = [];

function doubtRow(one: Case, weights: Float64Array): Float64Array {
  const ranked = order(one, weights).map(({ index, score }) => {
    const find = one.field.finds[index] as Find;
    return { find, score, ...look(one.field, find) };
  });
  const doubts = doubtsOf(one.field, ranked);
  if (doubts === null) return new Float64Array(doubtNames.length);
  if (doubtNames.length === 0) doubtNames = Object.keys(doubts) as DoubtName[];
  return Float64Array.from(doubtNames, (name) => doubts[name]);
}

function order(one: Case, weights: Float64Array): { index: number; score: number }[] {
  return one.rows.map((row, index) => ({ index, score: dot(weights, row) })).sort((a, b) => b.score - a.score);
}

function auroc(positives: readonly number[], negatives: readonly number[]): number {
  const all = [
    ...positives.map((value) => ({ value, good: true })),
    ...negatives.map((value) => ({ value, good: false })),
  ].sort((a, b) => a.value - b.value);
  let ranks = 0;
  for (const [index, { good }] of all.entries()) if (good) ranks += index + 1;
  return (ranks - (positives.length * (positives.length + 1)) / 2) / (positives.length * negatives.length);
}

function hits(cases: readonly Case[], weights: (fold: number) => Float64Array): string {
  const found = (['paragraph', 'article', 'wikiqa'] as const).map((set) => {
    const used = cases.filter((one) => one.set === set && one.answerable);
    const places = used.map((one) => order(one, weights(one.fold)).findIndex(({ index }) => one.right[index]));
    const share = (most: number): string =>
      (places.filter((place) => place >= 0 && place < most).length / used.length).toFixed(3);
    return `${set} ${share(1)}/${share(3)} of ${used.length}`;
  });
  return found.join(', ');
}

function main(): void {
  if (!existsSync(DATA)) {
    console.log(`The questions are not at ${DATA}: nothing is fitted.`);
    return;
  }
  const cases = load();
  const folds = Array.from({ length: FOLDS }, (_, fold) => fitRanking(cases.filter((one) => one.fold !== fold)));
  const whole = fitRanking(cases);
  for (const [name, weight] of Object.entries(RANKED_BY_HAND)) whole[names.indexOf(name as FeatureName)] = weight;
  for (const kind of new Set(cases.map((one) => one.kind)))
    console.log(
      `  ${kind}: ${hits(
        cases.filter((one) => one.kind === kind),
        (fold) => folds[fold] as Float64Array,
      )}`,
    );
  console.log(`hit@1/hit@3, cross-validated: ${hits(cases, (fold) => folds[fold] as Float64Array)}`);
  console.log(`hit@1/hit@3, fitted on all:   ${hits(cases, () => whole)}`);
  const doubted = cases.filter((one) => one.set !== 'wikiqa');
  const tested: Tested[] = [];
  for (let fold = 0; fold < FOLDS; fold++) {
    const rows = doubted.map((one) => ({
      ...one,
      weight: DOUBT_WEIGHT[one.set],
      row: doubtRow(one, folds[fold] as Float64Array),
    }));
    const weights = fitAbstention(
      rows.filter((row) => row.fold !== fold),
      doubtNames.length,
    );
    for (const row of rows) if (row.fold === fold) tested.push({ ...row, value: dot(weights, row.row) });
  }
  console.log(
    `elsewhere refused at the same: ${(
      tested.filter(
        (one) =>
          one.set === 'elsewhere' &&
          one.value <
            quantile(
              tested.filter((other) => other.set === 'paragraph' && other.answerable).map((other) => other.value),
              0.145,
            ),
      ).length / tested.filter((one) => one.set === 'elsewhere').length
    ).toFixed(3)}`,
  );
  console.log(`articles: AUROC ${areaOf(tested.filter((one) => one.set === 'article'))}`);
  report(tested.filter((one) => one.set === 'paragraph'));
  const rows = doubted.map((one) => ({ ...one, weight: DOUBT_WEIGHT[one.set], row: doubtRow(one, whole) }));
  const doubts = fitAbstention(rows, doubtNames.length);
  for (const [name, weight] of Object.entries(DOUBTED_BY_HAND)) doubts[doubtNames.indexOf(name as DoubtName)] = weight;
  const threshold =
    1 /
    (1 +
      Math.exp(
        -quantile(
          rows.filter((row) => row.answerable).map((row) => dot(doubts, row.row)),
          0.115,
        ),
      ));
  const written = table(whole, doubts, threshold);
  if (process.argv.includes('--write')) writeFileSync('src/app/answer/weights.ts', written);
  else console.log(written);
}

interface Tested {
  readonly value: number;
  readonly answerable: boolean;
  readonly kind: string;
  readonly set: Case['set'];
}

function areaOf(tested: readonly Tested[]): string {
  const values = (answerable: boolean): number[] =>
    tested.filter((one) => one.answerable === answerable).map((one) => one.value);
  return auroc(values(true), values(false)).toFixed(3);
}

function report(tested: readonly { value: number; answerable: boolean; kind: string }[]): void {
  const values = (answerable: boolean, kind?: string): number[] =>
    tested
      .filter((one) => one.answerable === answerable && (kind === undefined || one.kind === kind))
      .map((one) => one.value);
  const threshold = quantile(values(true), 0.145);
  const refused = values(false).filter((value) => value < threshold).length / values(false).length;
  console.log(
    `abstention, cross-validated: AUROC ${auroc(values(true), values(false)).toFixed(3)}, refuses ${refused.toFixed(3)} at .145 wrong`,
  );
  for (const kind of new Set(tested.map((one) => one.kind)))
    console.log(
      `  ${kind}: AUROC ${auroc(values(true, kind), values(false, kind)).toFixed(3)}, ${values(true, kind).length} answerable, ${values(false, kind).length} not`,
    );
}

function quantile(values: readonly number[], share: number): number {
  return [...values].sort((a, b) => a - b)[Math.floor(share * values.length)] ?? 0;
}

function table(ranking: Float64Array, doubts: Float64Array, threshold: number): string {
  const lines = (keys: readonly string[], weights: Float64Array): string =>
    keys.map((key, index) => `  ${key}: ${Number((weights[index] ?? 0).toFixed(2))},`).join('\n');
  return `import type { DoubtName } from './abstain.ts';
import type { FeatureName } from './features.ts';

/** How much each feature counts when passages are ranked. Written by tests/training/fit-answer-weights.ts; not edited by hand. */
export const RANK_WEIGHTS: Readonly<Record<FeatureName, number>> = {
${lines(names, ranking)}
};

/** How much each sign counts for or against the belief that the best passage answers. Written by the same script. */
export const ABSTAIN_WEIGHTS: Readonly<Record<DoubtName, number>> = {
${lines(doubtNames, doubts)}
};

/** Below this confidence the product abstains: about one in eight of the answerable development questions falls under it. */
export const THRESHOLD = ${threshold.toFixed(3)};
`;
}

main();
