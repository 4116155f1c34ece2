import { workerData } from 'node:worker_threads';
import { serve } from './adapters/workers/remote.ts';
import { makeSheet } from './app/chat/sheet.ts';
import { compose, limitsOf, type SheetsOn } from './compose.ts';
import type { Config } from './config/load.ts';

/** Writes what is shown in chats on a thread of its own, with its own view of the archive, so that nobody waits to be heard meanwhile. */
const { newsroom } = compose(workerData as Config, 'read');

serve<SheetsOn>({
  makeSheet: async (platform, ...asked) => makeSheet({ newsroom, limits: await limitsOf(platform) }, ...asked),
});
