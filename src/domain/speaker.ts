import type { Span } from './span.ts';

/** `named` a person by name, `office` by function ("the national security chief"), `group` a body or several people, `unnamed` someone whom the text keeps from us. */
export type SpeakerKind = 'named' | 'office' | 'group' | 'unnamed';

/** One person or body within one article, with all its mentions. Unknown speakers are no `Speaker`: such a quote has none. */
export interface Speaker {
  /** The fullest name in the article; for the unnamed their fullest description. */
  readonly name: string;
  readonly kind: SpeakerKind;
  /** Office or role as written ("Syria's national security chief"), or null. */
  readonly role: string | null;
  /** What the text says of anonymity ("speaking on condition of anonymity"), or null. */
  readonly anonymity: Span | null;
  readonly mentions: readonly Span[];
}
