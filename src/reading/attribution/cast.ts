import type { Span } from '../../domain/span.ts';
import type { SpeakerKind } from '../../domain/speaker.ts';
import type { Analysis } from './analysis.ts';
import type { Gender } from './first-names.ts';
import type { Mention } from './mention.ts';
import type { Named } from './people.ts';
import { TAG } from './tags.ts';

/** A speaker while the article is read. */
export interface Draft {
  name: string;
  kind: SpeakerKind;
  role: string | null;
  anonymity: Span | null;
  gender: Gender | null;
  named: Named | null;
  readonly mentions: Span[];
  /** The token at which it was last mentioned as a source. */
  last: number;
}

/** Who has been met so far. */
export interface Cast {
  readonly analysis: Analysis;
  readonly drafts: Draft[];
  /** The person or body named at a token. */
  readonly names: ReadonlyMap<number, Named>;
  /** The starts of all runs that name persons, in order. */
  readonly starts: readonly number[];
  readonly byNamed: Map<Named, number>;
  /** Those described by a noun, with the words of the description. */
  readonly byHead: Map<string, readonly { readonly index: number; readonly words: readonly string[] }[]>;
  /** Whom the noun phrase that begins at a token means, where it was met. */
  readonly byStart: Map<number, number>;
  /** The latest speakers, the last first. */
  recent: number[];
}

/** Adds a speaker and gives his number. `named` is who the article names, where the mention is of somebody named. */
export function add(cast: Cast, mention: Mention, named: Named | null): number {
  const { tokens } = cast.analysis;
  const name =
    (named && nameOf(named)) ??
    mention.name?.words.join(' ') ??
    tokens.text.slice(...charactersOf(cast.analysis, coreOf(cast.analysis, mention.span)));
  const kind = named && !named.body && mention.sort === 'pronoun' ? 'named' : mention.kind;
  return (
    cast.drafts.push({
      name,
      kind,
      role: null,
      anonymity: null,
      gender: named?.gender ?? mention.gender,
      named,
      mentions: [],
      last: mention.span[0],
    }) - 1
  );
}

/** A name in full; "The" belongs to it where the article writes it so within a sentence. */
export const nameOf = ({ words, article, body }: Named): string =>
  (body && article ? ['The', ...words] : words).join(' ');

/** The speaker of a named person or body. */
export function ofNamed(cast: Cast, named: Named, mention: Mention): number {
  const known = cast.byNamed.get(named);
  if (known !== undefined) return known;
  const index = add(cast, mention, named);
  cast.byNamed.set(named, index);
  return index;
}

/** The description without what follows its first comma. */
export function coreOf({ tokens }: Analysis, [from, to]: Span): Span {
  let end = from + 1;
  while (end < to && tokens.tag[end] !== TAG.comma && tokens.tag[end] !== TAG.who) end++;
  return [from, end];
}

export function charactersOf({ tokens }: Analysis, [from, to]: Span): Span {
  return [tokens.start[from] as number, tokens.end[to - 1] as number];
}
