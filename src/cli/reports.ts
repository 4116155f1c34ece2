import { renderMessage } from '../adapters/console/render.ts';
import { openNotebookIfAny } from '../adapters/sqlite/open-notebook.ts';
import { listDoubts, presentDoubts } from '../app/chat/doubts.ts';
import { EXIT } from './exit.ts';
import { inReadingRoom } from './house.ts';
import { toJson } from './json.ts';
import { terminalOf } from './terminal.ts';

const MOST = 200;

/** `backchannel reports`: the lines that readers of chats doubt, the newest first, each with the words as they are held. Works beside a running bot. */
export async function reports({ json }: { json?: boolean }): Promise<number> {
  return inReadingRoom(async ({ newsroom, reader, config }) => {
    const open = openNotebookIfAny(config.dataFolder);
    try {
      const doubts = open ? await listDoubts(open.notebook, newsroom.clock.now(), MOST) : [];
      process.stdout.write(
        json
          ? toJson(doubts.map(({ at, ...doubt }) => ({ at: new Date(at).toISOString(), ...doubt })))
          : renderMessage(await presentDoubts(newsroom, doubts, reader.zone), terminalOf(process.stdout)),
      );
    } finally {
      open?.close();
    }
    return EXIT.done;
  });
}
