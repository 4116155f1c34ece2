import type { Place } from '../../domain/chat.ts';

/** Everybody's digest is wanted at nine: those of different channels are spread over so many milliseconds. */
export const SPREAD_MS = 45_000;

/** How long after its time a channel's digests are posted: always the same for a channel, 0 to 45 s. `digest` hashes a text to hexadecimal. */
export function spreadOf({ tenant, channel }: Place, digest: (text: string) => string): number {
  const hash = digest(JSON.stringify(['spread', tenant.platform, tenant.id, channel]));
  return Number.parseInt(hash.slice(0, 8), 16) % (SPREAD_MS + 1);
}
