import type { Span } from '../../domain/span.ts';

/** The ways in which English news says that it keeps a name back. Linear: no pattern repeats over another repetition. */
const ANONYMITY =
  /\b(?:(?:speaking|spoke|speaks|talking|talked|who spoke|granted|requested|requesting|demanded|demanding|insisted)\s+(?:\w+\s+){0,3}?(?:anonymity|anonymously|on background)|(?:on|under)\s+(?:the\s+)?condition\s+of\s+anonymity|(?:asked|asking|declined|refused|did not want|requested)\s+(?:not\s+)?to\s+be\s+(?:named|identified|quoted by name)|(?:not|n['’]t)\s+(?:been\s+)?authori[sz]ed\s+to\s+(?:speak|talk|discuss|comment|brief)(?:\s+\w+){0,3}|who\s+(?:was|were)\s+not\s+(?:named|identified)|anonymously|familiar\s+with\s+the\s+(?:matter|situation|talks|discussions|investigation))/i;

/** What the text says of anonymity inside `span`, or null. */
export function anonymityIn(text: string, [from, to]: Span): Span | null {
  const match = ANONYMITY.exec(text.slice(from, to));
  return match ? [from + match.index, from + match.index + match[0].length] : null;
}
