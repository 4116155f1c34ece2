import type { Span } from '../../domain/span.ts';
import type { Entry } from '../../ports/archive.ts';
import { terms } from '../../reading/terms.ts';
import { FUNCTION_WORDS } from '../answer/english.ts';
import { KIND_OF_NOUN } from '../answer/kinds.ts';
import { wordsOf } from '../answer/words.ts';
import type { Newsroom } from '../newsroom.ts';
import type { Cited } from './memory.ts';

/** Who and where is named in words that were shown: likeliest first. */
export interface Mentioned {
  readonly persons: readonly string[];
  /** With the preposition: "near Damascus international airport". */
  readonly places: readonly string[];
}

type Known = Pick<Newsroom, 'outlets' | 'topics'>;

/** Two words with capitals or more, particles between them included. */
const NAME =
  /\p{Lu}[\p{L}\p{M}’'.-]*(?:\s+(?:(?:bin|ibn|de|da|del|van|von|der|la|al)\s+)?(?:[ae]l-)?\p{Lu}[\p{L}\p{M}’'-]*)+/gu;
const TITLE =
  /^(?:The|A|An|In|On|At|But|And|For|US|U\.S\.|UK|UN|Mr|Mrs|Ms|Dr|Sir|Lord|President|Vice|Prime|Minister|Secretary|General|Gen|Colonel|Col|Major|Captain|Senator|Sen|King|Queen|Prince|Princess|Pope|Chancellor|Ambassador|Foreign|Defence|Defense|Judge|Professor|Prof|Sheikh|Ayatollah|of|State)\.?\s+/u;
const IN_A_PLACE =
  /\b(?:in|at|near|outside|inside)\s+(?:the\s+)?((?:[ae]l-)?\p{Lu}[\p{L}\p{M}’'-]*(?:\s+(?:(?:[ae]l-)?\p{Lu}[\p{L}\p{M}’'-]*|international|airport|city|province))*)/gu;
const TIME =
  /^(?:January|February|March|April|May|June|July|August|September|October|November|December|Monday|Tuesday|Wednesday|Thursday|Friday|Saturday|Sunday|Spring|Summer|Autumn|Winter)\b/u;

/** The persons and places in cited words. A person is given the fullest name that the report has; outlets, places and bodies are none. */
export function mentionedIn(entries: readonly Entry[], cited: readonly Cited[], known: Known): Mentioned {
  const persons: string[] = [];
  const places: string[] = [];
  for (const [id, start, end] of cited) {
    const entry = entries.find(({ version }) => version.id === id);
    if (!entry) continue;
    persons.push(...personsIn(entry, [start, end], known));
    places.push(...placesIn(entry.version.text.slice(start, end), persons));
  }
  return { persons: byCount(persons), places: byCount(places) };
}

/** The persons of the report whose last name stands in the span, in the order of their mention. */
function personsIn({ version, reading }: Entry, span: Span, known: Known): string[] {
  const { text } = version;
  const speakers = reading.speakers.filter(({ kind }) => kind === 'named').map(({ name }) => name);
  const all = [...new Set([...speakers, ...namesIn(text)])].filter((name) => isPerson(name, known));
  const here = wordsOf(text, span).filter(({ capital }) => capital);
  return here.flatMap(({ term }) => {
    const [first, ...others] = all.filter((name) => lastTerm(name) === term);
    return first === undefined
      ? []
      : [others.reduce((best, other) => (other.length > best.length ? other : best), first)];
  });
}

/** Names of two words or more in a text, without titles; not at the head of a sentence, where any word has a capital. */
function namesIn(text: string): string[] {
  return [...text.matchAll(NAME)].flatMap(({ 0: found, index }) => {
    const name = found.replace(/[’']s$/u, '');
    const bare = withoutTitles(name);
    const atHead = bare === name && AT_HEAD.test(text.slice(Math.max(0, index - 4), index));
    return bare.includes(' ') && !atHead ? [bare] : [];
  });
}

const AT_HEAD = /(?:^|[.!?:]["”’']?|["“‘'\n])\s*$/u;

function withoutTitles(name: string): string {
  let bare = name;
  while (TITLE.test(bare)) bare = bare.replace(TITLE, '');
  return bare;
}

/** The last word of a name, as passages are compared. */
export const lastTerm = (name: string): string => wordsOf(name, [0, name.length]).at(-1)?.term ?? '';

function isPerson(name: string, { outlets, topics }: Known): boolean {
  const key = terms(name).join(' ');
  const [first = '', ...rest] = terms(name);
  const isOutlet = outlets.some(({ name: outlet, aliases }) =>
    [outlet, ...aliases].some((other) => terms(other).join(' ') === key),
  );
  const isTopic = topics.some(({ topic, aliases }) =>
    [topic, ...aliases].some((other) => [first, key].includes(terms(other).join(' '))),
  );
  const isBody = [first, ...rest].some((term) => ['organisation', 'place'].includes(KIND_OF_NOUN.get(term) ?? ''));
  const isShouted = name.split(/\s+/).some((word) => word.length > 1 && word === word.toUpperCase());
  return !isOutlet && !isTopic && !isBody && !isShouted && !TIME.test(name) && !FUNCTION_WORDS.has(first);
}

function placesIn(words: string, persons: readonly string[]): string[] {
  const taken = new Set(persons.map(lastTerm));
  return [...words.matchAll(IN_A_PLACE)].flatMap(([whole, name = '']) =>
    TIME.test(name) || taken.has(lastTerm(name)) ? [] : [whole],
  );
}

/** Each once: those named oftenest first, then in order. */
function byCount(names: readonly string[]): string[] {
  const counts = new Map<string, number>();
  for (const name of names) counts.set(name, (counts.get(name) ?? 0) + 1);
  return [...counts].sort(([, a], [, b]) => b - a).map(([name]) => name);
}
