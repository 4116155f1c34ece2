import { setTimeout as pause } from 'node:timers/promises';
import type { GathererParts } from '../app/gather/gatherer.ts';
import { openGatherer } from '../app/gather/gatherer.ts';
import { keepConfigured } from '../app/gather/keep-configured.ts';
import { titleOf } from '../app/gather/present.ts';
import { gatherWording } from '../app/gather/wording.ts';
import type { Newsroom } from '../app/newsroom.ts';
import { presentHint } from '../app/present/help.ts';
import type { Gathering } from '../compose.ts';
import type { ConfiguredSource } from '../config/load.ts';
import type { Outlets } from './digests.ts';

/** How often it is looked whether something is due. What was just added waits so long at most. */
const TICK_MS = 2_000;

export interface KeepGathering extends Pick<GathererParts, 'log' | 'tell'> {
  readonly gathering: Gathering;
  /** What stands in the operator's file. */
  readonly configured: readonly ConfiguredSource[];
}

/** Tells the owner of a source, in the channel in which it was added; the operator reads the log. What cannot be told now is not told later. */
export function tellOwners(
  outlets: Pick<Outlets, 'outlet'>,
  { digest }: Pick<Newsroom, 'digest'>,
): GathererParts['tell'] {
  return async ({ source, fetching }, what) => {
    if (source.owner === null) return;
    const { place } = source.owner;
    const name = titleOf(source);
    const words =
      what === 'gone' ? gatherWording.tellGone(name) : gatherWording.tellFailing(name, fetching.failure ?? '');
    // The same for the same failure, so that it stands there once.
    const mark = digest(`${source.id} ${what} ${fetching.failingSince}`).slice(0, 25);
    await outlets
      .outlet(place.tenant.platform)
      ?.platform.post({ place, message: presentHint(words), mark, threadName: '' })
      .catch(() => {});
  };
}

/** Fetches what is due until stopped. What is under way then is told to have failed, and is fetched again another time. Never rejects. */
export async function keepGathering(
  { gathering, configured, log, tell }: KeepGathering,
  stop: AbortSignal,
): Promise<void> {
  const gatherer = openGatherer({ ...gathering.parts, log, tell });
  await keepConfigured(gathering.parts, configured).catch((err: unknown) =>
    log.error({ err }, 'the sources of the configuration could not be kept'),
  );
  const ticks = new Set<Promise<void>>();
  while (!stop.aborted) {
    const tick = gatherer.tick().finally(() => ticks.delete(tick));
    ticks.add(tick);
    await pause(TICK_MS, undefined, { signal: stop }).catch(() => {});
  }
  gathering.endFetching();
  await Promise.all(ticks);
  await gathering.close();
}
