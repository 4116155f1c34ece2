import type { TopicFilters } from '../../domain/brief.ts';
import { civilDay, startOfCivilDay } from '../civil-day.ts';
import { wording } from '../wording.ts';
import { showDay, showMoment } from './dates.ts';

/** Each filter of a topic that is given, as a fact: "since 23 Oct 2026", "from Reuters or Al-Akhbar", "without oil". */
export function showFilters(filters: TopicFilters, zone: string): ReadonlyMap<keyof TopicFilters, string> {
  const { since, outlets, without } = filters;
  const shown = new Map<keyof TopicFilters, string>();
  if (since !== null) shown.set('since', wording.since(showStart(since, zone)));
  if (outlets.length > 0) shown.set('outlets', wording.fromOutlets(outlets));
  if (without.length > 0) shown.set('without', wording.without(without));
  return shown;
}

/** A day where it is meant from its beginning, else a moment. */
function showStart(time: number, zone: string): string {
  return startOfCivilDay(civilDay(time, zone), zone) === time ? showDay(time, zone) : showMoment(time, zone);
}

/** A topic as a title: in capitals, but for phrases, which stand as they were typed. */
export function showTopic(topic: string): string {
  if (topic === '') return wording.allReports;
  return topic.replace(/“[^”]*”|[^“]+/gu, (part) => (part.startsWith('“') ? part : part.toUpperCase()));
}
