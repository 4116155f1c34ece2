import { overlaps, type Span } from '../../domain/span.ts';
import type { OutletMention } from '../outlets/outlets.ts';
import { PERSON_NOUN } from './names.ts';
import type { Telling } from './relations.ts';

const WORD = "\\p{Lu}[\\p{L}\\p{N}.'’-]*";
const TRANSLATED_BY = new RegExp(
  `\\btranslat(?:ed|ions?)\\b[^.;:\\n]{0,70}?\\sby\\s(?:the\\s)?(${WORD}(?:\\s${WORD}){0,4})`,
  'gu',
);
const INTERPRETER = /\b(?:through|via|with the help of)\s((?:an?|his|her|their)\s(?:interpreter|translator))\b/g;

/**
 * Who translated, where no outlet that we know did: a name after "translated by" or "translation by", an interpreter through whom somebody
 * spoke. `known` are the outlets named; what overlaps them is theirs.
 */
export function translatorsNamed(text: string, known: readonly OutletMention[]): Telling[] {
  const found: Telling[] = [];
  for (const pattern of [TRANSLATED_BY, INTERPRETER]) {
    for (const { 0: words, 1: name = '', index } of text.matchAll(pattern)) {
      const evidence: Span = [index, index + words.length];
      const span: Span = [evidence[1] - name.length, evidence[1]];
      if (isKnown(known, span) || PERSON_NOUN.test(name)) continue;
      const kind = pattern === INTERPRETER ? 'unnamed' : 'named';
      const mention: OutletMention = { span, name: name.replace(/[.'’-]+$/u, ''), kind };
      found.push({ mention, part: 'translates', evidence, first: false });
    }
  }
  return found;
}

function isKnown(mentions: readonly OutletMention[], span: Span): boolean {
  let [low, high] = [0, mentions.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((mentions[middle] as OutletMention).span[1] <= span[0]) low = middle + 1;
    else high = middle;
  }
  const next = mentions[low];
  return next !== undefined && overlaps(next.span, span);
}
