import type { TaggedTokens } from './tagging.ts';
import { ADVERBS, TAG } from './tags.ts';

/** The auxiliaries and adverbs right before a verb: where they begin, which they are (nearest × 6 + farthest), whether they negate. */
export function verbGroup(
  tokens: TaggedTokens,
  from: number,
  i: number,
): { start: number; code: number; negated: number } {
  let start = i;
  let near = 0;
  let far = 0;
  let negated = 0;
  while (start > from && i - start < 8) {
    const tag = tokens.tag[start - 1] as number;
    const code = AUXILIARY_CODE[tag] as number;
    if (code === 0 && !ADVERBS[tag]) break;
    if (tag === TAG.not) negated = 1;
    if (code > 0) {
      if (near === 0) near = code;
      far = code;
    }
    start--;
  }
  return { start, code: near * 6 + far, negated };
}

const AUXILIARY_CODE = new Uint8Array(128);
AUXILIARY_CODE[TAG.be] = 1;
AUXILIARY_CODE[TAG.have] = 2;
AUXILIARY_CODE[TAG.do] = 3;
AUXILIARY_CODE[TAG.modal] = 4;
AUXILIARY_CODE[TAG.to] = 5;
