import { z } from 'zod';
import { readPage } from '../adapters/pages/read-page.ts';
import { valid } from './valid.ts';

const Line = z.object({ id: z.union([z.string(), z.number()]), html: z.string(), url: z.string().nullish() });

/** The `extract` filter: one web page in, its article out. What the page does not state is null; a page without an article has an empty text. */
export async function extractLine(line: unknown): Promise<object> {
  const { id, html, url } = valid(Line, line);
  return { id, ...(await readPage(html, url ?? null)) };
}
