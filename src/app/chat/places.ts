import { type Block, type Button, type Choice, MOST_CHOICES } from '../../domain/message.ts';
import type { ChatLimits, Size } from '../../ports/chat-platform.ts';
import type { Cited, Unlinked } from './request.ts';
import { cut } from './shorten.ts';
import { inlinesOf, minus, plus } from './split.ts';
import { tokenOf } from './tokens.ts';
import { chatWording } from './wording.ts';

/** More places than these are offered in a list: a row of buttons would hide what else can be done. */
const MOST_BUTTONS = 4;

const LONGEST_LABEL = 60;

/** Places that blocks cite without a link, in order, each with everything cited from there: what has the same label in one text is one place. */
export function unlinkedIn(blocks: readonly Block[]): Unlinked[] {
  const places = new Map<string, { label: string; cited: Cited[] }>();
  for (const inline of blocks.flatMap(inlinesOf)) {
    if (inline.kind !== 'cite' || inline.url !== null) continue;
    const { version, span } = inline.citation;
    const key = `${version} ${inline.label}`;
    const place = places.get(key) ?? { label: cut(inline.label, LONGEST_LABEL), cited: [] };
    if (!place.cited.some(([, start, end]) => start === span[0] && end === span[1]))
      place.cited.push([version, span[0], span[1]]);
    places.set(key, place);
  }
  return told(places.values());
}

/** Labels that name several places get a number of their own. */
function told(places: Iterable<Unlinked>): Unlinked[] {
  const uses = new Map<string, number>();
  return [...places].map(({ label, cited }) => {
    const use = (uses.get(label) ?? 0) + 1;
    uses.set(label, use);
    return { label: use > 1 ? `${label} (${use})` : label, cited };
  });
}

/** The ways to passages that have no page to open: some buttons, or lists of them. `first`: the number of the first among all that was shown. */
export function waysTo(
  places: readonly Unlinked[],
  shown: string,
  first = 0,
): { readonly buttons: readonly Button[]; readonly menus: readonly Block[] } {
  const choices = places.map(({ label }, at): Choice => ({ label, token: tokenOf('context', shown, first + at) }));
  if (choices.length <= MOST_BUTTONS) return { buttons: choices.map(asButton), menus: [] };
  const menus: Block[] = [];
  for (let at = 0; at < choices.length; at += MOST_CHOICES)
    menus.push({ kind: 'menu', label: chatWording.context, choices: choices.slice(at, at + MOST_CHOICES) });
  return { buttons: [], menus };
}

const asButton = ({ label, token }: Choice): Button => ({ label: chatWording.read(label), token, opens: null });

/** Limits in which every citation without a link takes up room for the way to its place too; `framesOf` takes up the rest. */
export function withWays(limits: ChatLimits): ChatLimits {
  const measure = (block: Block): Size =>
    unlinkedIn([block]).reduce((sum, { label }) => plus(sum, costOf(label, limits)), limits.measure(block));
  return { ...limits, measure };
}

const LONGEST_TOKEN = tokenOf('context', '0'.repeat(20), 9999);

function costOf(label: string, { measure }: ChatLimits): Size {
  const choice: Choice = { label: `${label} (99)`, token: LONGEST_TOKEN };
  return minus(measure(menuOf([choice])), measure(menuOf([])));
}

const menuOf = (choices: readonly Choice[]): Block => ({ kind: 'menu', label: chatWording.context, choices });

/** No platform can draw more citations than these many lists hold into one message. */
const MOST_MENUS = 4;

/** What the ways of one message take up beside their choices; nothing where every citation is a link. */
export function framesOf(blocks: readonly Block[], { measure }: ChatLimits): Size {
  if (unlinkedIn(blocks).length === 0) return { characters: 0, blocks: 0 };
  const buttons = Array.from({ length: MOST_BUTTONS }, () => asButton({ label: '', token: '' }));
  return Array.from({ length: MOST_MENUS }, () => measure(menuOf([]))).reduce(
    plus,
    measure({ kind: 'actions', actions: buttons }),
  );
}
