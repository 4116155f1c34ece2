import { renderMessage } from '../adapters/console/render.ts';
import { openLog } from '../adapters/log/open-log.ts';
import { openGatherer } from '../app/gather/gatherer.ts';
import { keepConfigured } from '../app/gather/keep-configured.ts';
import { presentFollowed } from '../app/gather/present.ts';
import { heldBy } from '../app/held.ts';
import { EXIT } from './exit.ts';
import { withGathering } from './gathering.ts';
import { inNewsroom } from './house.ts';
import { terminalOf } from './terminal.ts';
import { wording } from './wording.ts';

/** `backchannel gather`: fetches once what is due, and ends. 1 when a source that was fetched fails. */
export async function gather(): Promise<number> {
  return inNewsroom('write', (house) =>
    withGathering(house, async ({ parts }) => {
      const { config, newsroom } = house;
      await keepConfigured(parts, config.sources);
      const log = openLog({ level: 'error', secrets: config.secrets });
      const began = newsroom.clock.now();
      const collections = [...new Set((await parts.sources.list(null)).map(({ source }) => source.collection))];
      const held = async () => (await heldBy(newsroom.archive, { ...house.reader, collections })).held;
      const before = await held();
      await openGatherer({ ...parts, log, tell: async () => {} }).tick();
      const all = await parts.sources.list(null);
      const fetched = all.filter(({ fetching }) => (fetching.triedAt ?? 0) >= began);
      const failed = fetched.filter(({ fetching }) => fetching.failure !== null).length;
      const added = (await held()) - before;
      if (all.length > 0) process.stdout.write(`${wording.gathered(fetched.length, failed, added)}\n\n`);
      process.stdout.write(
        renderMessage(presentFollowed(all, house.reader, newsroom.clock.now()), terminalOf(process.stdout)),
      );
      return failed > 0 ? EXIT.failed : EXIT.done;
    }),
  );
}
