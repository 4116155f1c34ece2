import { parseArgs } from 'node:util';
import { BREAKAGES } from './breakages.ts';
import { failpoints } from './failpoints.ts';
import { kills } from './kills.ts';
import { clocks, outage, restore, type Shown, storm, terms } from './scenarios.ts';
import { tortureZones } from './zones.ts';

/**
 * `npm run torture -- [--n 200] [--seed 1] [kills failpoints storm outage terms clocks restore broken zones]`: kills the sender of digests at random and at
 * every named moment, puts it off, leaves it without answers, ends it, sets its clock and restores its ledger, all against doubles of both platforms that
 * publish even when their client has died. What is said comes from the doubles' logs alone. Ends with 1 when anything is not as it must be.
 */
const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { n: { type: 'string', default: '200' }, seed: { type: 'string', default: '1' } },
});
const [n, seed] = [Number(values.n), Number(values.seed)];
const wanted = (name: string): boolean => positionals.length === 0 || positionals.includes(name);
const print = (line: string): void => void process.stdout.write(`${line}\n`);
let right = true;

function say({ name, n: count, wrong, figures }: Shown): void {
  right &&= wrong.length === 0;
  print(`${wrong.length === 0 ? 'ok   ' : 'WRONG'} ${name}: N=${count}, seed ${seed}; ${figures}`);
  for (const line of wrong) print(`      ${line}`);
}

async function killed(): Promise<Shown> {
  const found = await kills({ n, seed, platforms: ['slack', 'discord'] });
  const { duplicates, lost, disorder, integrity } = found;
  return {
    name: 'killed at random moments while the outbox works, both platforms',
    n: found.kills,
    wrong: [
      ...[...duplicates, ...lost, ...disorder].slice(0, 9),
      ...(integrity === 'ok' ? [] : [`integrity_check: ${integrity}`]),
    ],
    figures: `${duplicates.length} duplicates, ${lost.length} lost, ${disorder.length} out of order (0 required) in ${found.editions} editions of ${found.posts} posts, ${(found.requests / Math.max(1, found.posts)).toFixed(2)} requests a post; ${found.idle} idle runs not counted; integrity_check ${integrity}; first post ${found.firstPostMs} ms after the last start (at most 5250); a rate below ${(300 / n).toFixed(2)} % at 95 %`,
  };
}

/** Each wrong way must be caught, or the other results prove nothing. */
async function caught(): Promise<void> {
  for (const breakage of BREAKAGES) {
    const { duplicates, lost, disorder } = await kills({
      n: 15,
      seed,
      platforms: ['slack', 'discord'],
      breakage,
      finishMs: 5_000,
    });
    const wrong = duplicates.length + lost.length + disorder.length === 0 ? ['it was not caught'] : [];
    say({
      name: `built wrongly (${breakage}), to be caught`,
      n: 15,
      wrong,
      figures: `${duplicates.length} duplicates, ${lost.length} lost`,
    });
  }
}

if (wanted('kills')) say(await killed());
if (wanted('failpoints')) say(await failpoints(seed));
if (wanted('storm')) say(await storm(seed));
if (wanted('outage')) for (const how of ['refused', 'failing', 'silent'] as const) say(await outage(seed, how));
if (wanted('terms')) say(await terms(seed, Math.ceil(n / 10)));
if (wanted('clocks')) say(await clocks(seed, Math.ceil(n / 10)));
if (wanted('restore')) say(await restore(seed, Math.ceil(n / 10)));
if (wanted('broken')) await caught();
if (wanted('zones')) right = (await tortureZones(print)) && right;
process.exit(right ? 0 : 1);
