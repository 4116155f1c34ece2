import type { Brief } from '../../domain/brief.ts';

/** The same brief with its reports numbered on from `before`, those that earlier pages have shown. */
export function renumbered(brief: Brief, before: number): Brief {
  return before === 0 ? brief : numberedBy(brief, (number) => number + before);
}

/** The same brief with other numbers; `numberOf`: the one that a report gets for the one it has. */
export function numberedBy(brief: Brief, numberOf: (number: number) => number): Brief {
  const moved = <Cited extends { readonly report: number }>(cited: Cited): Cited => ({
    ...cited,
    report: numberOf(cited.report),
  });
  const [first, ...reports] = brief.reports;
  const again = (report: Brief['reports'][0]) => ({ ...report, number: numberOf(report.number) });
  return {
    ...brief,
    reports: [again(first), ...reports.map(again)],
    quotes: brief.quotes.map(moved),
    accounts: brief.accounts.map(({ accounts: [one, other, ...more] }) => ({
      accounts: [moved(one), moved(other), ...more.map(moved)],
    })),
    origins: brief.origins.map((origin) => ({ ...origin, citations: origin.citations.map(moved) })),
  };
}
