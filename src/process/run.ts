import { setTimeout as pause } from 'node:timers/promises';
import { everySecond } from '../adapters/cron/every-second.ts';
import { openLog, withFacts } from '../adapters/log/open-log.ts';
import type { DeskParts } from '../app/chat/parts.ts';
import { openSourcesDesk, type SourcesDesk } from '../app/gather/sources-desk.ts';
import { EXIT } from '../cli/exit.ts';
import { release } from '../cli/version.ts';
import { type Chat, composeChat, composeDigests, composeGathering, type House } from '../compose.ts';
import type { ChatLimits, Desk } from '../ports/chat-platform.ts';
import type { Ledger, StandingOrders } from '../ports/ledger.ts';
import type { Log } from '../ports/log.ts';
import { deliveryFor, keepDelivering, type Outlets, outletsOf } from './digests.ts';
import { keepGathering, tellOwners } from './gathering.ts';
import { type Health, openHealth } from './health.ts';
import { openQueue, type Queue } from './queue.ts';
import { type Supervised, supervise } from './supervise.ts';
import { watchUncaught } from './uncaught.ts';
import { upkeep } from './upkeep.ts';

/** What is under way has so long to end; after the second time the process ends whatever there is. */
const DRAIN_MS = 9_000;
const LAST_MS = 10_000;

/** What an SDK leaves behind may not keep a process that has ended its work. */
const GRACE_MS = 500;

/** Answers on every platform for which something is set, until asked to end. Gives the exit code: 0 only when it was asked and all could end. */
export async function runBot(alone: House, stop: AbortSignal): Promise<number> {
  const { config } = alone;
  const log = openLog({ level: config.logLevel, secrets: config.secrets });
  const broken = watchUncaught(log);
  const chat = await composeChat(config, (platform) => withFacts(log, { platform }));
  const { notebook } = chat;
  const platforms: Supervised[] = [];
  const digests = await composeDigests(config);
  await keepTheOperators(alone, digests.ledger);
  const outlets = outletsOf(platforms);
  const gathering = await composeGathering(alone, await release());
  const house = { ...alone, newsroom: { ...alone.newsroom, backlog: gathering.parts.sources.backlog } };
  const health = await openHealth({ house, platforms, queue: () => queue, delivery: () => delivery.figures(), log });
  const queue = openQueue(health.answered, () => performance.now());
  const begun = house.newsroom.clock.now();
  const deskFor = deskMaker({
    house,
    chat,
    ledger: digests.ledger,
    sources: openSourcesDesk(gathering.parts),
    outlets,
    queue,
    health,
    log,
    begun,
  });
  const delivery = await deliveryFor({
    house,
    notebook,
    ledger: digests.ledger,
    outlet: outlets.outlet,
    tally: health,
    log,
  });
  for (const plan of chat.plans) {
    const ours = withFacts(log, { platform: plan.name });
    platforms.push(supervise(outlets.watched(plan), { log: ours, deskFor: (limits) => deskFor(plan.name, limits) }));
  }
  const delivering = keepDelivering(delivery, everySecond);
  const ending = new AbortController();
  const kept = upkeep({ house, notebook, queue, log }, ending.signal);
  const tell = tellOwners(outlets, house.newsroom);
  const gathered = keepGathering({ gathering, configured: config.sources, log, tell }, ending.signal);

  const code = await whenToEnd(stop, broken, platforms);
  log.info({ code, depth: queue.depth() }, 'ending: what is under way has some seconds to end');
  const last = setTimeout(() => process.exit(EXIT.failed), LAST_MS);
  ending.abort();
  const inTime = await within(DRAIN_MS, [
    kept,
    gathered,
    delivering.stop(),
    ...platforms.map((platform) => platform.stop()),
  ]);
  await health.close();
  await chat.close();
  digests.close();
  clearTimeout(last);
  setTimeout(() => process.exit(), GRACE_MS).unref();
  log.info({ inTime }, 'ended');
  return inTime ? code : EXIT.failed;
}

interface Desks {
  readonly house: House;
  readonly chat: Chat;
  readonly ledger: Ledger & StandingOrders;
  readonly sources: SourcesDesk;
  readonly outlets: Outlets;
  readonly queue: Queue;
  readonly health: Health;
  readonly log: Log;
  readonly begun: number;
}

/** The digests of the operator's file are kept before anything is posted. Throws `ConfigError` when it cannot be understood. */
async function keepTheOperators({ config, newsroom }: House, ledger: StandingOrders): Promise<void> {
  const { keepConfigured } = await import('../app/digests/configured.ts');
  const given = { zone: config.zone, digest: newsroom.digest, now: newsroom.clock.now() };
  await keepConfigured(ledger, config.digests, given);
}

/** Makes the desk of a platform. Its code is loaded with the first one. */
function deskMaker({
  house,
  chat,
  ledger,
  sources,
  outlets,
  queue,
  health,
  log,
  begun,
}: Desks): (platform: string, limits: ChatLimits) => Promise<Desk> {
  const { newsroom, config } = house;
  return async (platform, limits) => {
    const { openDesk } = await import('../app/chat/desk.ts');
    const told: DeskParts['log'] = ({ reference, doing, cause }) => {
      health.failed(platform, doing);
      log.error({ platform, reference, doing, err: cause }, 'somebody could not be answered');
    };
    const { zone, configurers } = config;
    const desk = openDesk({
      newsroom,
      notebook: chat.notebook,
      ledger,
      sources,
      limits,
      makeSheet: (...asked) => chat.makeSheet(platform, ...asked),
      zone,
      configurers,
      log: told,
      begun,
    });
    return outlets.knows(platform, queue.watched(platform, desk));
  };
}

/** Waits until there is a reason to end, and gives the exit code. */
function whenToEnd(stop: AbortSignal, broken: AbortSignal, platforms: readonly Supervised[]): Promise<number> {
  const asked = aborted(stop).then(() => EXIT.done);
  const unable = aborted(broken).then(() => EXIT.failed);
  const hopeless = Promise.all(platforms.map(({ ended }) => ended)).then(() => EXIT.configuration);
  return Promise.race<number>([asked, unable, hopeless]);
}

async function aborted(signal: AbortSignal): Promise<void> {
  if (signal.aborted) return;
  await new Promise<void>((resolve) => signal.addEventListener('abort', () => resolve(), { once: true }));
}

async function within(ms: number, work: readonly Promise<unknown>[]): Promise<boolean> {
  return Promise.race([Promise.all(work).then(() => true), pause(ms, false, { ref: false })]);
}
