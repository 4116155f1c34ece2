import { isChatter } from '../answer/chatter.ts';
import { followUpIn } from '../conversation/follow-up.ts';
import type { Follow } from './settings.ts';

/** Words of a longer text are enough to tell. */
const LOOKED_AT = 2000;

const ADDRESS = /\bhttps?:\/\/\S+/giu;
const ASKS_WITHOUT_MARK =
  /^\W*(?:who|whom|whose|when|where|why|which|how (?:many|much|long|old|far|did|do|does|is|are|was|were|has|have|had|can|could)|what (?:is|are|was|were|did|does|do|has|have|had|about|happened|else|exactly))\b/iu;

/** Whether words ask something: by a question mark, or by how they begin. Marks inside addresses do not count. */
export function isQuestion(words: string): boolean {
  const said = words.slice(0, LOOKED_AT).replace(ADDRESS, ' ');
  if (isChatter(said)) return false;
  return /[?？؟]/u.test(said) || ASKS_WITHOUT_MARK.test(said);
}

/** Whether words said in a thread of ours, to nobody in particular, are for us. */
export function isForUs(words: string, follow: Follow): boolean {
  switch (follow) {
    case 'always':
      return !isChatter(words.slice(0, LOOKED_AT));
    case 'questions':
      return isQuestion(words) || followUpIn(words) !== null;
    case 'mention':
      return false;
  }
}

/** Words that tell us what to do in a thread. */
export type Order = 'stop' | 'start' | 'search all';

/** "stop", "start" or "search all" and nothing else, politely or not; null: something else is said. */
export function orderIn(words: string): Order | null {
  const match = /^\s*(?:please\s+)?(stop|start|search\s+all)(?:\s+please)?\s*[.!]*\s*$/i.exec(words.slice(0, 100));
  return match ? ((match[1] as string).toLowerCase().replace(/\s+/, ' ') as Order) : null;
}
