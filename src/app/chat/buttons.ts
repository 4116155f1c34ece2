import type { Block, Button } from '../../domain/message.ts';
import { waysTo } from './places.ts';
import type { Request, Sheet } from './request.ts';
import { cut } from './shorten.ts';
import { type Deed, NAME_LENGTH, tokenOf } from './tokens.ts';
import { chatWording } from './wording.ts';

/** What stands below a page, in the order in which it is wanted. `share`: whether it is one person's alone, who may post it for all. */
export function actionsFor(request: Request, sheet: Sheet, shown: string, share: boolean): readonly Block[] {
  if (request.of === 'doubtable') return row([...numbers(sheet.cited.length, shown), ...moreOf(sheet, shown)]);
  const items = request.of === 'edition' && request.show === 'items';
  const checked = items || request.of === 'brief' || request.of === 'answer' || request.of === 'verify';
  const ways = request.of === 'context' ? { buttons: [], menus: [] } : waysTo(sheet.unlinked, shown);
  return [
    ...ways.menus,
    ...row([
      ...((items || request.of === 'brief') && sheet.reports.length > 0 ? [press('sources', shown)] : []),
      ...moreOf(sheet, shown),
      ...(sheet.beyond ? [press('all', shown)] : []),
      ...othersOf(sheet, shown),
      ...(items || request.of === 'brief' || request.of === 'answer' ? [form('ask', shown)] : []),
      ...(share && checked && !items ? [press('share', shown)] : []),
      ...(checked && sheet.cited.length > 0 ? [press('wrong', shown)] : []),
      ...ways.buttons,
    ]),
  ];
}

/** Those that stand alone. */
type Alone = Exclude<Deed, 'doubt' | 'context' | 'other' | 'set' | 'preview'>;

const LABELS: Record<Alone, string> = {
  sources: chatWording.sources,
  more: chatWording.more,
  ask: chatWording.ask,
  all: chatWording.searchAll,
  share: chatWording.share,
  wrong: chatWording.wrong,
};

const press = (deed: Alone, shown: string): Button => ({
  label: LABELS[deed],
  token: tokenOf(deed, shown),
  opens: null,
});

const form = (deed: 'ask', shown: string): Button => ({ ...press(deed, shown), opens: 'form' });

const moreOf = ({ next }: Sheet, shown: string): Button[] => (next ? [press('more', shown)] : []);

/** A label longer than this is cut by platforms. */
const LONGEST_LABEL = 70;
const MOST_OTHERS = 2;

/** What else the question could have meant. */
const othersOf = ({ others }: Sheet, shown: string): Button[] =>
  others.slice(0, MOST_OTHERS).map(({ way, question }) => ({
    label: cut(question, LONGEST_LABEL),
    token: tokenOf('other', shown, way),
    opens: null,
  }));

const numbers = (count: number, shown: string): Button[] =>
  Array.from({ length: count }, (_, line) => ({
    label: String(line + 1),
    token: tokenOf('doubt', shown, line),
    opens: 'form',
  }));

const row = (actions: readonly Button[]): readonly Block[] =>
  actions.length === 0 ? [] : [{ kind: 'actions', actions }];

/** The most that may stand below a page. */
export const WIDEST_ACTIONS: Block = {
  kind: 'actions',
  actions: [
    ...Object.keys(LABELS).map((deed) => press(deed as keyof typeof LABELS, '0'.repeat(NAME_LENGTH))),
    ...Array.from({ length: MOST_OTHERS }, () => ({
      label: 'W'.repeat(LONGEST_LABEL),
      token: tokenOf('other', '0'.repeat(NAME_LENGTH)),
      opens: null,
    })),
  ],
};
