import { runFilter } from '../filters/lines.ts';
import { EXIT } from './exit.ts';

export async function read(): Promise<number> {
  const { readLine } = await import('../filters/read.ts');
  await runFilter(readLine);
  return EXIT.done;
}

export async function answer(): Promise<number> {
  const { answerLine } = await import('../filters/answer.ts');
  await runFilter(answerLine);
  return EXIT.done;
}

export async function extract(): Promise<number> {
  const { extractLine } = await import('../filters/extract.ts');
  await runFilter(extractLine);
  return EXIT.done;
}
