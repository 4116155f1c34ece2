import type { ReadPage } from '../../ports/intake.ts';

/** Takes the article out of a page. The packages for it are loaded with the first page: they cost more than all the rest at start. */
export const readPage: ReadPage = async (html, url) => {
  const { extractArticle, NOTHING } = await import('./extract-article.ts');
  try {
    return extractArticle(html, url);
  } catch {
    return NOTHING; // a page so broken, large or deep that the packages give up
  }
};
