import { runFilter } from '../filters/lines.ts';
import { EXIT } from './exit.ts';

/** `backchannel read`: texts to sentences, quotes and statements. */
export async function read(): Promise<number> {
  const { readLine } = await import('../filters/read.ts');
  const { knownOutlets } = await import('./configured.ts');
  await runFilter(readLine(knownOutlets()));
  return EXIT.done;
}

/** `backchannel answer`: questions with documents to passages. */
export async function answer(): Promise<number> {
  const { answerLine } = await import('../filters/answer.ts');
  const { knownNames } = await import('./configured.ts');
  await runFilter(answerLine(knownNames()));
  return EXIT.done;
}

/** `backchannel extract`: web pages to articles. */
export async function extract(): Promise<number> {
  const { extractLine } = await import('../filters/extract.ts');
  await runFilter(extractLine);
  return EXIT.done;
}
