import { fileArticles } from '../app/file-articles.ts';
import type { Newsroom } from '../app/newsroom.ts';
import { StoreError } from '../domain/errors.ts';
import type { CollectionId } from '../domain/ids.ts';
import type { FilingOutcome } from '../ports/archive.ts';
import type { Intake } from '../ports/intake.ts';
import { overlap } from './overlap.ts';
import { wording } from './wording.ts';

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

type Arrived = Extract<Intake, { kind: 'received' }>;

/** Articles filed in one transaction: enough to share its cost, few enough to lose little time when stopped. */
const BATCH = 100;
/** While one batch is stored, workers read the next. */
const BATCHES_AT_ONCE = 2;
const BATCH_CHARACTERS = 4_000_000;

/** Files everything that comes in, in batches. What was filed stays filed, whatever happens after. Throws `StoreError` only. */
export async function fileAll(
  newsroom: Newsroom,
  collection: CollectionId,
  intakes: AsyncIterable<Intake>,
  { onProgress, stop }: FileAllOptions = {},
): Promise<Summary> {
  const counts = { new: 0, revised: 0, unchanged: 0 };
  const skipped: Reason[] = [];
  const refused: Reason[] = [];
  let batch: Arrived[] = [];
  let done = 0;
  const filing = overlap(BATCHES_AT_ONCE);
  const fileBatch = async (): Promise<void> => {
    const [taken, doneThen] = [batch, done];
    batch = [];
    await filing.begin(async () => {
      for (const outcome of await outcomesOf(newsroom, collection, taken)) {
        if (typeof outcome === 'string') counts[outcome]++;
        else refused.push(outcome);
      }
      onProgress?.(doneThen);
    });
  };
  for await (const intake of intakes) {
    if (stop?.aborted) break;
    done++;
    if (intake.kind === 'received') batch.push(intake);
    else (intake.kind === 'refused' ? refused : skipped).push({ name: intake.name, reason: intake.reason });
    if (isFull(batch)) await fileBatch();
  }
  await fileBatch();
  await filing.end();
  return { counts, skipped, refused, complete: !stop?.aborted };
}

/** Files a batch; when something in it brings out a fault of ours, one by one, so that only that one is left out. */
async function outcomesOf(
  newsroom: Newsroom,
  collection: CollectionId,
  batch: readonly Arrived[],
): Promise<readonly (FilingOutcome | Reason)[]> {
  try {
    const filed = await fileArticles(
      newsroom,
      collection,
      batch.map(({ received }) => received),
    );
    return filed.map(({ outcome }) => outcome);
  } catch (error) {
    if (error instanceof StoreError) throw error;
    const [only] = batch;
    if (only && batch.length === 1) return [{ name: only.name, reason: wording.fault(only.name, error) }];
    const outcomes: (FilingOutcome | Reason)[] = [];
    for (const one of batch) outcomes.push(...(await outcomesOf(newsroom, collection, [one])));
    return outcomes;
  }
}

function isFull(batch: readonly Arrived[]): boolean {
  const characters = batch.reduce((sum, { received }) => sum + received.text.length, 0);
  return batch.length >= BATCH || characters >= BATCH_CHARACTERS;
}
