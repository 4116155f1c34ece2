import type { Incoming } from '../../domain/chat.ts';
import type { Outgoing, Reply } from '../../ports/chat-platform.ts';
import { type Ask, parseAsk } from '../ask.ts';
import { wording } from '../wording.ts';
import { handleDigest } from './digest.ts';
import { seenKey } from './inbox.ts';
import type { DeskParts } from './parts.ts';
import { isQuestion } from './question.ts';
import type { Request } from './request.ts';
import { handleSettings, settingsOf } from './settings.ts';
import { showEveryone, showPerson, tell, tellSentence } from './show.ts';
import { handleSources, takeAddress } from './sources.ts';
import { askedAt, threadAt } from './threads.ts';
import { chatWording } from './wording.ts';

/** Commands that only a chat has, given as such. */
const CHAT_COMMAND = /^\/(?:backchannel\s+)?(settings|forget)(?:\s+([\s\S]*))?$/i;

/** The same said to us: in full, so that "forget it" or a question on somebody's settings is none. */
const SAID_COMMAND =
  /^(?:backchannel\s+)?(settings|forget)(?:\s+me|(?<=settings)\s+((?:topic|zone|follow)\s[\s\S]*))?[.!]?$/i;

/** The same for digests, with or without the slash: said to us, only with a word of its own, since a question may be on digests. */
const DIGEST_COMMAND =
  /^(?:\/(?:backchannel\s+)?digests?(?:\s+([\s\S]*))?|(?:backchannel\s+)?digest\s+((?:add|list|show|preview|pause|resume|remove|now|why)\b[\s\S]*))$/i;

/** A command line, or words that may be one: what is no command is a question. Nothing is ever an error. */
export async function handleCommand(parts: DeskParts, incoming: Incoming, line: string): Promise<Outgoing> {
  const order = DIGEST_COMMAND.exec(line.trim());
  if (order) return handleDigest(parts, incoming, order[1] ?? order[2] ?? '');
  const [, name, rest = ''] = CHAT_COMMAND.exec(line.trim()) ?? SAID_COMMAND.exec(line.trim()) ?? [];
  if (name?.toLowerCase() === 'settings') return tell(incoming, await handleSettings(parts, incoming, rest.trim()));
  if (name) return forget(parts, incoming);
  return handleAsk(parts, incoming, parseAsk(line));
}

async function handleAsk(parts: DeskParts, incoming: Incoming, ask: Ask): Promise<Outgoing> {
  switch (ask.kind) {
    case 'brief': {
      const topic = ask.topic || (await settingsOf(parts, incoming.place.tenant, incoming.place.channel)).topic;
      if (!topic) return tellSentence(incoming, chatWording.briefEmpty);
      const taken = await takeAddress(parts, incoming, topic);
      if (taken?.kind === 'refused') return tellSentence(incoming, taken.reason);
      const on = taken?.topic ?? topic;
      return showEveryone(parts, incoming, { of: 'brief', topic: on, seen: [] }, whereFor(incoming));
    }
    case 'ask':
      if (ask.question === '') return tellSentence(incoming, wording.askUsage);
      return showEveryone(parts, incoming, await followUp(parts, incoming, ask.question), whereFor(incoming));
    case 'verify':
      return showPerson(parts, incoming, { of: 'verify', words: ask.words });
    case 'sources':
      return (await handleSources(parts, incoming, ask.words)) ?? showPerson(parts, incoming, { of: 'sources' });
    case 'help':
      return showPerson(parts, incoming, { of: 'help' });
    case 'unknown':
      return tellSentence(incoming, wording.unknownCommand(ask.command));
  }
}

/** A command is answered where it is given; words are answered under them. */
const whereFor = ({ what }: Incoming): Reply['where'] => (what.kind === 'command' ? 'place' : 'thread');

/** A question in a thread that we know is about its articles, and goes on from the question before. */
async function followUp(parts: DeskParts, { place, what }: Incoming, question: string): Promise<Request> {
  const articles = (await threadAt(parts, place))?.articles ?? [];
  const after = await askedAt(parts, place);
  const restated = what.kind === 'command';
  return { of: 'answer', question, after, articles: articles.length > 0 ? articles : null, restated, way: null };
}

/** The order itself is kept until it is carried out; who counts what we know of them does not mean that. */
async function forget({ notebook, ledger, newsroom }: DeskParts, incoming: Incoming): Promise<Outgoing> {
  const { tenant } = incoming.place;
  const order = await notebook.get(tenant, 'taken', [seenKey(newsroom.digest, incoming)], newsroom.clock.now());
  const erased = await notebook.erase(tenant, incoming.person.id);
  await ledger?.erase(tenant, incoming.person.id);
  return tellSentence(incoming, chatWording.erased(erased - order.length));
}

/** Whose words to look up, when no more than these are marked as quoted. */
const QUOTED = /["“„«]([^"“”„«»]{8,})["”“»]/u;
const LONGEST_TOPIC_WORDS = 6;

/** A message of anybody's that somebody asks about, privately: its quotation is verified, its question answered, few words are a topic. */
export async function handleAskedAbout(parts: DeskParts, incoming: Incoming, words: string): Promise<Outgoing> {
  const said = words.trim();
  const quoted = QUOTED.exec(said)?.[1];
  if (said === '') return tellSentence(incoming, chatWording.empty);
  if (quoted) return showPerson(parts, incoming, { of: 'verify', words: quoted });
  if (!isQuestion(said) && said.split(/\s+/).length <= LONGEST_TOPIC_WORDS)
    return showPerson(parts, incoming, { of: 'brief', topic: said, seen: [] });
  return showPerson(parts, incoming, {
    of: 'answer',
    question: said,
    after: null,
    articles: null,
    restated: false,
    way: null,
  });
}
