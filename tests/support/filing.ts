import { createHash } from 'node:crypto';
import { type Metadata, NO_METADATA } from '../../src/domain/article.ts';
import type { DateInterval } from '../../src/domain/date-interval.ts';
import { type CollectionId, OPERATOR, type VersionId } from '../../src/domain/ids.ts';
import type { Reading } from '../../src/domain/reading.ts';
import type { Filing } from '../../src/ports/archive.ts';

/** What a test says of a filing; everything else is made up, and the same for the same words. */
export interface FilingInput {
  readonly headline?: string;
  readonly lead?: string;
  readonly body?: string;
  readonly text?: string;
  readonly keys?: readonly string[];
  readonly collection?: CollectionId;
  readonly firstSeen?: number;
  readonly outlet?: string | null;
  readonly carrier?: string | null;
  readonly publishedAt?: DateInterval | null;
  readonly reader?: number;
  readonly stated?: Partial<Metadata>;
}

/** A filing whose index terms are the words given, as they are; its text is these words, and its id is derived as the app derives it. */
export function aFiling(input: FilingInput = {}): Filing {
  const { headline = '', lead = '', body = '', keys = [], collection = OPERATOR, firstSeen = 1000 } = input;
  const text = input.text ?? [headline, lead, body].join('\n');
  const stated = { ...NO_METADATA, ...input.stated };
  const textHash = sha256(text);
  const id = sha256(JSON.stringify([collection, textHash, stated])).slice(0, 24) as VersionId;
  return {
    keys,
    terms: { headline, lead, body },
    version: { id, collection, text, stated, textHash, rawHash: textHash, firstSeen },
    reading: aReading(input),
  };
}

/** A reading in which nothing was found, but for what the input says. */
export function aReading({
  outlet = null,
  carrier = outlet,
  publishedAt = null,
  reader = 1,
}: FilingInput = {}): Reading {
  return {
    reader,
    language: 'en',
    blocks: [],
    sentences: [],
    headline: null,
    byline: null,
    dateline: null,
    outlet: outlet === null ? null : { name: outlet, span: null },
    carrier,
    publishedAt,
    speakers: [],
    quotes: [],
    labels: [],
    statements: [],
    chains: [],
    origins: [],
    fingerprint: '',
  };
}

/** The day of this number (0: 1 January 1970, UTC) as a stated date. */
export function day(number: number): DateInterval {
  return { earliest: number * 86_400_000, latest: (number + 1) * 86_400_000, basis: 'stated' };
}

function sha256(text: string): string {
  return createHash('sha256').update(text).digest('hex');
}
