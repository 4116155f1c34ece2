import { type Calendar, cronText, parseCron } from '../../../domain/calendar.ts';
import { showClock } from './clock.ts';
import { showWeekdays } from './days.ts';
import type { Wish } from './wish.ts';

/** A wish in words that are read back to the same. */
export function showWish(wish: Wish): string {
  const { topics, calendar, zone, channel, mostItems, quiet, whenEmpty, noticeAfter } = wish;
  return [
    topics.join(', '),
    showCalendar(calendar),
    ...(channel === null ? [] : [`in <#${channel}>`]),
    ...(zone === null ? [] : [`zone ${zone}`]),
    ...(mostItems === null ? [] : [`max ${mostItems}`]),
    ...(quiet === null ? [] : [`quiet ${quiet.from}-${quiet.to}`]),
    ...(whenEmpty === null ? [] : [`when empty ${whenEmpty}`]),
    ...(noticeAfter === null ? [] : [`notice after ${noticeAfter}`]),
  ].join(' ');
}

/** A cron line as people say it, where they have words for it: "at 09:00 on weekdays", "every 30 minutes 08:00–18:00 daily". */
export function showCalendar(line: string): string {
  const read = parseCron(line);
  if (read.kind === 'wrong') return `cron ${line}`;
  const { calendar } = read;
  const { days, months, weekdays, dayRule } = calendar;
  const monthly = days.length === 1 && days[0] === 1 && weekdays.length === 7;
  if (months.length < 12 || dayRule === 'either' || (days.length < 31 && !monthly)) return `cron ${cronText(calendar)}`;
  const times = showTimes(calendar);
  return times === null ? `cron ${cronText(calendar)}` : `${times} ${monthly ? 'monthly' : showWeekdays(weekdays)}`;
}

/** More times than this are told by how they recur, if they do. */
const FEW = 4;

function showTimes({ minutes, hours }: Calendar): string | null {
  const [minute = 0] = minutes;
  if (minutes.length > 1) return showMinutes(minutes, hours);
  if (hours.length === 24) return minute === 0 ? 'hourly' : null;
  const clocks = hours.map((hour) => showClock({ hour, minute }));
  if (hours.length > FEW) return showHours(hours, minute) ?? `at ${clocks.join(', ')}`;
  return clocks.length === 1 ? `at ${clocks[0]}` : `at ${clocks.slice(0, -1).join(', ')} and ${clocks.at(-1)}`;
}

function showMinutes(minutes: readonly number[], hours: readonly number[]): string | null {
  const every = 60 / minutes.length;
  const [first = 0] = hours;
  if (![10, 15, 20, 30].includes(every) || minutes.some((minute, index) => minute !== index * every)) return null;
  if (hours.length === 24) return `every ${every} minutes`;
  const inRow = hours.every((hour, index) => hour === first + index);
  return inRow ? `every ${every} minutes ${hourSpan(first, first + hours.length, 0)}` : null;
}

function showHours(hours: readonly number[], minute: number): string | null {
  const [first = 0, second = 0] = hours;
  const step = second - first;
  if (step > 12 || hours.some((hour, index) => hour !== first + index * step)) return null;
  const last = hours.at(-1) as number;
  return `every ${step} ${step === 1 ? 'hour' : 'hours'} ${hourSpan(first, last, minute)}`;
}

const hourSpan = (from: number, to: number, minute: number): string =>
  `${showClock({ hour: from, minute })}–${showClock({ hour: to % 24, minute })}`;
