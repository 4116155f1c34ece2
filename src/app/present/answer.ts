import type { AnsweringPassage, QuestionAnswer } from '../../domain/answer.ts';
import { type Block, dim, type Message, text } from '../../domain/message.ts';
import { wording } from '../wording.ts';
import { showChain } from './chain.ts';
import { showHeld } from './held.ts';
import { presentHint } from './help.ts';
import { showWhere } from './where.ts';

/** The passages that answer, each with its way to us; or "not in my sources", with the nearest and what to add. */
export function presentAnswer(answer: QuestionAnswer): Message {
  if (answer.kind === 'chatter') return presentHint(wording.chatter);
  if (answer.kind === 'answered') return { blocks: answer.passages.map(presentPassage) };
  const { passages, asOf, zone } = answer;
  const blocks: Block[] = [
    { kind: 'title', text: wording.notCovered(''), facts: [] },
    { kind: 'paragraph', content: [text(showHeld(answer, asOf, zone))] },
  ];
  if (passages.length > 0) blocks.push({ kind: 'section', text: wording.nearest }, ...passages.map(presentPassage));
  blocks.push({ kind: 'note', content: [dim(wording.howToAdd)] });
  return { blocks };
}

function presentPassage(passage: AnsweringPassage): Block {
  const { citation, marked, url, speaker, chain } = passage;
  return {
    kind: 'quote',
    content: [{ kind: 'excerpt', citation, marked }],
    attribution: [
      ...(chain ? [text(`${showChain(chain, speaker)} — `)] : []),
      { kind: 'cite', citation, label: showWhere(passage), url },
    ],
  };
}
