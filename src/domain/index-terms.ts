/**
 * The index terms of a version, space-separated, already folded and stemmed: a store keeps and matches them as they are, so that every
 * store proposes the same articles. A term is not empty and holds no white space, control characters, ASCII capitals or lone surrogates
 * (`terms` in reading gives no such). Furniture gives none. `lead` is the first paragraphs, `body` the rest.
 */
export interface IndexTerms {
  readonly headline: string;
  readonly lead: string;
  readonly body: string;
}
