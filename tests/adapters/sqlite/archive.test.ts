import { openArchive } from '../../../src/adapters/sqlite/open-archive.ts';
import { archiveContract } from '../../contracts/archive.ts';
import { temporaryFolder } from '../../support/temporary-folder.ts';

archiveContract(() => {
  const folder = temporaryFolder();
  const { archive, close } = openArchive({ folder: folder.path, mode: 'write' });
  return {
    archive,
    close: () => {
      close();
      folder.remove();
    },
  };
});
