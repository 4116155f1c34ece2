import type { Message } from '../domain/message.ts';
import { askArchive } from './answer/ask-archive.ts';
import type { Ask } from './ask.ts';
import { writeBrief } from './brief/write-brief.ts';
import type { Newsroom, Reader } from './newsroom.ts';
import { presentAnswer } from './present/answer.ts';
import { presentBrief } from './present/brief.ts';
import { presentHelp, presentHint } from './present/help.ts';
import { presentNotCovered } from './present/not-covered.ts';
import { presentSources } from './present/sources.ts';
import { presentVerification } from './present/verification.ts';
import { verifyQuote } from './verify/verify-quote.ts';
import { wording } from './wording.ts';

/** Answers whatever was asked with one message. Throws only when the archive is broken. */
export async function respond(newsroom: Newsroom, reader: Reader, ask: Ask): Promise<Message> {
  switch (ask.kind) {
    case 'brief': {
      if (ask.topic === '') return presentHint(wording.briefUsage);
      const brief = await writeBrief(newsroom, reader, ask.topic);
      return brief.kind === 'brief' ? presentBrief(brief) : presentNotCovered(brief);
    }
    case 'ask':
      if (ask.question === '') return presentHint(wording.askUsage);
      return presentAnswer(await askArchive(newsroom, reader, ask.question, null));
    case 'verify':
      return presentVerification(await verifyQuote(newsroom, reader, ask.words));
    case 'sources':
      return presentSources(await newsroom.archive.holdings(reader.collections), newsroom.clock.now(), reader.zone);
    case 'help':
      return presentHelp();
    case 'unknown':
      return presentHint(wording.unknownCommand(ask.command));
  }
}
