import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test } from '@jest/globals';
import { renderMessage } from '../../src/adapters/console/render.ts';
import { openArchive } from '../../src/adapters/sqlite/open-archive.ts';
import { parseAsk } from '../../src/app/ask.ts';
import { respond } from '../../src/app/respond.ts';
import { dataPath, describeWithData } from '../support/data.ts';
import { aNewsroom, filedFolder, READER, SEEDS } from '../support/newsroom.ts';

describeWithData('whatever is typed', 'hostile/naughty_strings/blns.json', () => {
  const naughty: string[] = JSON.parse(readFileSync(dataPath('hostile/naughty_strings/blns.json'), 'utf8'));
  const folder = mkdtempSync(join(tmpdir(), 'backchannel-'));
  const open = openArchive({ folder, mode: 'write' });
  afterAll(() => {
    open.close();
    rmSync(folder, { recursive: true });
  });

  test.each([
    '/brief',
    '/ask',
    '/verify',
    '/backchannel',
    '/',
  ])('%s gives a normal answer, and nothing changes', async (command) => {
    const newsroom = aNewsroom(open.archive);
    await filedFolder(newsroom, SEEDS);
    const before = await open.archive.holdings(READER.collections);
    for (const line of naughty) {
      const message = await respond(newsroom, READER, parseAsk(`${command} ${line}`));
      expect(renderMessage(message, { width: 80, colour: false }).length).toBeGreaterThan(0);
    }
    expect(await open.archive.holdings(READER.collections)).toEqual(before);
  });
});
