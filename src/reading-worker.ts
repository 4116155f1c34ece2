import { parentPort, workerData } from 'node:worker_threads';
import type { Outlet } from './domain/outlet.ts';
import { prepare, type Unread } from './reading/prepare.ts';

/** Prepares articles on a thread of its own: each message is a list of them, each answer the list of what was made of them. */
const outlets = workerData as readonly Outlet[];

parentPort?.on('message', (articles: readonly Unread[]) => {
  parentPort?.postMessage(articles.map((article) => prepare({ ...article, outlets })));
});
