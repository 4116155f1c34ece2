import { z } from 'zod';
import { NO_METADATA } from '../domain/article.ts';
import type { Outlet } from '../domain/outlet.ts';
import type { Reading } from '../domain/reading.ts';
import type { SourceChain } from '../domain/source-chain.ts';
import type { Quote } from '../domain/statement.ts';
import { read } from '../reading/read.ts';
import { valid } from './valid.ts';

const Line = z.object({
  id: z.union([z.string(), z.number()]),
  text: z.string(),
  outlet: z.string().nullish(),
  publishedAt: z.string().nullish(),
  headline: z.string().nullish(),
});

/** The `read` filter: one text in, its sentences, quotes and statements out. Spans are UTF-16 offsets into the text as sent. */
export const readLine =
  (outlets: readonly Outlet[]) =>
  (line: unknown): object => {
    const { id, text, outlet, headline } = valid(Line, line);
    const stated = { ...NO_METADATA, outlet: outlet ?? null, headline: headline ?? null };
    const reading = read({ text, stated, outlets });
    return {
      id,
      sentences: reading.sentences,
      quotes: reading.quotes.map((quote) => quoteAnswer(text, reading, quote)),
      statements: reading.statements.map(({ source, cue, content, stance }) => ({ source, cue, content, stance })),
    };
  };

function quoteAnswer(text: string, { speakers }: Reading, { span, mention, cue, speaker, chain }: Quote): object {
  const known = speaker === null ? undefined : speakers[speaker];
  return {
    span,
    text: text.slice(...span),
    speaker: known && mention ? { name: known.name, span: mention, kind: known.kind } : null,
    cue,
    chain: chainAnswer(chain),
  };
}

function chainAnswer(chain: SourceChain | null): object[] {
  return (chain ?? []).map(({ name, relation, span }) => ({ name, relation, span }));
}
