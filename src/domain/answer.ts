import type { Held } from './brief.ts';
import type { Citation } from './citation.ts';
import type { DateInterval } from './date-interval.ts';
import type { SourceChain } from './source-chain.ts';
import type { Span } from './span.ts';
import type { Speaker } from './speaker.ts';

/** One sentence of a report that answers a question, or comes near. */
export interface AnsweringPassage {
  readonly citation: Citation;
  /** The answering words within it: spans of the version's text. */
  readonly marked: readonly Span[];
  readonly carrier: string | null;
  readonly publisher: string | null;
  readonly url: string | null;
  readonly publishedAt: DateInterval | null;
  /** Who says it and how that reached us, when it is a statement. */
  readonly speaker: Speaker | null;
  readonly chain: SourceChain | null;
}

/** The answer to a question: passages, never prose. `not-covered`: the reports do not say; `passages` are then only the nearest. */
export type QuestionAnswer = AskedQuestion &
  (
    | { readonly kind: 'answered'; readonly confidence: number; readonly passages: readonly AnsweringPassage[] }
    | ({
        readonly kind: 'not-covered';
        readonly confidence: number;
        readonly passages: readonly AnsweringPassage[];
      } & Held)
    | { readonly kind: 'chatter' }
  );

interface AskedQuestion {
  readonly question: string;
  readonly asOf: number;
  readonly zone: string;
}
