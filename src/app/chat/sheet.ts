import { type Block, dim, type Message } from '../../domain/message.ts';
import { askAbout, askArchive } from '../answer/ask-archive.ts';
import type { Reader } from '../newsroom.ts';
import { presentAnswer } from '../present/answer.ts';
import { respond } from '../respond.ts';
import { briefSheet, groundsSheet } from './brief-sheet.ts';
import { presentContext } from './context.ts';
import { doubtableSheet } from './doubtable.ts';
import { presentChatHelp } from './help.ts';
import { pageOf } from './page.ts';
import type { SheetParts } from './parts.ts';
import type { PageRequest, Request, Sheet } from './request.ts';
import { cut } from './shorten.ts';
import { chatWording } from './wording.ts';

/** Makes a page of what was asked for, `after` another question, for the platform of one desk. */
export type MakeSheet = (reader: Reader, asked: PageRequest, after: string | null) => Promise<Sheet>;

/** Makes pages in this very thread. */
export const sheetsHere =
  (parts: SheetParts): MakeSheet =>
  (reader, asked, after) =>
    makeSheet(parts, reader, asked, after);

/** Makes a page of what was asked for, `after` another question: the same articles and the same time give the same page. Rejects only when the archive is broken. */
export async function makeSheet(
  parts: SheetParts,
  reader: Reader,
  asked: PageRequest,
  after: string | null,
): Promise<Sheet> {
  const { request } = asked;
  switch (request.of) {
    case 'brief':
      return briefSheet(parts, reader, request, asked.page);
    case 'grounds':
      return groundsSheet(parts, reader, request, asked.page);
    case 'doubtable':
      return doubtableSheet(parts, reader, request);
    case 'answer':
      return answerSheet(parts, reader, request, asked, after);
    default:
      return pageOf(parts, await messageOf(parts, reader, request), asked);
  }
}

async function answerSheet(
  parts: SheetParts,
  reader: Reader,
  { question, articles, restated }: Extract<Request, { of: 'answer' }>,
  asked: PageRequest,
  after: string | null,
): Promise<Sheet> {
  const answer = articles
    ? await askAbout(parts.newsroom, reader, question, after, articles)
    : await askArchive(parts.newsroom, reader, question, after);
  const { blocks } = presentAnswer(answer);
  const asking: Block = { kind: 'note', content: [dim(chatWording.asked(cut(answer.question, LONGEST_QUESTION)))] };
  const reports = answer.kind === 'answered' ? answer.passages.map(({ citation }) => citation.version) : [];
  return {
    ...pageOf(parts, { blocks: restated ? [asking, ...blocks] : blocks }, asked),
    reports: [...new Set(reports)],
    beyond: articles !== null && answer.kind === 'not-covered',
  };
}

const LONGEST_QUESTION = 200;

async function messageOf(
  parts: SheetParts,
  reader: Reader,
  request: Extract<Request, { of: 'verify' | 'sources' | 'help' | 'context' }>,
): Promise<Message> {
  switch (request.of) {
    case 'verify':
      return respond(parts.newsroom, reader, { kind: 'verify', words: request.words });
    case 'sources':
      return respond(parts.newsroom, reader, { kind: 'sources' });
    case 'help':
      return presentChatHelp();
    case 'context':
      return presentContext(
        await parts.newsroom.archive.entries(unique(request.cited), reader.collections),
        request.cited,
      );
  }
}

const unique = (cited: Extract<Request, { of: 'context' }>['cited']) => [...new Set(cited.map(([version]) => version))];
