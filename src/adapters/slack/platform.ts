import type { AckFn, App, HTTPReceiver, SocketModeReceiver } from '@slack/bolt';
import { PlatformError } from '../../domain/errors.ts';
import type { ChatPlatform, Desk } from '../../ports/chat-platform.ts';
import type { Arrival, Self } from './arrival.ts';
import { admit, handle, makeUp } from './arrivals.ts';
import { dispatch, find, timeAt } from './dispatch.ts';
import { platformError } from './failure.ts';
import { guarded, openHttp } from './http.ts';
import { boltLogger } from './log.ts';
import { type Bolt, type Closing, loadBolt, type SlackOptions, STEP_MS } from './options.ts';
import { openOutbox } from './outbox.ts';
import { openPeople } from './people.ts';
import { limits } from './render.ts';
import { openReplays, type Replays } from './replays.ts';
import { CALL_MS, type Slack } from './slack.ts';
import { openSockets } from './sockets.ts';
import { openWork } from './work.ts';

/** How long what is under way may take to end once we are stopped. */
const DRAIN_MS = 8_000;

/** Slack as a chat platform. The SDK is loaded when it starts. */
export function slackPlatform(options: SlackOptions): ChatPlatform {
  let running: Running | null = null;
  const standing = (): Running => {
    if (!running) throw new PlatformError('Slack is not connected.', { fate: 'refused' });
    return running;
  };
  return {
    name: 'slack',
    limits,
    async start(desk) {
      running = await connect(options, desk);
    },
    post: async (order) => ({ place: order.place, message: await dispatch(standing().slack, order) }),
    find: async (place, marks, since) => find(standing().slack, place, marks, since),
    time: () => timeAt(options.apiUrl),
    async stop() {
      const stopped = running;
      running = null;
      await stopped?.close();
    },
  };
}

interface Running {
  readonly slack: Slack;
  readonly close: Closing;
}

async function connect(options: SlackOptions, desk: Desk): Promise<Running> {
  const bolt = await loadBolt();
  const { self, slack, app: base } = await logIn(bolt, options, desk);
  const work = openWork();
  const wire = (receiver: SocketModeReceiver | HTTPReceiver, replays: Replays | null): void => {
    const app = base(receiver);
    const next = app.processEvent.bind(app);
    app.processEvent = (event) =>
      work
        .track(guarded(replays, event, () => admit(slack, self, event, next)))
        .finally(() => options.log.debug({}, 'a delivery is done with'));
    app.use(async ({ context, ...rest }) => {
      const arrival = context['arrival'] as Arrival;
      await handle(slack, arrival, 'ack' in rest ? (rest.ack as AckFn<unknown>) : undefined);
    });
    app.error(async (error) => options.log.error({ err: error }, 'Bolt failed'));
  };
  const disconnect = options.appToken
    ? await openSockets(bolt, options, options.appToken, (receiver) => wire(receiver, null))
    : await openHttp(bolt, options, (receiver) => wire(receiver, openReplays(Date.now)));
  void work.track(makeUp(slack));
  const close = async (): Promise<void> => {
    const until = performance.now() + DRAIN_MS;
    await disconnect();
    const left = await work.ended(until - performance.now());
    if (left > 0)
      options.log.warn(
        { left },
        'not all could be answered in time; what is young enough is answered after the next start',
      );
  };
  return { slack, close };
}

/** Asks Slack who we are; so a bad token shows at once. Our own retries are the only ones: the SDK's would post twice. */
async function logIn(
  { webApi, App: BoltApp }: Bolt,
  { botToken, apiUrl, log, stepMs = STEP_MS }: SlackOptions,
  desk: Desk,
) {
  if (!botToken) throw new PlatformError('Slack needs SLACK_BOT_TOKEN too.', { fate: 'refused' });
  const logger = boltLogger(log);
  const clientOptions = {
    slackApiUrl: apiUrl,
    retryConfig: { retries: 0 },
    rejectRateLimitedCalls: true,
    timeout: CALL_MS,
    logger,
  };
  const client = new webApi.WebClient(botToken, clientOptions);
  const known = await client.auth.test().catch((error: unknown) => {
    throw platformError(error);
  });
  const self: Self = { user: known.user_id ?? '', bot: known.bot_id ?? null, team: known.team_id ?? null };
  const outbox = openOutbox(stepMs);
  const people = openPeople((user) => client.users.info({ user }));
  const slack: Slack = { client, outbox, people, desk, log, stepMs, again: false };
  const app = (receiver: SocketModeReceiver | HTTPReceiver): App =>
    new BoltApp({
      token: botToken,
      botUserId: self.user,
      ...(self.bot === null ? {} : { botId: self.bot }),
      tokenVerificationEnabled: false,
      receiver,
      clientOptions: { ...clientOptions },
      logger,
    });
  return { self, slack, app };
}
