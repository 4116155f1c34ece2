import { existsSync } from 'node:fs';
import { resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { withdraw as withdrawReports } from '../app/withdraw.ts';
import { EXIT } from './exit.ts';
import { withGathering } from './gathering.ts';
import { inNewsroom } from './house.ts';
import { wording } from './wording.ts';

/** `backchannel withdraw WHAT… [--restore]`: takes reports out of every answer, or puts them back. Fails where nothing was done. */
export async function withdraw(what: readonly string[], { restore }: { restore?: boolean }): Promise<number> {
  const named = what.map((one) => (existsSync(one) ? pathToFileURL(resolve(one)).href : one));
  const order = restore ? 'restore' : 'withdraw';
  const done = await inNewsroom('write', (house) =>
    withGathering(house, ({ parts }) => withdrawReports(parts, named, order)),
  );
  if (done === 0) process.stderr.write(`${wording.nothingWithdrawn(order)}\n`);
  else process.stdout.write(`${wording.withdrawn(order, done)}\n`);
  return done === 0 ? EXIT.failed : EXIT.done;
}
