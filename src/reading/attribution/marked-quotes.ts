import type { Block } from '../../domain/reading.ts';
import type { Attribution } from './attribute.ts';
import { blockTokens, passages } from './quotes.ts';
import { tokenise } from './tokens.ts';

/** One or two words in quotation marks are rather a name or a title. */
const FEWEST_WORDS = 3;
const NEVER_QUOTED: ReadonlySet<string> = new Set(['furniture', 'caption', 'headline', 'heading', 'byline']);

/** The passages between quotation marks, attributed to nobody: all that can be said of a text in a language that we do not read closely. */
export function markedQuotes(text: string, blocks: readonly Block[]): Attribution {
  const tokens = tokenise(text);
  const found = passages(tokens, blockTokens(tokens, blocks)).filter(
    ({ block }) => !NEVER_QUOTED.has(blocks[block]?.kind ?? 'furniture'),
  );
  const isQuote = ([from, to]: readonly [number, number]): boolean => to - from >= FEWEST_WORDS;
  return {
    speakers: [],
    quotes: found
      .filter((passage) => isQuote(passage.tokens))
      .map(({ span }) => ({ span, mention: null, cue: null, speaker: null, rule: 'marked-not-english' })),
    labels: found
      .filter((passage) => !isQuote(passage.tokens))
      .map(({ span }) => ({ span, rule: 'short-not-english' })),
    statements: [],
  };
}
