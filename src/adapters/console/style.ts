import { isolated } from './harmless.ts';

/** How a run of text is set off where the terminal shows colour. */
export type Style = 'plain' | 'strong' | 'dim' | 'quote' | 'mark' | 'label' | 'speaker' | 'cue' | 'hop';

/** SGR parameters (ECMA-48), from the sixteen colours that every terminal theme keeps legible. */
const SGR: Record<Style, string> = {
  plain: '',
  strong: '1',
  dim: '2',
  quote: '36',
  mark: '1',
  label: '4',
  speaker: '33',
  cue: '35',
  hop: '32',
};

/** The text of one run on one line, coloured when wanted. The text must be `harmless`. */
export function paint(text: string, style: Style, colour: boolean): string {
  const code = SGR[style];
  return colour && code !== '' ? `\u001b[${code}m${isolated(text)}\u001b[0m` : isolated(text);
}

/**
 * Whether to colour what goes to a stream: only a terminal, unless `FORCE_COLOR` says so; never with `NO_COLOR` (no-color.org: set and not
 * empty) or on a dumb terminal.
 */
export function wantsColour(isTerminal: boolean, env: Readonly<Record<string, string | undefined>>): boolean {
  if (env['NO_COLOR']) return false;
  const forced = env['FORCE_COLOR'];
  if (forced !== undefined && forced !== '') return forced !== '0' && forced !== 'false';
  return isTerminal && env['TERM'] !== 'dumb';
}
