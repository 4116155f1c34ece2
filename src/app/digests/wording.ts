const count = (n: number, one: string, many = `${one}s`): string => `${n} ${n === 1 ? one : many}`;

/** What digests say in their own words. */
export const digestWording = {
  title: (topics: readonly string[]) => topics.join(' · ').toUpperCase(),
  counts: (fresh: number, updated: number) =>
    [...(fresh > 0 || updated === 0 ? [`${fresh} new`] : []), ...(updated > 0 ? [`${updated} updated`] : [])].join(
      ' · ',
    ),
  since: (moment: string) => `since ${moment}`,
  updated: 'Updated:',
  moreChanged: (n: number) => `${count(n, 'more sentence')} of it changed.`,
  removed: (n: number) => `${count(n, 'sentence')} of the version shown before ${n === 1 ? 'is' : 'are'} gone.`,
  reworded: 'Only its headline or the words around its text have changed.',
  echoes: 'Reports shown before, now also in: ',
  outletUnknown: 'an outlet not named',
  moreItems: (n: number) => count(n, 'more report'),
  leftOut: (n: number) => `${count(n, 'further report')}: ask for them with /brief.`,
  late: (slot: string) => `This is the digest of ${slot}, late: I was not running then, or could not post.`,
  skipped: (n: number) =>
    n === 1
      ? 'The digest before this one was missed or could not be posted: what it would have shown is among these reports.'
      : `The ${n} digests before this one were missed or could not be posted: what they would have shown is among these reports.`,
  nothing: (topics: readonly string[], since: string) => `Nothing new on ${topics.join(', ')} since ${since}.`,
  stillHere: (topics: readonly string[], slots: number) =>
    `Nothing new on ${topics.join(', ')} in the last ${count(slots, 'digest')}; I stay silent until there is.`,
} as const;
