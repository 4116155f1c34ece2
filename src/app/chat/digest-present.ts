import type { Place } from '../../domain/chat.ts';
import type { Digest, Slot } from '../../domain/digest.ts';
import { type Block, type Inline, type Message, strong, text } from '../../domain/message.ts';
import { nextRuns } from '../digests/due.ts';
import { showCalendar, showWish } from '../digests/typed/show.ts';
import { showMoment } from '../present/dates.ts';
import { orderName } from './digest-orders.ts';
import { orderWording } from './digest-wording.ts';
import { tokenOf } from './tokens.ts';

const RUNS = 3;

/** A digest as it was understood, with its next runs in its zone, and the way to a preview. `last`: the last slot that was decided. */
export function presentDigest(title: string, digest: Digest, last: Slot | null, now: number, here: Place): Message {
  const { topics, calendar, zone, quiet, mostItems, whenEmpty, noticeAfter, paused, place } = digest;
  const runs = paused ? [] : nextRuns(digest, last, now, RUNS).map((run) => showMoment(run, zone));
  const rows: readonly (readonly [string, readonly Inline[]])[] = [
    [orderWording.topics, [text(topics.join(', '))]],
    [orderWording.when, [text(showCalendar(calendar))]],
    [orderWording.where, whereOf(place, here)],
    [orderWording.zone, [text(zone)]],
    [orderWording.next, [text(runs.length > 0 ? runs.join('; ') : orderWording.noNext)]],
    ...(quiet ? [[orderWording.quiet, [text(orderWording.quietOf(quiet.from, quiet.to))]] as const] : []),
    [orderWording.most, [text(orderWording.items(mostItems))]],
    [orderWording.empty, [text(whenEmpty === 'say' ? orderWording.emptySay : orderWording.emptySilent(noticeAfter))]],
    ...(paused ? [[orderWording.state, [text(orderWording.obstacles[paused.why])]] as const] : []),
  ];
  return {
    blocks: [
      { kind: 'title', text: title, facts: [orderName(digest)] },
      ...rows.map(([label, content]): Block => ({ kind: 'row', label, content, aside: [] })),
      { kind: 'note', content: [strong(`${orderWording.asTyped}: `), text(`/digest add ${typedFor(digest)}`)] },
      { kind: 'actions', actions: [previewButton(digest)] },
    ],
  };
}

const previewButton = ({ id }: Digest) => ({
  label: orderWording.previewButton,
  token: tokenOf('preview', id),
  opens: null,
});

/** The words that make the same digest in its channel. */
function typedFor(digest: Digest): string {
  const { topics, calendar, zone, quiet, mostItems, whenEmpty, noticeAfter } = digest;
  return showWish({ topics, calendar, zone, channel: null, quiet, mostItems, whenEmpty, noticeAfter });
}

function whereOf({ channel, private: alone }: Place, here: Place): Inline[] {
  return channel === here.channel || alone ? [text(orderWording.here)] : [{ kind: 'channel', channel }];
}

/** The digests of a channel, or of all, a line each. */
export function presentDigests(
  digests: readonly { readonly digest: Digest; readonly last: Slot | null }[],
  now: number,
  here: Place,
): Message {
  const title: Block = { kind: 'title', text: orderWording.listTitle, facts: [orderWording.listCount(digests.length)] };
  return { blocks: [title, ...digests.map(({ digest, last }) => lineOf(digest, last, now, here))] };
}

function lineOf(digest: Digest, last: Slot | null, now: number, here: Place): Block {
  const { topics, calendar, zone, paused, place } = digest;
  const [next] = paused ? [] : nextRuns(digest, last, now, 1);
  const state = paused
    ? orderWording.obstacles[paused.why]
    : `${orderWording.next.toLowerCase()} ${next === undefined ? orderWording.noNext : showMoment(next, zone)}`;
  const elsewhere: Inline[] =
    place.channel === here.channel ? [] : [text(' '), { kind: 'channel', channel: place.channel }];
  return {
    kind: 'paragraph',
    content: [
      strong(orderName(digest)),
      text(` — ${topics.join(', ')}, ${showCalendar(calendar)}`),
      ...elsewhere,
      text(`; ${state}`),
    ],
  };
}
