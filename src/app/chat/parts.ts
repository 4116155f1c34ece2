import type { Incoming } from '../../domain/chat.ts';
import { seenBy } from '../../domain/ids.ts';
import type { ChatLimits } from '../../ports/chat-platform.ts';
import type { Ledger, StandingOrders } from '../../ports/ledger.ts';
import type { Notebook } from '../../ports/notebook.ts';
import type { SourcesDesk } from '../gather/sources-desk.ts';
import type { Newsroom, Reader } from '../newsroom.ts';
import type { Settings } from './settings.ts';
import type { MakeSheet } from './sheet.ts';

/** Something went wrong while a person was answered. The log gets all of it, the person one sentence and the reference. */
export interface Mishap {
  readonly reference: string;
  /** What sort of thing came in; never anybody's words. */
  readonly doing: string;
  readonly cause: unknown;
}

/** What a page of something asked for is made with. */
export interface SheetParts {
  readonly newsroom: Newsroom;
  readonly limits: ChatLimits;
}

/** What a desk works with. */
export interface DeskParts extends SheetParts {
  readonly notebook: Notebook;
  /** Where digests are kept; null where nothing is posted by itself. */
  readonly ledger: (Ledger & StandingOrders) | null;
  /** What is followed, and what people do with it; null where nothing is fetched. */
  readonly sources: SourcesDesk | null;
  /** Makes what is shown, here or on a thread of its own: `sheetsHere` unless there is one. */
  readonly makeSheet: MakeSheet;
  /** The IANA zone of those whose channel has none and who have none themselves. */
  readonly zone: string;
  /** Ids of persons who may configure, beside those of whom the platform says so. */
  readonly configurers: readonly string[];
  readonly log: (mishap: Mishap) => void;
  /** When this process began, UTC ms: what was taken before and is not answered, nobody is at any more. */
  readonly begun: number;
}

/** What somebody may see, and the zone in which they are shown times: the channel's, else their own. */
export function readerOf({ zone }: DeskParts, { person, place }: Incoming, settings: Settings): Reader {
  return { collections: seenBy(place.tenant), zone: settings.zone ?? person.zone ?? zone };
}
