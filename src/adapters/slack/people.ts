import { z } from 'zod';
import type { Person } from '../../domain/chat.ts';

const answer = z.object({
  user: z.object({
    tz: z.string().min(1).nullish().catch(null),
    team_id: z.string().nullish(),
    is_admin: z.boolean().nullish(),
    is_owner: z.boolean().nullish(),
    is_restricted: z.boolean().nullish(),
    is_ultra_restricted: z.boolean().nullish(),
    is_stranger: z.boolean().nullish(),
  }),
});

/** A person's zone, and whether Slack says that they manage the workspace `team`. Guests and people of other workspaces never do. */
export function readPerson(id: string, team: string, info: unknown): Person {
  const known = answer.safeParse(info);
  if (!known.success) return { id, zone: null, manages: false, speaks: true };
  const { tz, team_id, is_admin, is_owner, is_restricted, is_ultra_restricted, is_stranger } = known.data.user;
  const guest = is_restricted || is_ultra_restricted || is_stranger || (team_id && team_id !== team);
  return { id, zone: tz ?? null, manages: !guest && Boolean(is_admin || is_owner), speaks: true };
}

/** Changed rights and zones show after this long at the latest. */
const KEPT_MS = 60_000;
const MOST_KEPT = 5_000;

/**
 * Looks people up by `fetchInfo` (`users.info`), at most once a minute each. Somebody who cannot be looked up has no zone and manages nothing.
 */
export function openPeople(fetchInfo: (user: string) => Promise<unknown>) {
  const kept = new Map<string, { readonly until: number; readonly info: Promise<unknown> }>();
  const infoOf = (user: string): Promise<unknown> => {
    const held = kept.get(user);
    if (held && held.until > Date.now()) return held.info;
    if (kept.size >= MOST_KEPT) kept.clear();
    const info = fetchInfo(user).catch(() => {
      kept.delete(user);
      return null;
    });
    kept.set(user, { until: Date.now() + KEPT_MS, info });
    return info;
  };
  return async (user: string, team: string): Promise<Person> => readPerson(user, team, await infoOf(user));
}

export type People = ReturnType<typeof openPeople>;
