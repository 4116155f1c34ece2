import type { Span } from '../../domain/span.ts';
import type { Frequencies } from '../../ports/archive.ts';
import { confidenceOf } from './abstain.ts';
import { layOver } from './field.ts';
import { type Passage, passagesOf, type SourceDocument } from './passages.ts';
import { type Asked, understand } from './question.ts';
import { type Ranked, rank } from './rank.ts';
import { THRESHOLD } from './weights.ts';
import { wordsOf } from './words.ts';

export interface AnswerInput {
  readonly question: string;
  /** The question before it in the same thread, or null. */
  readonly after: string | null;
  readonly documents: readonly SourceDocument[];
  readonly frequencies?: Frequencies;
}

/** One sentence of a document, with the words in it that answer. Spans are in that document's text. */
export interface AnswerPassage {
  readonly document: string;
  readonly span: Span;
  readonly marked: readonly Span[];
}

export interface Answer {
  /** Whether the documents do not say: then the passages are only the nearest. */
  readonly abstained: boolean;
  /** The belief, 0 to 1, that the documents answer the question. */
  readonly confidence: number;
  /** At most three, best first. */
  readonly passages: readonly AnswerPassage[];
  readonly asked: Asked;
}

const MOST_PASSAGES = 3;

/** Finds the sentences that answer a question, or abstains with the nearest. Nothing is composed: all spans are of the documents. Never throws for any text. */
export function answerQuestion({ question, after, documents, frequencies }: AnswerInput): Answer {
  const asked = understand(question, after);
  if (asked.kind === 'chatter') return { abstained: true, confidence: 0, passages: [], asked };
  const field = layOver(
    asked,
    documents.flatMap(passagesOf),
    new Map(documents.map((document) => [document.id, titleOf(document)])),
    frequencies,
  );
  const ranked = rank(field);
  const confidence = confidenceOf(field, ranked);
  return {
    abstained: confidence < THRESHOLD,
    confidence,
    passages: ranked.slice(0, MOST_PASSAGES).map(passage),
    asked,
  };
}

function passage({ find, candidate }: Ranked): AnswerPassage {
  const { document, span, words } = find.passage;
  const from = candidate === null ? undefined : words[candidate.from]?.span[0];
  const to = candidate === null ? undefined : words[candidate.to - 1]?.span[1];
  return { document: document.id, span, marked: from === undefined || to === undefined ? [] : [[from, to]] };
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
