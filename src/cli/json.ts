/** The fields of our values that hold an instant: milliseconds since 1970, UTC. */
const INSTANTS = new Set([
  'asOf',
  'earliest',
  'latest',
  'firstSeen',
  'newestSeen',
  'since',
  'earliestPublished',
  'latestPublished',
  'addedAt',
  'triedAt',
  'reachedAt',
  'newAt',
  'nextAt',
  'failingSince',
]);

/** A value as `--json` prints it: the same fields, instants as ISO 8601 in UTC, indented, with a line break at the end. */
export function toJson(value: unknown): string {
  const text = JSON.stringify(
    value,
    (key, field: unknown) => (INSTANTS.has(key) && typeof field === 'number' ? new Date(field).toISOString() : field),
    2,
  );
  return `${text}\n`;
}
