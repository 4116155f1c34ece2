import type { ArticleSource, Followed, FullText } from '../../domain/article-source.ts';
import { type CollectionId, OPERATOR } from '../../domain/ids.ts';
import type { Message } from '../../domain/message.ts';
import { presentHint } from '../present/help.ts';
import type { GatherParts } from './file-items.ts';
import { follow } from './follow.ts';
import { presentAdded, presentFollowed, presentProbed, titleOf } from './present.ts';
import { probe } from './probe.ts';
import { type TakenPage, takePage } from './take-page.ts';
import { gatherWording } from './wording.ts';

/** Who asks about sources. */
export interface SourcesAsker {
  /** Whose sources they may change. The operator's are shown to everybody. */
  readonly collection: CollectionId;
  readonly owner: ArticleSource['owner'];
  readonly may: boolean;
  /** IANA. */
  readonly zone: string;
}

/** What came of an order. `done`: as was asked; else the message says in a sentence why not, and nothing is stored. */
export interface Obeyed {
  readonly done: boolean;
  readonly message: Message;
}

/** What people do with what is followed: the words after `/sources`. */
export interface SourcesDesk {
  /** Null: the words ask for nothing of the kind. */
  obey(asker: SourcesAsker, words: string): Promise<Obeyed | null>;
  /** Files one page now, for `/brief ADDRESS`. */
  take(asker: SourcesAsker, address: string): Promise<TakenPage>;
  /** A workspace or server has left: what it follows is erased. */
  erase(collection: CollectionId): Promise<void>;
}

const done = (message: Message): Obeyed => ({ done: true, message });
const refused = (words: string): Obeyed => ({ done: false, message: presentHint(words) });

export function openSourcesDesk(parts: GatherParts): SourcesDesk {
  return {
    take: async (asker, address) =>
      asker.may ? takePage(parts, address, asker.collection) : { kind: 'refused', reason: gatherWording.mayNot },
    erase: (collection) => parts.sources.erase(collection),
    async obey(asker, words) {
      const [, verb = '', rest = ''] =
        /^(add|test|list|pause|resume|remove)(?:\s+([\s\S]*))?$/i.exec(words.trim()) ?? [];
      switch (verb.toLowerCase()) {
        case '':
          return null;
        case 'list':
          return done(presentFollowed(await visible(parts, asker), asker, parts.newsroom.clock.now(), pageIn(rest)));
        case 'test':
          return test(parts, rest);
        case 'add':
          return asker.may ? add(parts, asker, rest) : refused(gatherWording.mayNot);
        default:
          return asker.may ? change(parts, asker, verb.toLowerCase(), rest) : refused(gatherWording.mayNot);
      }
    },
  };
}

/** "list 2": the second page; whatever is no number is the first. */
const pageIn = (words: string): number => Math.max(0, (Number.parseInt(words, 10) || 1) - 1);

/** Their own, then everybody's: in the order in which the list numbers them. */
async function visible({ sources }: GatherParts, { collection }: SourcesAsker): Promise<readonly Followed[]> {
  const own = await sources.list([collection]);
  return collection === OPERATOR ? own : [...own, ...(await sources.list([OPERATOR]))];
}

async function test(parts: GatherParts, address: string): Promise<Obeyed> {
  if (address.trim() === '') return refused(gatherWording.addressMissing);
  const probed = await probe(parts, address);
  return probed.kind === 'refused' ? refused(probed.reason) : done(presentProbed(probed));
}

const FULL_TEXT = /\s+full[\s-]?text\s+(\S+)\s*$/i;

async function add(parts: GatherParts, asker: SourcesAsker, words: string): Promise<Obeyed> {
  const fullText = (FULL_TEXT.exec(words)?.[1]?.toLowerCase() ?? 'short') as FullText;
  const address = words.replace(FULL_TEXT, '').trim();
  if (address === '') return refused(gatherWording.addressMissing);
  if (!['always', 'short', 'never'].includes(fullText)) return refused(gatherWording.fullTextWrong);
  const { collection, owner } = asker;
  const followed = await follow(parts, { address, fullText, collection, owner });
  return { done: followed.kind === 'added' || followed.kind === 'known', message: presentAdded(followed) };
}

async function change(parts: GatherParts, asker: SourcesAsker, verb: string, which: string): Promise<Obeyed> {
  const all = await visible(parts, asker);
  const name = which.trim();
  const found = /^\d{1,4}$/.test(name)
    ? all[Number(name) - 1]
    : all.find(({ source }) => source.url === name || titleOf(source).toLowerCase() === name.toLowerCase());
  if (!found) return refused(gatherWording.noSuch);
  const { source } = found;
  if (source.from === 'config' || source.collection !== asker.collection) return refused(gatherWording.configured);
  const title = titleOf(source);
  if (verb === 'remove') {
    await parts.sources.remove(source.id);
    return done(presentHint(gatherWording.removed(title)));
  }
  await parts.sources.keep({ ...source, paused: verb === 'pause' ? 'asked' : null });
  return done(presentHint(verb === 'pause' ? gatherWording.paused(title) : gatherWording.resumed(title)));
}
