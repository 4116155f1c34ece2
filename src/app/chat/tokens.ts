/** What a button of ours does. */
export type Deed =
  | 'sources'
  | 'more'
  | 'ask'
  | 'all'
  | 'share'
  | 'context'
  | 'wrong'
  | 'doubt'
  | 'other'
  | 'set'
  | 'preview';

const LETTERS: Record<Deed, string> = {
  sources: 's',
  more: 'm',
  ask: 'a',
  all: 'l',
  share: 'p',
  context: 'c',
  wrong: 'w',
  doubt: 'd',
  other: 'o',
  set: 'e',
  preview: 'v',
};

/** How long the names are under which we keep what a message shows: 80 bits, too many to guess, few enough for any platform. */
export const NAME_LENGTH = 20;

/** What a token means: what to do with which of the things that we have shown. `line`: the number of a line of it, from 0. */
export interface Meaning {
  readonly deed: Deed;
  readonly shown: string;
  readonly line: number;
}

/** The name of something shown. Derived from what it answers, so that the same thing done again has the same name; it tells nothing. */
export function nameOf(digest: (text: string) => string, ...of: readonly string[]): string {
  return digest(JSON.stringify(of)).slice(0, NAME_LENGTH);
}

export const tokenOf = (deed: Deed, shown: string, line = 0): string => `${LETTERS[deed]}${shown}-${line}`;

/** What a token means; null for one that is none of ours. */
export function meaningOf(token: string): Meaning | null {
  const match = /^([a-z])([0-9a-f]{20})-(\d{1,4})$/.exec(token);
  const [deed] = Object.entries(LETTERS).find(([, letter]) => letter === match?.[1]) ?? [];
  return match && deed ? { deed: deed as Deed, shown: match[2] as string, line: Number(match[3]) } : null;
}
