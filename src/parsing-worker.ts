import type { ParsingTask } from './adapters/workers/parser.ts';
import { parseFetchedFeed, parseFetchedPage } from './parsing.ts';

/** Takes apart what strangers wrote in a process of its own: each message is one task, each answer what it says. */
process.on('message', async ({ kind, fetched }: ParsingTask) => {
  process.send?.(kind === 'feed' ? parseFetchedFeed(fetched) : await parseFetchedPage(fetched));
});
process.send?.('ready');
