import { join } from 'node:path';
import { readFiles } from '../../src/config/files.ts';
import { type Metadata, NO_METADATA } from '../../src/domain/article.ts';
import type { Outlet } from '../../src/domain/outlet.ts';
import type { SourceChain } from '../../src/domain/source-chain.ts';
import type { Span } from '../../src/domain/span.ts';
import type { Speaker, SpeakerKind } from '../../src/domain/speaker.ts';
import type { Stance } from '../../src/domain/statement.ts';
import type { AttributedQuote, AttributedStatement } from '../../src/reading/attribution/attribute.ts';
import { type Traced, traceChains } from '../../src/reading/chains/chains.ts';
import { findDateline } from '../../src/reading/dates/datelines.ts';
import { layOut } from '../../src/reading/layout/blocks.ts';
import { splitSentences } from '../../src/reading/sentences/sentences.ts';

/** The outlets that the project ships. */
export const OUTLETS: readonly Outlet[] = readFiles(join(import.meta.dirname, '..', '..')).values?.outlets ?? [];

/** One attribution, as a careful reader would mark it: `who` and `verb` as they stand next to each other, `words` told, `quote` those in marks. */
export interface Said {
  readonly who: string | null;
  readonly verb?: string;
  readonly words: string;
  readonly quote?: string;
  readonly kind?: SpeakerKind;
  /** The speaker's fullest name, where `who` is another mention. */
  readonly name?: string;
  readonly stance?: Stance;
}

/** Traces the chains of a text whose attributions are given by hand, so that a test of chains does not hang on how attributions are found. */
export function traced(text: string, said: readonly Said[], stated: Partial<Metadata> = {}): Traced {
  const metadata = { ...NO_METADATA, ...stated };
  const { blocks, byline } = layOut(text, metadata);
  const sentences = splitSentences(text, blocks);
  const speakers: Speaker[] = [];
  const statements = said.map((one) => statementOf(text, one, speakers));
  const quotes = said.flatMap((one, index): AttributedQuote[] => {
    const { source, cue, speaker } = statements[index] as AttributedStatement;
    return one.quote === undefined
      ? []
      : [{ span: spanOf(text, one.quote), mention: source, cue, speaker, rule: 'by hand' }];
  });
  const dateline = findDateline(text, blocks);
  return traceChains({
    text,
    blocks,
    sentences,
    stated: metadata,
    outlets: OUTLETS,
    speakers,
    quotes,
    statements,
    dateline,
    byline,
  });
}

function statementOf(text: string, said: Said, speakers: Speaker[]): AttributedStatement {
  const { who, verb, words, stance = 'says' } = said;
  const { source, cue } = frameOf(text, who, verb ?? null);
  const speaker = who === null ? null : speakerOf(said, source, speakers);
  return { source, cue, content: spanOf(text, words), stance, speaker, rule: 'by hand' };
}

function speakerOf({ who, name, kind = 'unnamed' }: Said, source: Span | null, speakers: Speaker[]): number {
  const full = name ?? who ?? '';
  const known = speakers.findIndex((speaker) => speaker.name === full);
  if (known >= 0) return known;
  return speakers.push({ name: full, kind, role: null, anonymity: null, mentions: source ? [source] : [] }) - 1;
}

function frameOf(text: string, who: string | null, verb: string | null): { source: Span | null; cue: Span | null } {
  if (who === null || verb === null)
    return { source: who === null ? null : spanOf(text, who), cue: verb === null ? null : spanOf(text, verb) };
  for (const [before, after] of [
    [who, verb],
    [verb, who],
  ] as const) {
    for (const between of [' ', ', ']) {
      const at = text.indexOf(before + between + after);
      if (at < 0) continue;
      const first: Span = [at, at + before.length];
      const second: Span = [first[1] + between.length, first[1] + between.length + after.length];
      return before === who ? { source: first, cue: second } : { source: second, cue: first };
    }
  }
  return { source: spanOf(text, who), cue: spanOf(text, verb) };
}

export function spanOf(text: string, words: string): Span {
  const at = text.indexOf(words);
  if (at < 0) throw new Error(`The text does not hold: ${words}`);
  return [at, at + words.length];
}

/** "the mayor → Reuters → The Hill" */
export function way(chain: SourceChain | null | undefined): string | null {
  return chain ? chain.map(({ name }) => name).join(' → ') : null;
}

/** The same with what each hop did: "the mayor said → …" */
export function wayWithRelations(chain: SourceChain | null | undefined): string | null {
  return chain ? chain.map(({ name, relation }) => `${name} (${relation})`).join(' → ') : null;
}
