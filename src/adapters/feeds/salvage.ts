import { Parser } from 'htmlparser2';

const ITEM = /^(?:[\w-]+:)?(?:item|entry)$/i;

/**
 * What is whole of a malformed feed, as well-formed XML: an item that broke off is left out, and what else is open is closed. Words, attributes
 * and CDATA stand as they stood, but for characters that XML does not allow bare.
 */
export function salvage(xml: string): string {
  const out: string[] = [];
  /** Where the open items begin in `out`. */
  const items: number[] = [];
  let inCdata = false;
  const parser = new Parser(
    {
      onopentag(name, attributes) {
        if (ITEM.test(name)) items.push(out.length);
        const written = Object.entries(attributes).map(([key, value]) => ` ${key}="${escaped(value)}"`);
        out.push(`<${name}${written.join('')}>`);
      },
      onclosetag(name, implied) {
        const start = ITEM.test(name) ? items.pop() : undefined;
        if (implied && start !== undefined) out.length = start;
        else out.push(`</${name}>`);
      },
      ontext: (text) => out.push(inCdata ? text : escaped(text)),
      oncdatastart() {
        inCdata = true;
        out.push('<![CDATA[');
      },
      oncdataend() {
        inCdata = false;
        out.push(']]>');
      },
    },
    { xmlMode: true, decodeEntities: false, recognizeSelfClosing: true },
  );
  parser.end(xml);
  return out.join('');
}

/** References stay references: they are the text as written. A bare "&" is none. */
const escaped = (text: string): string =>
  text
    .replace(/&(?!(?:#\d{1,7}|#x[\da-f]{1,6}|[a-z][\da-z]{1,31});)/gi, '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('"', '&quot;');
