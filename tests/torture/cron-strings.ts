import { nextMoments } from '../../src/app/digests/slots.ts';
import { knownZone } from '../../src/app/zones.ts';
import { type Calendar, parseCron } from '../../src/domain/calendar.ts';
import { randomNumbers } from '../bench/synthetic-articles.ts';

const N = 10_000;
const SEED = 7;
const MOST_MS = 50;
const PIECES = '0 5 9 29 31 59 60 7 * */2 */15 1-5 8-18/3 5/15 mon fri-sun feb jan,jul L # ? @daily 99 -1 1,,2 ٣'.split(
  ' ',
);

const LIKELY = [
  '0 */7 5,59 *',
  '9 * 0-23/5 23',
  '* 31 29,30 */2 1-7',
  '* 2 feb 1-11/2 12',
  '* 1-5 7 fri-sun mon,wed',
].map((field) => field.split(' ')) as [string[], ...string[][]];

/** Cron lines and zones by chance, most of them wrong: none hangs, and whatever is accepted comes about soon enough to be shown at once. */
export function tortureCronStrings(print: (line: string) => void): boolean {
  const random = randomNumbers(SEED);
  const one = <Value>(of: readonly Value[]): Value => of[Math.floor(random() * of.length)] as Value;
  const zones = [...Intl.supportedValuesOf('timeZone'), 'Mars/Olympus', '+02:00', '', 'europe/LONDON', 'new york'];
  let [accepted, slowest, unmet] = [0, 0, 0];
  for (let n = 0; n < N; n++) {
    const fields = Array.from({ length: random() < 0.95 ? 5 : 6 }, (_, at) =>
      one(random() < 0.9 ? (LIKELY[at % 5] as string[]) : PIECES),
    );
    const read = parseCron(fields.join(' '));
    const zone = knownZone(one(zones));
    if (read.kind === 'wrong' || zone === null) continue;
    accepted++;
    const started = process.cpuUsage();
    const [next] = nextMoments(read.calendar, zone, Math.floor(Date.UTC(2024, 0, 1) + random() * 2e11), 1);
    const { user, system } = process.cpuUsage(started);
    slowest = Math.max(slowest, (user + system) / 1000);
    if (!next || !isMoment(read.calendar, next.local)) unmet++;
  }
  print(
    `cron and zone strings: N=${N}, seed ${SEED}, ${accepted} accepted; slowest next run ${slowest.toFixed(1)} ms of processor time (${MOST_MS} allowed); ${unmet} without a next run that fits (0 required)`,
  );
  return slowest <= MOST_MS && unmet === 0;
}

/** Whether the fields of a cron line let a civil time pass, by looking at each. */
function isMoment({ minutes, hours, days, months, weekdays, dayRule }: Calendar, local: string): boolean {
  const [, month, day, hour, minute] = local.split(/[-T:]/).map(Number) as [number, number, number, number, number];
  const passes = [days.includes(day), weekdays.includes(new Date(`${local}Z`).getUTCDay())];
  const onDay = dayRule === 'both' ? passes.every(Boolean) : passes.some(Boolean);
  return onDay && months.includes(month) && hours.includes(hour) && minutes.includes(minute);
}
