import type { Outlet } from '../../domain/outlet.ts';
import type { OutletMention } from './outlets.ts';

/** The kinds of outlet, as texts call them. */
export const OUTLET_NOUN =
  '(?:news(?:paper| agency| website| site| outlet| channel| network| portal| magazine| service)|wire service|daily|weekly|tabloid|broadsheet|broadcaster|(?:television|TV|satellite|radio) (?:channel|station|network|broadcaster))';
const NOUN = new RegExp(`(?<![\\p{L}-])${OUTLET_NOUN}(?![\\p{L}-])`, 'gu');

const WORD = "\\p{Lu}[\\p{L}\\p{N}'’-]*";
const ARABIC = "(?:[Aa]l|[Ee]l|[Aa]n|[Aa]s|[Aa]sh)-\\p{Lu}[\\p{L}'’-]*";
const NAME = `(?:${ARABIC}|${WORD})(?: (?:${ARABIC}|(?:of |the |de |della |and )?${WORD})){0,3}(?: \\d{1,2}(?!\\d))?`;

/** "the Lebanese daily al-Mithal", "pro-government newspaper Mithal": a description before the noun, the name after it. */
const DESCRIBED =
  /(?:^|[\s(])(?:[\p{Lu}][\p{L}-]*(?:ese|ian|ish|an|i|ch|ss|ek|ic)|local|state|state-run|state-owned|private|independent|leading|regional|online|opposition|official|[\p{Ll}]{2,20}-[\p{Ll}]{2,20}|[\p{Lu}][\p{L}]+-(?:based|language|backed|funded|owned|run))\s$/u;
const NAME_AFTER = new RegExp(`^\\s(${NAME})`, 'u');
/** What a bare "the newspaper X" must be followed by, so that X is its name and not who comes next ("told the newspaper Trump would…"). */
const REPORTS = /^,? (?:said|reported|reports|wrote|quoted|cited|revealed|published)\b/;

/** "Al-Mithal, a Beirut-based news agency,": the name before, described after. */
const NAME_BEFORE = new RegExp(`(?<![\\p{L}\\p{N}-])(${NAME}), (?:an?|the) (?:[\\p{L}-]+ ){0,4}$`, 'u');
const CLOSED = /^(?:[,;.)]|\s(?:based|close|run|owned|that|which|in|loyal|aligned|affiliated|linked)\b)/;
/** "the Al-Mithal newspaper": only names that show by their form that they are names. */
const ATTRIBUTIVE = new RegExp(`(?<![\\p{L}\\p{N}-])(${ARABIC}(?: ${ARABIC})?)\\s$`, 'u');

const NOT_A_NAME =
  /^(?:(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day|January|February|March|April|May|June|July|August|September|October|November|December|The|This|That|These|He|She|They|It|We|I|In|On|At|But|And|President|Prime|Minister|Mr|Mrs|Ms|Sen|Rep|Gov|Dr)\b/;
const WINDOW = 90;

/**
 * Outlets that no table knows but the text presents as outlets, as it writes them. Only by plain introductions; in doubt it gives none.
 * `known` mentions are not introduced again.
 */
export function introducedOutlets(text: string, known: readonly OutletMention[]): Outlet[] {
  const names = new Set<string>();
  const listed = new Set(known.flatMap(({ name, span }) => [name, text.slice(...span)]));
  for (const { 0: noun, index } of text.matchAll(NOUN)) {
    const before = text.slice(Math.max(0, index - WINDOW), index);
    const after = text.slice(index + noun.length, index + noun.length + WINDOW);
    const name = introduced(before, after);
    if (name !== null && name.length > 2 && !NOT_A_NAME.test(name) && !listed.has(name)) names.add(name);
  }
  return [...names].map(unlisted);
}

function introduced(before: string, after: string): string | null {
  const following = NAME_AFTER.exec(after)?.[1];
  if (following !== undefined) {
    const rest = after.slice(1 + following.length);
    if (DESCRIBED.test(before)) return following;
    return /\bthe $/i.test(before) && !/\b(?:told|tells) the $/.test(before) && REPORTS.test(rest) ? following : null;
  }
  if (CLOSED.test(after)) {
    const preceding = NAME_BEFORE.exec(before)?.[1];
    if (preceding !== undefined) return preceding;
  }
  return ATTRIBUTIVE.exec(before)?.[1] ?? null;
}

function unlisted(name: string): Outlet {
  return { name, aliases: [], wire: false, houseBylines: [], hosts: [], country: null, owner: null };
}
