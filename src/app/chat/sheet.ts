import { type Block, dim, type Message } from '../../domain/message.ts';
import { goOn } from '../conversation/go-on.ts';
import { leaningOf, type Step } from '../conversation/memory.ts';
import { recall } from '../conversation/recall.ts';
import type { Reader } from '../newsroom.ts';
import { respond } from '../respond.ts';
import { briefSheet, groundsSheet } from './brief-sheet.ts';
import { presentContext } from './context.ts';
import { editionSheet } from './digest-sheet.ts';
import { doubtableSheet } from './doubtable.ts';
import { presentChatHelp } from './help.ts';
import { pageOf } from './page.ts';
import type { SheetParts } from './parts.ts';
import type { PageRequest, Request, Sheet } from './request.ts';
import { cut } from './shorten.ts';
import { tellingWithdrawn } from './withdrawn.ts';
import { chatWording } from './wording.ts';

/** Makes a page of what was asked for, after the steps of the conversation so far, for the platform of one desk. */
export type MakeSheet = (reader: Reader, asked: PageRequest, steps: readonly Step[]) => Promise<Sheet>;

/** Makes pages in this very thread. */
export const sheetsHere =
  (parts: SheetParts): MakeSheet =>
  (reader, asked, steps) =>
    makeSheet(parts, reader, asked, steps);

/** Makes a page of what was asked for, after the steps of the conversation so far: the same articles and the same time give the same page. Rejects only when the archive is broken. */
export async function makeSheet(
  parts: SheetParts,
  reader: Reader,
  asked: PageRequest,
  steps: readonly Step[],
): Promise<Sheet> {
  return tellingWithdrawn(parts, reader, asked.request, steps, (roomy) => sheetOf(roomy, reader, asked, steps));
}

async function sheetOf(parts: SheetParts, reader: Reader, asked: PageRequest, steps: readonly Step[]): Promise<Sheet> {
  const { request } = asked;
  switch (request.of) {
    case 'brief':
      return briefSheet(parts, reader, request, asked.page);
    case 'grounds':
      return groundsSheet(parts, reader, request, asked.page);
    case 'doubtable':
      return doubtableSheet(parts, reader, request);
    case 'edition':
      return editionSheet(parts, reader, request, asked.page);
    case 'answer':
      return answerSheet(parts, reader, request, asked, steps);
    default:
      return pageOf(parts, await messageOf(parts, reader, request), asked);
  }
}

async function answerSheet(
  parts: SheetParts,
  reader: Reader,
  { question, articles, restated, way }: Extract<Request, { of: 'answer' }>,
  asked: PageRequest,
  steps: readonly Step[],
): Promise<Sheet> {
  const said = { words: question, articles, way };
  const { blocks, memory, ...turn } = await goOn(
    parts.newsroom,
    reader,
    said,
    await recall(parts.newsroom, reader, steps),
  );
  const asking: Block = { kind: 'note', content: [dim(chatWording.asked(cut(question.trim(), LONGEST_QUESTION)))] };
  return {
    ...pageOf(parts, { blocks: restated ? [asking, ...blocks] : blocks }, asked),
    ...turn,
    leaning: memory && leaningOf(memory),
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
      return respond(parts.newsroom, reader, { kind: 'sources', words: '' });
    case 'help':
      return presentChatHelp();
    case 'context':
      return presentContext(
        await parts.newsroom.archive.entries(unique(request.cited), reader.collections),
        request.label,
        request.cited,
      );
  }
}

const unique = (cited: Extract<Request, { of: 'context' }>['cited']) => [...new Set(cited.map(([version]) => version))];
