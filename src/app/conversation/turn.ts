import type { VersionId } from '../../domain/ids.ts';
import type { Block } from '../../domain/message.ts';
import type { Memory } from './memory.ts';

/** A way to take words, by its number, as a question that stands alone. */
export interface OtherWay {
  readonly way: number;
  readonly question: string;
}

/** What is answered to words in a conversation, and what is remembered of it. */
export interface Turn {
  readonly blocks: readonly Block[];
  /** Other ways in which the words could be taken. */
  readonly others: readonly OtherWay[];
  /** Reports that the conversation is about from now on, beside those that it was about. */
  readonly reports: readonly VersionId[];
  /** Whether nothing was found in the articles looked at, while there may be something in others. */
  readonly beyond: boolean;
  /** What the next words lean on; null: as before. */
  readonly memory: Memory | null;
}

/** A turn of which nothing is remembered. */
export const passing = (blocks: readonly Block[]): Turn => ({
  blocks,
  others: [],
  reports: [],
  beyond: false,
  memory: null,
});
