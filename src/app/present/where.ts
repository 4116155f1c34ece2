import type { Citation } from '../../domain/citation.ts';
import type { DateInterval } from '../../domain/date-interval.ts';
import { wording } from '../wording.ts';
import { showDate } from './dates.ts';

interface Cited {
  readonly citation: Citation;
  readonly carrier: string | null;
  readonly publisher: string | null;
  readonly publishedAt: DateInterval | null;
}

/** Where words stand, in full: "ZeroHedge, end Aug 2018, ¶3, as retold by Backchannel seed desk". */
export function showWhere({ citation, carrier, publisher, publishedAt }: Cited): string {
  const parts = [carrier ?? publisher ?? wording.outletUnknown, showDate(publishedAt)];
  parts.push(citation.paragraph === null ? wording.inHeadline : `¶${citation.paragraph}`);
  if (publisher && carrier && publisher !== carrier) parts.push(wording.retoldBy(publisher));
  return parts.join(', ');
}
