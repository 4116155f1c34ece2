import type { Span } from '../../domain/span.ts';
import type { Stance } from '../../domain/statement.ts';
import type { Analysis } from './analysis.ts';
import { CUE_SORTS, cueSort, keepsSilent } from './cue-sorts.ts';
import { TAG } from './tags.ts';
import type { Triple } from './triples.ts';

/** What each sort of cue does with its content; the others say it. */
const STANCES: Partial<Record<(typeof CUE_SORTS)[number], Stance>> = {
  deny: 'denies',
  reject: 'denies',
  confirm: 'confirms',
  doubt: 'doubts',
  decline: 'declines',
  ask: 'asks',
  demand: 'demands',
};

const NEGATED: Partial<Record<Stance, Stance>> = { confirms: 'declines', denies: 'says', says: 'says', doubts: 'says' };

/** What the source does with the content: says it, denies it, asks for it. A negated cue ("did not confirm") counts as it reads. */
export function stanceOf({ tokens }: Analysis, { head, cue }: Triple): Stance {
  if (keepsSilent(tokens, cue[0], head)) return 'declines';
  const stance = STANCES[CUE_SORTS[cueSort(tokens, head)] ?? 'none'] ?? 'says';
  return isNegated(tokens.tag, cue, head) ? (NEGATED[stance] ?? stance) : stance;
}

function isNegated(tag: Uint8Array, [from]: Span, head: number): boolean {
  for (let i = Math.max(from, head - 4); i < head; i++) if (tag[i] === TAG.not) return true;
  return false;
}
