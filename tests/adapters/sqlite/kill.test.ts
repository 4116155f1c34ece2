import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { DatabaseSync } from 'node:sqlite';
import { expect, test } from '@jest/globals';
import { ARCHIVE_FILE, openArchive } from '../../../src/adapters/sqlite/open-archive.ts';
import { StoreError } from '../../../src/domain/errors.ts';
import { OPERATOR } from '../../../src/domain/ids.ts';
import { temporaryFolder } from '../../support/temporary-folder.ts';
import { BATCH, batchOf } from './batch.ts';

/** After how many acknowledged batches each run is killed: somewhere in what follows, a filing or a merge. */
const KILLS = [1, 6, 3, 11, 4, 2];

/** Lets a child file batches from `first` and kills it; answers with the last batch that it acknowledged. */
async function killedAfter(acknowledged: number, folder: string, first: number): Promise<number> {
  const child = spawn(process.execPath, [join(import.meta.dirname, 'filing-child.ts'), folder, String(first)], {
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  const ended = once(child, 'close');
  let last = first - 1;
  let count = 0;
  for await (const line of createInterface(child.stdout)) {
    last = Number(line);
    if (++count === 1 && first === 0) expect(() => openArchive({ folder, mode: 'write' })).toThrow(StoreError);
    if (count === acknowledged) child.kill('SIGKILL');
  }
  expect((await ended)[1]).toBe('SIGKILL');
  return last;
}

test('a kill at any moment leaves the archive whole: each batch wholly there or not at all, all acknowledged ones there', async () => {
  const folder = temporaryFolder();
  let next = 0;
  for (const acknowledged of KILLS) {
    const last = await killedAfter(acknowledged, folder.path, next);
    const { archive, close } = openArchive({ folder: folder.path, mode: 'write' });
    const held = async (number: number) => {
      const ids = batchOf(number).map(({ version }) => version.id);
      const { terms } = await archive.frequencies([`batch${number}`], [OPERATOR]);
      return { entries: (await archive.entries(ids, [OPERATOR])).length, found: terms.get(`batch${number}`) };
    };
    const { entries } = await held(last + 1); // It may have been done and not yet acknowledged.
    expect([0, BATCH]).toContain(entries);
    const newest = entries === 0 ? last : last + 1;
    for (let number = 0; number <= newest; number++) {
      expect(await held(number)).toEqual({ entries: BATCH, found: number === newest ? BATCH : BATCH - 1 });
    }
    close();
    const db = new DatabaseSync(join(folder.path, ARCHIVE_FILE), { readOnly: true });
    expect(db.prepare('PRAGMA integrity_check').all()).toEqual([{ integrity_check: 'ok' }]);
    expect(db.prepare('PRAGMA foreign_key_check').all()).toEqual([]);
    db.close();
    next = newest + 1;
  }
  folder.remove();
}, 60_000);
