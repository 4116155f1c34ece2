import type { Span } from '../../domain/span.ts';
import type { SpeakerKind } from '../../domain/speaker.ts';
import { genderOfTitle } from './first-names.ts';
import type { Mention } from './mention.ts';
import { wordAt } from './names.ts';
import type { TaggedTokens } from './tagging.ts';
import { NOUNS, PREPOSITIONS, TAG } from './tags.ts';

const KEPT_BACK = new Set(
  'source sources insider insiders person people individual individuals someone somebody one'.split(' '),
);

/** A mention by a noun and no name ("a port official"): its noun, whether it is introduced as known, and what sort of speaker that is. `end` ends the noun phrase. */
export function description(tokens: TaggedTokens, span: Span, end: number): Mention {
  const [from] = span;
  const noun = headNoun(tokens, from, end);
  const head = wordAt(tokens, noun).toLowerCase();
  const first = tokens.tag[from] as number;
  const definite =
    first === TAG.the ||
    first === TAG.this ||
    first === TAG.his ||
    first === TAG.her ||
    first === TAG.my ||
    hasPossessive(tokens, from, noun);
  return {
    span,
    sort: 'description',
    kind: kindOf(tokens, noun, head, definite),
    name: null,
    head,
    definite,
    gender: genderOfTitle(head),
    role: null,
  };
}

/** Nouns that only count the noun after them: "a number of writers". */
const QUANTITIES = new Set([
  'number',
  'handful',
  'majority',
  'couple',
  'lot',
  'host',
  'pair',
  'dozens',
  'hundreds',
  'thousands',
  'series',
  'string',
]);

function headNoun(tokens: TaggedTokens, from: number, end: number): number {
  let noun = from;
  for (let i = from; i < end; i++) {
    const tag = tokens.tag[i] as number;
    if (i > from && PREPOSITIONS[tag] && !QUANTITIES.has(wordAt(tokens, noun).toLowerCase())) break;
    if (NOUNS[tag]) noun = i;
  }
  return noun;
}

function hasPossessive(tokens: TaggedTokens, from: number, noun: number): boolean {
  for (let i = from; i < noun; i++) if (tokens.tag[i] === TAG.possessive) return true;
  return false;
}

/** Offices that one person at a time holds, so that "the president" says who it is. */
const OFFICES = new Set(
  'president premier chancellor minister secretary governor mayor king queen pope chief head director chairman chairwoman chair ceo commissioner ambassador leader commander general speaker prosecutor sheriff judge manager founder owner dean principal counsel'.split(
    ' ',
  ),
);

function kindOf(tokens: TaggedTokens, noun: number, head: string, definite: boolean): SpeakerKind {
  if (KEPT_BACK.has(head)) return 'unnamed';
  const tag = tokens.tag[noun];
  const person =
    tag === TAG.person ||
    tag === TAG.title ||
    (tag === TAG.noun && head.length > 5 && /(?:er|or|ist|man|woman|ant|ian|ee)$/.test(head));
  if (!person) return 'group';
  return OFFICES.has(head) && definite ? 'office' : 'unnamed';
}
