import type { Find } from './field.ts';

/** The passages of one document, taken together. */
export interface Together {
  /** How often each focus word stands in it, by strength. */
  readonly counts: readonly number[];
  /** In words. */
  readonly length: number;
  /** The best `run` of any of its passages. */
  readonly run: number;
}

/** What the finds of each document come to, by the document's id. */
export function together(finds: readonly Find[], size: number): Map<string, Together> {
  const documents = new Map<string, { counts: number[]; length: number; run: number }>();
  for (const { passage, hits, run } of finds) {
    const { id } = passage.document;
    const whole = documents.get(id) ?? { counts: new Array<number>(size).fill(0), length: 0, run: 0 };
    for (const { focus, strength } of hits) whole.counts[focus] = (whole.counts[focus] ?? 0) + strength;
    whole.length += passage.words.length;
    whole.run = Math.max(whole.run, run);
    documents.set(id, whole);
  }
  return documents;
}
