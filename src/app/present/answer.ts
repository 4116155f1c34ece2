import type { AnsweringPassage, DisputedAccount, QuestionAnswer } from '../../domain/answer.ts';
import { type Block, dim, type Message, text } from '../../domain/message.ts';
import { wording } from '../wording.ts';
import { showChain } from './chain.ts';
import { showHeld } from './held.ts';
import { presentHint } from './help.ts';
import { showWhere } from './where.ts';

/** The passages that answer, each with its way to us; or "not in my sources", with the nearest and what to add. */
export function presentAnswer(answer: QuestionAnswer): Message {
  if (answer.kind === 'chatter') return presentHint(wording.chatter);
  const respelt = answer.respelt.map(({ asked, held }): Block => note(wording.respelt(asked, held)));
  if (answer.kind === 'answered')
    return {
      blocks: [
        ...respelt,
        ...(answer.yesNo ? [note(wording.reportSays(reportsIn(answer.passages)))] : []),
        ...answer.passages.map(presentPassage),
        ...answer.disputed.flatMap((sides): Block[] => [
          { kind: 'section', text: wording.accountsDiffer },
          ...sides.map(presentSide),
        ]),
      ],
    };
  const { passages, asOf, zone } = answer;
  return {
    blocks: [
      { kind: 'title', text: wording.notCovered(''), facts: [] },
      ...respelt,
      { kind: 'paragraph', content: [text(showHeld(answer, asOf, zone))] },
      ...(passages.length > 0 ? [{ kind: 'section', text: wording.nearest } as const] : []),
      ...passages.map(presentPassage),
      note(wording.howToAdd),
    ],
  };
}

const reportsIn = (passages: readonly AnsweringPassage[]): number =>
  new Set(passages.map(({ citation }) => citation.version)).size;

const note = (words: string): Block => ({ kind: 'note', content: [dim(words)] });

/** A passage, below it who says it and how that came, and where it stands. */
export function presentPassage(passage: AnsweringPassage): Block {
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

function presentSide(side: DisputedAccount): Block {
  const { citation, quoted, chain, url } = side;
  return {
    kind: 'bullet',
    content: [
      quoted ? { kind: 'quote', citation } : { kind: 'excerpt', citation, marked: [] },
      dim(` — ${showChain(chain, null)} — `),
      { kind: 'cite', citation, label: showWhere(side), url },
    ],
  };
}
