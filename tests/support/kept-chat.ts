import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { openArchive } from '../../src/adapters/sqlite/open-archive.ts';
import { openNotebook } from '../../src/adapters/sqlite/open-notebook.ts';
import { openDesk } from '../../src/app/chat/desk.ts';
import { sheetsHere } from '../../src/app/chat/sheet.ts';
import type { ChatLimits, Desk } from '../../src/ports/chat-platform.ts';
import { aNewsroom, filedFolder, SEEDS } from './newsroom.ts';
import { temporaryFolder } from './temporary-folder.ts';

/** What a bot keeps on disk. */
export interface KeptChat {
  /** A desk on what is on disk now, as a process would open it after a start. */
  open(limits: ChatLimits): Promise<Desk>;
  /** How often a word stands in the bytes of the conversations that are kept. */
  traces(word: string): number;
  remove(): void;
}

/** The seed reports in a real archive and a real notebook, in a folder of their own. */
export function keepChat(): KeptChat {
  const folder = temporaryFolder();
  let closeAll = (): void => {};
  return {
    async open(limits) {
      closeAll();
      const { archive, close } = openArchive({ folder: folder.path, mode: 'write' });
      const { notebook, close: closeNotebook } = openNotebook(folder.path);
      closeAll = () => {
        close();
        closeNotebook();
        closeAll = () => {};
      };
      const newsroom = aNewsroom(archive);
      await filedFolder(newsroom, SEEDS);
      const log = ({ cause }: { readonly cause: unknown }): void => {
        throw cause;
      };
      const makeSheet = sheetsHere({ newsroom, limits });
      const parts = {
        newsroom,
        notebook,
        limits,
        makeSheet,
        zone: 'UTC',
        configurers: [],
        begun: 0,
        ledger: null,
        sources: null,
        log,
      };
      return openDesk(parts);
    },
    traces: (word) =>
      readdirSync(folder.path)
        .filter((name) => name.startsWith('notebook'))
        .map((name) => readFileSync(join(folder.path, name)).toString('latin1').split(word).length - 1)
        .reduce((sum, count) => sum + count, 0),
    remove() {
      closeAll();
      folder.remove();
    },
  };
}
