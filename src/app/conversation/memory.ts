import type { Brief } from '../../domain/brief.ts';
import type { Citation } from '../../domain/citation.ts';
import type { VersionId } from '../../domain/ids.ts';

/** A citation as it is remembered: its version and span. */
export type Cited = readonly [version: VersionId, start: number, end: number];

/** What was shown for some words, without anybody's words. Plain data, so that it survives JSON. */
export interface Leaning {
  /** Which of the ways to take the words was taken, from 0; null: they asked for no new question ("more"). */
  readonly way: number | null;
  /** The topic of the brief that was shown, with the reports on its pages so far; null after an answer. */
  readonly brief: { readonly topic: string; readonly reports: readonly VersionId[]; readonly more: boolean } | null;
  /** Where the question was looked for; null: in everything. */
  readonly articles: readonly VersionId[] | null;
  /** What was cited, in the order shown. */
  readonly cited: readonly Cited[];
}

/** The same with the words: one step of a conversation. */
export interface Step extends Leaning {
  readonly words: string;
}

/** What the words that come next may lean on. */
export interface Memory extends Leaning {
  /** The last question, as it was taken; null after a brief. */
  readonly question: string | null;
  /** The question before it, where the last one alone does not say what it is about ("where was that?"); else null. */
  readonly after: string | null;
}

/** The citations of what is shown, as they are remembered. */
export function citedIn(shown: readonly { readonly citation: Citation }[]): Cited[] {
  return shown.map(({ citation: { version, span } }): Cited => [version, ...span]);
}

/** What is remembered of a brief. */
export function memoryOfBrief({ topic, reports, quotes, further }: Brief, before: readonly VersionId[] = []): Memory {
  const versions = reports.map(({ version }) => version);
  const shown = reports.flatMap(({ headline, lines }) => [{ citation: headline }, ...lines]);
  return {
    question: null,
    after: null,
    way: null,
    brief: { topic, reports: [...before, ...versions], more: further > 0 },
    articles: [...before, ...versions],
    cited: citedIn([...shown, ...quotes]),
  };
}

/** What of a memory may be kept anywhere: nobody's words. */
export function leaningOf({ way, brief, articles, cited }: Memory): Leaning {
  return { way, brief, articles, cited };
}
