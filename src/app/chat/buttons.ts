import type { Block, Button } from '../../domain/message.ts';
import type { Request, Sheet } from './request.ts';
import { chatWording } from './wording.ts';

/** What a button of ours does. */
export type Deed = 'sources' | 'more' | 'ask' | 'all' | 'context' | 'wrong' | 'doubt';

const LETTERS: Record<Deed, string> = {
  sources: 's',
  more: 'm',
  ask: 'a',
  all: 'l',
  context: 'c',
  wrong: 'w',
  doubt: 'd',
};

/** How long the names are under which we keep what a message shows: 80 bits, too many to guess, few enough for any platform. */
const NAME_LENGTH = 20;

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

/** The buttons below a page, in the order in which they are wanted; null where there is nothing to do with it. */
export function actionsFor(request: Request, sheet: Sheet, shown: string): Block | null {
  if (request.of === 'doubtable') return row([...numbers(sheet.cited.length, shown), ...moreOf(sheet, shown)]);
  const checked = request.of === 'brief' || request.of === 'answer' || request.of === 'verify';
  return row([
    ...(request.of === 'brief' && sheet.reports.length > 0 ? [press('sources', shown)] : []),
    ...moreOf(sheet, shown),
    ...(sheet.beyond ? [press('all', shown)] : []),
    ...(request.of === 'brief' || request.of === 'answer' ? [form('ask', shown)] : []),
    ...(checked && sheet.unlinked.length > 0 ? [press('context', shown)] : []),
    ...(checked && sheet.cited.length > 0 ? [press('wrong', shown)] : []),
  ]);
}

const LABELS: Record<Exclude<Deed, 'doubt'>, string> = {
  sources: chatWording.sources,
  more: chatWording.more,
  ask: chatWording.ask,
  all: chatWording.searchAll,
  context: chatWording.context,
  wrong: chatWording.wrong,
};

const press = (deed: Exclude<Deed, 'doubt'>, shown: string): Button => ({
  label: LABELS[deed],
  token: tokenOf(deed, shown),
  opens: null,
});

const form = (deed: 'ask', shown: string): Button => ({ ...press(deed, shown), opens: 'form' });

const moreOf = ({ next }: Sheet, shown: string): Button[] => (next ? [press('more', shown)] : []);

const numbers = (count: number, shown: string): Button[] =>
  Array.from({ length: count }, (_, line) => ({
    label: String(line + 1),
    token: tokenOf('doubt', shown, line),
    opens: 'form',
  }));

const row = (actions: readonly Button[]): Block | null => (actions.length === 0 ? null : { kind: 'actions', actions });

/** The most that may stand below a page. */
export const WIDEST_ACTIONS: Block = {
  kind: 'actions',
  actions: Object.keys(LABELS).map((deed) => press(deed as keyof typeof LABELS, '0'.repeat(NAME_LENGTH))),
};
