import type { Span } from '../../domain/span.ts';
import { cueSort, SORT } from './cue-sorts.ts';
import { wordAt } from './names.ts';
import type { TaggedTokens } from './tagging.ts';
import { AUXILIARIES, NOUNS, PEOPLE, PRONOUNS, STOPS, TAG, tagSet, VERBS } from './tags.ts';
import type { Triple } from './triples.ts';
import { verbGroup } from './verb-groups.ts';

/**
 * An attribution put right where grammar alone tells who speaks: behind the verb in "The docks are safe, said Smith,", before it in "Smith was
 * quoted by the Lantern", never before "according to". `from` begins its unit.
 */
export function withPlainSource(tokens: TaggedTokens, from: number, found: Triple): Triple {
  const triple = {
    ...found,
    source: found.source && withoutAdverbial(tokens, ofRelative(tokens, found, found.source)),
  };
  const { head, source, cue } = triple;
  if (isMeanwhile(tokens, triple)) return { ...triple, source: null, content: null };
  const sort = cueSort(tokens, head);
  if (sort === SORT.according && source)
    return source[0] < cue[0] ? { ...triple, source: null } : asFollows(tokens, triple, source[1]);
  if (sort === SORT.say) return source && source[1] <= cue[0] ? inverted(tokens, from, triple, source) : triple;
  return sort === SORT.report && QUOTED.has(wordAt(tokens, head)) ? ofPassive(tokens, from, triple) : triple;
}

/** "The paper quoted a shepherd who said": the shepherd, where another farther off was taken. */
function ofRelative(tokens: TaggedTokens, { head, cue }: Triple, source: Span): Span {
  const { start } = verbGroup(tokens, Math.max(0, head - LONGEST), head);
  const who = Math.min(start, cue[0]) - 1;
  const person = NOUNS[tokens.tag[who - 1] as number] === 1;
  return tokens.tag[who] === TAG.who && person && source[1] < who - 1 ? [who, who + 1] : source;
}

/** Without a time that belongs to the verb: "Smith once", "Smith last week", "1990 Smith's father" of "In 1990 Smith's father". */
function withoutAdverbial(tokens: TaggedTokens, [from, to]: Span): Span {
  const { tag } = tokens;
  const number = tag[from] === TAG.number && tag[from - 1] === TAG.in && tag[from + 1] === TAG.name;
  const once = to - from > 1 && tag[to - 1] === TAG.because && tag[to - 2] === TAG.name;
  const week =
    to - from > 2 && tag[to - 1] === TAG.time && tag[to - 3] === TAG.name && NEAR.has(wordAt(tokens, to - 2));
  return [number ? from + 1 : from, once ? to - 1 : week ? to - 2 : to];
}

const NEAR = new Set(['last', 'this', 'next']);

/** "… as Smith spoke": what happened meanwhile is nothing that Smith said. */
function isMeanwhile(tokens: TaggedTokens, { head, source, content }: Triple): boolean {
  if (!source || !content || content[1] > source[0] || !MEANWHILE[tokens.tag[source[0] - 1] as number]) return false;
  return SPOKE.has(wordAt(tokens, head));
}

const SPOKE = new Set(['spoke', 'speaks', 'talked', 'talks', 'sang', 'sings', 'shouted', 'shouts']);
const MEANWHILE = tagSet('as', 'when', 'because', 'before');
const QUOTED = new Set(['quoted', 'cited']);
const PHRASE = tagSet(
  'the',
  'a',
  'his',
  'her',
  'number',
  'name',
  'title',
  'person',
  'people',
  'body',
  'noun',
  'adjective',
  'possessive',
  'of',
  'for',
  'ing',
);
const LONGEST = 10;

/** "The answer, according to the agency, was as follows: “…”": the agency gives what is quoted. */
function asFollows({ tag, passage }: TaggedTokens, triple: Triple, end: number): Triple {
  const be = tag[end] === TAG.comma ? end + 1 : end;
  if (tag[be] !== TAG.be) return triple;
  let colon = be + 1;
  while (colon < be + 4 && tag[colon] !== TAG.colon && !STOPS[tag[colon] as number]) colon++;
  if (tag[colon] !== TAG.colon || tag[colon + 1] !== TAG.open) return triple;
  let last = colon + 2;
  while (passage[last] === passage[colon + 2] && passage[last] !== -1) last++;
  return { ...triple, content: [colon + 1, tag[last] === TAG.close ? last + 1 : last] };
}

/** "…, said Smith,": a clause with a verb of its own stands before the comma, and a person fills all up to the next one. */
function inverted(tokens: TaggedTokens, from: number, triple: Triple, source: Span): Triple {
  const { tag } = tokens;
  const [start, end] = triple.cue;
  if (start !== triple.head || tag[start - 1] !== TAG.comma || !hasClause(tag, source[1], start - 1)) return triple;
  const phrase = phraseFrom(tokens, end);
  return phrase ? { ...triple, source: phrase, content: [from, start - 1] } : triple;
}

/** A finite verb between, and no relative clause that it could belong to. */
function hasClause(tag: Uint8Array, from: number, to: number): boolean {
  let verb = false;
  for (let i = from; i < to; i++) {
    const here = tag[i] as number;
    if (here === TAG.who || here === TAG.which || here === TAG.comma || here === TAG.dash) return false;
    if (AUXILIARIES[here] || here === TAG['verb-past'] || here === TAG['verb-s']) verb = true;
  }
  return verb;
}

function phraseFrom({ tag }: TaggedTokens, from: number): Span | null {
  let person = false;
  let at = from;
  while (at < from + LONGEST && PHRASE[tag[at] as number]) person = PEOPLE[tag[at++] as number] === 1 || person;
  const ends = STOPS[tag[at] as number] || tag[at] === TAG.comma || tag[at] === TAG.but;
  return person && ends && NOUNS[tag[at - 1] as number] ? [from, at] : null;
}

/** "Smith was quoted by the Lantern": Smith's are the words, and the Lantern only passes them on. */
function ofPassive(tokens: TaggedTokens, from: number, triple: Triple): Triple {
  const { tag } = tokens;
  const { start } = verbGroup(tokens, from, triple.head);
  const passive = start < triple.head && hasBe(tag, start, triple.head);
  if (!passive) return triple;
  const subject = phraseBefore(tokens, from, start);
  const content = triple.content && withoutSubject(triple.content, subject);
  return { ...triple, source: subject, content };
}

function hasBe(tag: Uint8Array, from: number, to: number): boolean {
  for (let i = from; i < to; i++) if (tag[i] === TAG.be) return true;
  return false;
}

function phraseBefore({ tag }: TaggedTokens, from: number, end: number): Span | null {
  let at = end;
  while (at > from && end - at < LONGEST && (PHRASE[tag[at - 1] as number] || PRONOUNS[tag[at - 1] as number])) at--;
  const last = tag[end - 1] as number;
  return at < end && (NOUNS[last] || PRONOUNS[last]) && !VERBS[tag[at - 1] as number] ? [at, end] : null;
}

function withoutSubject([start, end]: Span, subject: Span | null): Span | null {
  if (!subject || end <= subject[0] || start >= subject[1]) return [start, end];
  return start < subject[0] ? [start, subject[0]] : null;
}

/** Who is quoted in "Smith was quoted (by the Lantern) as saying": the subject of the passive verb at `verb`. Null where it is none. */
export function passiveSubject(tokens: TaggedTokens, verb: number): Span | null {
  const { start } = verbGroup(tokens, Math.max(0, verb - 2 * LONGEST), verb);
  return hasBe(tokens.tag, start, verb) ? phraseBefore(tokens, Math.max(0, start - LONGEST), start) : null;
}
