import type { Incoming } from '../../domain/chat.ts';
import { PlatformError } from '../../domain/errors.ts';
import type { Message } from '../../domain/message.ts';
import type { Outgoing, Reply } from '../../ports/chat-platform.ts';
import type { Way } from './arrival.ts';
import { isNotThere, isShutOut, platformError } from './failure.ts';
import { type Form, formView } from './form.ts';
import { showHome } from './home.ts';
import { asSent, postOnce, withPlain } from './post.ts';
import { type Payload, render, renderPlain } from './render.ts';
import { respond } from './respond.ts';
import type { Slack } from './slack.ts';
import { wording } from './wording.ts';

/** Does what the desk decided. Throws `PlatformError`. */
export async function deliver(slack: Slack, incoming: Incoming, way: Way, outgoing: Outgoing): Promise<void> {
  switch (outgoing.kind) {
    case 'silence':
      return incoming.what.kind === 'visited' ? showHome(slack, incoming.person.id, null) : undefined;
    case 'edit':
      return edit(slack, way, outgoing.message);
    case 'form':
    case 'fields':
      return openForm(slack, incoming, way, outgoing);
    case 'reply':
      if (way.home) return showHome(slack, incoming.person.id, outgoing.message);
      return outgoing.to === 'person' ? tell(slack, incoming, way, outgoing) : say(slack, incoming, way, outgoing);
  }
}

/** Posts, for everybody who can read the place: the message, then its parts in the thread. */
async function say(slack: Slack, incoming: Incoming, way: Way, reply: Reply): Promise<void> {
  const { channel } = way;
  const thread = threadFor(incoming, way, reply.where);
  let root: string;
  try {
    root = await postOnce(slack, { channel, thread }, reply.message, incoming.id);
  } catch (error) {
    if (!isNotThere((error as PlatformError).cause) || !way.responseUrl) throw error;
    return sayFromOutside(way.responseUrl, way, reply);
  }
  if (reply.to === 'everyone') {
    const { tenant, private: direct } = incoming.place;
    const place = { tenant, channel, thread, private: direct };
    await slack.desk.posted(reply.key, { place, message: root });
  }
  for (const [index, part] of reply.parts.entries())
    await postOnce(slack, { channel, thread: thread ?? root }, part, `${incoming.id}/${index + 1}`);
}

/** In a channel that we are no member of, the message alone can be shown; nobody can answer there, so the parts go to the asker. */
async function sayFromOutside(url: string, way: Way, { message, parts }: Reply): Promise<void> {
  await respondWith(url, message, { response_type: 'in_channel', replace_original: false, ...inThread(way) });
  for (const part of parts.slice(0, 2)) await respondWith(url, part, ephemerally(way));
}

/** For the one who asked: shown to nobody else. In a conversation with us alone nothing need be hidden. */
async function tell(slack: Slack, incoming: Incoming, way: Way, reply: Reply): Promise<void> {
  if (!way.responseUrl && incoming.place.private) return say(slack, incoming, way, reply);
  for (const message of [reply.message, ...reply.parts]) await whisper(slack, incoming.person.id, way, message);
}

async function whisper(slack: Slack, user: string, way: Way, message: Message): Promise<void> {
  if (way.responseUrl) return respondWith(way.responseUrl, message, ephemerally(way));
  try {
    await withPlain(message, (payload) =>
      slack.client.chat.postEphemeral({
        channel: way.channel,
        user,
        ...inThread(way),
        ...asSent(payload),
        parse: 'none',
        link_names: false,
      }),
    );
  } catch (error) {
    throw platformError(error);
  }
}

/** The pressed message, redrawn in place. One that only its reader sees can be changed by the address that came with the press alone. */
async function edit(slack: Slack, way: Way, message: Message): Promise<void> {
  const { pressed, responseUrl, channel } = way;
  if (!pressed) throw new PlatformError('There is no message to change.', { fate: 'refused' });
  if (pressed.ephemeral && responseUrl) return respondWith(responseUrl, message, { replace_original: true });
  try {
    await slack.outbox.send(channel, () =>
      withPlain(message, (payload) =>
        // An empty list takes the old blocks away when there are none now.
        slack.client.chat.update({ channel, ts: pressed.message, ...payload, parse: 'none', link_names: false }),
      ),
    );
  } catch (error) {
    if (!responseUrl || isShutOut(error)) throw platformError(error);
    await respondWith(responseUrl, message, { replace_original: true });
  }
}

async function openForm(slack: Slack, incoming: Incoming, way: Way, form: Form): Promise<void> {
  try {
    if (!way.trigger) throw new PlatformError('There is nothing that could open a form.', { fate: 'refused' });
    await slack.client.views.open({ trigger_id: way.trigger, view: formView(form, incoming, way) });
  } catch (cause) {
    slack.log.warn({ err: platformError(cause) }, 'a form could not be opened');
    await tellPlainly(slack, incoming, way, wording.tooLate);
  }
}

/** One sentence of ours for the one who asked. */
export async function tellPlainly(slack: Slack, incoming: Incoming, way: Way, words: string): Promise<void> {
  const message: Message = { blocks: [{ kind: 'paragraph', content: [{ kind: 'text', text: words }] }] };
  if (way.home) return showHome(slack, incoming.person.id, message);
  await whisper(slack, incoming.person.id, way, message);
}

/** Slack answers what it refuses here with an error status and no code: plain text is tried whatever it was. */
async function respondWith(url: string, message: Message, options: object): Promise<void> {
  const send = (payload: Payload): Promise<void> =>
    respond(url, {
      ...asSent(payload),
      ...options,
      unfurl_links: false,
      unfurl_media: false,
      parse: 'none',
      mrkdwn: false,
    });
  try {
    await send(render(message));
  } catch (error) {
    if (!(error instanceof PlatformError) || error.fate === 'unknown') throw error;
    await send(renderPlain(message));
  }
}

const inThread = ({ thread }: Way): { thread_ts?: string } => (thread === null ? {} : { thread_ts: thread });

/** "Looking…" of a command gives way to the answer; the message of a pressed button stays. */
const ephemerally = (way: Way): object => ({
  response_type: 'ephemeral',
  replace_original: way.pressed === null && way.thread === null && way.root === null,
  ...inThread(way),
});

/** Conversations with us alone go on in threads: Slack begins one with each message there. */
function threadFor({ place }: Incoming, way: Way, where: Reply['where']): string | null {
  return where === 'thread' || place.private ? (way.thread ?? way.root) : way.thread;
}
