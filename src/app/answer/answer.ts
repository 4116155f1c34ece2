import type { Span } from '../../domain/span.ts';
import { confidenceOf } from './abstain.ts';
import { type Field, type Knowledge, layOver } from './field.ts';
import { type Passage, passagesOf, type SourceDocument } from './passages.ts';
import { type Asked, understand } from './question.ts';
import { type Ranked, rank } from './rank.ts';
import { supports } from './supports.ts';
import { THRESHOLD } from './weights.ts';
import { wordsOf } from './words.ts';

export interface AnswerInput {
  readonly question: string;
  /** The question before it in the same thread, or null. */
  readonly after: string | null;
  readonly documents: readonly SourceDocument[];
  /** How many passages are wanted at most; three unless more are. */
  readonly most?: number;
  readonly knowledge?: Knowledge;
}

/** One sentence of a document, with the words in it that answer. Spans are in that document's text. */
export interface AnswerPassage {
  readonly document: string;
  readonly span: Span;
  readonly marked: readonly Span[];
  /** Whether it would be an answer by itself, if none stood before it. */
  readonly supports: boolean;
  /** The share of the question, by weight, that it has: 0 to 1. */
  readonly covered: number;
}

export interface Answer {
  /** Whether the documents do not say: then the passages are only the nearest. */
  readonly abstained: boolean;
  /** The belief, 0 to 1, that the documents answer the question. */
  readonly confidence: number;
  /** Best first. */
  readonly passages: readonly AnswerPassage[];
  readonly asked: Asked;
  /** The share of the question's telling words that stand nowhere in the documents, their own and not those of the question before: 0 to 1. */
  readonly unknown: number;
  /** Names that the documents spell otherwise: as asked, and as they were taken. */
  readonly respelt: readonly { readonly asked: string; readonly held: string }[];
}

const MOST_PASSAGES = 3;

/** Finds the sentences that answer a question, or abstains with the nearest. Nothing is composed: all spans are of the documents. Never throws for any text. */
export function answerQuestion({ question, after, documents, most = MOST_PASSAGES, knowledge }: AnswerInput): Answer {
  const asked = understand(question, after);
  if (asked.kind === 'chatter') return { abstained: true, confidence: 0, passages: [], asked, unknown: 1, respelt: [] };
  const field = layOver(
    asked,
    documents.flatMap(passagesOf),
    new Map(documents.map((document) => [document.id, titleOf(document)])),
    knowledge,
  );
  const ranked = rank(field);
  const confidence = confidenceOf(field, ranked);
  return {
    abstained: confidence < THRESHOLD,
    confidence,
    passages: ranked.slice(0, most).map((one, index) => passageOf(one, supports(field, ranked, index))),
    asked,
    unknown: unknownShare(field),
    respelt: field.respelt.map(({ asked: name, held }) => ({ asked: name, held })),
  };
}

function unknownShare({ asked, inDocument }: Field): number {
  const telling = asked.focus.flatMap(({ common, inherited }, index) => (common || inherited ? [] : [index]));
  const unknown = telling.filter((index) => [...inDocument.values()].every((best) => (best[index] ?? 0) === 0));
  return telling.length === 0 ? 0 : unknown.length / telling.length;
}

function passageOf({ find, candidate, features }: Ranked, supporting: boolean): AnswerPassage {
  const { document, span, words } = find.passage;
  const from = candidate === null ? undefined : words[candidate.from]?.span[0];
  const to = candidate === null ? undefined : words[candidate.to - 1]?.span[1];
  const marked: readonly Span[] = from === undefined || to === undefined ? [] : [[from, to]];
  return { document: document.id, span, marked, supports: supporting, covered: features.covered };
}

/** A title as a passage, so that its words can be compared too. It is never cited. */
export function titleOf(document: SourceDocument): Passage {
  return {
    document,
    span: [0, 0],
    words: wordsOf(document.title, [0, document.title.length]),
    before: null,
    number: 0,
  };
}
