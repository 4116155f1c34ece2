import { type Block, dim, type Message, text } from '../../domain/message.ts';
import type { Holding } from '../../ports/archive.ts';
import { wording } from '../wording.ts';
import { showAge, showPeriod } from './dates.ts';

/** Whose reports are held (the outlets that carry them, as a brief counts), how many, from when, and when the last new one came. */
export function presentSources(holdings: readonly Holding[], now: number, zone: string): Message {
  const articles = holdings.reduce((sum, holding) => sum + holding.articles, 0);
  if (articles === 0) {
    return {
      blocks: [
        { kind: 'title', text: wording.sourcesTitle, facts: [] },
        { kind: 'paragraph', content: [text(wording.nothingHeld)] },
        { kind: 'note', content: [dim(wording.howToAdd)] },
      ],
    };
  }
  const outlets = holdings.filter(({ outlet }) => outlet !== null).length;
  return {
    blocks: [
      { kind: 'title', text: wording.sourcesTitle, facts: [wording.outletsHeld(outlets, articles)] },
      ...holdings.map((holding) => presentHolding(holding, now, zone)),
      { kind: 'note', content: [dim(wording.sourcesExplained)] },
    ],
  };
}

function presentHolding(holding: Holding, now: number, zone: string): Block {
  const { outlet, articles, newestSeen, earliestPublished, latestPublished } = holding;
  const period = showPeriod(earliestPublished, latestPublished) ?? wording.undated;
  return {
    kind: 'row',
    label: outlet ?? wording.outletUnknown,
    content: [text(wording.holding(articles, period))],
    aside: [dim(wording.seen(showAge(newestSeen, now, zone)))],
  };
}
