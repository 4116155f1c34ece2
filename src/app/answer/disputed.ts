import type { AnsweringPassage, DisputedAccount } from '../../domain/answer.ts';
import { overlaps } from '../../domain/span.ts';
import type { Entry } from '../../ports/archive.ts';
import { conflictingAccounts } from '../brief/accounts.ts';

/** The points on which a report sets one speaker against another, where one of them is in a passage that is shown. Nobody is said to be right. */
export function disputedIn(
  entries: readonly Entry[],
  passages: readonly AnsweringPassage[],
): readonly (readonly DisputedAccount[])[] {
  return entries
    .filter(({ version }) => passages.some(({ citation }) => citation.version === version.id))
    .flatMap((entry) => conflictingAccounts([entry], []).map(({ accounts }) => ({ entry, accounts })))
    .filter(({ accounts }) =>
      accounts.some(({ citation }) =>
        passages.some(
          ({ citation: shown }) => shown.version === citation.version && overlaps(shown.span, citation.span),
        ),
      ),
    )
    .map(({ entry: { version, reading }, accounts }) =>
      accounts.map(({ citation, quoted, chain }) => ({
        citation,
        quoted,
        chain,
        carrier: reading.carrier,
        publisher: reading.outlet?.name ?? null,
        url: version.stated.url,
        publishedAt: reading.publishedAt,
      })),
    );
}
