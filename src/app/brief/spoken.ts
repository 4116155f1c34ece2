import type { Span } from '../../domain/span.ts';

/** A quotation as it is shown by itself: without the comma that American setting puts inside the marks for the sentence around them. */
export function spoken(text: string, [start, end]: Span): Span {
  return text[end - 1] === ',' && end - start > 1 ? [start, end - 1] : [start, end];
}
