import { setTimeout as pause } from 'node:timers/promises';

/** One message that a platform has taken, by its own log. */
export interface Taken {
  readonly at: number;
  readonly channel: string;
  /** The message under which it stands; null in the channel itself. */
  readonly thread: string | null;
  readonly mark: string;
  readonly id: string;
  /** All texts of it. */
  readonly words: string;
}

/** What goes wrong with posts, by chance. Shares are from 0 to 1. */
export interface Chances {
  /** The post is taken, but nobody hears of it. */
  lost: number;
  /** It is taken, and answered by HTTP 500. */
  failed: number;
  /** It is not taken, and the connection breaks. */
  dropped: number;
  /** It is not taken: "not now". */
  limited: number;
  /** The shortest and longest wait that is then asked for, in ms. */
  limitMs: readonly [number, number];
  /** How long it takes until a post is taken, at most; it is, even if its sender has died by then. */
  takesMs: number;
  /** How long a post stands there before history shows it, at most. */
  lagMs: number;
}

export const QUIET: Chances = { lost: 0, failed: 0, dropped: 0, limited: 0, limitMs: [50, 200], takesMs: 0, lagMs: 0 };

/** The rates of the prototype by which the protocol was chosen. */
export const ROUGH: Chances = {
  lost: 0.04,
  failed: 0.04,
  dropped: 0.02,
  limited: 0.05,
  limitMs: [50, 200],
  takesMs: 60,
  lagMs: 30,
};

export type Verdict =
  | { readonly kind: 'take' | 'drop' }
  | { readonly kind: 'limited'; readonly ms: number; readonly everywhere: boolean };

/** Timers may fire so much too early by another clock. */
const EARLY_MS = 5;

/** What becomes of posts to a double, and its own log of them. The checker of deliveries reads this log and nothing else. */
export class Trouble {
  readonly log: Taken[] = [];
  /** Requests for posts, taken or not. */
  requests = 0;
  limitedRequests = 0;
  /** Requests that came before the time they had been told. */
  tooEarly = 0;
  chances: Chances = QUIET;
  /** Nobody is reached: the connection breaks, the answer is 503, or none comes. */
  down: 'refused' | 'failing' | 'silent' | null = null;
  /** Channels whose history may not be read. */
  readonly unreadable = new Set<string>();
  /** Channels that refuse us, by the platform's own code. */
  readonly refusing = new Map<string, string>();
  /** The platform's own limits: posts a second for one channel, and requests a second in all. Null: not held to. */
  rates: { readonly channel: number; readonly all: number } | null = null;
  /** Called at each request that concerns a message: to post one, or to read them back. */
  touched: () => void = () => {};
  /** How far the platform's clock is ahead of ours, in ms. */
  clockMs = 0;
  readonly #random: () => number;
  readonly #visible = new Map<string, number>();
  readonly #until = new Map<string, number>();
  readonly #posts = new Map<string, number[]>();

  constructor(random: () => number = Math.random) {
    this.#random = random;
  }

  now(): number {
    return Date.now() + this.clockMs;
  }

  /** Whether a post may be taken now. */
  async admit(channel: string): Promise<Verdict> {
    this.requests++;
    this.touched();
    const now = Date.now();
    if (now < Math.max(this.#until.get('') ?? 0, this.#until.get(channel) ?? 0) - EARLY_MS) this.tooEarly++;
    const exceeded = this.#exceeded(channel, now);
    if (exceeded) return this.#limit(channel, exceeded.ms, exceeded.everywhere, now);
    const [least, most] = this.chances.limitMs;
    if (this.#random() < this.chances.limited)
      return this.#limit(channel, least + (most - least) * this.#random(), false, now);
    await pause(this.#random() * this.chances.takesMs);
    return { kind: this.#random() < this.chances.dropped ? 'drop' : 'take' };
  }

  /** A post is taken now; says what its sender hears of it. */
  took(taken: Omit<Taken, 'at'>): 'heard' | 'lost' | 'failed' {
    this.log.push({ ...taken, at: Date.now() });
    this.#visible.set(taken.id, Date.now() + this.#random() * this.chances.lagMs);
    const chance = this.#random();
    if (chance < this.chances.lost) return 'lost';
    return chance < this.chances.lost + this.chances.failed ? 'failed' : 'heard';
  }

  /** History is read. */
  read(): void {
    this.touched();
  }

  /** Whether history shows it yet. */
  shows(id: string): boolean {
    return (this.#visible.get(id) ?? 0) <= Date.now();
  }

  #limit(channel: string, ms: number, everywhere: boolean, now: number): Verdict {
    this.limitedRequests++;
    this.#until.set(everywhere ? '' : channel, now + ms);
    return { kind: 'limited', ms, everywhere };
  }

  #exceeded(channel: string, now: number): { ms: number; everywhere: boolean } | null {
    if (!this.rates) return null;
    for (const [name, rate] of [
      ['', this.rates.all],
      [channel, this.rates.channel],
    ] as const) {
      const recent = (this.#posts.get(name) ?? []).filter((at) => now - at < 1000);
      if (recent.length >= rate) return { ms: 1000 - (now - (recent[0] as number)), everywhere: name === '' };
      this.#posts.set(name, [...recent, now]);
    }
    return null;
  }
}
