import { workerData } from 'node:worker_threads';
import { openSources } from './adapters/sqlite/open-sources.ts';
import { serve } from './adapters/workers/remote.ts';

/** Writes the list of sources of a data folder on a thread of its own, so that nobody else waits for the disk. */
serve(openSources(workerData as string).sources);
