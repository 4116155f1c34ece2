const MINUTE_MS = 60_000;

/** At most so many requests in any minute are answered to one person. */
export const MOST_A_MINUTE = 10;

/** Turning pages and opening forms is quicker than asking. */
export const MOST_PRESSES_A_MINUTE = 30;

/** More persons than this are looked through for those whose minute is over. */
const MANY = 10_000;

/** `answer` them, give them their `notice`, or nothing until their minute is over. */
export type Verdict = 'answer' | 'notice' | 'silence';

interface Recent {
  /** When they were answered, within the last minute. */
  readonly answered: readonly number[];
  readonly noticed: number;
}

/** Lets at most so many things in any minute pass for one person, by the time handed in. In memory: a restart forgives. */
export function floodGate(most: number): (person: string, now: number) => Verdict {
  const known = new Map<string, Recent>();
  return (person, now) => {
    const since = now - MINUTE_MS;
    const { answered, noticed } = known.get(person) ?? { answered: [], noticed: Number.NEGATIVE_INFINITY };
    const recent = answered.filter((time) => time > since);
    const verdict = recent.length < most ? 'answer' : noticed > since ? 'silence' : 'notice';
    known.set(person, {
      answered: verdict === 'answer' ? [...recent, now] : recent,
      noticed: verdict === 'notice' ? now : noticed,
    });
    if (known.size > MANY) forgetIdle(known, since);
    return verdict;
  };
}

function forgetIdle(known: Map<string, Recent>, since: number): void {
  for (const [person, { answered }] of known) if ((answered.at(-1) ?? since) <= since) known.delete(person);
}
