const SENTENCE = 'The harbour of the town was closed on Monday, the port authority said, because of the storm. ';

/** A page of news with an article long enough to be found, furniture around it, and what a test puts into its head. */
export function aPage(head: string, paragraphs: readonly string[] = [SENTENCE.repeat(3), SENTENCE.repeat(4)]): string {
  return `<!doctype html><html lang="en-GB"><head><title>Harbour closed - Harbour Gazette</title>${head}</head><body>
    <nav><ul><li><a href="/">Home</a></li><li><a href="/sport">Sport</a></li></ul></nav>
    <article><h1>Harbour closed</h1>${paragraphs.map((words) => `<p>${words}</p>`).join('\n')}
    <figure><img src="port.jpg"><figcaption>A crane in the harbour.</figcaption></figure></article>
    <footer>Subscribe to our newsletter</footer></body></html>`;
}

export const jsonLd = (value: unknown): string =>
  `<script type="application/ld+json">${JSON.stringify(value)}</script>`;

export const meta = (name: string, content: string): string => `<meta property="${name}" content="${content}">`;
