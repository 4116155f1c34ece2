import { quoteAt } from '../../domain/citation.ts';
import { type Block, dim, type Inline, strong, text } from '../../domain/message.ts';
import { overlaps } from '../../domain/span.ts';
import { answeringPassage } from '../answer/answering-passage.ts';
import type { Newsroom, Reader } from '../newsroom.ts';
import { presentPassage } from '../present/answer.ts';
import { presentHint } from '../present/help.ts';
import { showWhere } from '../present/where.ts';
import { wording } from '../wording.ts';
import type { Memory } from './memory.ts';
import { saidElsewhere } from './said-elsewhere.ts';
import { type Shown, shownLast } from './shown.ts';
import { conversationWording } from './wording.ts';

const CONFIRMS =
  /\b(?:confirm(?:s|ed|ation)?|verif(?:y|ies|ied)|corroborat(?:e|es|ed|ion)|den(?:y|ies|ied|ial)|independent(?:ly)?|disputed|disputes)\b/iu;
const MOST_PASSAGES = 3;

/** Whether what was shown first is confirmed: who else says nearly the same, on whose knowledge its report rests, and what that says of confirmation. It is never decided. */
export async function confirmation(newsroom: Newsroom, reader: Reader, memory: Memory): Promise<readonly Block[]> {
  const [shown] = await shownLast(newsroom, reader, memory);
  if (!shown) return presentHint(conversationWording.nothingBefore).blocks;
  const others = await saidElsewhere(newsroom, reader, shown);
  const about = passagesOnConfirmation(shown);
  return [
    presentPassage({ ...shown.passage, marked: [] }),
    ...(others.length > 0
      ? under(conversationWording.elsewhere, others.map(presentPassage))
      : [{ kind: 'paragraph', content: [text(conversationWording.nobodyElse)] } as const]),
    ...under(conversationWording.restsOn, originsOf(shown)),
    ...under(conversationWording.onConfirmation, about),
    { kind: 'note', content: [dim(conversationWording.notDecided)] },
  ];
}

const under = (title: string, blocks: readonly Block[]): Block[] =>
  blocks.length === 0 ? [] : [{ kind: 'section', text: title }, ...blocks];

function originsOf({ entry: { version, reading }, passage }: Shown): Block[] {
  return reading.origins.map(({ outlet, ground, span }) => {
    const cite = span === null ? [] : citeOf(span);
    const basis = ground === 'own' ? wording.ownOrigin : wording.earliestOrigin;
    return {
      kind: 'bullet',
      content: [strong(outlet), text(` — ${span === null && ground !== 'own' ? wording.onlyOrigin : basis} `), ...cite],
    };
  });

  function citeOf(span: readonly [number, number]): Inline[] {
    const citation = quoteAt(version, reading, span);
    return [{ kind: 'cite', citation, label: `[${showWhere({ ...passage, citation })}]`, url: passage.url }];
  }
}

/** The sentences of its report that speak of confirming or denying. */
function passagesOnConfirmation({ entry, span }: Shown): Block[] {
  const { version, reading } = entry;
  const bodies = reading.blocks.filter(({ paragraph }) => paragraph !== null);
  return reading.sentences
    .filter((sentence) => bodies.some((block) => overlaps(block.span, sentence)) && !overlaps(sentence, span))
    .filter((sentence) => CONFIRMS.test(version.text.slice(...sentence)))
    .slice(0, MOST_PASSAGES)
    .map((sentence) => presentPassage(answeringPassage(entry, sentence)));
}
