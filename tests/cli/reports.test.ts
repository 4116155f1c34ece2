import { beforeAll, expect, test } from '@jest/globals';
import { openArchive } from '../../src/adapters/sqlite/open-archive.ts';
import { openNotebook } from '../../src/adapters/sqlite/open-notebook.ts';
import { aChat, BORIS, buttonOf, command, press } from '../support/chat.ts';
import { aNewsroom, aReceived, filed } from '../support/newsroom.ts';
import { backchannel, temporaryFolder } from './backchannel.ts';

const data = temporaryFolder();
const none = temporaryFolder();

beforeAll(async () => {
  const { archive, close: closeArchive } = openArchive({ folder: data, mode: 'write' });
  const { notebook, close } = openNotebook(data);
  const newsroom = aNewsroom(archive);
  await filed(newsroom, [
    aReceived('The bridge at Orsa is closed.\n\nThe bridge at Orsa is closed for repairs until May.'),
  ]);
  const chat = await aChat({ newsroom, notebook });
  const { message } = await chat.replied(command('/brief orsa'));
  const picker = await chat.replied(press(message, 'Something wrong?'));
  const { token } = buttonOf(picker.message, '1');
  await chat.replied(
    { kind: 'composed', token, words: 'It has been open since April.', message: null },
    { person: BORIS },
  );
  close();
  closeArchive();
});

test('shows what readers doubt, with the words as they are held', async () => {
  const { code, out } = await backchannel(data, ['reports']);
  expect(code).toBe(0);
  expect(out).toContain('It has been open since April.');
  expect(out).toContain('The bridge at Orsa is closed');
});

test('gives the values, with --json', async () => {
  const [doubt] = JSON.parse((await backchannel(data, ['reports', '--json'])).out);
  expect(doubt).toMatchObject({
    at: '2026-11-22T12:00:00.000Z',
    channel: 'C1',
    words: 'It has been open since April.',
  });
});

test('says when there is nothing', async () => {
  expect((await backchannel(none, ['reports'])).out).toBe('No reader has doubted a line yet.\n');
});
