import type { Posted } from '../../domain/chat.ts';
import type { Citation } from '../../domain/citation.ts';
import type { VersionId } from '../../domain/ids.ts';
import type { Message } from '../../domain/message.ts';
import { inlinesOf } from './split.ts';

/** A citation as it is kept: its version and span. */
export type Cited = readonly [version: VersionId, start: number, end: number];

/**
 * What a message of ours shows, so that it can be made again: after a restart, for its next page, for its buttons. `seen`: the reports on
 * a brief's earlier pages. `after`: the name of what was shown for the question before. `articles`: those that a question is about; null: all. `restated`: the answer begins
 * with the question, since it stands nowhere that others can see.
 */
export type Request =
  | { readonly of: 'brief'; readonly topic: string; readonly seen: readonly VersionId[] }
  | {
      readonly of: 'grounds';
      readonly topic: string;
      readonly seen: readonly VersionId[];
      readonly reports: readonly VersionId[];
    }
  | {
      readonly of: 'answer';
      readonly question: string;
      readonly after: string | null;
      readonly articles: readonly VersionId[] | null;
      readonly restated: boolean;
    }
  | { readonly of: 'verify'; readonly words: string }
  | { readonly of: 'sources' }
  | { readonly of: 'help' }
  | { readonly of: 'context'; readonly cited: readonly Cited[] }
  | { readonly of: 'doubtable'; readonly cited: readonly Cited[]; readonly from: number };

/** A page of it, from 0. */
export interface PageRequest {
  readonly request: Request;
  readonly page: number;
}

/** What is kept of something shown, under a name that its buttons carry. `person`: whose words the request holds, who need not have pressed for it. */
export interface Shown extends PageRequest {
  readonly next: PageRequest | null;
  readonly reports: readonly VersionId[];
  readonly cited: readonly Cited[];
  readonly unlinked: readonly Cited[];
  readonly person: string;
  readonly to: 'everyone' | 'person';
  /** Where it stands, once that is known. */
  readonly posted: Posted | null;
}

/** A page as it is shown, before it has its buttons. */
export interface Sheet {
  readonly message: Message;
  /** What a channel gets in the thread under the message. */
  readonly details: Message | null;
  /** The reports that it is about. */
  readonly reports: readonly VersionId[];
  /** All lines and quotes on it, in the order shown. */
  readonly cited: readonly Cited[];
  /** Those of them that cannot be followed by a link. */
  readonly unlinked: readonly Cited[];
  readonly next: PageRequest | null;
  /** Whether nothing was found in the articles asked about, while there may be something in others. */
  readonly beyond: boolean;
}

/** Lines and quotes that a message shows, each once. */
export function citedIn(message: Message): Cited[] {
  return unique(
    message.blocks
      .flatMap(inlinesOf)
      .flatMap((inline) => (inline.kind === 'quote' || inline.kind === 'excerpt' ? [inline.citation] : [])),
  );
}

/** What a message cites without a link. */
export function unlinkedIn(message: Message): Cited[] {
  return unique(
    message.blocks
      .flatMap(inlinesOf)
      .flatMap((inline) => (inline.kind === 'cite' && inline.url === null ? [inline.citation] : [])),
  );
}

function unique(citations: readonly Citation[]): Cited[] {
  const cited = citations.map(({ version, span: [start, end] }): Cited => [version, start, end]);
  return [...new Map(cited.map((one) => [one.join(' '), one])).values()];
}
