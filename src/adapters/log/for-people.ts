import { stripVTControlCharacters } from 'node:util';

interface Line {
  readonly level: string;
  readonly time: string;
  readonly msg: string;
  readonly platform?: unknown;
  readonly err?: { readonly message?: unknown };
}

/** A line of the log for somebody who watches at a terminal: when, where, what, and why in a sentence. Stacks and causes are left out. */
export function forPeople(json: string): string {
  const { level, time, msg, platform, err, ...facts } = JSON.parse(json) as Line;
  const simple = Object.entries(facts).filter(([, value]) => typeof value !== 'object');
  const parts = [
    time.slice(11, 19),
    ...(level === 'info' ? [] : [level.toUpperCase()]),
    ...(typeof platform === 'string' ? [`${platform}:`] : []),
    msg,
    ...(typeof err?.message === 'string' ? [`— ${err.message}`] : []),
    ...(simple.length > 0 ? [`(${simple.map(([name, value]) => `${name} ${value}`).join(', ')})`] : []),
  ];
  return `${printable(parts.join(' '))}\n`;
}

/** In one line, and without what would move the cursor. */
const printable = (text: string): string => stripVTControlCharacters(text).replace(/\p{Cc}+/gu, ' ');
