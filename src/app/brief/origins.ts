import type { BriefOrigin } from '../../domain/brief.ts';
import { quoteAt } from '../../domain/citation.ts';
import { type Copies, standsFor } from '../copies.ts';

/**
 * The union of the reports' origins: ten outlets that rest on one report are one origin, and so are ten that print the same words. An outlet that gives anything
 * on its own knowledge counts as `own`, whatever else it relays.
 */
export function unionOfOrigins(groups: readonly Copies[]): BriefOrigin[] {
  const union = new Map<string, BriefOrigin>();
  for (const [index, group] of groups.entries()) {
    const { version, reading } = standsFor(group);
    for (const { outlet, ground, span } of reading.origins) {
      const before = union.get(outlet);
      const shown = span ? [{ report: index + 1, citation: quoteAt(version, reading, span) }] : [];
      union.set(outlet, {
        outlet,
        ground: before?.ground === 'own' ? 'own' : ground,
        citations: [...(before?.citations ?? []), ...shown],
      });
    }
  }
  return [...union.values()].sort((a, b) => (a.outlet < b.outlet ? -1 : a.outlet > b.outlet ? 1 : 0));
}
