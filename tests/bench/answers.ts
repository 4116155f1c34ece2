import { execFileSync } from 'node:child_process';
import { join } from 'node:path';
import { answerQuestion } from '../../src/app/answer/answer.ts';
import type { SourceDocument } from '../../src/app/answer/passages.ts';
import { terms } from '../../src/reading/terms.ts';
import { fileGenerated, inFolder } from './brief.ts';
import { syntheticNews } from './synthetic-news.ts';

type Print = (line: string) => void;

const ROUNDS = 5;
const SEED = 7;
const ARTICLES = 200;
const PARAGRAPHS = 1000;
const ARTICLES_ASKED = 20;

/**
 * Prints how many questions a second are answered, warm: of one paragraph each, and of twenty unread articles each, beside only stemming the
 * same texts in the same run; then how long answers take in a thread under a brief, and from a whole archive. Generated articles; the
 * questions are made of their words, so that all of the work is done.
 */
export async function benchAnswers(print: Print, { articles = 100_000, seed = SEED } = {}): Promise<void> {
  benchParagraphs(print, seed);
  print(`Answers from an archive of ${articles} generated articles, seed ${seed}`);
  await inFolder(async (folder) => {
    await fileGenerated(print, folder, articles, seed);
    const script = join(import.meta.dirname, 'answer-search.ts');
    print(execFileSync(process.execPath, [script, folder], { encoding: 'utf8' }).trimEnd());
  });
}

function benchParagraphs(print: Print, seed: number): void {
  const articles = [...syntheticNews(ARTICLES, seed)].map(
    ({ keys: [id], text }): SourceDocument => ({ id, title: '', text }),
  );
  const paragraphs = articles.flatMap(({ id, text }) =>
    text.split('\n').map((part, index) => ({ id: `${id}#${index}`, title: '', text: part })),
  );
  const single = paragraphs.filter(({ text }) => text.length > 200).slice(0, PARAGRAPHS);
  const many = articles.slice(0, ARTICLES - ARTICLES_ASKED).filter((_, index) => index % 9 === 0);
  print(`Answers from generated articles, seed ${seed}, medians of ${ROUNDS} rounds, Node ${process.version}`);
  measure(
    print,
    'one paragraph',
    single.map((paragraph) => [paragraph]),
  );
  measure(
    print,
    `${ARTICLES_ASKED} unread articles`,
    many.map((_, index) => articles.slice(index * 9, index * 9 + ARTICLES_ASKED)),
  );
}

function measure(print: Print, name: string, sets: readonly (readonly SourceDocument[])[]): void {
  const questions = sets.map(([document]) => questionOn(document?.text ?? ''));
  const answering = median(() =>
    sets.map((documents, index) => answerQuestion({ question: questions[index] ?? '', after: null, documents })),
  );
  const stemming = median(() => sets.map((documents) => documents.map(({ text }) => terms(text).length)));
  const perSecond = Math.round((sets.length / answering) * 1000);
  print(
    `${name}: ${perSecond} questions/s (${sets.length} questions), ${(answering / stemming).toFixed(1)} times as long as stemming alone`,
  );
}

/** "Who …?" with eight words from the middle of the text. */
function questionOn(text: string): string {
  const words = text.split(/\s+/);
  const middle = words.length >> 1;
  return `Who ${words.slice(middle, middle + 8).join(' ')}?`;
}

/** The first round warms up and is left out. */
function median(work: () => unknown): number {
  const times: number[] = [];
  for (let round = 0; round <= ROUNDS; round++) {
    const from = performance.now();
    work();
    if (round > 0) times.push(performance.now() - from);
  }
  return times.sort((a, b) => a - b)[ROUNDS >> 1] ?? 0;
}
