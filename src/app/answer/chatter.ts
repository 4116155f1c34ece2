/** Words of which small talk consists. */
const SMALL_TALK = new Set(
  `hi hiya hello hey yo greetings thanks thank thx ty cheers bye goodbye good morning afternoon evening night bot job one ok okay cool great nice awesome lol haha wow
  well done how are you doing today up sup see later welcome please so very much a lot everyone everybody all there again guys folks team for that this the help brief
  answer got it perfect sorry no worries problem i am m s re what is your my friend and to too yes yeah yep nope sure fine lovely excellent brilliant amazing`.split(
    /\s+/,
  ),
);
/** One of these makes it small talk; "what is this?" is none. */
const OPENERS = new Set(
  'hi hiya hello hey yo greetings thanks thank thx ty cheers bye goodbye morning afternoon evening night ok okay cool great nice awesome lol haha wow done sup welcome perfect sorry worries good yes yeah yep nope sure fine lovely excellent brilliant amazing you'.split(
    ' ',
  ),
);
const MOST_WORDS = 12;

/** Whether a text is a greeting, thanks or small talk, with nothing to look up. Emoji and punctuation alone are small talk too. */
export function isChatter(text: string): boolean {
  if (!/[\p{L}\p{N}]/u.test(text)) return true;
  const words =
    text
      .slice(0, 300)
      .toLowerCase()
      .match(/[\p{L}\p{N}]+/gu) ?? [];
  return (
    words.length <= MOST_WORDS && words.every((word) => SMALL_TALK.has(word)) && words.some((word) => OPENERS.has(word))
  );
}
