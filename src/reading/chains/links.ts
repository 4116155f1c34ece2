import type { Hop } from '../../domain/source-chain.ts';
import { covers, overlaps, type Span } from '../../domain/span.ts';
import type { Speaker } from '../../domain/speaker.ts';
import type { AttributedStatement } from '../attribution/attribute.ts';
import type { OutletMention } from '../outlets/outlets.ts';
import type { Declared } from './declared.ts';
import { personHop, united } from './names.ts';
import { colonScope, indexAt, type Layout, scopeOf, spanAt, upToBreak } from './scopes.ts';
import { bareOutlet, declaredAt, mentionIn, ownStaff, sourceDeclared } from './sources.ts';

/** A part of the way that the text declares for the words in `scope`: from who gave them to who passed them on. */
export interface Link {
  readonly scope: Span;
  /** The words that declare it. */
  readonly anchor: Span;
  readonly branches: readonly (readonly Hop[])[];
  /** The statement that it belongs to, or null for an outlet declared outside all statements. */
  readonly statement: number | null;
  /** Of two links with the same scope the lower stands nearer to who spoke. */
  readonly rank: number;
}

export interface LinkInput {
  readonly layout: Layout;
  readonly statements: readonly AttributedStatement[];
  /** Those by which somebody passes another's words on. */
  readonly passing: ReadonlySet<number>;
  readonly speakers: readonly Speaker[];
  readonly declared: readonly Declared[];
  readonly mentions: readonly OutletMention[];
}

/** What the text declares: `own` for each statement (null where it names nobody), `all` sorted by the start of their scopes. */
export interface Links {
  readonly own: readonly (Link | null)[];
  readonly all: readonly Link[];
  /** The statements that an outlet was taken to make but that stand beyond what its words govern. */
  readonly beyond: ReadonlySet<number>;
}

/** How far a statement's cue and "told X" or "citing X" may stand apart, in UTF-16 code units. */
const REACH = 100;
/** Statements given before and after one that may hold it. */
const NEIGHBOURS = 6;

export function findLinks(input: LinkInput): Links {
  const sources = input.statements.map((statement) => sourceDeclared(input.layout.text, input.declared, statement));
  const owned = new Map<Declared, Span[]>();
  sources.forEach((one, index) => {
    const content = input.statements[index]?.content;
    if (one && content && !isOutletOnly(input.mentions, content)) owned.set(one, [...(owned.get(one) ?? []), content]);
  });
  const attached = attach(input, sources);
  const own = input.statements.map((statement, index) =>
    ownLink(input, statement, index, sources[index] ?? null, attached.get(index)),
  );
  const free = input.declared.flatMap((one) => freeLinks(input, one, owned.get(one)));
  const all = [...own.filter((link) => link !== null), ...free].sort((a, b) => a.scope[0] - b.scope[0]);
  const beyond = new Set(
    input.statements.flatMap((statement, index) =>
      isBeyond(input.layout, statement, sources[index] ?? null) ? [index] : [],
    ),
  );
  return { own, all, beyond };
}

/** "Reuters reported, citing Al-Akhbar": the outlet cited is not what Reuters reported; that stands elsewhere. */
function isOutletOnly(mentions: readonly OutletMention[], content: Span): boolean {
  return mentions.some(({ span }) => overlaps(span, content) && content[1] - content[0] <= span[1] - span[0] + 4);
}

/** What stands by a statement's own words: to which outlet it was told, which outlet its speaker relies on. */
interface Attached {
  readonly told: Declared[];
  readonly cited: Declared[];
}

function attach(input: LinkInput, sources: readonly (Declared | null)[]): Map<number, Attached> {
  const attached = new Map<number, Attached>();
  const cues = input.statements
    .map(({ cue, source }, index) => ({ index, at: cue ?? source }))
    .filter(({ at, index }) => at !== null && sources[index] === null) as { index: number; at: Span }[];
  cues.sort((a, b) => a.at[0] - b.at[0]);
  let next = 0;
  for (const one of input.declared) {
    if (one.part !== 'told' && one.part !== 'cited') continue;
    while (next < cues.length && (cues[next] as { at: Span }).at[0] <= one.evidence[0]) next++;
    const index = nearest(input, one, cues[next - 1], cues[next]);
    if (index === null) continue;
    const both = attached.get(index) ?? { told: [], cited: [] };
    both[one.part].push(one);
    attached.set(index, both);
  }
  return attached;
}

/** These verbs have a subject of their own, so that they belong to their own statement or to none. */
const TELLS = /^(?:told|tells?)\s/;

/** "In an interview with X, he gave what aides called …": the aides did not speak to X. */
const SUBORDINATE = /\b(?:what|which|that|who|whom|whose|as)\s/u;

type Cue = { index: number; at: Span } | undefined;

function nearest({ layout, statements }: LinkInput, { evidence }: Declared, before: Cue, after: Cue): number | null {
  const sentence = indexAt(layout.sentences, evidence[0]);
  const fits = (cue: Cue): cue is NonNullable<Cue> => {
    if (!cue || indexAt(layout.sentences, cue.at[0]) !== sentence) return false;
    const content = statements[cue.index]?.content;
    return !(content && content[0] <= evidence[0] && evidence[1] <= content[1]);
  };
  if (TELLS.test(layout.text.slice(...evidence)))
    return fits(before) && overlaps(before.at, evidence) ? before.index : null;
  if (fits(before) && evidence[0] - before.at[1] <= REACH) return outermost(statements, before, evidence);
  const between = fits(after) ? layout.text.slice(evidence[1], after.at[0]) : '';
  return fits(after) && between.length <= REACH && !SUBORDINATE.test(between) ? after.index : null;
}

/** "He said his team wants “…,” in an interview with X": what hangs on the sentence belongs to who speaks in it, not to whom he speaks of. */
function outermost(
  statements: readonly AttributedStatement[],
  { index, at }: NonNullable<Cue>,
  evidence: Span,
): number {
  if (overlaps(at, evidence)) return index;
  for (let other = Math.max(0, index - NEIGHBOURS); other < Math.min(statements.length, index + NEIGHBOURS); other++) {
    const { cue, content } = statements[other] as AttributedStatement;
    if (other !== index && cue && cue[1] <= at[0] && covers(content, at) && content[1] <= evidence[0]) return other;
  }
  return index;
}

function ownLink(
  input: LinkInput,
  statement: AttributedStatement,
  index: number,
  source: Declared | null,
  attached?: Attached,
): Link | null {
  const { text } = input.layout;
  const anchor = united(statement.source, statement.cue) ?? statement.content;
  const scope = upToBreak(text, statement.content) ?? statement.content;
  const link = (branches: readonly (readonly Hop[])[], rank: number): Link => ({
    scope,
    anchor,
    branches,
    statement: index,
    rank,
  });
  if (source) return isBeyond(input.layout, statement, source) ? null : link(source.branches, rankOf(source));
  const bare = bareOutlet(text, input.mentions, statement);
  if (bare) return isListener(input, statement.source) ? null : link([[bare]], 1);
  const person = personHop(text, statement, input.speakers);
  if (!person || isNamed(input.mentions, person.name, statement.source)) return null;
  const before = (attached?.cited ?? []).flatMap(({ branches }) => branches);
  const after = [
    ...(attached?.told ?? []).flatMap(({ branches }) => branches),
    ...ownStaff(text, input.mentions, statement),
  ];
  const tells = after.length > 0 || input.passing.has(index);
  return link(crossed(before, tells ? { ...person, relation: toldBy(person) } : person, after), 0);
}

/** Whether the outlet in a source is the one that somebody speaks to: "A told X that claims of …". */
function isListener({ declared, mentions }: LinkInput, source: Span | null): boolean {
  const at = source ? mentionIn(mentions, source)?.span[0] : undefined;
  const one = at === undefined ? undefined : declaredAt(declared, at);
  return one?.part === 'told' && one.mentions.some(({ span }) => span[0] === at);
}

/** Whether what was taken for a person is an outlet's name. */
function isNamed(mentions: readonly OutletMention[], name: string, source: Span | null): boolean {
  const mention = source && mentionIn(mentions, source);
  return mention ? withoutArticle(mention.name) === withoutArticle(name) : false;
}

const withoutArticle = (name: string): string => name.replace(/^the /i, '');

/** Whether the statement stands in the outlet's own sentence beyond what its words govern: "X quotes …, which makes …, while others urge …". */
function isBeyond(layout: Layout, { content }: AttributedStatement, source: Declared | null): boolean {
  if (!source) return false;
  const { telling } = source;
  const scope = scopeOf(layout, telling);
  const leads = scope !== null && telling.evidence[0] >= telling.mention.span[0] && scope[0] >= telling.evidence[1];
  if (!leads) return false;
  return (
    content[0] >= scope[1] && indexAt(layout.sentences, content[0]) === indexAt(layout.sentences, telling.evidence[0])
  );
}

const toldBy = ({ relation }: Hop): Hop['relation'] => (relation === 'said' ? 'told' : relation);

function crossed(
  before: readonly (readonly Hop[])[],
  person: Hop,
  after: readonly (readonly Hop[])[],
): readonly (readonly Hop[])[] {
  const heads = before.length > 0 ? before : [[]];
  const tails = after.length > 0 ? after : [[]];
  return heads.flatMap((head) => tails.map((tail) => [...head, person, ...tail]));
}

function rankOf({ telling: { part, evidence, mention } }: Declared): number {
  if (part === 'translates') return 4;
  if (part === 'confirms') return 3;
  return evidence[0] < mention.span[0] ? 2 : 1;
}

/** Links of a declaration that is no statement's source; and for one that is, of a colon after it that the statement left out. */
function freeLinks({ layout }: LinkInput, one: Declared, contents: readonly Span[] | undefined): Link[] {
  if (one.part === 'told' || one.part === 'cited' || one.part === 'via') return [];
  if (!spanAt(layout.paragraphs, one.evidence[0])) return [];
  const colon = colonScope(layout, one.evidence[1]);
  const covered = colon !== null && contents?.some((content) => overlaps(content, colon));
  const scope = colon && !covered ? colon : contents ? null : scopeOf(layout, one.telling);
  if (!scope) return [];
  return [{ scope, anchor: one.evidence, branches: one.branches, statement: null, rank: rankOf(one) }];
}
