import { addCase, type Cases, step } from './cases.ts';
import { cueSort } from './cue-sorts.ts';
import type { TaggedTokens } from './tagging.ts';
import { STOPS, TAG } from './tags.ts';
import { verbGroup } from './verb-groups.ts';

/** How far a cue reaches beyond its head: "has also | said", "said | in a statement". One model for each side. */
export const EXTENT_FIELDS = [
  'sort',
  'tag',
  'length',
  'edge',
  'outer',
  'outer2',
  'inner',
  'auxiliary',
  'last',
] as const;

export const EXTENT_TEMPLATES: readonly string[] = `
  length sort+length tag+length edge outer edge+outer sort+edge sort+outer outer+outer2 length+outer length+edge
  inner+edge auxiliary+length edge+last last length+last
`
  .trim()
  .split(/\s+/);

const FIELD = Object.fromEntries(EXTENT_FIELDS.map((name, i) => [name, i])) as Record<
  (typeof EXTENT_FIELDS)[number],
  number
>;

const FARTHEST = 8;

/** Every place where a cue with this head may begin, the nearest first. */
export function cueStarts(tokens: TaggedTokens, from: number, head: number, cases: Cases): void {
  cases.count = 0;
  const group = verbGroup(tokens, from, head);
  for (let start = head; start >= from && head - start < FARTHEST; start--) {
    const tag = tokens.tag[start] as number;
    if (start < head && (STOPS[tag] || tag === TAG.comma || tag === TAG.close)) break;
    const last = start === group.start ? 1 : start > group.start ? 2 : 3;
    fill(tokens, from, tokens.count, head, start, -1, last, group.code, cases);
  }
}

/** Every place where it may end, the nearest first. `to` ends the unit. */
export function cueEnds(tokens: TaggedTokens, to: number, head: number, cases: Cases): void {
  cases.count = 0;
  for (let last = head; last < to && last - head < FARTHEST; last++) {
    const tag = tokens.tag[last] as number;
    if (last > head && (STOPS[tag] || tag === TAG.open)) break;
    fill(tokens, 0, to, head, last, 1, tag === TAG.colon ? 1 : 0, 0, cases);
  }
}

function fill(
  tokens: TaggedTokens,
  from: number,
  to: number,
  head: number,
  edge: number,
  side: number,
  last: number,
  auxiliary: number,
  cases: Cases,
): void {
  const at = (i: number): number => (i < from || i >= to ? 0 : (tokens.tag[i] as number));
  const offset = side < 0 ? addCase(cases, edge, head) : addCase(cases, head, edge + 1);
  const { values } = cases;
  values[offset + FIELD.sort] = cueSort(tokens, head);
  values[offset + FIELD.tag] = at(head);
  values[offset + FIELD.length] = step(Math.abs(edge - head));
  values[offset + FIELD.edge] = at(edge);
  values[offset + FIELD.outer] = at(edge + side);
  values[offset + FIELD.outer2] = at(edge + 2 * side);
  values[offset + FIELD.inner] = edge === head ? 0 : at(edge - side);
  values[offset + FIELD.auxiliary] = auxiliary;
  values[offset + FIELD.last] = last;
}
