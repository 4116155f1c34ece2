import type { Held } from './brief.ts';
import type { Citation } from './citation.ts';
import type { DateInterval } from './date-interval.ts';
import type { SourceChain } from './source-chain.ts';
import type { Span } from './span.ts';
import type { Speaker } from './speaker.ts';

/** Where cited words stand. */
interface Standing {
  readonly citation: Citation;
  readonly carrier: string | null;
  readonly publisher: string | null;
  readonly url: string | null;
  readonly publishedAt: DateInterval | null;
}

/** One sentence of a report that answers a question, or comes near; more where a quotation goes on over several. */
export interface AnsweringPassage extends Standing {
  /** The answering words within it: spans of the version's text. */
  readonly marked: readonly Span[];
  /** Who says it and how that reached us, when it is a statement. */
  readonly speaker: Speaker | null;
  readonly chain: SourceChain | null;
}

/** One side of a point on which accounts differ. */
export interface DisputedAccount extends Standing {
  /** Whether the citation is a direct quotation, to be shown between marks. */
  readonly quoted: boolean;
  readonly chain: SourceChain;
}

/** A name of the question that the reports spell otherwise. */
export interface Respelling {
  readonly asked: string;
  readonly held: string;
}

/** The answer to a question: passages, never prose. `not-covered`: the reports do not say; `passages` are then only the nearest. */
export type QuestionAnswer = AskedQuestion &
  (
    | ({
        readonly kind: 'answered';
        /** Whether "yes" or "no" was asked for: which of them it is, the report says, not we. */
        readonly yesNo: boolean;
        /** Points on which accounts differ, with each side, where one side is in a passage. */
        readonly disputed: readonly (readonly DisputedAccount[])[];
      } & Found)
    | ({ readonly kind: 'not-covered' } & Found & Held)
    | { readonly kind: 'chatter' }
  );

interface Found {
  readonly confidence: number;
  readonly passages: readonly AnsweringPassage[];
  readonly respelt: readonly Respelling[];
}

interface AskedQuestion {
  readonly question: string;
  readonly asOf: number;
  readonly zone: string;
}
