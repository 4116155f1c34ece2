import { renderMessage } from '../adapters/console/render.ts';
import { askArchive } from '../app/answer/ask-archive.ts';
import type { Ask } from '../app/ask.ts';
import { writeBrief } from '../app/brief/write-brief.ts';
import type { Newsroom, Reader } from '../app/newsroom.ts';
import { respond } from '../app/respond.ts';
import { verifyQuote } from '../app/verify/verify-quote.ts';
import { EXIT } from './exit.ts';
import { inReadingRoom } from './house.ts';
import { toJson } from './json.ts';
import { terminalOf } from './terminal.ts';

/** What can be asked from the command line. Each has a value behind its message, for `--json`. */
export type Query = Extract<Ask, { kind: 'brief' | 'ask' | 'sources' | 'verify' }>;

/** `backchannel brief | ask | sources | verify`: answers one question and ends. "Not in my sources" is an answer, so it ends with 0. */
export async function query(ask: Query, { json }: { json?: boolean }): Promise<number> {
  return inReadingRoom(async ({ newsroom, reader }) => {
    const answer = json
      ? toJson(await valueBehind(newsroom, reader, ask))
      : renderMessage(await respond(newsroom, reader, ask), terminalOf(process.stdout));
    process.stdout.write(answer);
    return EXIT.done;
  });
}

function valueBehind(newsroom: Newsroom, reader: Reader, ask: Query): Promise<unknown> {
  switch (ask.kind) {
    case 'brief':
      return writeBrief(newsroom, reader, ask.topic);
    case 'verify':
      return verifyQuote(newsroom, reader, ask.words);
    case 'sources':
      return newsroom.archive.holdings(reader.collections);
    case 'ask':
      return askArchive(newsroom, reader, ask.question, null);
  }
}
