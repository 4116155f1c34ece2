import type { Clock } from '../../ports/clock.ts';
import type { FetchOutcome } from '../../ports/fetcher.ts';
import { allows, parseRobots, type Robots } from './robots.ts';
import type { Target } from './target.ts';
import { failed, refused } from './unfetched.ts';
import { WORDING } from './wording.ts';

/** RFC 9309 §2.4: not longer than a day. */
const KNOWN_MS = 24 * 60 * 60 * 1000;

/** A host that does not tell is asked again after this. */
const SILENT_MS = 10 * 60 * 1000;

/** What is remembered of all hosts together, in UTF-16 units of patterns (with something for each rule); the oldest is forgotten first. */
const REMEMBERED = 4 * 1024 * 1024;
const RULE = 64;

/** Null: the host does not tell, so nothing is fetched there (RFC 9309 §2.3.1.4). */
type Standing = Robots | null;

interface Entry {
  readonly standing: Promise<Standing>;
  until: number;
  weight: number;
}

/** Resolves if a page may be fetched; rejects with `Unfetched` if its host does not want that, or does not tell. */
export type Admit = (page: Target) => Promise<void>;

/** Asks each host for its robots.txt at most once a day, through `fetch`, and holds pages against it. */
export function askRobots(product: string, clock: Clock, fetch: (url: string) => Promise<FetchOutcome>): Admit {
  const known = new Map<string, Entry>();
  let remembered = 0;

  const forget = (origin: string): void => {
    remembered -= known.get(origin)?.weight ?? 0;
    known.delete(origin);
  };
  const learn = (origin: string): Entry => {
    forget(origin);
    const standing = fetch(`${origin}/robots.txt`).then((outcome) => standingOf(outcome, product));
    const entry: Entry = { standing, until: Number.POSITIVE_INFINITY, weight: RULE };
    known.set(origin, entry);
    remembered += entry.weight;
    const settle = (found: Standing): void => {
      entry.until = clock.now() + (found ? KNOWN_MS : SILENT_MS);
      const weight = (found ?? []).reduce((sum, { pattern }) => sum + pattern.length + RULE, RULE);
      remembered += weight - entry.weight;
      entry.weight = weight;
      for (const oldest of known.keys()) {
        if (remembered <= REMEMBERED) break;
        forget(oldest);
      }
    };
    standing.then(settle, () => forget(origin));
    return entry;
  };

  return async ({ url, host }) => {
    const held = known.get(url.origin);
    const standing = await (held && held.until > clock.now() ? held : learn(url.origin)).standing;
    if (standing === null) throw failed('robots', WORDING.robotsSilent(host));
    if (!allows(standing, url.pathname + url.search)) throw refused('robots', WORDING.robots(host));
  };
}

function standingOf(outcome: FetchOutcome, product: string): Standing {
  if (outcome.kind === 'fetched') return parseRobots(new TextDecoder().decode(outcome.body), product);
  if (outcome.kind === 'gone') return [];
  if (outcome.kind !== 'failed') return null;
  return outcome.why === 'redirects' || isAbsent(outcome.status) ? [] : null;
}

/** RFC 9309 §2.3.1.3 lets us in on any status from 400 to 499. "Too many requests" is no such word: it asks us to stay away for now. */
const isAbsent = (status: number | null): boolean => status !== null && status >= 400 && status < 500 && status !== 429;
