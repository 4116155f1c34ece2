import type { IndexTerms } from '../domain/index-terms.ts';
import type { Block, Reading } from '../domain/reading.ts';
import { terms } from './terms.ts';

/** The lead of a report: its first paragraphs, in which news says what it is about. */
const LEAD_PARAGRAPHS = 2;

/** What search knows of a text: the terms of its headline, lead and body. Furniture, captions and bylines are not searched. */
export function indexTerms(text: string, { blocks, headline }: Reading): IndexTerms {
  const part = (wanted: (block: Block) => boolean): string =>
    blocks
      .filter(wanted)
      .map(({ span }) => terms(text.slice(...span)).join(' '))
      .join(' ');
  const isLead = ({ paragraph }: Block): boolean => paragraph !== null && paragraph <= LEAD_PARAGRAPHS;
  return {
    headline: headline ? terms(text.slice(...headline)).join(' ') : '',
    lead: part(isLead),
    body: part((block) => block.kind === 'heading' || (block.paragraph !== null && !isLead(block))),
  };
}
