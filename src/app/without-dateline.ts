import type { Dateline } from '../domain/reading.ts';
import { covers, type Span, trimmed } from '../domain/span.ts';

/** "DAMASCUS, Nov 3 — " is where and when a report was filed, not what its first sentence says. */
export function withoutDateline(text: string, dateline: Dateline | null, sentence: Span): Span {
  return dateline && covers(sentence, dateline.span) ? trimmed(text, [dateline.span[1], sentence[1]]) : sentence;
}
