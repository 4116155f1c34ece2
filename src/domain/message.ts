import type { Citation } from './citation.ts';

/** A run of text inside a block. Only `quote`, `excerpt` and `cite` carry words of an article; everything else is our own wording or a name. */
export type Inline =
  | { readonly kind: 'text'; readonly text: string }
  | { readonly kind: 'strong'; readonly text: string }
  | { readonly kind: 'dim'; readonly text: string }
  /** Someone's words: shown between quotation marks, which are ours. */
  | { readonly kind: 'quote'; readonly citation: Citation }
  /** A line of a report as written, without marks. `marked` are the spans (in the version's text) to set off within it. */
  | { readonly kind: 'excerpt'; readonly citation: Citation; readonly marked: readonly (readonly [number, number])[] }
  /** Where it can be checked: "[2 ¶12]", a link or a button where the platform has them. */
  | { readonly kind: 'cite'; readonly citation: Citation; readonly label: string; readonly url: string | null }
  /** A channel of the tenant, by the platform's own name for it. */
  | { readonly kind: 'channel'; readonly channel: string };

/**
 * What a platform has to draw, in its own idiom. Platforms draw every block; none is optional.
 */
export type Block =
  /** The head of a message: its subject, and facts about it. */
  | { readonly kind: 'title'; readonly text: string; readonly facts: readonly string[] }
  | { readonly kind: 'section'; readonly text: string }
  /** A row: a short label (a date), the content, and an aside (a chain). */
  | {
      readonly kind: 'row';
      readonly label: string;
      readonly content: readonly Inline[];
      readonly aside: readonly Inline[];
    }
  | { readonly kind: 'bullet'; readonly content: readonly Inline[] }
  /** Someone's words, and below them who said so and how that reached us. */
  | { readonly kind: 'quote'; readonly content: readonly Inline[]; readonly attribution: readonly Inline[] }
  | { readonly kind: 'paragraph'; readonly content: readonly Inline[] }
  | { readonly kind: 'note'; readonly content: readonly Inline[] }
  /** Places to go to from the message, of which a reader chooses one from a list that opens. At most `MOST_CHOICES`. */
  | { readonly kind: 'menu'; readonly label: string; readonly choices: readonly Choice[] }
  /** What a reader can do next: with the message, as its last block, or with what stands right above, in a list of things. */
  | { readonly kind: 'actions'; readonly actions: readonly Button[] };

/** Something to press. `token` says what it means, to us alone: at most 40 ASCII letters, digits, `-` and `_`. */
export interface Button {
  readonly label: string;
  readonly token: string;
  /** `form`: pressing it asks for words, so that a platform which must open a form at once can know; null: pressing it is all. */
  readonly opens: 'form' | null;
}

/** One of the choices of a menu. `label`: at most 75 code units; `token` as of a button. Choosing it is pressing it. */
export interface Choice {
  readonly label: string;
  readonly token: string;
}

/** As many as every platform can show in one list. */
export const MOST_CHOICES = 25;

/** One answer, before any platform has drawn it or any limit cut it. */
export interface Message {
  readonly blocks: readonly Block[];
}

export const text = (value: string): Inline => ({ kind: 'text', text: value });
export const strong = (value: string): Inline => ({ kind: 'strong', text: value });
export const dim = (value: string): Inline => ({ kind: 'dim', text: value });
