import { z } from 'zod';
import type { Metadata } from '../../domain/article.ts';
import type { DateInterval } from '../../domain/date-interval.ts';
import { InputError } from '../../domain/errors.ts';
import { isoInterval } from '../../domain/iso-date.ts';
import { oneLine } from '../../domain/normalise.ts';

/** What a front matter or a sidecar may state. `dateline` becomes part of the text, so it is no metadata of the article. */
export type Stated = Partial<Metadata> & { readonly dateline?: string };

const LINE = 'a line of text';
const URL_FORM = 'an address that begins with http:// or https://';
const LANGUAGE = 'a language tag such as en or pt-BR';
const FIELDS = 'fields with their values';
const PUBLISHED =
  'a date such as 2018-08-28, 2018-08 or 2018, a time with its zone such as 2018-08-28T09:30Z, or earliest and latest, with basis "stated" or "estimated"';

const line = z
  .string({ error: LINE })
  .transform(oneLine)
  .pipe(z.string().min(1, LINE).max(1000, 'a line of at most 1,000 characters'));
const address = z
  .string({ error: URL_FORM })
  .trim()
  .pipe(z.url({ protocol: /^https?$/, error: URL_FORM }));
const published = z.unknown().transform((value, context): DateInterval => {
  const interval = dateInterval(value);
  if (interval) return interval;
  context.addIssue({ code: 'custom', message: PUBLISHED, input: value });
  return z.NEVER;
});

const retells = z
  .strictObject({ outlet: line, published: published.nullish(), url: address.nullish() }, { error: FIELDS })
  .transform(({ outlet, published: publishedAt, url }) => ({
    outlet,
    publishedAt: publishedAt ?? null,
    url: url ?? null,
  }));

const stated = z.strictObject(
  {
    outlet: line.nullish(),
    headline: line.nullish(),
    byline: line.nullish(),
    dateline: line.nullish(),
    url: address.nullish(),
    published: published.nullish(),
    language: z
      .string({ error: LANGUAGE })
      .regex(/^[a-z]{2,3}(?:-[a-z0-9]{2,8}){0,4}$/i, LANGUAGE)
      .nullish(),
    retells: retells.nullish(),
  },
  { error: FIELDS },
);

/** The fields that a front matter or sidecar may have, in the order in which the documentation lists them. */
export const METADATA_FIELDS: readonly string[] = Object.keys(stated.shape);

/**
 * Checks what a front matter or sidecar states. `name` says where it stands ("talks.md, front matter"). Fields without a value count as not
 * stated. Throws an `InputError` that lists every mistake with its key and what was expected.
 */
export function statedIn(value: unknown, name: string): Stated {
  const result = stated.safeParse(value ?? {});
  if (!result.success)
    throw new InputError(`${name}: ${result.error.issues.map((issue) => mistake(issue, value)).join('; ')}.`);
  const { published: publishedAt, ...rest } = result.data;
  return withoutEmpty({ ...rest, publishedAt });
}

function withoutEmpty(fields: { readonly [K in keyof Stated]: Stated[K] | null | undefined }): Stated {
  return Object.fromEntries(Object.entries(fields).filter(([, value]) => value != null));
}

function mistake(issue: z.core.$ZodIssue, value: unknown): string {
  const key = issue.path.map(String).join('.');
  if (issue.code === 'unrecognized_keys') {
    const known = key === 'retells' ? Object.keys(retells.in.shape) : METADATA_FIELDS;
    return `${issue.keys.map((unknown) => `"${oneLine(unknown)}"`).join(', ')} is no field of ${key || 'an article'} (fields: ${known.join(', ')})`;
  }
  return `${key === '' ? 'it' : `"${key}"`} must be ${issue.message}, and is ${shown(at(value, issue.path))}`;
}

function at(value: unknown, path: readonly PropertyKey[]): unknown {
  return path.reduce<unknown>((inner, key) => (inner as Record<PropertyKey, unknown> | null | undefined)?.[key], value);
}

function shown(value: unknown): string {
  if (value === undefined) return 'missing';
  const json = JSON.stringify(value) ?? typeof value;
  return oneLine(json.length > 60 ? `${json.slice(0, 60)}…` : json);
}

function dateInterval(value: unknown): DateInterval | null {
  if (typeof value !== 'object' || value === null) return range(value, value, 'stated');
  const { earliest, latest, basis, ...unknown } = value as Record<string, unknown>;
  if (Object.keys(unknown).length > 0) return null;
  if (basis !== undefined && basis !== 'stated' && basis !== 'estimated') return null;
  return range(earliest, latest, basis ?? 'stated');
}

function range(from: unknown, to: unknown, basis: DateInterval['basis']): DateInterval | null {
  const first = isoInterval(String(from).trim());
  const last = isoInterval(String(to).trim());
  return first && last && first.earliest < last.latest
    ? { earliest: first.earliest, latest: last.latest, basis }
    : null;
}
