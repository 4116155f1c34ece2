import { workerData } from 'node:worker_threads';
import { openNotebook } from './adapters/sqlite/open-notebook.ts';
import { serve } from './adapters/workers/remote.ts';

/** Writes into the notebook of a data folder on a thread of its own, so that nobody else waits for the disk. */
serve(openNotebook(workerData as string).notebook);
