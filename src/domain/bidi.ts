const FSI = '\u2068';
const PDI = '\u2069';

/** Whatever may turn the direction of its neighbours: letters written from right to left, and the characters that embed, override or isolate. */
const TURNS =
  /[\u0590-\u08ff\u200f\u202a-\u202e\u2066-\u2069\ufb1d-\ufdff\ufe70-\ufefc\u{10800}-\u{10fff}\u{1e800}-\u{1efff}]/u;

/** Where Unicode's bidi algorithm begins a new paragraph, in which nothing from before holds (UAX #9, class B). */
// biome-ignore lint/suspicious/noControlCharactersInRegex: separators are what is looked for.
const PARAGRAPH_END = /([\n\r\u0085\u2029\u001c-\u001e]+)/;

/**
 * Sets words that others wrote off from what stands beside them, so that no character in them can reorder it. Only adds: isolates around
 * each paragraph, one more in front for each that the words close without having opened it, and ends for those that they leave open (embeddings
 * and overrides end with the isolate). Words that turn nothing stay as they are.
 */
export function isolated(words: string): string {
  if (!TURNS.test(words)) return words;
  return words
    .split(PARAGRAPH_END)
    .map((part, index) => (index % 2 === 0 ? isolatedParagraph(part) : part))
    .join('');
}

function isolatedParagraph(words: string): string {
  if (!TURNS.test(words)) return words;
  let open = 0;
  let unopened = 0;
  for (const character of words) {
    if (character >= '\u2066' && character <= FSI) open++;
    else if (character === PDI && open > 0) open--;
    else if (character === PDI) unopened++;
  }
  return FSI.repeat(unopened + 1) + words + PDI.repeat(open + 1);
}
