import { renderMessage } from '../adapters/console/render.ts';
import { openLog } from '../adapters/log/open-log.ts';
import { openGatherer } from '../app/gather/gatherer.ts';
import { keepConfigured } from '../app/gather/keep-configured.ts';
import { presentFollowed } from '../app/gather/present.ts';
import { EXIT } from './exit.ts';
import { withGathering } from './gathering.ts';
import { inNewsroom } from './house.ts';
import { terminalOf } from './terminal.ts';

/** `backchannel gather`: fetches once what is due, and ends. 1 when a source that was fetched fails. */
export async function gather(): Promise<number> {
  return inNewsroom('write', (house) =>
    withGathering(house, async ({ parts }) => {
      const { config, newsroom } = house;
      await keepConfigured(parts, config.sources);
      const log = openLog({ level: 'error', secrets: config.secrets });
      const began = newsroom.clock.now();
      await openGatherer({ ...parts, log, tell: async () => {} }).tick();
      const all = await parts.sources.list(null);
      process.stdout.write(
        renderMessage(presentFollowed(all, house.reader, newsroom.clock.now()), terminalOf(process.stdout)),
      );
      const failed = all.some(({ fetching }) => fetching.failure !== null && (fetching.triedAt ?? 0) >= began);
      return failed ? EXIT.failed : EXIT.done;
    }),
  );
}
