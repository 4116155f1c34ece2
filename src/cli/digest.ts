import { renderMessage } from '../adapters/console/render.ts';
import { memoryNotebook } from '../adapters/memory/notebook.ts';
import { openLedger } from '../adapters/sqlite/open-ledger.ts';
import { handleDigest } from '../app/chat/digest.ts';
import { type Orders, orderName } from '../app/chat/digest-orders.ts';
import { presentDigests } from '../app/chat/digest-present.ts';
import { orderWording } from '../app/chat/digest-wording.ts';
import type { DeskParts } from '../app/chat/parts.ts';
import { sheetsHere } from '../app/chat/sheet.ts';
import { presentHint } from '../app/present/help.ts';
import type { House } from '../compose.ts';
import type { Place } from '../domain/chat.ts';
import type { Block, Message } from '../domain/message.ts';
import type { ChatLimits } from '../ports/chat-platform.ts';
import { EXIT } from './exit.ts';
import { inReadingRoom } from './house.ts';
import { terminalOf } from './terminal.ts';
import { wording } from './wording.ts';

/** Where a digest is to be added. */
export interface DigestOptions {
  readonly platform?: string;
  readonly tenant?: string;
  readonly channel?: string;
}

/** A terminal scrolls: everything fits. */
const ROOM: ChatLimits = {
  message: { characters: 1_000_000, blocks: 10_000 },
  measure: () => ({ characters: 0, blocks: 1 }),
  buttons: 25,
  threads: false,
};

/** What is answered, and how the command ends. */
interface Answer {
  readonly message: Message;
  readonly code: number;
}

const VERBS = ['show', 'preview', 'pause', 'resume', 'remove', 'now', 'why'];

/** `backchannel digest …`: the same as in a chat, for the operator and all channels, also beside a running bot. */
export async function digest(words: string, options: DigestOptions): Promise<number> {
  return inReadingRoom(async (house) => {
    const { ledger, close } = openLedger(house.config.dataFolder, 'visit');
    try {
      const { message, code } = await answerTo(house, ledger, words.trim(), options);
      const stream = code === EXIT.done ? process.stdout : process.stderr;
      stream.write(renderMessage(message, terminalOf(stream)));
      return code;
    } finally {
      close();
    }
  });
}

async function answerTo(house: House, ledger: Orders, words: string, options: DigestOptions): Promise<Answer> {
  const [verb = '', name = ''] = words.split(/\s+/);
  if (verb === '' || verb === 'list') return { message: await listed(house, ledger), code: EXIT.done };
  const adds = verb === 'add';
  if (!adds && !VERBS.includes(verb)) return mistaken(wording.digestUsage);
  const place = adds ? placeOf(options) : await placeOfDigest(ledger, name);
  if (place === null) return mistaken(adds ? wording.digestWhere : wording.digestName);
  const outgoing = await handleDigest(
    partsOf(house, ledger),
    {
      id: `terminal:${house.newsroom.clock.now()}:${words}`,
      place,
      person: { id: '', zone: house.config.zone, manages: true, speaks: true },
      what: { kind: 'command', line: words },
    },
    words,
  );
  const blocks = outgoing.kind === 'reply' ? outgoing.message.blocks : [];
  const shown = blocks.filter(({ kind }) => kind !== 'actions' && kind !== 'menu'); // Nothing can be pressed here.
  const added = blocks.some(({ kind }) => kind === 'title'); // Else it is a sentence that says why not.
  return {
    message: { blocks: [...shown.map((block) => inChannel(block, place)), ...hintFor(verb)] },
    code: adds && !added ? EXIT.failed : EXIT.done,
  };
}

const mistaken = (words: string): Answer => ({ message: presentHint(words), code: EXIT.usage });

/** A chat is answered by the bot itself; a terminal need not have one beside it. */
const hintFor = (verb: string): readonly Block[] => (verb === 'now' ? presentHint(wording.digestNow).blocks : []);

/** A terminal is in no channel: where a chat says "here", it names the channel. */
function inChannel(block: Block, { channel }: Place): Block {
  const where = block.kind === 'row' && block.label === orderWording.where;
  return where ? { ...block, content: [{ kind: 'channel', channel }] } : block;
}

async function listed({ newsroom }: House, ledger: Orders): Promise<Message> {
  const digests = await ledger.list(null);
  if (digests.length === 0) return presentHint(wording.noDigests);
  const known = await Promise.all(
    digests.map(async (one) => ({ digest: one, last: (await ledger.history(one.id, 1))[0]?.slot ?? null })),
  );
  const nowhere: Place = { tenant: { platform: '', id: '' }, channel: '', thread: null, private: false };
  return presentDigests(known, newsroom.clock.now(), nowhere);
}

function placeOf({ platform, tenant, channel }: DigestOptions): Place | null {
  return platform && tenant && channel
    ? { tenant: { platform, id: tenant }, channel, thread: null, private: false }
    : null;
}

async function placeOfDigest(ledger: Orders, name: string): Promise<Place | null> {
  return (await ledger.list(null)).find((one) => orderName(one) === name.toLowerCase())?.place ?? null;
}

function partsOf({ newsroom, config }: House, ledger: Orders): DeskParts {
  return {
    newsroom,
    ledger,
    notebook: memoryNotebook(),
    limits: ROOM,
    makeSheet: sheetsHere({ newsroom, limits: ROOM }),
    zone: config.zone,
    configurers: [],
    begun: newsroom.clock.now(),
    sources: null,
    log: () => {},
  };
}
