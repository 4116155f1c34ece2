import type { Posted } from '../../domain/chat.ts';
import type { Citation } from '../../domain/citation.ts';
import type { VersionId } from '../../domain/ids.ts';
import type { Message } from '../../domain/message.ts';
import type { Cited, Leaning } from '../conversation/memory.ts';
import type { OtherWay } from '../conversation/turn.ts';
import type { EditionRequest } from '../digests/edition/request.ts';
import { inlinesOf } from './split.ts';

export type { Cited } from '../conversation/memory.ts';

/** A place that can be read only with us, and what was cited from there. `label`: by which readers know it, "[2 ¶12]". */
export interface Unlinked {
  readonly label: string;
  readonly cited: readonly Cited[];
}

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
      /** Those that had numbers, from 1, on all pages so far. */
      readonly numbered: readonly VersionId[];
    }
  | {
      readonly of: 'answer';
      readonly question: string;
      readonly after: string | null;
      readonly articles: readonly VersionId[] | null;
      readonly restated: boolean;
      /** The way in which the question is to be taken, by its number; null: the likeliest that is answered. */
      readonly way: number | null;
    }
  | { readonly of: 'verify'; readonly words: string }
  | { readonly of: 'sources' }
  | { readonly of: 'help' }
  | { readonly of: 'context'; readonly label: string; readonly cited: readonly Cited[] }
  | { readonly of: 'doubtable'; readonly cited: readonly Cited[]; readonly from: number }
  | EditionRequest;

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
  /** On the message, then on what went with it into the thread: buttons carry their numbers. */
  readonly unlinked: readonly Unlinked[];
  /** What the next words in the conversation lean on; null: nothing that goes on was shown. */
  readonly leaning: Leaning | null;
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
  readonly unlinked: readonly Unlinked[];
  readonly next: PageRequest | null;
  /** Whether nothing was found in the articles asked about, while there may be something in others. */
  readonly beyond: boolean;
  readonly leaning: Leaning | null;
  /** Other ways in which the question could be taken. */
  readonly others: readonly OtherWay[];
}

/** Lines and quotes that a message shows, each once. */
export function citedIn(message: Message): Cited[] {
  return unique(
    message.blocks
      .flatMap(inlinesOf)
      .flatMap((inline) => (inline.kind === 'quote' || inline.kind === 'excerpt' ? [inline.citation] : [])),
  );
}

function unique(citations: readonly Citation[]): Cited[] {
  const cited = citations.map(({ version, span: [start, end] }): Cited => [version, start, end]);
  return [...new Map(cited.map((one) => [one.join(' '), one])).values()];
}
