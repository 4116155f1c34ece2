import type { CollectionId, VersionId } from '../domain/ids.ts';
import type { Outlet } from '../domain/outlet.ts';
import type { Archive } from '../ports/archive.ts';
import type { Clock } from '../ports/clock.ts';
import type { Prepare } from '../reading/prepare.ts';

/** A topic's other names: a report on any of them is a report on it. */
export interface TopicAliases {
  readonly topic: string;
  readonly aliases: readonly string[];
}

/** What everything that people can ask for works with. Built once, in `compose.ts`. */
export interface Newsroom {
  readonly archive: Archive;
  readonly clock: Clock;
  readonly outlets: readonly Outlet[];
  readonly topics: readonly TopicAliases[];
  /** Each the names of one person, body or place: reports that use one answer questions with another. */
  readonly names: readonly (readonly string[])[];
  /** Reads articles and lists their index terms, here or in workers; the answers stand in the order given. */
  readonly prepare: Prepare;
  /** Those of these versions that are no news to anybody: they stood in a source when it was added. */
  readonly backlog: (versions: readonly VersionId[]) => Promise<ReadonlySet<VersionId>>;
  /** SHA-256 of a text in UTF-8, hexadecimal. */
  readonly digest: (text: string) => string;
}

/** Who asks: which collections they may see, and the IANA zone in which they are shown times. */
export interface Reader {
  readonly collections: readonly CollectionId[];
  readonly zone: string;
}
