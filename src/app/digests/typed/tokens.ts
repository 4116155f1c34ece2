/** A word or quotation of what was typed, without the comma after it, and where it stands. */
export interface Token {
  readonly text: string;
  readonly start: number;
  readonly quoted: boolean;
  /** Whether a comma or semicolon follows. */
  readonly comma: boolean;
}

const TOKEN = /(-?(?:(?:since|outlet):)?["“”„«][^"“”„«»]*["“”»])|([^\s,;"“”„«»]+)|[,;]/giu;

/** Cuts a line into words, and quotations with their field. Null when a quotation mark is not closed. */
export function tokensOf(line: string): Token[] | null {
  const tokens: Token[] = [];
  let before = 0;
  for (const { 0: text, 1: quoted, 2: bare, index } of line.matchAll(TOKEN)) {
    if (/\S/u.test(line.slice(before, index))) return null;
    before = index + text.length;
    const last = tokens.pop();
    if (last) tokens.push(quoted === undefined && bare === undefined ? { ...last, comma: true } : last);
    if (quoted !== undefined || bare !== undefined)
      tokens.push({ text, start: index, quoted: quoted !== undefined, comma: false });
  }
  return /\S/u.test(line.slice(before)) ? null : tokens;
}

/** The token in small letters; empty for a quotation and past the end. */
export function wordAt(tokens: readonly Token[], at: number): string {
  const token = tokens[at];
  return !token || token.quoted ? '' : token.text.toLowerCase();
}
