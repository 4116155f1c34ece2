import type { Brief } from '../../domain/brief.ts';

/** The same brief with its reports numbered on from `before`, those that earlier pages have shown. */
export function renumbered(brief: Brief, before: number): Brief {
  const moved = <Cited extends { readonly report: number }>(cited: Cited): Cited => ({
    ...cited,
    report: cited.report + before,
  });
  const [first, ...reports] = brief.reports.map((report) => ({ ...report, number: report.number + before }));
  if (!first || before === 0) return brief;
  return {
    ...brief,
    reports: [first, ...reports],
    quotes: brief.quotes.map(moved),
    accounts: brief.accounts.map(({ accounts: [one, other, ...more] }) => ({
      accounts: [moved(one), moved(other), ...more.map(moved)],
    })),
    origins: brief.origins.map((origin) => ({ ...origin, citations: origin.citations.map(moved) })),
  };
}
