import type { Hop, Relation } from '../../domain/source-chain.ts';
import type { Span } from '../../domain/span.ts';
import type { OutletMention } from '../outlets/outlets.ts';
import { kindOf, PERSON_NOUN, tidied } from './names.ts';
import type { Part, Telling } from './relations.ts';
import { clauseAt, type Layout } from './scopes.ts';

/**
 * What one clause declares of one outlet, or of several named together: the stations that it puts on the way of a statement, in order.
 * More than one branch where several outlets share the part.
 */
export interface Declared {
  readonly part: Part;
  readonly mentions: readonly OutletMention[];
  /** Those who translated what these reported. */
  readonly translators: readonly OutletMention[];
  readonly evidence: Span;
  readonly telling: Telling;
  readonly branches: readonly (readonly Hop[])[];
}

/** How far apart "Reuters reported" and ", citing Al-Akhbar" may stand, in UTF-16 code units. */
const REACH = 140;
/** What can be cited but does not speak. */
const PAPER =
  /\b(?:reports?|documents?|papers?|statements?|stud(?:y|ies)|letters?|memos?|articles?|media|records?|filings?|e-?mails?|transcripts?|data|figures|polls?|surveys?|rules?|laws?|reasons?)\b/iu;
const NAMES = '((?:(?:\\p{Lu}\\.){1,4}|[^,.;:()"“”\\n]){3,80}?)';
/** "quotes a diver as saying", right after the verb. */
const QUOTED_PERSON = new RegExp(`^\\s${NAMES}\\s(?:as\\s(?:saying|telling)|to say|saying|who)\\b`, 'u');
/** ", citing two officials", after the name or after the verb. */
const CITED_PERSON = new RegExp(
  `^(?:\\s(?:on\\s)?[A-Z][a-z]+day)?,?\\s(?:citing|quoting)\\s${NAMES}(?=[,.;:”"]|$)`,
  'u',
);

/** Joins the tellings of each clause: who is cited goes before who cites, who translates after. Those that join nobody stand alone. */
export function declarations(layout: Layout, tellings: readonly Telling[]): Declared[] {
  const groups = coordinated(tellings);
  const joined = new Map<Telling[], { inner: Telling[]; outer: Telling[] }>();
  const alone: Telling[][] = [];
  for (const [index, group] of groups.entries()) {
    const part = (group[0] as Telling).part;
    const partner = part === 'cited' || part === 'translates' ? partnerOf(layout, groups, index) : null;
    if (!partner) {
      alone.push(group);
      continue;
    }
    const sides = joined.get(partner) ?? { inner: [], outer: [] };
    (part === 'cited' ? sides.inner : sides.outer).push(...group);
    joined.set(partner, sides);
  }
  return alone.map((group) => declared(layout.text, group, joined.get(group)));
}

function coordinated(tellings: readonly Telling[]): Telling[][] {
  const groups: Telling[][] = [];
  for (const telling of tellings) {
    const last = groups.at(-1);
    if (last?.[0]?.evidence === telling.evidence) last.push(telling);
    else groups.push([telling]);
  }
  return groups;
}

/** The telling in the same clause that a "citing X" or "translated by X" belongs to: the nearest before it, else right after it. */
function partnerOf(layout: Layout, groups: readonly Telling[][], index: number): Telling[] | null {
  const [own] = groups[index] as [Telling];
  const clause = clauseAt(layout, own.mention.span[0]);
  if (!clause) return null;
  for (const step of own.part === 'cited' ? [-1, 1] : [-1]) {
    const group = groups[index + step];
    const other = group?.[0];
    if (!group || !other || (other.part !== 'reports' && other.part !== 'confirms')) continue;
    const inside = clause[0] <= other.mention.span[0] && other.mention.span[1] <= clause[1];
    if (inside && Math.abs(other.mention.span[0] - own.mention.span[0]) <= REACH) return group;
  }
  return null;
}

function declared(
  text: string,
  group: readonly Telling[],
  sides?: { inner: readonly Telling[]; outer: readonly Telling[] },
): Declared {
  const telling = group[0] as Telling;
  const persons = sides?.inner.length ? [] : citedPersons(text, telling);
  const sources = (sides?.inner ?? []).map((cited) => [outletHop(cited, 'reported')]);
  const before = sources.length > 0 ? sources : [persons];
  const after = (sides?.outer ?? []).map((translator) => outletHop(translator, 'translated'));
  const cites = sources.length > 0 || persons.length > 0;
  const branches = group.flatMap((one) =>
    before.map((hops) => [...hops, outletHop(one, cites ? 'cited' : RELATION[one.part]), ...after]),
  );
  return {
    part: telling.part,
    mentions: group.map(({ mention }) => mention),
    translators: (sides?.outer ?? []).map(({ mention }) => mention),
    evidence: telling.evidence,
    telling,
    branches,
  };
}

const RELATION: Readonly<Record<Part, Relation>> = {
  reports: 'reported',
  told: 'reported',
  cited: 'reported',
  confirms: 'confirmed',
  translates: 'translated',
  via: 'reported',
};

function outletHop({ mention, evidence }: Telling, relation: Relation): Hop {
  return { name: mention.name, kind: mention.kind, relation, span: evidence };
}

/** "X quotes a regional source as saying", "X reported, citing two officials": whom the outlet says that it has it from. */
function citedPersons(text: string, { part, mention, evidence }: Telling): Hop[] {
  if (part !== 'reports') return [];
  const after = (offset: number): string => text.slice(offset, offset + REACH).replaceAll('\u00a0', ' ');
  if (/\b(?:cit|quot)(?:ed|es)$/.test(text.slice(...evidence))) {
    return personIn(QUOTED_PERSON.exec(after(evidence[1])), evidence[1], () => true);
  }
  const named = personIn(CITED_PERSON.exec(after(mention.span[1])), mention.span[1], isPerson);
  return named.length > 0 ? named : personIn(CITED_PERSON.exec(after(evidence[1])), evidence[1], isPerson);
}

const isPerson = (name: string): boolean => PERSON_NOUN.test(name);

function personIn(match: RegExpExecArray | null, offset: number, fits: (name: string) => boolean): Hop[] {
  const written = match?.[1];
  const name = tidied(written ?? '');
  if (!match || written === undefined || name === '' || PAPER.test(name) || !fits(name)) return [];
  const start = offset + match[0].lastIndexOf(written);
  return [{ name, kind: kindOf(name), relation: 'said', span: [start, start + written.length] }];
}
