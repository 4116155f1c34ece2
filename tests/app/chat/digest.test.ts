import { beforeEach, describe, expect, test } from '@jest/globals';
import { memoryLedger } from '../../../src/adapters/memory/ledger.ts';
import type { Orders } from '../../../src/app/chat/digest-orders.ts';
import { compileWith } from '../../../src/app/digests/compile.ts';
import { askCalendar } from '../../../src/app/digests/due.ts';
import type { Place } from '../../../src/domain/chat.ts';
import type { Digest, Edition } from '../../../src/domain/digest.ts';
import {
  aChat,
  BORIS,
  CHANNEL,
  type ChatUnderTest,
  command,
  inThread,
  labelsOf,
  press,
  says,
  TENANT,
  textOf,
  WIDE,
} from '../../support/chat.ts';
import { aNewsroom, aReceived, filed, NOW } from '../../support/newsroom.ts';

const HOUR = 3_600_000;
const OTHER: Place = { ...CHANNEL, channel: 'C2' };

let ledger: Orders;
let chat: ChatUnderTest;
beforeEach(async () => {
  ledger = memoryLedger();
  chat = await aChat({ ledger });
});

/** Somebody who may configure says a command; what is answered. */
const told = async (line: string, person = BORIS, place = CHANNEL): Promise<string> =>
  textOf((await chat.replied(command(line), { person, place })).message);
const kept = async (): Promise<readonly Digest[]> => ledger.list(TENANT);
const only = async (): Promise<Digest> => (await kept())[0] as Digest;

/** What delivery does when all goes well: the slot that is due is decided, posted, and known to stand there. */
async function deliver(now: number): Promise<Edition> {
  chat.newsroom.clock.set(now);
  const digest = await only();
  const last = (await ledger.history(digest.id, 1))[0]?.slot ?? null;
  const { due } = askCalendar(digest, last, now);
  if (!due) throw new Error('Nothing is due.');
  const order = { digest, due, late: false, skippedBefore: 0, silentBefore: 0, limits: WIDE, now };
  const { covers, messages, notes, shown, threadName } = await compileWith(chat.newsroom, ledger)(order);
  await chat.notebook.put(notes);
  const parts = messages.map((message, position) => ({
    key: `${due.slot.local}-${position}`,
    position,
    message,
    state: 'pending' as const,
    attempt: 0,
    startedAt: null,
    epoch: 1,
    posted: null,
    sentAt: null,
  }));
  const posted = parts.length > 0;
  const edition: Edition = {
    slot: due.slot,
    kind: posted ? 'posted' : 'empty',
    decidedAt: now,
    dueAt: due.dueAt,
    lapsesAt: due.lapsesAt,
    late: false,
    covers,
    skippedBefore: 0,
    shown,
    threadName,
    parts,
    fate: posted ? 'open' : 'none',
    because: null,
  };
  await ledger.decide([edition]);
  for (const { key, position } of parts) {
    await ledger.begin(key, now);
    await ledger.conclude(key, { kind: 'sent', message: `D${position}`, at: now });
  }
  if (shown && posted) await chat.desk.posted(shown, { place: CHANNEL, message: 'D0' });
  return edition;
}

const rootOf = ({ parts }: Edition): string => textOf(parts[0]?.message ?? { blocks: [] });

describe('adding a digest', () => {
  test('answers with the digest as understood, its next three runs in its zone, and a preview', async () => {
    const reply = await chat.replied(command('/digest add syria at 09:00 on weekdays zone Europe/London'), {
      person: BORIS,
    });
    const said = textOf(reply.message);
    expect(reply.to).toBe('person');
    expect(said).toContain('at 09:00 on weekdays');
    expect(said).toContain(
      '23 Nov 2026, 09:00 Europe/London; 24 Nov 2026, 09:00 Europe/London; 25 Nov 2026, 09:00 Europe/London',
    );
    expect(labelsOf(reply.message)).toEqual(['Preview to me']);
    expect(await only()).toMatchObject({
      topics: ['syria'],
      calendar: '0 9 * * 1-5',
      zone: 'Europe/London',
      place: CHANNEL,
      owner: 'boris',
      from: 'chat',
    });
  });

  test('takes the zone of the channel, else of the asker', async () => {
    await told('/digest add syria at 9');
    expect((await only()).zone).toBe('Europe/Berlin');
    await told('/backchannel settings zone Asia/Tokyo');
    await told('/digest add iran at 9');
    expect((await kept())[1]?.zone).toBe('Asia/Tokyo');
  });

  test('into another channel, through the one command that a platform may have, and in words said to us', async () => {
    await told('/backchannel digest add syria at 9 in <#C2>');
    expect((await only()).place.channel).toBe('C2');
    await chat.replied(
      { kind: 'said', words: 'digest add iran at 9', addressed: 'us', message: 'U1' },
      { person: BORIS },
    );
    expect(await kept()).toHaveLength(2);
  });

  test('for another channel only by a command, since only that names channels of the very place', async () => {
    const typed = 'digest add syria at 9 in <#C2>';
    const mention = { kind: 'said', words: typed, addressed: 'us', message: 'U1' } as const;
    expect(textOf((await chat.replied(mention, { person: BORIS })).message)).toMatch(/added there/);
    expect(await told(`/${typed}`, BORIS, { ...CHANNEL, channel: 'P1', private: true })).toMatch(/added there/);
    expect(await kept()).toEqual([]);
  });

  test('to oneself alone is nobody else’s business', async () => {
    await told('/digest add syria at 9', BORIS, { ...CHANNEL, channel: 'P1', private: true });
    expect(await told('/digest list all')).toMatch(/no digest/);
    expect(await told(`/digest show ${(await only()).id.slice(0, 5)}`)).toMatch(/There is no digest/);
  });

  test.each([
    ['/digest add syria at 25:00', /no time of day/],
    ['/digest add syria at 9 zone Europe/Lodnon', /did you mean Europe\/London/],
    ['/digest add at 9', /topic first/],
    ['/digest add syria', /Tell me when/],
    ['/digest add syria at 9 in #news', /which channel #news is/],
    ['/digest add syria cron 0 9 31 2 *', /No year/],
    ['/digest frobnicate', /Say one of add, list/],
  ])('%s: one sentence says what would be right, and nothing is kept', async (line, right) => {
    expect(await told(line)).toMatch(right);
    expect(await kept()).toEqual([]);
  });

  test('is for those who may configure; the refusal says who can', async () => {
    const said = await told('/digest add syria at 9', { ...BORIS, manages: false });
    expect(said).toMatch(/^Only those who manage/);
    expect(await kept()).toEqual([]);
  });

  test('twice the same is one, and a channel has not too many', async () => {
    await told('/digest add syria at 9');
    expect(await told('/digest add syria at 09:00 daily')).toMatch(/There is a digest like that here already/);
    for (let n = 1; n < 10; n++) {
      chat.newsroom.clock.set(NOW + n * HOUR);
      await told(`/digest add topic${n} at 9`);
    }
    expect(await told('/digest add iran at 9')).toMatch(/at most 10 digests/);
  });
});

describe('keeping digests', () => {
  beforeEach(async () => {
    await told('/digest add syria at 9');
  });
  const name = async (): Promise<string> => (await only()).id.slice(0, 5);

  test('they are listed with their next run, for everybody in their channel', async () => {
    const said = await told('/digest list', { ...BORIS, manages: false });
    expect(said).toContain(`${await name()} — syria, at 09:00 daily; next 23 Nov 2026, 09:00 Europe/Berlin`);
    expect(await told('/digest list', BORIS, OTHER)).toMatch(/no digest in this channel/);
    expect(await told('/digest list all', BORIS, OTHER)).toContain(`${await name()} — syria`);
    expect(await told('/digest list all', { ...BORIS, manages: false }, OTHER)).toMatch(/^Only those/);
  });

  test('one of another channel is shown to those who may configure only', async () => {
    expect(await told(`/digest show ${await name()}`, BORIS, OTHER)).toContain('#C1');
    expect(await told(`/digest show ${await name()}`, { ...BORIS, manages: false }, OTHER)).toMatch(/another channel/);
  });

  test('pausing, resuming and removing', async () => {
    expect(await told('/digest pause')).toMatch(/is paused/);
    expect((await only()).paused).toEqual({ why: 'asked', at: NOW });
    expect(await told('/digest show')).toContain('nothing is posted until it is resumed');
    chat.newsroom.clock.set(NOW + 100 * HOUR);
    expect(await told('/digest resume syria')).toMatch(/goes on: next 27 Nov 2026, 09:00/);
    expect(await only()).toMatchObject({ paused: null, holdsFrom: NOW + 100 * HOUR });
    expect(await told('/digest remove')).toMatch(/is removed/);
    expect(await kept()).toEqual([]);
  });

  test('which one is asked, where there are several', async () => {
    await told('/digest add iran at 10');
    expect(await told('/digest pause')).toMatch(/There are several/);
    expect(await told('/digest pause iran')).toMatch(/is paused/);
    expect(await told('/digest pause nothing')).toMatch(/There is no digest “nothing”/);
  });

  test('the operator’s own can only be changed in their file', async () => {
    await ledger.keep({ ...(await only()), from: 'config' });
    expect(await told('/digest remove')).toMatch(/config\/digests\.yaml/);
    await ledger.pause((await only()).id, { why: 'removed', at: NOW });
    expect(await told('/digest resume')).toMatch(/goes on/);
    expect(await kept()).toHaveLength(1);
  });

  test('at once: an edition falls due now', async () => {
    expect(await told('/digest now')).toMatch(/within a minute/);
    expect(askCalendar(await only(), null, NOW).due?.slot.at).toBe(NOW);
    await deliver(NOW);
    expect(await told('/digest now')).toMatch(/this very minute/);
  });

  test('whoever removes us takes the digests along, and who has themselves forgotten owns none', async () => {
    await told('/backchannel forget');
    expect((await only()).owner).toBeNull();
    await chat.does({ kind: 'gone' });
    expect(await kept()).toEqual([]);
  });
});

const report = (name: string, more = '') => {
  const headline = `Syria opens the harbour of ${name}`;
  return aReceived(
    `${headline}\n\nThe harbour of ${name} in Syria opened to all ships on Monday after years of work.${more}\n\n"We waited long for this harbour of ours," said ${name} Lind, the mayor of ${name}.`,
    { headline, outlet: `The ${name} Post`, url: `https://news.example/${name}` },
    `https://news.example/${name}`,
  );
};

describe('an edition', () => {
  /** 09:00 in Berlin of the day after; the period that it ends began a day before. */
  const slot = Date.UTC(2026, 10, 24, 8);
  beforeEach(async () => {
    chat = await aChat({ ledger, newsroom: aNewsroom() });
    await filed(chat.newsroom, [report('Zinnia')]);
    chat.newsroom.clock.set(NOW + 30 * HOUR);
    await told('/digest add syria at 9 max 2');
  });

  test('shows what came in since its period began, and nothing from before', async () => {
    await filed(chat.newsroom, [report('Amber')]);
    const edition = await deliver(slot);
    expect(rootOf(edition)).toContain('Amber');
    expect(rootOf(edition)).toContain('1 new');
    expect(rootOf(edition)).not.toContain('Zinnia');
    expect(edition.covers).toHaveLength(1);
  });

  test('is previewed to one person, covers nothing then, and can be previewed by the button below the digest', async () => {
    await filed(chat.newsroom, [report('Amber')]);
    const reply = await chat.replied(command('/digest preview'));
    expect(reply.to).toBe('person');
    expect(textOf(reply.message)).toContain('Amber');
    expect(textOf(reply.message)).toContain('Only you see this');
    const shown = await chat.replied(command('/digest show'));
    expect(textOf((await chat.replied(press(shown.message, 'Preview to me', shown.at))).message)).toContain('Amber');
    expect((await deliver(slot)).covers).toHaveLength(1);
  });

  test('says how many more there are, and shows them to whoever presses', async () => {
    await filed(
      chat.newsroom,
      ['Amber', 'Birch', 'Cedar'].map((name) => report(name)),
    );
    const edition = await deliver(slot);
    expect(rootOf(edition)).toContain('1 more report');
    const more = await chat.replied(press(edition.parts[0]?.message as never, 'More', 'D0'));
    expect(more.to).toBe('person');
    expect(textOf(more.message)).toMatch(/\[3/);
    const sources = await chat.replied(press(edition.parts[0]?.message as never, 'Sources', 'D0'));
    expect(textOf(sources.message)).toContain('Sources');
  });

  test('is asked about in the thread under it', async () => {
    await filed(chat.newsroom, [report('Amber')]);
    await deliver(slot);
    const answer = await chat.replied(says('Who is the mayor of Amber?'), inThread('D0'));
    expect(textOf(answer.message)).toContain('Amber Lind');
  });

  test('why: for the last slot, a slot by its time, and an article', async () => {
    await filed(chat.newsroom, [report('Amber')]);
    await deliver(slot);
    expect(await told('/digest why')).toContain('The digest of 2026-11-24 09:00 Europe/Berlin');
    expect(await told('/digest why 2026-11-24 09:00')).toMatch(/24 Nov 2026, 09:00 Europe\/Berlin, in \d messages?/);
    expect(await told('/digest why 9:00')).toContain('1 report');
    expect(await told('/digest why 2026-11-20')).toMatch(/No slot/);
    expect(await told('/digest why https://news.example/Amber')).toContain('It is in the digest of 2026-11-24 09:00');
    chat.newsroom.clock.set(slot + HOUR);
    await filed(chat.newsroom, [report('Birch')]);
    expect(await told('/digest why Syria opens the harbour of Birch')).toContain('the next digest shows it');
    await filed(chat.newsroom, [aReceived('A quiet day in Iceland was had by all of its many people.', {})]);
    expect(await told('/digest why quiet day in Iceland')).toContain('does not match syria');
    expect(await told('/digest why zebras')).toMatch(/I hold no report/);
  });
});

test('our own page lists them for those who may configure', async () => {
  await told('/digest add syria at 9');
  const home = await chat.replied(
    { kind: 'visited' },
    { person: BORIS, place: { ...CHANNEL, channel: 'H1', private: true } },
  );
  expect(textOf(home.message)).toMatch(/Digests\n[0-9a-f]{5} — syria, at 09:00 daily #C1; next/);
});

test('where no digests are kept, that is said', async () => {
  const without = await aChat();
  expect(textOf((await without.replied(command('/digest list'))).message)).toMatch(/there is none to post them/);
});
