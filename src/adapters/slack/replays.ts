/** What Bolt checked of a signed request: the seconds it was signed at, and the signature. */
export interface Signed {
  readonly timestamp: string;
  readonly signature: string;
}

/** Bolt refuses what is older than five minutes; this is for what claims to come from the future. */
const WINDOW_S = 300;
const KEPT_MS = 2 * WINDOW_S * 1000;

/**
 * Remembers signed requests, so that one that somebody sends again has no second effect. `admit` says what to do with a request; one that
 * failed is to be forgotten, since Slack may send it again.
 */
export function openReplays(now: () => number) {
  const seen = new Map<string, number>();
  return {
    admit({ timestamp, signature }: Signed): 'new' | 'again' | 'not-of-now' {
      const seconds = Number(timestamp);
      if (!Number.isFinite(seconds) || Math.abs(now() / 1000 - seconds) > WINDOW_S) return 'not-of-now';
      for (const [known, until] of seen) {
        if (until > now()) break;
        seen.delete(known);
      }
      const name = nameOf(signature);
      if (seen.has(name)) return 'again';
      seen.set(name, now() + KEPT_MS);
      return 'new';
    },
    forget: ({ signature }: Signed): void => void seen.delete(nameOf(signature)),
  };
}

export type Replays = ReturnType<typeof openReplays>;

/** The checked part alone: what follows a second `=` is not, and could be anything. */
const nameOf = (signature: string): string => signature.split('=')[1] ?? '';
