/** At most so many posts of a platform are under way at once. */
const MOST_AT_ONCE = 16;

/** When half of so many answers say "not now", one goes at a time, this far apart, until so many in a row are heard: a platform bans whoever goes on asking. */
const LOOKED_AT = 10;
const HEARD_AGAIN = 3;

/** Who may go when, on one platform: one at a time in each channel, some at once in all, and nobody before the time that the platform has said. */
export class Lane {
  readonly #now: () => number;
  readonly #spacingMs: number;
  readonly #busy = new Set<string>();
  readonly #until = new Map<string, number>();
  #recent: boolean[] = [];
  #slow = false;
  #next = 0;

  /** `now`: milliseconds of a clock that never jumps. */
  constructor(now: () => number, spacingMs: number) {
    this.#now = now;
    this.#spacingMs = spacingMs;
  }

  /** How long it is until something may go in a channel, in ms; null: something is under way, and its end is to be awaited. */
  waitFor(channel: string): number | null {
    if (this.#busy.has(channel) || this.#busy.size >= (this.#slow ? 1 : MOST_AT_ONCE)) return null;
    const until = Math.max(this.#until.get('') ?? 0, this.#until.get(channel) ?? 0, this.#slow ? this.#next : 0);
    return Math.max(0, until - this.#now());
  }

  enter(channel: string): void {
    this.#busy.add(channel);
    this.#next = this.#now() + this.#spacingMs;
  }

  leave(channel: string): void {
    this.#busy.delete(channel);
  }

  /** The platform answered, and did not ask us to wait. */
  heard(): void {
    this.#note(true);
    if (this.#recent.slice(-HEARD_AGAIN).every((heard) => heard)) this.#slow = false;
  }

  /** The platform asked us to wait, in one channel or everywhere. */
  hold(channel: string | null, ms: number): void {
    const name = channel ?? '';
    this.#until.set(name, Math.max(this.#until.get(name) ?? 0, this.#now() + ms));
    this.#note(false);
    if (this.#recent.length === LOOKED_AT && this.#recent.filter((heard) => !heard).length * 2 >= LOOKED_AT)
      this.#slow = true;
    for (const [held, until] of this.#until) if (until <= this.#now()) this.#until.delete(held);
  }

  #note(heard: boolean): void {
    this.#recent = [...this.#recent, heard].slice(-LOOKED_AT);
  }
}
