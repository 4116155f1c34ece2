import type { Block } from '../../domain/message.ts';
import { answeringPassage } from '../answer/answering-passage.ts';
import { answerTo } from '../answer/ask-archive.ts';
import { briefOn, writeBrief } from '../brief/write-brief.ts';
import type { Newsroom, Reader } from '../newsroom.ts';
import { presentPassage } from '../present/answer.ts';
import { presentBrief } from '../present/brief.ts';
import { presentHint } from '../present/help.ts';
import { confirmation } from './confirmation.ts';
import type { FollowUp } from './follow-up.ts';
import { citedIn, type Memory, memoryOfBrief } from './memory.ts';
import { ownWords } from './own-words.ts';
import { passing, type Turn } from './turn.ts';
import { whoSaysSo } from './who-says-so.ts';
import { conversationWording } from './wording.ts';

/** Does something with what was shown last. What of it is not held any more is left out. */
export async function obey(
  newsroom: Newsroom,
  reader: Reader,
  order: Exclude<FollowUp, 'search all'>,
  memory: Memory,
): Promise<Turn> {
  if (memory.cited.length === 0) return saying(memory, conversationWording.nothingFound);
  switch (order) {
    case 'more':
      return memory.brief === null ? morePassages(newsroom, reader, memory) : moreReports(newsroom, reader, memory);
    case 'shorter':
      return shorter(newsroom, reader, memory);
    case 'who says so':
      return keeping(memory, await whoSaysSo(newsroom, reader, memory));
    case 'confirmed':
      return keeping(memory, await confirmation(newsroom, reader, memory));
    case 'own words':
      return keeping(memory, await ownWords(newsroom, reader, memory));
  }
}

/** The conversation stays where it was. */
const keeping = (memory: Memory, blocks: readonly Block[]): Turn => ({
  ...passing(blocks),
  memory: { ...memory, way: null },
});

const saying = (memory: Memory, words: string): Turn => keeping(memory, presentHint(words).blocks);

async function morePassages(newsroom: Newsroom, reader: Reader, memory: Memory): Promise<Turn> {
  const { question, articles, cited } = memory;
  if (question === null) return saying(memory, conversationWording.noMore);
  const answer = await answerTo(newsroom, reader, { question, after: null, articles, seen: cited });
  const passages = answer.kind === 'answered' ? answer.passages : [];
  if (passages.length === 0)
    return saying(memory, articles === null ? conversationWording.noMore : conversationWording.noMoreSearchAll);
  return {
    ...passing(passages.map(presentPassage)),
    reports: [...new Set(passages.map(({ citation }) => citation.version))],
    memory: { ...memory, way: null, cited: [...cited, ...citedIn(passages)] },
  };
}

async function moreReports(newsroom: Newsroom, reader: Reader, memory: Memory): Promise<Turn> {
  const { topic = '', reports = [], more = false } = memory.brief ?? {};
  const brief = more ? await writeBrief(newsroom, reader, topic, reports) : null;
  if (brief?.kind !== 'brief') return saying(memory, conversationWording.noMore);
  return {
    ...passing(presentBrief(brief).blocks),
    reports: brief.reports.map(({ version }) => version),
    memory: memoryOfBrief(brief, reports),
  };
}

/** A brief without lines and quotations; of an answer its best passage alone. */
async function shorter(newsroom: Newsroom, reader: Reader, memory: Memory): Promise<Turn> {
  const { brief, cited } = memory;
  if (brief !== null) {
    const whole = await briefOn(newsroom, reader, brief.topic, brief.reports, { further: 0, furtherAtLeast: false });
    if (whole === null) return saying(memory, conversationWording.noMore);
    const blocks = presentBrief(whole).blocks.filter(({ kind }) => kind === 'title' || kind === 'row');
    return keeping(memory, blocks);
  }
  const [[version, start, end] = []] = cited;
  if (version === undefined || cited.length < 2) return saying(memory, conversationWording.shortest);
  const [entry] = await newsroom.archive.entries([version], reader.collections);
  if (!entry) return saying(memory, conversationWording.noMore);
  const passage = answeringPassage(entry, [start ?? 0, end ?? 0]);
  return keeping({ ...memory, cited: cited.slice(0, 1) }, [presentPassage(passage)]);
}
