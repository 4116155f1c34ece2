import type { Citation } from '../../domain/citation.ts';
import type { Inline } from '../../domain/message.ts';

/** The mark by which a line of a brief can be checked: "[2 ¶12]", or "[2]" for a headline. */
export function cite(report: number, citation: Citation, url: string | null): Inline {
  const place = citation.paragraph === null ? '' : ` ¶${citation.paragraph}`;
  return { kind: 'cite', citation, label: `[${report}${place}]`, url };
}
