import type { Fetcher } from '../../ports/fetcher.ts';

/** A fetcher that asks each host for one thing at a time, in the order asked. */
export function politely(fetcher: Fetcher): Fetcher {
  const tails = new Map<string, Promise<unknown>>();
  return {
    fetch(request) {
      const host = URL.canParse(request.url) ? new URL(request.url).hostname : '';
      const turn = (tails.get(host) ?? Promise.resolve()).then(() => fetcher.fetch(request));
      const tail = turn.catch(() => {});
      tails.set(host, tail);
      void tail.then(() => tails.get(host) === tail && tails.delete(host));
      return turn;
    },
  };
}
