import { OUTSIDE } from '../support/web/site.ts';

/** How a publisher treats what says which report is which. */
export interface Habits {
  /** `churned`: another at each fetch. `reused`: of a report that was there before. */
  readonly name: 'stable' | 'address' | 'none' | 'churned' | 'reused';
  /** `tracked`: with other tracking and anchors at each fetch. `spelled`: now with TLS and "www.", now without. `moved`: elsewhere from some day on. `shared`: all the same. */
  readonly address: 'stable' | 'tracked' | 'spelled' | 'moved' | 'shared' | 'none';
  /** `now`: that of the fetch. */
  readonly date: 'stable' | 'now' | 'none';
  /** Whether texts, and headlines, are edited after they have appeared. */
  readonly edits: boolean;
  readonly renames: boolean;
}

/** A report as its publisher knows it. */
export interface Report {
  readonly feed: number;
  readonly index: number;
  readonly day: number;
  readonly old: boolean;
  edits: number;
  renamed: number;
}

const NAMES = ['stable', 'address', 'none', 'churned', 'reused'] as const;
const ADDRESSES = ['stable', 'tracked', 'spelled', 'moved', 'shared', 'none'] as const;
const DATES = ['stable', 'now', 'none'] as const;
const SLOTS = 10;
const MOVED_ON = 7;
const DAY_MS = 86_400_000;
const FIRST_DAY = Date.UTC(2026, 10, 1);

/** Any mixture, but for edits of what nothing else tells apart: nobody could say whether those are the same report. */
export function habitsOf(random: () => number): Habits {
  const pick = <Item>(items: readonly Item[]): Item => items[Math.floor(random() * items.length)] as Item;
  const [name, address, date] = [pick(NAMES), pick(ADDRESSES), pick(DATES)];
  const addressed = address === 'stable' || address === 'tracked' || address === 'spelled';
  const named = name === 'stable';
  return {
    name,
    address,
    date,
    edits: (addressed || named) && random() < 0.6,
    renames: (addressed || named) && random() < 0.4,
  };
}

/** Perhaps edits it: its text, or its headline, not both on one day. */
export function edited({ edits, renames }: Habits, report: Report, random: () => number): void {
  const chance = random();
  if (edits && chance < 0.05) report.edits++;
  else if (renames && chance > 0.97) report.renamed++;
}

export const headlineOf = ({ feed, index, renamed }: Report): string =>
  `${renamed > 0 ? `Update ${renamed}: ` : ''}Harbour ${feed} closed for the ${index}th time`;

/** Says which report it is in a word of its own. */
export const bodyOf = ({ feed, index, edits }: Report): string =>
  `The port authority said on Monday that mark${feed}x${index < 0 ? `old${-index}` : index} was why the harbour was closed, and that ships wait.${' It was opened again later, a spokesman said.'.repeat(edits)}`;

interface Fetch {
  readonly today: number;
  readonly random: () => number;
  readonly port: number;
}

/** The report as the feed shows it at one fetch. */
export function itemOf(habits: Habits, report: Report, fetch: Fetch): Record<string, string> {
  const link = addressOf(habits, report, fetch);
  const guid = nameOf(habits, report, fetch, link);
  const date = habits.date === 'now' ? fetch.today : report.day;
  return {
    ...(guid === null ? {} : { guid }),
    ...(link === null ? {} : { link: link.replaceAll('&', '&amp;') }),
    ...(habits.date === 'none' ? {} : { pubDate: new Date(FIRST_DAY + date * DAY_MS).toUTCString() }),
    title: headlineOf(report),
    description: bodyOf(report),
  };
}

function nameOf({ name }: Habits, { feed, index }: Report, { random }: Fetch, link: string | null): string | null {
  switch (name) {
    case 'stable':
      return `tag:${feed}-${index}`;
    case 'address':
      return link?.replaceAll('&', '&amp;') ?? null;
    case 'churned':
      return `tag:${random()}`;
    case 'reused':
      return `slot-${((index % SLOTS) + SLOTS) % SLOTS}`;
    case 'none':
      return null;
  }
}

function addressOf({ address }: Habits, { feed, index }: Report, { today, random, port }: Fetch): string | null {
  const at = `${OUTSIDE}:${port}`;
  const path = `/${feed}/reports/${index}`;
  switch (address) {
    case 'stable':
      return `http://${at}${path}`;
    case 'tracked':
      return `http://${at}${path}?utm_source=rss&utm_campaign=${Math.floor(random() * 1e6)}#${Math.floor(random() * 1e6)}`;
    case 'spelled':
      return random() < 0.5 ? `http://harbour${feed}.example${path}` : `https://www.harbour${feed}.example${path}/`;
    case 'moved':
      return today < MOVED_ON ? `http://${at}${path}` : `http://${at}/archive${path}`;
    case 'shared':
      return `http://${at}/`;
    case 'none':
      return null;
  }
}
