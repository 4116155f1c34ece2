import { tortureCronStrings } from './cron-strings.ts';
import { fromTimer } from './timer-source.ts';
import { deviationsAt, fromCivilTime, type Transition, transitionsOf } from './zone-check.ts';

/** Every fortieth change is enough to catch what is wrong with a timer. */
const TIMER_LOOKS_AT = 40;

/**
 * Every zone that the runtime knows, every change of its clocks from 2024 to 2030, every half hour of the civil days around it: exactly one
 * slot a day, where a slow reference has it; and the same check must catch the timer as a source of slots.
 */
export async function tortureZones(print: (line: string) => void): Promise<boolean> {
  const started = process.cpuUsage();
  const zones = Intl.supportedValuesOf('timeZone');
  const transitions = zones.flatMap(transitionsOf);
  const wrong: string[] = [];
  for (const transition of transitions) wrong.push(...deviationsAt(transition, fromCivilTime));
  for (const line of wrong.slice(0, 20)) print(`  ${line}`);
  const { user, system } = process.cpuUsage(started);
  print(
    `zones: ${zones.length} zones, ${transitions.length} changes 2024–2030, ${transitions.length * 144} slots (ICU ${process.versions['icu']}, tz ${process.versions['tz']}): ${wrong.length} deviations (0 required); ${Math.round((user + system) / 1e6)} s of processor time`,
  );
  const looked = transitions.filter((_, index) => index % TIMER_LOOKS_AT === 0);
  const caught = looked.flatMap((transition: Transition) => deviationsAt(transition, fromTimer)).length;
  print(
    `zones, with the timer as the source of slots: ${caught} deviations at ${looked.length} changes (more than 0 required)`,
  );
  const strings = tortureCronStrings(print);
  return wrong.length === 0 && caught > 0 && strings;
}

if (import.meta.main) process.exitCode = (await tortureZones((line) => process.stdout.write(`${line}\n`))) ? 0 : 1;
