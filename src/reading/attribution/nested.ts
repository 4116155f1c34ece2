import { cueSort } from './cue-sorts.ts';
import { SPOKEN } from './quotation.ts';
import type { TaggedTokens } from './tagging.ts';
import { firstFrom, PLAIN, type Triple, type Triples } from './triples.ts';

/**
 * The statements within others ("A has denied that …, his lawyer said"): only with a source, something said, and a verb of speaking that is
 * plainly one. Where the outer attribution closes the sentence, what the inner one says ends before it.
 */
export function nested(tokens: TaggedTokens, { sure, inner }: Triples): Triple[] {
  return inner
    .filter(
      ({ source, content, score, head }) =>
        source !== null && content !== null && score >= PLAIN && SPOKEN.has(cueSort(tokens, head)),
    )
    .map((triple) => endedBy(triple, closing(sure, triple)));
}

/** The attribution that follows within the same unit and whose cue the content runs over. */
function closing(sure: readonly Triple[], { unit, head, content }: Triple): Triple | undefined {
  for (let i = firstFrom(sure, head); i < sure.length; i++) {
    const outer = sure[i] as Triple;
    if (outer.unit !== unit || outer.head >= (content?.[1] ?? 0)) return undefined;
    if ((outer.content?.[0] ?? head) < head) return outer;
  }
  return undefined;
}

function endedBy(triple: Triple, outer: Triple | undefined): Triple {
  if (!outer || !triple.content) return triple;
  const end = Math.min(outer.source?.[0] ?? outer.cue[0], outer.cue[0]);
  return end > triple.content[0] ? { ...triple, content: [triple.content[0], end] } : triple;
}
