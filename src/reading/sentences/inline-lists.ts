/** "• 9.", "1.)", "2)", "a." at the head of an item: bullet, number or letter, and what closes it. */
const MARKER = /\s*([•⁃▪◦‣][ \t]?)?(?:(\d{1,3}|[a-z])(\.\)|\)|\.)\s?)?/y;
/** How far the next item's marker is looked for. Bounds the work for each item. */
const REACH = 2000;

/**
 * Where the item that begins at `start` ends: before the next number or letter of its list, or before the next bullet; else `end`.
 * For lists written in one line ("1) first 2) second").
 */
export function itemEnd(text: string, start: number, end: number): number {
  MARKER.lastIndex = start;
  const marker = MARKER.exec(text);
  const [whole = '', bullet = '', count = '', close = ''] = marker ?? [];
  if (bullet === '' && close === '') return end;
  const wanted = bullet === '' ? ` ${following(count)}${close}` : ` ${bullet.trim()}`;
  const found = text.slice(start, Math.min(end, start + REACH)).indexOf(wanted, whole.length);
  return found < 0 ? end : start + found + 1;
}

function following(count: string): string {
  return /\d/.test(count) ? String(Number(count) + 1) : String.fromCharCode(count.charCodeAt(0) + 1);
}
