import { nearest } from '../domain/nearest.ts';

/**
 * The zone that somebody means by an IANA name in any letter case, or by the name of a city that is the last part of just one ("london",
 * "new york"): its usual name; null for everything else. Offsets and abbreviations are none: they know no summer time.
 */
export function knownZone(typed: string): string | null {
  const name = typed.trim().replace(/\s+/g, '_');
  if (/^(?:utc|gmt|z)$/i.test(name)) return 'UTC';
  if (/^[a-z][a-z_+-]*(?:\/[a-z0-9_+-]+)+$/i.test(name)) return resolved(name);
  const named = ALL.filter((zone) => cityOf(zone) === name.toLowerCase());
  return named.length === 1 ? (named[0] as string) : null;
}

/** The zone that was probably meant by a mistyped name; null when none is near. */
export function likelyZone(typed: string): string | null {
  const name = typed.trim().replace(/\s+/g, '_');
  if (name.includes('/')) return nearest(name, ALL);
  const city = nearest(name, ALL.map(cityOf));
  return ALL.find((zone) => cityOf(zone) === city) ?? null;
}

const ALL = Intl.supportedValuesOf('timeZone');

const cityOf = (zone: string): string => (zone.split('/').at(-1) as string).toLowerCase();

function resolved(name: string): string | null {
  try {
    return new Intl.DateTimeFormat('en', { timeZone: name }).resolvedOptions().timeZone;
  } catch {
    return null;
  }
}
