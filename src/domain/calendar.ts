/**
 * When something recurs, in the civil time of a zone that stands elsewhere: a five-field cron line, reduced to the moments that each field
 * lets pass. Every list is sorted, without repeats and not empty; `weekdays` count from Sunday, 0.
 */
export interface Calendar {
  readonly minutes: readonly number[];
  readonly hours: readonly number[];
  readonly days: readonly number[];
  readonly months: readonly number[];
  readonly weekdays: readonly number[];
  /**
   * Whether a day must pass `days` and `weekdays`, or one of them is enough. Cron's rule (Vixie's, in every Unix since): one is enough where
   * neither field begins with a star.
   */
  readonly dayRule: 'both' | 'either';
}

/** A day of the Gregorian calendar: year, month from 1, day from 1. */
export type CivilDay = readonly [year: number, month: number, day: number];

/** The fields of a cron line in their order. */
export type CalendarField = Exclude<keyof Calendar, 'dayRule'>;

interface FieldRule {
  readonly least: number;
  readonly most: number;
  /** Names of its values from the least one on, in small letters. */
  readonly names: readonly string[];
}

const FIELDS: Readonly<Record<CalendarField, FieldRule>> = {
  minutes: { least: 0, most: 59, names: [] },
  hours: { least: 0, most: 23, names: [] },
  days: { least: 1, most: 31, names: [] },
  months: { least: 1, most: 12, names: 'jan feb mar apr may jun jul aug sep oct nov dec'.split(' ') },
  // 7 is Sunday too.
  weekdays: { least: 0, most: 7, names: 'sun mon tue wed thu fri sat'.split(' ') },
};
const ORDER = Object.keys(FIELDS) as CalendarField[];

/** More than this nobody means. */
const LONGEST_LINE = 200;

/** What a cron line says, or what is wrong with it: the field that cannot be read, `shape` for another number of fields, `never` for a day that no year has. */
export type ReadCalendar =
  | { readonly kind: 'calendar'; readonly calendar: Calendar }
  | { readonly kind: 'wrong'; readonly field: CalendarField | 'shape' | 'never' };

/**
 * Reads a five-field cron line: numbers, names of months and weekdays, `*`, lists, ranges, and steps of a star or range. Nothing that only
 * some crons know (seconds, `@daily`, `L`, `#`, `?`, `5/15`) is understood.
 */
export function parseCron(line: string): ReadCalendar {
  const parts =
    line.length > LONGEST_LINE
      ? []
      : line
          .trim()
          .toLowerCase()
          .split(/[ \t]+/);
  if (parts.length !== ORDER.length) return { kind: 'wrong', field: 'shape' };
  const sets = new Map<CalendarField, readonly number[]>();
  for (const [index, field] of ORDER.entries()) {
    const values = valuesIn(parts[index] as string, FIELDS[field]);
    if (values === null) return { kind: 'wrong', field };
    sets.set(field, field === 'weekdays' ? sorted(values.map((day) => day % 7)) : sorted(values));
  }
  const starred = parts[ORDER.indexOf('days')]?.startsWith('*') || parts[ORDER.indexOf('weekdays')]?.startsWith('*');
  const calendar = reduced({
    ...(Object.fromEntries(sets) as Record<CalendarField, readonly number[]>),
    dayRule: starred ? 'both' : 'either',
  });
  return everComes(calendar) ? { kind: 'calendar', calendar } : { kind: 'wrong', field: 'never' };
}

function valuesIn(field: string, rule: FieldRule): number[] | null {
  const values: number[] = [];
  for (const part of field.split(',')) {
    const match = /^(?:(\*)|([a-z]{3}|\d{1,2})(?:-([a-z]{3}|\d{1,2}))?)(?:\/(\d{1,2}))?$/.exec(part);
    if (!match) return null;
    const [, star, from, to, step] = match;
    if (step !== undefined && (Number(step) === 0 || (!star && to === undefined))) return null;
    const first = star ? rule.least : valueIn(from as string, rule);
    const last = star ? starEnd(rule) : to === undefined ? first : rangeEnd(to, rule);
    if (first === null || last === null || first > last) return null;
    for (let value = first; value <= last; value += Number(step ?? 1)) values.push(value);
  }
  return values;
}

/** A star means each weekday once. */
const starEnd = ({ most, names }: FieldRule): number => (names.includes('sun') ? 6 : most);

/** At the end of a range Sunday follows Saturday: "fri-sun". */
const rangeEnd = (word: string, rule: FieldRule): number | null => (word === 'sun' ? 7 : valueIn(word, rule));

function valueIn(word: string, { least, most, names }: FieldRule): number | null {
  const named = names.indexOf(word);
  const value = named >= 0 ? named + least : /^\d+$/.test(word) ? Number(word) : Number.NaN;
  return value >= least && value <= most ? value : null;
}

const sorted = (values: readonly number[]): number[] => [...new Set(values)].sort((a, b) => a - b);

const allOf = (field: CalendarField): number[] => {
  const rule = FIELDS[field];
  return Array.from({ length: starEnd(rule) - rule.least + 1 }, (_, index) => rule.least + index);
};

const isFull = (calendar: Calendar, field: CalendarField): boolean =>
  calendar[field].length === starEnd(FIELDS[field]) - FIELDS[field].least + 1;

/** One shape for calendars that mean the same: where one field of days lets all pass, the rule decides nothing. */
function reduced(calendar: Calendar): Calendar {
  const open = isFull(calendar, 'days') || isFull(calendar, 'weekdays');
  if (!open || calendar.dayRule === 'both') return open ? { ...calendar, dayRule: 'both' } : calendar;
  return { ...calendar, days: allOf('days'), weekdays: allOf('weekdays'), dayRule: 'both' };
}

/** A calendar by its parts; whatever is left out lets everything pass. */
export function calendarOf(parts: Partial<Record<CalendarField, readonly number[]>>): Calendar {
  const values = ORDER.map((field): [CalendarField, number[]] => [field, sorted(parts[field] ?? allOf(field))]);
  return reduced({ ...(Object.fromEntries(values) as Record<CalendarField, number[]>), dayRule: 'both' });
}

/** The calendar as a cron line, the same for all calendars with the same moments in each field. `parseCron` reads it back. */
export function cronText(calendar: Calendar): string {
  const text = ORDER.map((field) => (isFull(calendar, field) ? '*' : rangesOf(calendar[field])));
  const restricted = !isFull(calendar, 'days') && !isFull(calendar, 'weekdays');
  if (restricted && calendar.dayRule === 'both') {
    // Both must pass, which only a star at the beginning of one says: "*/31" is the 1st, "*/7" Sunday. One of them is there, or no line had said so.
    const field = calendar.days.includes(1) ? 'days' : 'weekdays';
    const rest = calendar[field].filter((value) => value !== FIELDS[field].least);
    text[ORDER.indexOf(field)] = [
      field === 'days' ? '*/31' : '*/7',
      ...(rest.length > 0 ? [rangesOf(rest)] : []),
    ].join();
  }
  return text.join(' ');
}

function rangesOf(values: readonly number[]): string {
  const ranges: string[] = [];
  for (let at = 0; at < values.length; ) {
    let end = at;
    while (values[end + 1] === (values[end] as number) + 1) end++;
    ranges.push(end === at ? `${values[at]}` : `${values[at]}-${values[end]}`);
    at = end + 1;
  }
  return ranges.join();
}

/** Whether the calendar has a moment on this day. */
export function hasDay(calendar: Calendar, [year, month, day]: CivilDay): boolean {
  if (!calendar.months.includes(month)) return false;
  const weekday = new Date(Date.UTC(year, month - 1, day)).getUTCDay();
  const passes = [calendar.days.includes(day), calendar.weekdays.includes(weekday)] as const;
  return calendar.dayRule === 'both' ? passes[0] && passes[1] : passes[0] || passes[1];
}

/** A leap year with every month at its longest. */
const A_LEAP_YEAR = 2024;

/** Whether any year has such a day: 31 February comes never. Every date falls on every weekday in some year. */
function everComes(calendar: Calendar): boolean {
  if (calendar.dayRule === 'either') return true;
  return calendar.months.some((month) =>
    calendar.days.some((day) => day <= new Date(Date.UTC(A_LEAP_YEAR, month, 0)).getUTCDate()),
  );
}
