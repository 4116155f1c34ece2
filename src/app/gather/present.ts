import type { ArticleSource, Followed } from '../../domain/article-source.ts';
import { OPERATOR } from '../../domain/ids.ts';
import { type Block, dim, type Message, strong, text } from '../../domain/message.ts';
import type { FeedItem } from '../../ports/feeds.ts';
import { showAge, showDate, showMoment } from '../present/dates.ts';
import { presentHint } from '../present/help.ts';
import type { Followed as Outcome } from './follow.ts';
import { MOST_SOURCES } from './follow.ts';
import type { Probed } from './probe.ts';
import { gatherWording } from './wording.ts';

/** Enough to see whether it is the right feed. */
const MOST_SHOWN = 8;

/** As many as every platform can show in one message. */
const PAGE = 15;

/** How people know a source: by its own name, else by its host. */
export const titleOf = ({ title, url }: Pick<ArticleSource, 'title' | 'url'>): string => title ?? new URL(url).host;

const title = (facts: readonly string[]): Block => ({ kind: 'title', text: gatherWording.usageTitle, facts });
const note = (words: string): Block => ({ kind: 'note', content: [dim(words)] });

/** What is followed, how it goes, and when it is fetched next; numbered, as other commands name them. */
export function presentFollowed(
  all: readonly Followed[],
  { zone }: { readonly zone: string },
  now: number,
  page = 0,
): Message {
  if (all.length === 0) return presentHint(gatherWording.none);
  const start = page * PAGE < all.length ? page * PAGE : 0;
  const rows = all.slice(start, start + PAGE).map(
    ({ source, fetching }, index): Block => ({
      kind: 'row',
      label: String(start + index + 1),
      content: [strong(titleOf(source)), text(` ${new URL(source.url).host}`)],
      aside: [dim(stateOf(source, fetching, now, zone))],
    }),
  );
  const left = all.length - start - rows.length;
  const more = left > 0 ? [note(gatherWording.moreFollowed(left, start / PAGE + 2))] : [];
  return { blocks: [title([gatherWording.followedCount(all.length)]), ...rows, ...more, ...usage()] };
}

function usage(): Block[] {
  const rows = gatherWording.usage
    .slice(1)
    .map(([command, what]): Block => ({ kind: 'bullet', content: [strong(command), text(` — ${what}`)] }));
  return [{ kind: 'section', text: gatherWording.whatToDo }, ...rows];
}

function stateOf(source: ArticleSource, fetching: Followed['fetching'], now: number, zone: string): string {
  const { paused, collection } = source;
  const whose = [
    ...(source.kind === 'page' ? [gatherWording.isPage] : []),
    ...(collection === OPERATOR && source.from === 'config' ? [gatherWording.everybodys] : []),
  ];
  if (paused !== null) return [paused === 'gone' ? gatherWording.isGone : gatherWording.isPaused, ...whose].join(' · ');
  const { triedAt, newAt, failingSince, failure, nextAt } = fetching;
  if (triedAt === null) return [gatherWording.never, ...whose].join(' · ');
  const how =
    failure !== null && failingSince !== null
      ? gatherWording.failing(failure, showAge(failingSince, now, zone))
      : newAt === null
        ? gatherWording.nothingNew
        : gatherWording.lastNew(showAge(newAt, now, zone));
  return [how, gatherWording.next(showMoment(nextAt, zone)), ...whose].join(' · ');
}

export function presentAdded(outcome: Outcome): Message {
  switch (outcome.kind) {
    case 'refused':
      return presentHint(outcome.reason);
    case 'too-many':
      return presentHint(gatherWording.tooMany(MOST_SOURCES));
    case 'known':
      return presentHint(gatherWording.known(titleOf(outcome.source)));
    case 'added': {
      const { source, probed } = outcome;
      const what = probed.kind === 'feed' ? gatherWording.addedFeed(probed.feed.items.length) : gatherWording.addedPage;
      return { blocks: [{ kind: 'paragraph', content: [text(gatherWording.added(titleOf(source)))] }, note(what)] };
    }
  }
}

/** What would be taken from an address. */
export function presentProbed(probed: Exclude<Probed, { kind: 'refused' }>): Message {
  const head: Block = { kind: 'title', text: gatherWording.testTitle, facts: [new URL(probed.url).host] };
  if (probed.kind === 'page') {
    const { headline, publishedAt, text: words } = probed.page;
    const row = rowOf({ headline, publishedAt, text: words });
    return { blocks: [head, sentence(gatherWording.testPage), row, note(gatherWording.testNothingStored)] };
  }
  const { items, title: name } = probed.feed;
  const more = items.length > MOST_SHOWN ? [note(gatherWording.testMore(items.length - MOST_SHOWN))] : [];
  return {
    blocks: [
      head,
      sentence(
        `${name ?? titleOf({ title: null, url: probed.url })}. ${gatherWording.testFeed(items.length, probed.damaged)}`,
      ),
      ...items.slice(0, MOST_SHOWN).map(rowOf),
      ...more,
      note(gatherWording.testNothingStored),
    ],
  };
}

const sentence = (words: string): Block => ({ kind: 'paragraph', content: [text(words)] });

function rowOf({ headline, publishedAt, text: words }: Pick<FeedItem, 'headline' | 'publishedAt' | 'text'>): Block {
  const size = words === null ? 0 : words.split(/\s+/).filter(Boolean).length;
  return {
    kind: 'row',
    label: showDate(publishedAt),
    content: [text(headline ?? '–')],
    aside: [dim(gatherWording.words(size))],
  };
}
