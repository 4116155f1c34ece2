import { beforeEach, describe, expect, test } from '@jest/globals';
import { memorySourceList } from '../../../src/adapters/memory/source-list.ts';
import { respond } from '../../../src/app/respond.ts';
import { withdraw } from '../../../src/app/withdraw.ts';
import { NEVER_FETCHED } from '../../../src/domain/article-source.ts';
import type { VersionId } from '../../../src/domain/ids.ts';
import { ANNA, aChat, command, inThread, narrow, press, says, textOf, waysOf } from '../../support/chat.ts';
import { aNewsroom, aReceived, filed, READER } from '../../support/newsroom.ts';
import { aSeenItem, aSource } from '../../support/sources.ts';

const SECRET = 'zanzibar';
const ADDRESS = 'file:///secret.txt';
const WITHDRAWN = 'A report that this was made from was withdrawn on 22 Nov 2026: I do not show it any more.';

let newsroom: ReturnType<typeof aNewsroom>;
let sources: ReturnType<typeof memorySourceList>;
const received = (name: string, key: string) =>
  aReceived(
    `Valdoria hears of ${name}\n\nThe council of Valdoria met in the ${name} hall on Monday to speak about ${name} ferries.\n\n“We never saw such ${name} ferries in our harbour,” said ${name} Lind, the mayor of Port ${name}.`,
    { headline: `Valdoria hears of ${name}`, outlet: `Gazette of ${name}` },
    key,
  );
const OTHERS = ['amber', 'birch', 'cedar', 'dahlia', 'elder', 'fennel', 'ginger'];

beforeEach(async () => {
  newsroom = aNewsroom();
  sources = memorySourceList();
  await filed(
    newsroom,
    OTHERS.map((name) => received(name, `file:///${name}.txt`)),
  );
  await filed(newsroom, [received(SECRET, ADDRESS)]);
});

const withdrawing = (what = ADDRESS) => withdraw({ newsroom, sources }, [what], 'withdraw');
const answered = async (kind: 'brief' | 'verify') =>
  textOf(
    await respond(
      newsroom,
      READER,
      kind === 'brief' ? { kind, topic: SECRET } : { kind, words: `such ${SECRET} ferries in our harbour` },
    ),
  );

describe('a post made from a report that was withdrawn', () => {
  const posted = async () => {
    const chat = await aChat({ newsroom });
    const root = await chat.replied(command('/brief valdoria'));
    expect(textOf(root.message)).toContain(SECRET);
    return { chat, root };
  };
  const shownBy = async (
    chat: Awaited<ReturnType<typeof aChat>>,
    action: Parameters<typeof chat.does>[0],
    more = {},
  ) => {
    const outgoing = await chat.does(action, { person: ANNA, ...more });
    if (outgoing.kind !== 'reply' && outgoing.kind !== 'edit') throw new Error(outgoing.kind);
    return textOf(outgoing.message);
  };
  /** The numbers of the reports, by the name in each. */
  const numbersIn = (text: string): ReadonlyMap<string, string> =>
    new Map(
      [...text.matchAll(/(?:hears of (\w+) )?\[(\d)\](?: Gazette of (\w+))?/g)].map(([, one, n, other]) => [
        one ?? other ?? '',
        n ?? '',
      ]),
    );

  test('says so when more of it is asked for, or its sources', async () => {
    const { chat, root } = await posted();
    expect(await withdrawing()).toBe(1);
    for (const label of ['More', 'Sources']) {
      const text = await shownBy(chat, press(root.message, label, root.at));
      expect(text).toContain(WITHDRAWN);
      expect(text).not.toContain(SECRET);
      expect(text).toMatch(/amber|birch|cedar|dahlia|elder|fennel|ginger/);
    }
  });

  test('keeps the numbers of the others among its sources', async () => {
    const { chat, root } = await posted();
    const numbers = numbersIn(textOf(root.message));
    await withdrawing();
    const now = [...numbersIn(await shownBy(chat, press(root.message, 'Sources', root.at)))].filter(
      ([name]) => name !== '',
    );
    expect(now).toHaveLength(5);
    for (const [name, number] of now) expect([name, number]).toEqual([name, numbers.get(name)]);
  });

  test('says so, and nothing else, in place of its words', async () => {
    const { chat, root } = await posted();
    await withdrawing();
    const pages = await Promise.all(
      waysOf(root.message).map((way) => shownBy(chat, { kind: 'pressed', token: way.token, message: root.at })),
    );
    expect(pages.filter((page) => page === WITHDRAWN).length).toBeGreaterThan(0);
    expect(pages.filter((page) => page !== WITHDRAWN).length).toBeGreaterThan(0);
    expect(pages.join()).not.toContain(SECRET);
  });

  test('says so in answers of its thread', async () => {
    const { chat, root } = await posted();
    await withdrawing();
    for (const words of [`Who saw ${SECRET} ferries?`, 'Who says so?']) {
      const text = await shownBy(chat, says(words), inThread(root.at));
      expect(text).toContain(WITHDRAWN);
      expect(text.replace(`Who saw ${SECRET} ferries?`, '')).not.toContain(`${SECRET} hall`);
      expect(text).not.toContain(`such ${SECRET}`);
    }
  });

  test('has room for that on platforms with little', async () => {
    const chat = await aChat({ newsroom, limits: narrow(900) });
    const root = await chat.replied(command(`/brief ${SECRET}`));
    await filed(newsroom, [received(`${SECRET} two`, 'file:///two.txt')]);
    await withdrawing();
    const text = await shownBy(chat, press(root.message, 'Sources', root.at));
    expect(text).toBe(WITHDRAWN);
    expect(text.length).toBeLessThanOrEqual(900);
  });

  test('says nothing of it to those who ask anew', async () => {
    await posted();
    await withdrawing();
    const chat = await aChat({ newsroom });
    const { message } = await chat.replied(command('/brief valdoria'));
    expect(textOf(message)).not.toMatch(/withdrawn|zanzibar/);
  });
});

describe('what is withdrawn', () => {
  test('is neither found nor verified nor counted, also when it comes in again, until it is restored', async () => {
    await withdrawing();
    await filed(newsroom, [received(SECRET, ADDRESS)]);
    expect(await answered('brief')).toContain('is not in my sources');
    expect(await answered('verify')).not.toContain('Held, word for word');
    expect(await newsroom.archive.holdings(READER.collections)).toHaveLength(OTHERS.length);
    expect(await withdraw({ newsroom, sources }, [ADDRESS], 'restore')).toBe(1);
    expect(await answered('brief')).toContain(`Valdoria hears of ${SECRET}`);
    expect(await answered('verify')).toContain('Held, word for word');
  });

  test('can be named by a version and its citation, and as all that a source brought', async () => {
    const { candidates } = await newsroom.archive.search({
      collections: READER.collections,
      all: [[[SECRET]]],
      none: [],
      outlets: [],
      publishedFrom: null,
      limit: 9,
    });
    const version = candidates[0]?.version as VersionId;
    expect(await withdrawing(`${version} 10-20`)).toBe(1);
    expect(await withdraw({ newsroom, sources }, [version], 'restore')).toBe(1);
    const source = aSource();
    await sources.keep(source);
    await sources.conclude(source, NEVER_FETCHED, [aSeenItem({ version })]);
    expect(await withdrawing(source.url)).toBe(1);
    expect(await withdrawing('https://elsewhere.example/')).toBe(0);
  });
});
