/** What can be asked of what was shown last, without a question of its own. */
export type FollowUp = 'more' | 'shorter' | 'who says so' | 'confirmed' | 'own words' | 'search all';

const IT = '(?:so|it|that|this|these|those|them)';
const FOLLOW_UPS: readonly (readonly [FollowUp, RegExp])[] = [
  [
    'more',
    /^(?:(?:show |tell |give )?(?:me |us )?(?:some )?more(?: of (?:it|that|this|them))?|go on|anything (?:else|more)|what else(?: is there)?)$/,
  ],
  ['shorter', /^(?:(?:make (?:it|that) )?(?:shorter|briefer)|shorten (?:it|that|this)|in short|briefly|tl;?dr)$/],
  [
    'who says so',
    new RegExp(
      `^(?:who (?:says|said|claims|claimed|reports|reported|told(?: you)?) ${IT}|says who|according to who(?:m)?|where (?:is|does|did) ${IT}(?: come)? from|(?:what is|what's) (?:the|your) source(?: for ${IT})?)$`,
    ),
  ],
  [
    'confirmed',
    new RegExp(
      `^(?:(?:is|was|are|were|has|have) ${IT}(?: been)?(?: ever)? (?:confirmed|verified|corroborated|true|denied)(?: by any(?:one|body)(?: else)?)?|(?:did|does|has|have) any(?:one|body)(?: else)? (?:confirm|confirmed|deny|denied|verify|verified|say|said|report|reported) ${IT}|who (?:else )?(?:confirms|confirmed|denied|verified) ${IT}|who else (?:says|said|reports|reported) ${IT}|confirmed(?: by who(?:m)?)?)$`,
    ),
  ],
  [
    'own words',
    /^(?:in (?:his|her|their|its) own words|(?:only |just )?(?:the )?(?:direct |exact )?(?:quotes|quotations)(?: only)?|verbatim|(?:his|her|their) exact words)$/,
  ],
  ['search all', /^search (?:all|everything|everywhere|all reports)$/],
];

/** One of these and nothing else, politely or not; null: something else is said. */
export function followUpIn(words: string): FollowUp | null {
  const bare = words
    .slice(0, 120)
    .toLowerCase()
    .replace(/’/g, "'")
    .replace(/^[\s/]+|[\s?!.…]+$/g, '')
    .replace(/^(?:(?:and|but|so|ok|okay|please|now|then)[,\s]+)+/, '')
    .replace(/[,\s]+please$/, '')
    .replace(/\s+/g, ' ');
  if (words.length > 120) return null;
  return FOLLOW_UPS.find(([, pattern]) => pattern.test(bare))?.[0] ?? null;
}
