import type { SourceId } from '../../src/domain/article-source.ts';
import type { ArticleId } from '../../src/domain/ids.ts';
import { OPERATOR } from '../../src/domain/ids.ts';
import { randomNumbers } from '../bench/synthetic-articles.ts';
import { aGathering, type Gathering, rssOf } from '../support/gather.ts';
import { NOW } from '../support/newsroom.ts';
import { aSource } from '../support/sources.ts';
import { aFetcher } from '../support/web/a-fetcher.ts';
import { openSite } from '../support/web/site.ts';
import { bodyOf, edited, type Habits, habitsOf, headlineOf, itemOf, type Report } from './feed-habits.ts';

const DAY_MS = 86_400_000;
const SHOWN = 10;
const FLOOD = 60;

export interface Lives {
  readonly feeds: number;
  readonly polls: number;
  readonly reports: number;
  /** Reports that were announced although they had been before, or were there when the source was added. */
  readonly reannounced: readonly string[];
  /** Reports under a name that another report had, and those of them that are not held. */
  readonly reused: number;
  readonly lost: readonly string[];
  /** Reports older than the feed's life that were all shown on one day, and on how many days at most one feed announced some of them. */
  readonly flooded: number;
  readonly floodDays: number;
  readonly floodNews: number;
}

interface Life {
  readonly number: number;
  readonly habits: Habits;
  readonly reports: Report[];
  readonly floodAt: number;
  flooding: boolean;
}

/** Lets feeds live for so many days, one fetch a day, each with the bad habits that publishers have, and gives what was made of it. */
export async function feedLives({ feeds, days, seed }: { feeds: number; days: number; seed: number }): Promise<Lives> {
  const random = randomNumbers(seed);
  const lives = Array.from({ length: feeds }, (_, number) => aLife(number, days, random));
  let today = 0;
  const site = await openSite((request, response) => {
    const life = lives[Number(request.url?.slice(1))] as Life;
    response.end(rssOf(shownBy(life).map((report) => itemOf(life.habits, report, { today, random, port: site.port }))));
  });
  const fetcher = aFetcher([site]);
  const at = aGathering(fetcher);
  for (const { number } of lives)
    await at.sources.keep(aSource({ id: `s${number}` as SourceId, url: site.url(`/${number}`), fullText: 'never' }));
  for (today = 0; today < days; today++) {
    for (const life of lives) live(life, today, random);
    at.newsroom.clock.set(NOW + today * 2 * DAY_MS);
    await at.gatherer.tick();
  }
  fetcher.close();
  await site.close();
  if (at.errors.length > 0) throw new Error('gathering failed', { cause: at.errors[0] });
  return { feeds, polls: site.asked.length, ...(await judged(lives, at)) };
}

function aLife(number: number, days: number, random: () => number): Life {
  const reports = Array.from({ length: SHOWN }, (_, index) => aReport(number, index, 0));
  return { number, habits: habitsOf(random), reports, floodAt: 3 + Math.floor(random() * (days - 5)), flooding: false };
}

const aReport = (feed: number, index: number, day: number): Report => ({
  feed,
  index,
  day,
  old: false,
  edits: 0,
  renamed: 0,
});

/** A day in the life of a feed: new reports, edits of some that are shown, and on one day everything old at once. */
function live(life: Life, today: number, random: () => number): void {
  const { reports, number, floodAt } = life;
  if (today > 0)
    for (let news = Math.floor(random() * 4); news > 0; news--) reports.push(aReport(number, reports.length, today));
  for (const report of reports.slice(-SHOWN)) edited(life.habits, report, random);
  life.flooding = today === floodAt || today === floodAt + 1;
  if (today === floodAt)
    for (let old = 0; old < FLOOD; old++) reports.unshift({ ...aReport(number, -1 - old, -400 + old), old: true });
}

const shownBy = ({ reports, flooding }: Life): readonly Report[] =>
  flooding
    ? reports.toReversed()
    : reports
        .filter(({ old }) => !old)
        .slice(-SHOWN)
        .toReversed();

async function judged(lives: readonly Life[], { newsroom, sources }: Gathering) {
  const query = { collections: [OPERATOR], all: [], none: [], outlets: [], publishedFrom: null, limit: 1_000_000 };
  const { candidates } = await newsroom.archive.search(query);
  const versions = candidates.map(({ version }) => version);
  const entries = await newsroom.archive.entries(versions, [OPERATOR]);
  const backlog = await sources.backlog(versions);
  const held = new Map<string, { readonly all: Set<ArticleId>; readonly news: Map<ArticleId, number> }>();
  for (const { version } of entries) {
    const mark = /\bmark\d+x\w+/.exec(version.text)?.[0] ?? '';
    const articles = held.get(mark) ?? { all: new Set(), news: new Map() };
    held.set(mark, articles);
    articles.all.add(version.article);
    if (!backlog.has(version.id)) articles.news.set(version.article, version.firstSeen);
  }
  const every = lives.flatMap(({ habits, reports }) => reports.map((report) => ({ habits, report })));
  const newsOf = (report: Report) => held.get(markOf(report))?.news ?? new Map<ArticleId, number>();
  const usual = every.filter(({ report }) => !report.old);
  const reused = usual.filter(({ habits, report }) => habits.name === 'reused' && report.day > 0);
  const named = ({ habits, report }: (typeof every)[number]): string =>
    `${markOf(report)} (name ${habits.name}, address ${habits.address}, date ${habits.date}, ${report.edits} edits, ${report.renamed} headlines)`;
  const days = lives.map(
    ({ reports }) => new Set(reports.filter(({ old }) => old).flatMap((one) => [...newsOf(one).values()])).size,
  );
  return {
    reports: every.length,
    reannounced: usual.filter(({ report }) => newsOf(report).size > (report.day === 0 ? 0 : 1)).map(named),
    reused: reused.length,
    lost: reused.filter(({ report }) => !held.has(markOf(report))).map(named),
    flooded: every.length - usual.length,
    floodDays: Math.max(...days),
    floodNews: every.filter(({ report }) => report.old && newsOf(report).size > 0).length,
  };
}

const markOf = (report: Report): string => /\bmark\d+x\w+/.exec(bodyOf(report))?.[0] ?? headlineOf(report);

/** Two hundred feeds over forty fetches each. */
export async function tortureIdentity(print: (line: string) => void, feeds = 200, seed = 20261122): Promise<boolean> {
  const found = await feedLives({ feeds, days: 40, seed });
  const { reannounced, reused, lost, flooded, floodDays, floodNews } = found;
  const kept = 100 * (1 - lost.length / reused);
  print(
    `feeds with bad habits, seed ${seed}: ${found.feeds} feeds, ${found.polls} fetches, ${found.reports} reports; ${reannounced.length} announced again (0 required); ${kept.toFixed(1)} % of ${reused} under a name used before kept (99 % required); of ${flooded} old reports shown all at once ${floodNews} counted as new, on ${floodDays} days at most (1 required)`,
  );
  for (const one of reannounced.slice(0, 20)) print(`  announced again: ${one}`);
  for (const one of lost.slice(0, 20)) print(`  lost: ${one}`);
  return reannounced.length === 0 && kept >= 99 && floodDays <= 1;
}

if (import.meta.main) {
  const [feeds, seed] = process.argv.slice(2).map(Number);
  process.exitCode = (await tortureIdentity((line) => process.stdout.write(`${line}\n`), feeds, seed)) ? 0 : 1;
}
