/** What somebody asked for, whatever the platform on which they did. */
export type Ask =
  | { readonly kind: 'brief'; readonly topic: string }
  | { readonly kind: 'ask'; readonly question: string }
  /** `words`: what is to be done with what is followed; empty: whose reports are held. */
  | { readonly kind: 'sources'; readonly words: string }
  | { readonly kind: 'verify'; readonly words: string }
  | { readonly kind: 'help' }
  | { readonly kind: 'unknown'; readonly command: string };

/** Commands with one word of their own. `backchannel` carries the rest, since common words would collide with other apps' commands. */
const SHORT: Record<string, (rest: string) => Ask> = {
  brief: (topic) => ({ kind: 'brief', topic }),
  ask: (question) => ({ kind: 'ask', question }),
  sources: (words) => ({ kind: 'sources', words }),
  verify: (words) => ({ kind: 'verify', words }),
  help: () => ({ kind: 'help' }),
};

/**
 * Reads a command line: `/brief syria`, `/backchannel verify "…"`, the slash optional before a known command.
 * A line that is no command is a question. Never fails: what is not understood is `unknown`.
 */
export function parseAsk(line: string): Ask {
  const trimmed = line.trim();
  if (trimmed === '') return { kind: 'help' };
  const slashed = trimmed.startsWith('/');
  const [word, rest] = firstWord(slashed ? trimmed.slice(1) : trimmed);
  const name = word.toLowerCase();
  if (name === 'backchannel') return rest === '' ? { kind: 'help' } : parseAsk(`/${rest}`);
  const known = Object.hasOwn(SHORT, name) ? SHORT[name] : undefined;
  if (known && (slashed || rest === '' || name === 'brief' || name === 'verify')) return known(rest);
  return slashed ? { kind: 'unknown', command: word } : { kind: 'ask', question: trimmed };
}

function firstWord(line: string): [string, string] {
  const end = line.search(/\s/);
  return end < 0 ? [line, ''] : [line.slice(0, end), line.slice(end + 1).trim()];
}
