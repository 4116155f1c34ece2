import { quoteAt } from '../../domain/citation.ts';
import { covers, overlaps, type Span } from '../../domain/span.ts';
import type { VerifiedPlace } from '../../domain/verification.ts';
import type { Entry } from '../../ports/archive.ts';
import { isMarked } from '../is-marked.ts';
import { findExact, findTypography } from './same-words.ts';

/** How much of the setting of words counts: every character, or the words alone. */
export const SETTINGS = { exact: findExact, typography: findTypography } as const;
export type Setting = keyof typeof SETTINGS;

/** Where words stand in an entry, in the order of its text; what stands in furniture is no place. */
export function placesIn(entry: Entry, words: string, setting: Setting): VerifiedPlace[] {
  return SETTINGS[setting](entry.version.text, words)
    .filter((span) => !isFurniture(entry, span))
    .map((span) => placeOf(entry, span));
}

const isFurniture = ({ reading }: Entry, span: Span): boolean =>
  reading.blocks.some((block) => block.kind === 'furniture' && overlaps(block.span, span));

/** What there is to say of a stretch of an entry's text: whose words it is, as what, and how they reached us. */
export function placeOf({ version, reading }: Entry, span: Span): VerifiedPlace {
  const label = reading.labels.some((candidate) => covers(candidate.span, span));
  const quote = label
    ? undefined
    : reading.quotes.find((one) => covers(one.span, span) && isMarked(version.text, one.span));
  return {
    citation: quoteAt(version, reading, span),
    carrier: reading.carrier,
    publisher: reading.outlet?.name ?? null,
    url: version.stated.url,
    publishedAt: reading.publishedAt,
    speaker: quote && quote.speaker !== null ? (reading.speakers[quote.speaker] ?? null) : null,
    chain: quote?.chain ?? null,
    standing: label ? 'label' : quote ? 'quote' : 'text',
  };
}

/** What somebody said first, since that is what is mostly asked about; each kind in the order given. */
export function quotedFirst(places: readonly VerifiedPlace[]): VerifiedPlace[] {
  return [
    ...places.filter(({ standing }) => standing === 'quote'),
    ...places.filter(({ standing }) => standing !== 'quote'),
  ];
}
