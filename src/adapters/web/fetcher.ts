import type { Clock } from '../../ports/clock.ts';
import type { Fetcher, FetchOutcome, FetchRequest } from '../../ports/fetcher.ts';
import { type Admit, askRobots } from './ask-robots.ts';
import { type Resolve, systemResolve } from './connect.ts';
import { type Intranet, openGuard } from './guard.ts';
import { LIMITS, type Limits } from './limits.ts';
import { type Target, targetOf } from './target.ts';
import { failed, Unfetched } from './unfetched.ts';
import { type Errand, type Gear, visit } from './visit.ts';
import { untilAborted, within } from './within.ts';
import { WORDING } from './wording.ts';

/** Our name in robots.txt. */
const PRODUCT = 'Backchannel';

const USUAL_PORTS: readonly number[] = [80, 443];

export interface WebSettings {
  /** Ports that are allowed beside 80 and 443. */
  readonly ports: readonly number[];
  readonly intranet: Intranet;
  /** Where people reach whoever runs this: a web address or "mailto:…"; null: not told. */
  readonly contact: string | null;
  /** Our release, as servers are told. */
  readonly release: string;
  readonly clock: Clock;
}

/** What tests set otherwise: smaller limits, names and certificates of their own. */
export interface WebSeams {
  readonly limits?: Partial<Limits>;
  readonly resolve?: Resolve;
  readonly trust?: readonly string[];
}

/** What every hop needs. */
interface House extends Gear {
  readonly admit: Admit;
}

/** Opens the way out. `close` ends whatever is under way; it is then told to have failed, and so is whatever is asked for later. */
export function openFetcher(settings: WebSettings, seams: WebSeams = {}): Fetcher & { close(): void } {
  const life = new AbortController();
  const limits = { ...LIMITS, ...seams.limits };
  const go = (url: string, errand: Errand): Promise<FetchOutcome> => outcomeOf(url, errand, house, life.signal);
  const house: House = {
    ports: [...USUAL_PORTS, ...settings.ports],
    limits,
    connecting: {
      resolve: seams.resolve ?? systemResolve,
      guard: openGuard(settings.intranet),
      trust: seams.trust ?? null,
    },
    agent: `${PRODUCT}/${settings.release}${settings.contact === null ? '' : ` (+${settings.contact})`}`,
    clock: settings.clock,
    admit: askRobots(PRODUCT, settings.clock, (url) => go(url, { purpose: 'robots', validators: null })),
  };
  return {
    fetch: ({ url, purpose, validators }: FetchRequest) => go(url, { purpose, validators }),
    close: () => life.abort(failed('stopped', WORDING.stopped)),
  };
}

async function outcomeOf(url: string, errand: Errand, house: House, life: AbortSignal): Promise<FetchOutcome> {
  try {
    const start = targetOf(url, house.ports);
    const late = failed('timeout', WORDING.timeout(start.host));
    const bounds = { ms: house.limits.totalMs, late, signal: life };
    return await within(bounds, (signal) => follow(start, errand, house, signal));
  } catch (error) {
    if (error instanceof Unfetched) return error.outcome;
    throw error;
  }
}

/** Goes from redirect to redirect, each of which is held to all rules. */
async function follow(start: Target, errand: Errand, house: House, signal: AbortSignal): Promise<FetchOutcome> {
  let target = start;
  let permanent = true;
  let permanentTo: string | null = null;
  for (let hop = 0; hop <= house.limits.redirects; hop++) {
    if (errand.purpose === 'page') await untilAborted(signal, house.admit(target));
    const answer = await visit(target, errand, house, { permanentTo, signal });
    if (answer.kind !== 'moved') return answer;
    permanent &&= answer.permanent;
    target = answer.to;
    if (permanent) permanentTo = target.url.href;
  }
  throw failed('redirects', WORDING.redirects(start.host));
}
