import { fileArticles } from '../app/file-articles.ts';
import type { Newsroom } from '../app/newsroom.ts';
import type { CollectionId } from '../domain/ids.ts';
import type { FilingOutcome } from '../ports/archive.ts';
import type { Intake, Received } from '../ports/intake.ts';

/** What came of everything handed in. `refused` and `skipped` say why. */
export interface Summary {
  readonly counts: Record<FilingOutcome, number>;
  readonly skipped: readonly Reason[];
  readonly refused: readonly Reason[];
  /** False when it was stopped before everything was looked at. */
  readonly complete: boolean;
}

export interface Reason {
  readonly name: string;
  readonly reason: string;
}

export interface FileAllOptions {
  /** Called with the number of things dealt with so far. */
  readonly onProgress?: (done: number) => void;
  readonly stop?: AbortSignal;
}

/** Articles filed in one transaction: enough to share its cost, few enough to lose little time when stopped. */
const BATCH = 100;
const BATCH_CHARACTERS = 4_000_000;

/** Files everything that comes in, in batches. What was filed stays filed, whatever happens after. */
export async function fileAll(
  newsroom: Newsroom,
  collection: CollectionId,
  intakes: AsyncIterable<Intake>,
  { onProgress, stop }: FileAllOptions = {},
): Promise<Summary> {
  const counts = { new: 0, revised: 0, unchanged: 0 };
  const skipped: Reason[] = [];
  const refused: Reason[] = [];
  let batch: Received[] = [];
  let done = 0;
  const fileBatch = async (): Promise<void> => {
    for (const { outcome } of await fileArticles(newsroom, collection, batch)) counts[outcome]++;
    batch = [];
    onProgress?.(done);
  };
  for await (const intake of intakes) {
    if (stop?.aborted) break;
    done++;
    if (intake.kind === 'received') batch.push(intake.received);
    else (intake.kind === 'refused' ? refused : skipped).push({ name: intake.name, reason: intake.reason });
    if (isFull(batch)) await fileBatch();
  }
  await fileBatch();
  return { counts, skipped, refused, complete: !stop?.aborted };
}

function isFull(batch: readonly Received[]): boolean {
  return batch.length >= BATCH || batch.reduce((sum, { text }) => sum + text.length, 0) >= BATCH_CHARACTERS;
}
