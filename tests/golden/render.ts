import { DAY_MS, type DateInterval } from '../../src/domain/date-interval.ts';
import type { BlockKind, Reading } from '../../src/domain/reading.ts';
import type { SourceChain } from '../../src/domain/source-chain.ts';
import type { Span } from '../../src/domain/span.ts';
import { findDates } from '../../src/reading/dates/find-dates.ts';

/** A reading as a page that a person can check against its article, line by line. Empty parts are left out, and those in `without`. */
export function renderReading(text: string, reading: Reading, without: readonly string[] = []): string {
  const words = (span: Span): string => text.slice(...span).replace(/\s+/g, ' ');
  const speakerOf = (index: number | null): string =>
    index === null ? 'unattributed' : (reading.speakers[index]?.name ?? '?');
  const of = (kind: BlockKind): string[] =>
    reading.blocks.filter((block) => block.kind === kind).map(({ span }) => words(span));
  const parts: [string, string[]][] = [
    ['LANGUAGE', reading.language === 'en' ? [] : [reading.language]],
    [
      'OUTLET',
      [
        `${reading.outlet?.name ?? 'not known'}${reading.carrier === (reading.outlet?.name ?? null) ? '' : `, telling of ${reading.carrier}`}`,
      ],
    ],
    [
      'DATELINE',
      reading.dateline ? [`${reading.dateline.place || 'no place'}, ${reading.dateline.credit ?? 'no credit'}`] : [],
    ],
    ['HEADLINE', reading.headline ? [words(reading.headline)] : []],
    ['BYLINE', reading.byline ? [words(reading.byline)] : []],
    ['HEADINGS', of('heading')],
    ['CAPTIONS', of('caption')],
    ['FURNITURE', of('furniture')],
    [
      'SPEAKERS',
      reading.speakers.map(
        ({ kind, name, role, anonymity }) =>
          `${kind}: ${name}${role ? `, ${role}` : ''}${anonymity ? ` (${words(anonymity)})` : ''}`,
      ),
    ],
    [
      'QUOTES',
      reading.quotes.map(({ span, speaker, chain }) => `“${words(span)}” ← ${speakerOf(speaker)}${shownChain(chain)}`),
    ],
    ['LABELS', reading.labels.map(({ span }) => words(span))],
    [
      'STATEMENTS',
      reading.statements.map(
        ({ source, cue, content, stance, chains }) =>
          `${stance}: [${source ? words(source) : ''}] [${cue ? words(cue) : ''}] ${words(content)}${chains.map(shownChain).join('')}`,
      ),
    ],
    [
      'DATES',
      findDates(text, [0, text.length], reading.publishedAt).map(
        ({ span, means }) => `${words(span)} = ${shownDate(means)}`,
      ),
    ],
    ['CHAINS', reading.chains.map((chain) => shownChain(chain).trim())],
    ['ORIGINS', reading.origins.map(({ outlet, ground }) => `${outlet} (${ground})`)],
  ];
  return `${parts
    .filter(([title, lines]) => lines.length > 0 && !without.includes(title))
    .map(([title, lines]) => [title, ...lines.map((line) => `  ${line}`)].join('\n'))
    .join('\n')}\n`;
}

function shownChain(chain: SourceChain | null): string {
  return chain === null ? '' : `\n      ${chain.map(({ name, relation }) => `${name} (${relation})`).join(' → ')}`;
}

function shownDate(date: DateInterval | null): string {
  if (!date) return 'not known';
  const day = (ms: number): string => new Date(ms).toISOString().slice(0, 10);
  const [first, last] = [day(date.earliest), day(date.latest - DAY_MS)];
  return `${first === last ? first : `${first} to ${last}`}, ${date.basis}`;
}
