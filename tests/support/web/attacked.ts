/** A process of its own for an attack to be measured on: `attacked.ts URL OPTIONS`. Prints a `Damage`. */
import { readFileSync } from 'node:fs';
import { aFetcher } from './a-fetcher.ts';

const [url = '', options = '{}'] = process.argv.slice(2);
const { times, limits, naive } = JSON.parse(options);
const fetcher = aFetcher([{ port: Number(new URL(url).port) }], { limits });

const small = new URL('/small', url).href;
const naively = async (): Promise<string> => {
  await (await fetch(url)).text();
  return 'fetched';
};
const guarded = async (): Promise<string> => {
  const outcome = await fetcher.get(url);
  return 'why' in outcome ? outcome.why : outcome.kind;
};

for (let warm = 0; warm < 20; warm++) await (naive ? (await fetch(small)).text() : fetcher.get(small));
const before = process.memoryUsage.rss() / 1024;
const start = performance.now();
const ends = await Promise.all(Array.from({ length: times }, naive ? naively : guarded));
process.stdout.write(
  JSON.stringify({
    ends: [...new Set(ends)],
    grownMib: Math.max(0, peakKib() - before) / 1024,
    ms: performance.now() - start,
  }),
);
fetcher.close();

/** The most memory that we ever had. `maxRSS` will not do on Linux: it begins with what the process that started us had. */
function peakKib(): number {
  if (process.platform !== 'linux') return process.resourceUsage().maxRSS;
  return Number(/^VmHWM:\s*(\d+) kB$/m.exec(readFileSync('/proc/self/status', 'utf8'))?.[1]);
}
