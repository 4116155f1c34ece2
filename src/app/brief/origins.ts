import type { BriefOrigin } from '../../domain/brief.ts';
import { quoteAt } from '../../domain/citation.ts';
import type { Entry } from '../../ports/archive.ts';

/**
 * The union of the reports' origins: ten outlets that rest on one report are one origin. An outlet that gives anything on its own
 * knowledge counts as `own`, whatever else it relays.
 */
export function unionOfOrigins(entries: readonly Entry[]): BriefOrigin[] {
  const union = new Map<string, BriefOrigin>();
  entries.forEach(({ version, reading }, index) => {
    for (const { outlet, ground, span } of reading.origins) {
      const before = union.get(outlet);
      const shown = span ? [{ report: index + 1, citation: quoteAt(version, reading, span) }] : [];
      union.set(outlet, {
        outlet,
        ground: before?.ground === 'own' ? 'own' : ground,
        citations: [...(before?.citations ?? []), ...shown],
      });
    }
  });
  return [...union.values()].sort((a, b) => (a.outlet < b.outlet ? -1 : a.outlet > b.outlet ? 1 : 0));
}
