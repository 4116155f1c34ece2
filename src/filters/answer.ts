import { z } from 'zod';
import { answerQuestion } from '../app/answer/answer.ts';
import type { SameNames } from '../app/answer/names.ts';
import { valid } from './valid.ts';

const Line = z.object({
  id: z.union([z.string(), z.number()]),
  question: z.string(),
  after: z.string().nullish(),
  documents: z
    .array(z.object({ id: z.string(), title: z.string().nullish(), text: z.string() }))
    .refine((documents) => new Set(documents.map(({ id }) => id)).size === documents.length, 'two have the same id'),
});

/** The `answer` filter: a question and documents in; whether they answer it, and up to three sentences of theirs out, best first. `names`: each those of one person, body or place. */
export const answerLine =
  (names: SameNames) =>
  (line: unknown): object => {
    const { id, question, after, documents } = valid(Line, line);
    const texts = new Map(documents.map((document) => [document.id, document.text]));
    const { abstained, confidence, passages } = answerQuestion({
      question,
      after: after ?? null,
      documents: documents.map((document) => ({ ...document, title: document.title ?? '' })),
      knowledge: { names },
    });
    return {
      id,
      abstained,
      confidence,
      answers: passages.map(({ document, span }) => ({ document, span, text: texts.get(document)?.slice(...span) })),
    };
  };
