import type { ArticleSource, Fetching } from '../../domain/article-source.ts';
import type { FetchOutcome, Freshness } from '../../ports/fetcher.ts';

const MINUTE_MS = 60_000;
const HOUR_MS = 60 * MINUTE_MS;

/** However lively a feed is, and however quiet: nobody is asked more often, nothing is forgotten for longer. */
export const SHORTEST_MS = 5 * MINUTE_MS;
export const LONGEST_MS = 24 * HOUR_MS;

/** How much the newest interval counts for the rhythm. */
const NEWEST_SHARE = 0.3;
/** Up to so much later, so that many that were added at once are not fetched at once for ever. */
const JITTER = 0.1;

/** How a fetch went, for the schedule. `items`: how many were new or changed. `restMs`: how long the feed itself asks for rest. */
export interface Went {
  readonly outcome: FetchOutcome;
  readonly items: number;
  readonly restMs: number | null;
  /** Why what was fetched could not be used, in a sentence; null: it could. */
  readonly unusable: string | null;
}

/** The source and what to remember of it after a fetch. `chance` is from 0 to 1, the same for the same source and try. */
export function afterFetch(
  { source, fetching }: { readonly source: ArticleSource; readonly fetching: Fetching },
  { outcome, items, restMs, unusable }: Went,
  now: number,
  chance: number,
): { readonly source: ArticleSource; readonly fetching: Fetching } {
  const tried = { ...fetching, triedAt: now };
  if (outcome.kind === 'gone') return gone(source, tried, outcome.reason, now, chance);
  if (outcome.kind === 'refused') return { source, fetching: failed(tried, outcome.reason, null, now, chance) };
  if (outcome.kind === 'failed')
    return { source, fetching: failed(tried, outcome.reason, outcome.retryAfterMs, now, chance) };
  const moved = follow(source, fetching.movedTo, outcome.permanentTo);
  if (unusable !== null)
    return {
      source: moved.source,
      fetching: { ...failed(tried, unusable, outcome.freshness.retryAfterMs, now, chance), movedTo: moved.movedTo },
    };
  const rhythmMs = rhythm(fetching, items, now);
  // What is not sent again has not changed: neither has what the feed itself asks for.
  const rest = asked(outcome.freshness, outcome.kind === 'not-modified' ? fetching.restMs : restMs);
  const reached: Fetching = {
    ...tried,
    stamps: outcome.validators,
    reachedAt: now,
    newAt: items > 0 ? now : fetching.newAt,
    restMs: rest,
    rhythmMs,
    failures: 0,
    failingSince: null,
    failure: null,
    told: false,
    movedTo: moved.movedTo,
    goneOnce: false,
    nextAt: now + later(Math.max(interval(rhythmMs), rest), chance),
  };
  return { source: moved.source, fetching: reached };
}

/** When a source may be fetched again if nothing is heard of what is about to begin. */
export const unlessHeard = ({ rhythmMs, restMs }: Fetching, now: number): number =>
  now + Math.max(interval(rhythmMs), restMs);

/** Half the rhythm, so that what is new is found, on average, after a quarter of it. */
const interval = (rhythmMs: number): number => clamp(rhythmMs / 2, SHORTEST_MS, LONGEST_MS);

/** What the server and the feed ask for, at most a day: longer wishes are mistakes. */
function asked({ retryAfterMs, freshForMs }: Freshness, restMs: number | null): number {
  return Math.min(LONGEST_MS, Math.max(retryAfterMs ?? 0, freshForMs ?? 0, restMs ?? 0));
}

/** The time since the last new thing, shared out among what is new; without anything new the rhythm is at least the time that has passed. */
function rhythm({ rhythmMs, newAt, reachedAt }: Fetching, items: number, now: number): number {
  const since = newAt ?? reachedAt;
  if (since === null) return rhythmMs;
  const passed = now - since;
  const learnt =
    items > 0 ? (1 - NEWEST_SHARE) * rhythmMs + NEWEST_SHARE * (passed / items) : Math.max(rhythmMs, passed);
  return clamp(learnt, SHORTEST_MS, 2 * LONGEST_MS);
}

function failed(tried: Fetching, failure: string, retryAfterMs: number | null, now: number, chance: number): Fetching {
  const failures = tried.failures + 1;
  const backoff = Math.min(LONGEST_MS, interval(tried.rhythmMs) * 2 ** Math.min(failures, 12));
  const wait = Math.max(backoff, Math.min(LONGEST_MS, retryAfterMs ?? 0));
  return {
    ...tried,
    failures,
    failure,
    failingSince: tried.failingSince ?? now,
    goneOnce: false,
    nextAt: now + later(wait, chance),
  };
}

function gone(source: ArticleSource, tried: Fetching, reason: string, now: number, chance: number) {
  const fetching = { ...failed(tried, reason, null, now, chance), goneOnce: true };
  return { source: tried.goneOnce ? { ...source, paused: 'gone' as const } : source, fetching };
}

/** A permanent redirect is followed from the second time on that it leads to the same address: servers send them by mistake too. */
function follow(source: ArticleSource, before: string | null, permanentTo: string | null) {
  if (permanentTo === null || permanentTo === source.url) return { source, movedTo: null };
  return permanentTo === before
    ? { source: { ...source, url: permanentTo }, movedTo: null }
    : { source, movedTo: permanentTo };
}

const later = (wait: number, chance: number): number => Math.ceil(wait * (1 + JITTER * chance));

const clamp = (value: number, least: number, most: number): number => Math.min(most, Math.max(least, value));
