import { type Block, dim, text } from '../../domain/message.ts';
import type { Span } from '../../domain/span.ts';
import type { Entry } from '../../ports/archive.ts';
import { saidPartsIn } from '../answer/said-in.ts';
import type { Newsroom, Reader } from '../newsroom.ts';
import { presentPassage } from '../present/answer.ts';
import { showBranches, showChain } from '../present/chain.ts';
import { presentHint } from '../present/help.ts';
import { wording } from '../wording.ts';
import type { Memory } from './memory.ts';
import { type Shown, shownLast } from './shown.ts';
import { conversationWording } from './wording.ts';

/** Who says what was shown last. What is attributed to nobody is the report's own telling, with the way on which the report came. */
export async function whoSaysSo(newsroom: Newsroom, reader: Reader, memory: Memory): Promise<readonly Block[]> {
  const shown = await shownLast(newsroom, reader, memory);
  if (shown.length === 0) return presentHint(conversationWording.nothingBefore).blocks;
  return [{ kind: 'section', text: conversationWording.saysSo }, ...shown.flatMap(saying)];
}

function saying({ entry, passage }: Shown): Block[] {
  const { reading } = entry;
  const block = presentPassage({ ...passage, marked: [] });
  if (passage.chain !== null) return [block];
  const ways = waysIn(entry, passage.citation.span);
  if (ways.length > 0)
    return [
      block,
      note(conversationWording.severalSpeak),
      ...ways.map((way): Block => ({ kind: 'bullet', content: [text(way)] })),
    ];
  const outlet = passage.carrier ?? passage.publisher ?? wording.outletUnknown;
  const way = showBranches(reading.chains);
  return [
    block,
    note(conversationWording.reportItself(outlet)),
    note(way === '' ? conversationWording.noWay : conversationWording.reportCame(way)),
  ];
}

/** The ways of all that is said in a passage, each once. */
function waysIn(entry: Entry, span: Span): string[] {
  const { speakers } = entry.reading;
  const ways = saidPartsIn(entry, span).flatMap(({ chain, speaker }) =>
    chain === null ? [] : [showChain(chain, speakers[speaker ?? -1] ?? null)],
  );
  return [...new Set(ways)];
}

const note = (words: string): Block => ({ kind: 'note', content: [dim(words)] });
