import { beforeEach, describe, expect, test } from '@jest/globals';
import { memoryLedger } from '../../../src/adapters/memory/ledger.ts';
import { compileWith } from '../../../src/app/digests/compile.ts';
import type { Compiled, Order } from '../../../src/app/digests/parts.ts';
import type { Digest, Edition } from '../../../src/domain/digest.ts';
import { OPERATOR } from '../../../src/domain/ids.ts';
import type { Ledger, StandingOrders } from '../../../src/ports/ledger.ts';
import { narrow, textOf, WIDE } from '../../support/chat.ts';
import { aDigest, aSlot, NINE } from '../../support/digests.ts';
import { aNewsroom, aReceived, filed } from '../../support/newsroom.ts';

const DAY = 86_400_000;

let newsroom: ReturnType<typeof aNewsroom>;
let ledger: Ledger & StandingOrders;
let digest: Digest;
beforeEach(async () => {
  newsroom = aNewsroom();
  ledger = memoryLedger();
  await keep();
  newsroom.clock.set(NINE - 3_600_000);
});

async function keep(input: Partial<Digest> = {}): Promise<void> {
  digest = aDigest({ coversFrom: NINE - DAY, ...input });
  await ledger.keep(digest);
}

const orderOf = (number: number, input: Partial<Order> = {}): Order => {
  const slot = aSlot(number);
  const due = { slot, dueAt: slot.at, lapsesAt: slot.at + DAY / 4 };
  return { digest, due, late: false, skippedBefore: 0, silentBefore: 0, limits: WIDE, now: slot.at + 1000, ...input };
};

/** Compiles the edition of a day and has it delivered. */
async function edition(number: number, input: Partial<Order> = {}): Promise<Compiled> {
  const order = orderOf(number, input);
  newsroom.clock.set(order.now);
  const compiled = await compileWith(newsroom, ledger)(order);
  const decided: Edition = {
    slot: order.due.slot,
    kind: compiled.messages.length > 0 ? 'posted' : 'empty',
    decidedAt: order.now,
    dueAt: order.due.dueAt,
    lapsesAt: order.due.lapsesAt,
    late: order.late,
    covers: compiled.covers,
    skippedBefore: order.skippedBefore,
    shown: compiled.shown,
    threadName: compiled.threadName,
    parts: [],
    fate: compiled.messages.length > 0 ? 'delivered' : 'none',
    because: null,
  };
  await ledger.decide([decided]);
  return compiled;
}

const said = ({ messages }: Compiled): string => messages.map(textOf).join('\n');
const root = ({ messages }: Compiled): string => textOf(messages[0] ?? { blocks: [] });

const BODY =
  'The harbour of Latakia in Syria opened to all ships on Monday after years of work, the port authority said in a statement on Tuesday morning. Forty vessels from eleven countries had waited outside for longer than a week, and the first of them unloaded grain before noon. Officials expect the second basin to follow in the spring of next year.';

const report = (outlet: string, body = BODY, more: { headline?: string; published?: string } = {}) => {
  const headline = more.headline ?? 'Syria opens the harbour of Latakia';
  const url = `https://${outlet.toLowerCase().replace(/\W/g, '')}.example/latakia`;
  const at = more.published === undefined ? null : Date.parse(more.published);
  const publishedAt = at === null ? null : { earliest: at, latest: at + DAY, basis: 'stated' as const };
  return aReceived(`${headline}\n\n${body}`, { headline, outlet, url, publishedAt }, url);
};

const other = (n: number) =>
  aReceived(
    `Syria item ${n}\n\nCouncil number ${n} of Syria met on Sunday to speak about road ${n * 17}, bridge ${n * 31} and school ${n * 47} of its district.`,
    { headline: `Syria item ${n}`, outlet: `Gazette ${n}`, url: `https://gazette.example/${n}` },
    `https://gazette.example/${n}`,
  );

describe('what is new', () => {
  test('is what came in, in exactly one edition, whatever its date: late, undated, back-dated, dated ahead', async () => {
    await filed(newsroom, [other(1)]);
    expect((await edition(0)).covers).toHaveLength(1);
    const dated = (name: string, published: string) =>
      report(name, `${name} says: ${BODY.replaceAll('a', name)}`, { published });
    await filed(newsroom, [dated('Old', '2016-01-01'), dated('Ahead', '2027-01-01'), other(2)]);
    const next = await edition(1);
    expect(next.covers).toHaveLength(3);
    expect(root(next)).toContain('3 new');
    expect((await edition(2)).covers).toEqual([]);
  });

  test('is not what stood there before the digest’s own period', async () => {
    newsroom.clock.set(NINE - 2 * DAY);
    await filed(newsroom, [other(1)]);
    newsroom.clock.set(NINE - 1000);
    await filed(newsroom, [other(2)]);
    expect(said(await edition(0))).not.toContain('item 1');
    expect((await edition(1)).covers).toEqual([]);
  });

  test('is not what stood in a source when that was added', async () => {
    const [old, fresh] = [
      aReceived('The old bridge was closed in Syria on Monday.'),
      aReceived('The new bridge was opened in Syria on Tuesday.'),
    ];
    await filed(newsroom, [old, fresh]);
    const { candidates } = await newsroom.archive.search({
      collections: [OPERATOR],
      all: [],
      none: [],
      outlets: [],
      publishedFrom: null,
      limit: 9,
    });
    const entries = await newsroom.archive.entries(
      candidates.map(({ version }) => version),
      [OPERATOR],
    );
    const backlog = entries.flatMap(({ version }) => (version.text === old.text ? [version.id] : []));
    newsroom = {
      ...newsroom,
      backlog: async (versions) => new Set(versions.filter((version) => backlog.includes(version))),
    };
    const compiled = await edition(0);
    expect(said(compiled)).toContain('new bridge');
    expect(said(compiled)).not.toContain('old bridge');
    expect(compiled.covers).toHaveLength(1);
  });

  test('is found when it was stamped before the last edition and stood in the archive only after it', async () => {
    await filed(newsroom, [other(1)]);
    await edition(0);
    newsroom.clock.set(NINE - 60_000);
    await filed(newsroom, [other(2)]);
    expect(said(await edition(1))).toContain('item 2');
  });

  test('is shown again after an edition of which nobody knows whether it stands there', async () => {
    await filed(newsroom, [other(1)]);
    const order = orderOf(0);
    const compiled = await compileWith(newsroom, ledger)(order);
    const skipped = { kind: 'posted', fate: 'skipped', because: 'unreadable', covers: compiled.covers } as const;
    await ledger.decide([
      {
        ...skipped,
        slot: order.due.slot,
        decidedAt: order.now,
        dueAt: NINE,
        lapsesAt: NINE,
        late: false,
        skippedBefore: 0,
        shown: null,
        threadName: '',
        parts: [],
      },
    ]);
    const next = await edition(1, { skippedBefore: 1 });
    expect(root(next)).toContain('item 1');
    expect(root(next)).toContain('The digest before this one was missed or could not be posted');
  });
});

describe('the same words', () => {
  test('in five outlets are one item with five outlets', async () => {
    await filed(
      newsroom,
      ['Amber', 'Birch', 'Cedar', 'Dahlia', 'Elder'].map((name) => report(name)),
    );
    const { covers, messages } = await edition(0);
    expect(covers).toHaveLength(5);
    const text = textOf(messages[0] as never);
    expect(text).toContain('1 new');
    const [, first = ''] = /latakia (\w+)\n/.exec(text) ?? [];
    const [, others = ''] = /The same words in: (.*)/.exec(text) ?? [];
    for (const name of ['Amber', 'Birch', 'Cedar', 'Dahlia', 'Elder']) expect(`${first} ${others}`).toContain(name);
    expect(others).not.toContain(first);
  });

  test('that come later in another outlet are named, not shown again', async () => {
    await filed(newsroom, [report('Amber')]);
    await edition(0);
    await filed(newsroom, [report('Birch'), other(1)]);
    const next = await edition(1);
    expect(next.covers).toHaveLength(2);
    expect(root(next)).toContain('1 new');
    expect(root(next)).toMatch(/shown before, now also in: Birch/);
  });
});

describe('a report that was withdrawn', () => {
  test('is in no edition and covered by none, also when it was found before or comes in again', async () => {
    await filed(newsroom, [other(1), other(2)]);
    await newsroom.archive.withdraw(['https://gazette.example/1'], NINE - 1000);
    await filed(newsroom, [other(1)]);
    const first = await edition(0);
    expect(said(first)).toContain('item 2');
    expect(said(first)).not.toContain('item 1');
    expect(first.covers).toHaveLength(1);
    expect((await edition(1)).covers).toEqual([]);
  });
});

describe('an article that is issued anew', () => {
  const CHANGED = BODY.replace('Forty vessels', 'Sixty vessels').concat(
    ' Two ships turned back in the storm of Wednesday night.',
  );

  test('is shown once as updated, with the sentences that its earlier version lacks', async () => {
    await filed(newsroom, [report('Amber')]);
    await edition(0);
    await filed(newsroom, [report('Amber', CHANGED)]);
    const next = await edition(1);
    expect(root(next)).toContain('1 updated');
    expect(root(next)).toMatch(/Updated:\s+Syria opens the harbour of Latakia/);
    expect(root(next)).toContain('Two ships turned back in the storm of Wednesday night.');
    expect(root(next)).toContain('Sixty vessels');
    expect(root(next)).not.toContain('The harbour of Latakia in Syria opened');
    expect((await edition(2)).covers).toEqual([]);
  });

  test('with the same words and another date or address is no news', async () => {
    await filed(newsroom, [report('Amber')]);
    await edition(0);
    await filed(newsroom, [report('Amber', BODY, { published: '2026-11-23' })]);
    await keep({ whenEmpty: 'silent', noticeAfter: 0 });
    expect((await edition(1)).messages).toEqual([]);
  });

  test('and has lost words says so', async () => {
    await filed(newsroom, [report('Amber')]);
    await edition(0);
    await filed(newsroom, [report('Amber', BODY.replace(/ Officials expect.*$/, ''))]);
    expect(root(await edition(1))).toContain('1 sentence of the version shown before is gone.');
  });
});

describe('nothing new', () => {
  test('is said, or nothing is', async () => {
    expect(root(await edition(0))).toBe('Nothing new on syria since 22 Nov 2026, 09:00 UTC.');
    await keep({ whenEmpty: 'silent', noticeAfter: 3 });
    expect((await edition(1, { silentBefore: 2 })).messages).toEqual([]);
    expect(root(await edition(2, { silentBefore: 3 }))).toMatch(/Nothing new on syria in the last 4 digests/);
  });
});

describe('an edition', () => {
  test('has a section for each topic, and an article of two topics in the first', async () => {
    await keep({ topics: ['syria', 'bridge'] });
    await filed(newsroom, [
      other(1),
      aReceived(
        'A bridge fell\n\nThe old bridge of Tarn fell into its river on Sunday night, and nobody was hurt by it.',
        {},
      ),
    ]);
    const text = root(await edition(0));
    expect(text).toMatch(/^SYRIA · BRIDGE/);
    expect(text.match(/item 1/g)?.length).toBe(text.slice(0, text.indexOf('\nbridge\n')).match(/item 1/g)?.length);
  });

  test('that comes late says so', async () => {
    await filed(newsroom, [other(1)]);
    expect(root(await edition(0, { late: true }))).toContain('This is the digest of 23 Nov 2026, 09:00 UTC, late');
  });

  test('is the same bytes for the same articles, in whatever order they came', async () => {
    const all = [other(1), other(2), report('Amber'), report('Birch'), other(3)];
    const compiled = async (received: typeof all): Promise<string> => {
      const there = aNewsroom();
      there.clock.set(NINE - 1000);
      await filed(there, received);
      there.clock.set(NINE + 1000);
      return JSON.stringify(await compileWith(there, memoryLedger())(orderOf(0)));
    };
    expect(await compiled([...all].reverse())).toBe(await compiled(all));
  });

  test('that does not fit into one message is a root and a thread, each within the limits, and loses no report', async () => {
    await keep({ mostItems: 12 });
    await filed(
      newsroom,
      Array.from({ length: 12 }, (_, n) => other(n + 1)),
    );
    const limits = narrow(1800);
    const { messages } = await edition(0, { limits });
    expect(messages.length).toBeGreaterThan(1);
    for (const { blocks } of messages)
      expect(blocks.reduce((sum, block) => sum + limits.measure(block).characters, 0)).toBeLessThanOrEqual(1800);
    const text = messages.map(textOf).join('\n');
    for (let n = 1; n <= 12; n++) expect(text).toContain(`Syria item ${n}`);
  });
});
