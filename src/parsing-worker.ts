import { parentPort } from 'node:worker_threads';
import { parseFetchedFeed, parseFetchedPage } from './parsing.ts';
import type { Fetched } from './ports/feeds.ts';

/** Takes apart what strangers wrote on a thread of its own: each message is one task, each answer what it says. */
parentPort?.on('message', async ({ kind, fetched }: { readonly kind: 'feed' | 'page'; readonly fetched: Fetched }) => {
  parentPort?.postMessage(kind === 'feed' ? parseFetchedFeed(fetched) : await parseFetchedPage(fetched));
});
parentPort?.postMessage('ready');
