import type { Citation } from './citation.ts';
import type { DateInterval } from './date-interval.ts';
import type { VersionId } from './ids.ts';
import type { SourceChain } from './source-chain.ts';
import type { Speaker } from './speaker.ts';

/** One report in a brief. Its number is how the brief's citations refer to it: from 1, and on from there on later pages. */
export interface BriefedReport {
  readonly number: number;
  readonly version: VersionId;
  /** The headline as written, or the first sentence of a report that has none. */
  readonly headline: Citation;
  /** Who published the stored text; null when the text does not say. */
  readonly publisher: string | null;
  /** Whose report it is about: differs from the publisher for a retelling. */
  readonly carrier: string | null;
  readonly url: string | null;
  readonly publishedAt: DateInterval | null;
  /** How the report as a whole reached us, one chain for each branch. */
  readonly chains: readonly SourceChain[];
  readonly lines: readonly BriefLine[];
  /** Other reports with the same words: they are no reports of their own here. */
  readonly copies: readonly Reprint[];
  /** False for a text in a language that we do not read closely. */
  readonly readClosely: boolean;
}

/** A report that has the words of another one. */
export interface Reprint extends NearReport {
  readonly url: string | null;
}

/** A line of a brief: the words of a report, never ours. */
export interface BriefLine {
  readonly citation: Citation;
}

export interface KeyQuote {
  /** The number of its report. */
  readonly report: number;
  readonly citation: Citation;
  readonly speaker: Speaker | null;
  readonly chain: SourceChain | null;
}

/** Who gave the news on their own knowledge, or was first named, and the words of the reports that show it. */
export interface BriefOrigin {
  readonly outlet: string;
  readonly ground: 'own' | 'earliest';
  /** Empty when only metadata names the outlet. */
  readonly citations: readonly { readonly report: number; readonly citation: Citation }[];
}

/** Statements that cannot both be taken as they stand, side by side. Nobody is said to be right. */
export interface ConflictingAccounts {
  readonly accounts: readonly [Account, Account, ...Account[]];
}

export interface Account {
  readonly report: number;
  readonly citation: Citation;
  /** Whether the citation is a direct quotation, to be shown between marks. */
  readonly quoted: boolean;
  readonly chain: SourceChain;
}

/** What a topic asks for beside its words, as people are shown it. */
export interface TopicFilters {
  /** Reports published from this time on (UTC ms); null: from any time. */
  readonly since: number | null;
  /** Of any of these outlets; empty: of any at all. */
  readonly outlets: readonly string[];
  /** Without any of these words and phrases, as they were typed. */
  readonly without: readonly string[];
}

export interface Brief {
  readonly kind: 'brief';
  /** As typed, without the filters; empty where only filters were given. */
  readonly topic: string;
  readonly filters: TopicFilters;
  /** Milliseconds since 1970, UTC, and the IANA zone in which times are shown. */
  readonly asOf: number;
  readonly zone: string;
  /** Newest first; undated last. */
  readonly reports: readonly [BriefedReport, ...BriefedReport[]];
  readonly quotes: readonly KeyQuote[];
  readonly accounts: readonly ConflictingAccounts[];
  readonly outlets: readonly string[];
  readonly origins: readonly BriefOrigin[];
  /** How many further reports were found, and whether that is only a lower bound. */
  readonly further: number;
  readonly furtherAtLeast: boolean;
  /** What of the topic could not be used, as it was written. */
  readonly ignored: readonly string[];
}

/** A report that comes near what was asked for without covering it. */
export interface NearReport {
  readonly version: VersionId;
  readonly headline: Citation;
  readonly publisher: string | null;
  readonly carrier: string | null;
  readonly publishedAt: DateInterval | null;
}

/** "Not in my sources": a result, not an error. */
export interface NotCovered extends Held {
  readonly kind: 'not-covered';
  /** As typed, without the filters; empty where only filters were given. */
  readonly topic: string;
  readonly filters: TopicFilters;
  /** Null: nothing would be found without the filters either. */
  readonly filteredOut: FilteredOut | null;
  readonly asOf: number;
  readonly zone: string;
  readonly nearest: readonly NearReport[];
  /** Whether `nearest` share words with the topic, or are only the newest held. */
  readonly nearestBy: 'words' | 'arrival';
  /** What of the topic could not be used, as it was written. */
  readonly ignored: readonly string[];
}

/** What the filters of a topic have left out: so many reports (`atLeast`: or more), by these filters. */
export interface FilteredOut {
  readonly reports: number;
  readonly atLeast: boolean;
  /** Each of these, taken away alone, would leave something; where none would, all that were given. Never empty. */
  readonly by: readonly (keyof TopicFilters)[];
}

/** How many articles a reader can see at all, when the newest of them was first seen, and from when they are (UTC ms; null: there is none, or no dated one). */
export interface Held {
  readonly held: number;
  readonly newestSeen: number | null;
  readonly earliestPublished: number | null;
  readonly latestPublished: number | null;
}
