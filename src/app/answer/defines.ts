import { FUNCTION_WORDS } from './english.ts';
import { KIND_OF_NOUN } from './kinds.ts';
import type { Passage } from './passages.ts';

/** "X, the …", "X, who …", "X, Syria's …": what stands behind the comma says who or what X is. */
const APPOSITION = /^(?:’s|'s)?,\s+(?:(?:the|a|an|who|which|also|formerly|then)\s|\p{Lu}[\p{L}-]+(?:’s|'s)\s)/u;

/**
 * How plainly a passage says what something is, 0 to 1: "X is a …", best at the head of the sentence, "X, the …" within it, "the minister X".
 * `nameAt` are the places of its name among the words.
 */
export function defines(nameAt: readonly number[], { words, document }: Passage): number {
  if (nameAt.length === 0) return 0;
  const first = Math.min(...nameAt);
  const last = nameAt.reduce((end, at) => (at === end + 1 ? at : end), first);
  const [after = '', then = ''] = [words[last + 1]?.lower, words[last + 2]?.lower];
  if (/^(?:is|was|are|were)$/.test(after) && /^(?:a|an|the|one|any|not)$/.test(then))
    return then === 'not' ? 0 : first <= 2 ? 1 : 0.7;
  const end = words[last]?.span[1] ?? 0;
  if (APPOSITION.test(document.text.slice(end, end + 40))) return 0.7;
  if (/^(?:means|refers|who|which|a|an|the|or|also|known)$/.test(after)) return 0.6;
  const ahead = words[first - 1];
  if (ahead === undefined || FUNCTION_WORDS.has(ahead.term)) return 0;
  if (KIND_OF_NOUN.has(ahead.term)) return 0.5;
  return ahead.capital ? 0 : 0.3;
}
