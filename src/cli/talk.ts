import { join } from 'node:path';
import { answerLines, converse } from '../adapters/console/prompt.ts';
import { renderMessage } from '../adapters/console/render.ts';
import { parseAsk } from '../app/ask.ts';
import { openConversation } from '../app/conversation/open-conversation.ts';
import { openSourcesDesk } from '../app/gather/sources-desk.ts';
import { isAddress } from '../app/gather/take-page.ts';
import { presentHint } from '../app/present/help.ts';
import type { House } from '../compose.ts';
import { OPERATOR } from '../domain/ids.ts';
import { type Message, strong, text } from '../domain/message.ts';
import { EXIT } from './exit.ts';
import { sentenceOf } from './explain.ts';
import { withGathering } from './gathering.ts';
import { terminalOf } from './terminal.ts';
import { wording } from './wording.ts';

/** Answers what is typed, or the lines of a pipe, until there are no more. 1 when a line of a pipe could not be answered. */
export async function talk(house: House, stop: AbortSignal): Promise<number> {
  return process.stdin.isTTY && process.stdout.isTTY ? atTerminal(house, stop) : throughPipe(house, stop);
}

async function atTerminal(house: House, stop: AbortSignal): Promise<number> {
  const { newsroom, reader, config } = house;
  const say = withSources(house, openConversation(newsroom, reader));
  await converse({
    input: process.stdin,
    output: process.stdout,
    welcome: draw(await welcome(house)),
    answer: (line) => say(line).then(draw, (error) => `${sentenceOf(error)}\n`),
    topics: newsroom.topics.map(({ topic }) => topic),
    historyFile: join(config.dataFolder, 'history'),
    stop,
  });
  return EXIT.done;
}

/** Prints answers and nothing else, so that scripts can use them. */
async function throughPipe(house: House, stop: AbortSignal): Promise<number> {
  const { newsroom, reader } = house;
  let code: number = EXIT.done;
  let between = '';
  const say = withSources(house, openConversation(newsroom, reader));
  const answer = async (line: string): Promise<void> => {
    const ask = parseAsk(line);
    if (ask.kind === 'unknown') code = EXIT.failed;
    try {
      process.stdout.write(between + draw(await say(line)));
      between = '\n';
    } catch (error) {
      process.stderr.write(`${sentenceOf(error)}\n`);
      code = EXIT.failed;
    }
  };
  await answerLines(process.stdin, answer, stop);
  return code;
}

type Say = (line: string) => Promise<Message>;

/** The same, but that words after `/sources` are obeyed, and a page is fetched for `/brief ADDRESS`. What that takes is opened for it, and closed again. */
function withSources(house: House, say: Say): Say {
  return async (line) => {
    const ask = parseAsk(line);
    const asker = { collection: OPERATOR, owner: null, may: true, zone: house.reader.zone };
    if (ask.kind === 'brief' && isAddress(ask.topic)) {
      const taken = await withGathering(house, ({ parts }) => openSourcesDesk(parts).take(asker, ask.topic));
      return taken.kind === 'taken' ? say(`/brief ${taken.topic}`) : presentHint(taken.reason);
    }
    if (ask.kind !== 'sources' || ask.words === '') return say(line);
    const obeyed = await withGathering(house, ({ parts }) => openSourcesDesk(parts).obey(asker, ask.words));
    return obeyed?.message ?? say(line);
  };
}

function draw(message: Message): string {
  return renderMessage(message, terminalOf(process.stdout));
}

/** What is held, and three things to try. */
async function welcome({ newsroom, reader }: House): Promise<Message> {
  const holdings = await newsroom.archive.holdings(reader.collections);
  const articles = holdings.reduce((sum, holding) => sum + holding.articles, 0);
  const toTry = articles === 0 ? [] : wording.toTry(newsroom.topics[0]?.topic ?? 'syria');
  return {
    blocks: [
      {
        kind: 'paragraph',
        content: [text(wording.welcome(articles, holdings.filter(({ outlet }) => outlet !== null).length))],
      },
      ...toTry.map((command) => ({ kind: 'bullet' as const, content: [strong(command)] })),
    ],
  };
}
