import { dim, type Message, text } from '../../domain/message.ts';
import type { Holding } from '../../ports/archive.ts';
import { wording } from '../wording.ts';
import { showAge, showDate } from './dates.ts';

/** Whose reports are held, how many, from when, and when the last new one came. */
export function presentSources(holdings: readonly Holding[], now: number): Message {
  const articles = holdings.reduce((sum, holding) => sum + holding.articles, 0);
  if (articles === 0) {
    return {
      blocks: [
        { kind: 'title', text: wording.sourcesTitle, facts: [] },
        { kind: 'paragraph', content: [text(wording.held(0, null))] },
        { kind: 'note', content: [dim(wording.howToAdd)] },
      ],
    };
  }
  return {
    blocks: [
      { kind: 'title', text: wording.sourcesTitle, facts: [wording.outletsHeld(holdings.length, articles)] },
      ...holdings.map((holding) => ({
        kind: 'row' as const,
        label: holding.outlet ?? wording.outletUnknown,
        content: [text(wording.holding(holding.articles, ...period(holding)))],
        aside: [dim(wording.seen(showAge(holding.newestSeen, now)))],
      })),
    ],
  };
}

function period({ earliestPublished, latestPublished }: Holding): [string, string] {
  const day = (time: number | null): string =>
    showDate(time === null ? null : { earliest: time, latest: time + 1, basis: 'stated' });
  return [day(earliestPublished), day(latestPublished === null ? null : latestPublished - 1)];
}
