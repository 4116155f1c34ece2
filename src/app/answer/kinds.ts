import { terms } from '../../reading/terms.ts';
import { plainForm } from './english.ts';
import type { AnswerKind } from './question.ts';

/** Nouns after "what" or "which" that name the kind of answer. General English, written by hand. */
const NOUNS: readonly (readonly [AnswerKind, string])[] = [
  [
    'person',
    'person man woman leader king queen president minister author writer scientist emperor ruler general commander founder inventor director player actor actress singer philosopher mathematician physicist chemist historian engineer explorer pope bishop prince princess duke mayor governor senator chancellor official spokesman spokeswoman',
  ],
  [
    'organisation',
    'organisation organization company agency party team university college newspaper outlet network corporation firm institution ministry court committee bank club union band military army',
  ],
  [
    'place',
    'country city town village state region place river continent location street county island capital province district area sea ocean lake mountain nation territory airport building neighborhood',
  ],
  ['date', 'year date day month century decade era'],
  ['duration', 'duration length'],
  [
    'number',
    'number percentage percent population amount cost price size height distance rate temperature weight age portion proportion fraction depth width speed sum quantity',
  ],
  ['reason', 'reason cause purpose motive'],
  ['manner', 'way method means manner'],
  ['definition', 'definition meaning'],
];

/** From the term of a noun to the kind of answer that it asks for. */
export const KIND_OF_NOUN: ReadonlyMap<string, AnswerKind> = new Map(
  NOUNS.flatMap(([kind, nouns]) => terms(nouns).map((term) => [plainForm(term), kind] as const)),
);
