import { randomUUID } from 'node:crypto';
import type { AckFn, ReceiverEvent } from '@slack/bolt';
import type { Unanswered } from '../../ports/chat-platform.ts';
import type { Arrival, Self, Way } from './arrival.ts';
import { deliver, tellPlainly } from './deliver.ts';
import { platformError } from './failure.ts';
import { suggestPrompts } from './home.ts';
import { parse } from './parse.ts';
import { respond } from './respond.ts';
import { showSign } from './sign.ts';
import type { Slack } from './slack.ts';
import { wording } from './wording.ts';

type Ack = AckFn<unknown>;

/**
 * Takes in what Slack delivers. Bolt would acknowledge an event before any code of ours runs; so this stands before Bolt: the desk takes
 * the event first, durably, and only then is it acknowledged and worked on by `next`. When it cannot be taken, the rejection keeps Bolt from
 * acknowledging, and Slack delivers again. What comes again after it was taken is acknowledged and no more.
 */
export async function admit(
  slack: Slack,
  self: Self,
  event: ReceiverEvent,
  next: (event: ReceiverEvent) => Promise<void>,
): Promise<void> {
  const parsed = parse(event.body, self);
  if (parsed.kind === 'ignored') {
    slack.log.debug({ why: parsed.why }, 'ignored');
    return void (await event.ack());
  }
  if (parsed.kind === 'messages') {
    await event.ack();
    return suggestPrompts(slack, slack.desk, parsed.channel);
  }
  const taken = await take(slack, parsed, event.ack);
  if (taken === null) return;
  if (!taken) return void (await event.ack());
  await next({
    ...event,
    ack: tolerant(slack, event.ack),
    customProperties: { ...event.customProperties, arrival: parsed },
  });
}

/** Null when it could not be taken, and its sender was told so, since Slack does not deliver commands and presses again. */
async function take({ desk, log }: Slack, { incoming, way }: Arrival, ack: Ack): Promise<boolean | null> {
  try {
    return await desk.take(incoming, way);
  } catch (error) {
    const { kind } = incoming.what;
    log.error({ err: error, what: kind }, 'could not be taken');
    if (kind === 'command') await ack({ response_type: 'ephemeral', text: wording.notTaken });
    else if (way.responseUrl) {
      await ack();
      await respond(way.responseUrl, { response_type: 'ephemeral', replace_original: false, text: wording.notTaken });
    } else throw error;
    return null;
  }
}

/** What was taken is worked on even when the connection on which it came is gone: it would not be worked on when it came again. */
const tolerant =
  ({ log }: Slack, ack: Ack): Ack =>
  async (answer) => {
    try {
      await ack(answer);
    } catch (error) {
      log.warn({ reason: String(error) }, 'could not acknowledge; answering all the same');
    }
  };

/** Works on what was taken: acknowledges, visibly where somebody waits, and answers. Never rejects. */
export async function handle(slack: Slack, arrival: Arrival, ack: Ack | undefined): Promise<void> {
  const { incoming, way } = arrival;
  const { what } = incoming;
  if (what.kind === 'command') await ack?.({ response_type: 'ephemeral', text: wording.looking });
  else await ack?.();
  const hide =
    what.kind === 'said' && way.awaited ? showSign(slack, way, incoming.place.private, what.message) : (): void => {};
  try {
    await answer(slack, arrival);
  } catch (error) {
    await admitFailure(slack, arrival, error);
  } finally {
    hide();
    await slack.desk.answered(incoming);
  }
}

/** Answers what an earlier process took and did not answer. Never rejects. */
export async function makeUp(slack: Slack): Promise<void> {
  const left = await slack.desk.unanswered('slack');
  if (left.length > 0) slack.log.info({ count: left.length }, 'answering what was asked before the start');
  const one = ({ incoming, means, decided }: Unanswered): Promise<void> =>
    handle({ ...slack, again: decided }, { kind: 'arrival', incoming, way: means as Way }, undefined);
  await Promise.all(left.map(one));
}

async function answer(slack: Slack, { incoming, way }: Arrival): Promise<void> {
  const { what, place } = incoming;
  const person = incoming.person.id === '' ? incoming.person : await slack.people(incoming.person.id, place.tenant.id);
  const outgoing = await slack.desk.receive({ ...incoming, person });
  await deliver(slack, incoming, way, outgoing);
  const whispered = outgoing.kind === 'reply' && outgoing.to === 'person';
  if (what.kind === 'command' && way.responseUrl && !whispered)
    await respond(way.responseUrl, { delete_original: true }).catch((error: Error) =>
      slack.log.debug({ reason: error.message }, '"looking" could not be taken away'),
    );
}

/** The log has the cause, the person one sentence and a reference to it. */
async function admitFailure(slack: Slack, { incoming, way }: Arrival, error: unknown): Promise<void> {
  const reference = randomUUID().slice(0, 8);
  const { channel } = way;
  slack.log.error(
    { err: platformError(error), reference, channel, what: incoming.what.kind },
    'an answer was not shown',
  );
  try {
    await tellPlainly(slack, incoming, way, wording.notPosted(reference));
  } catch (second) {
    slack.log.error({ err: second, reference }, 'nor could its sender be told');
  }
}
