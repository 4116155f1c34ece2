import { answerQuestion } from '../app/answer/answer.ts';
import type { SourceDocument } from '../app/answer/passages.ts';

/**
 * One line of the `answer` filter: `{ id, question, after, documents: [{ id, title, text }] }` to
 * `{ id, abstained, confidence, answers: [{ document, span, text }] }`. A line that is not of this shape gets `{ id, error }`.
 */
export function answerLine(line: unknown): object {
  const id = isRecord(line) ? (line['id'] ?? null) : null;
  const input = parse(line);
  if (typeof input === 'string') return { id, error: input };
  const { abstained, confidence, passages } = answerQuestion(input);
  const texts = new Map(input.documents.map((document) => [document.id, document.text]));
  return {
    id,
    abstained,
    confidence,
    answers: passages.map(({ document, span }) => ({ document, span, text: texts.get(document)?.slice(...span) })),
  };
}

interface Input {
  readonly question: string;
  readonly after: string | null;
  readonly documents: readonly SourceDocument[];
}

/** The input, or one sentence on what is wrong with it. */
function parse(line: unknown): Input | string {
  if (!isRecord(line)) return 'The line is no JSON object.';
  const { question, after = null, documents } = line;
  if (typeof question !== 'string') return 'The question is missing or no string.';
  if (after !== null && typeof after !== 'string') return 'The field "after" is neither a string nor null.';
  if (!Array.isArray(documents)) return 'The documents are missing or no list.';
  const read = documents.map(parseDocument);
  if (read.includes(null)) return 'A document lacks an id or a text, or they are no strings.';
  return { question, after, documents: read.filter((document) => document !== null) };
}

function parseDocument(value: unknown): SourceDocument | null {
  if (!isRecord(value)) return null;
  const { id, title, text } = value;
  if (typeof id !== 'string' || typeof text !== 'string') return null;
  return { id, title: typeof title === 'string' ? title : '', text };
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
