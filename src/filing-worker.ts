import { workerData } from 'node:worker_threads';
import { joinArchive } from './adapters/sqlite/open-archive.ts';
import { serve } from './adapters/workers/remote.ts';

/** Files into the archive of a data folder on a thread of its own, so that nobody else waits for it or for the disk. */
serve(joinArchive(workerData as string));
