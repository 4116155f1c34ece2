import { execFileSync } from 'node:child_process';
import { once } from 'node:events';
import { chmodSync, closeSync, ftruncateSync, mkdirSync, openSync } from 'node:fs';
import { createServer } from 'node:net';
import { join } from 'node:path';
import { describe, expect, test } from '@jest/globals';
import { fileProblem } from '../../../src/adapters/files/read-bytes.ts';
import { all, inFolder, refusal, withFiles } from './handed-in.ts';

const BODY = '---\nheadline: Port opens\n---\nIt does.';

describe('what cannot be used is refused in one sentence that names it and says what to do', () => {
  test.each([
    ['empty.txt', '', 'is empty; there is nothing to index.'],
    ['blank.txt', ' \n\t\n', 'has no words in it; there is nothing to index.'],
    ['blank.md', '---\nheadline: Port opens\n---\n\n', 'has no words in it; there is nothing to index.'],
    ['binary.txt', Buffer.from([0, 1, 2, 3, 255, 254, 0, 0]), 'save it as UTF-8'],
    ['cyrillic.txt', Buffer.from([0xcc, 0xee, 0xf1, 0xea, 0xe2, 0xe0]), 'is neither UTF-8 nor another encoding'],
    ['open.md', '---\nheadline: Port opens\n\nIt does.', 'begins with front matter that no second line "---" closes'],
    ['broken.md', BODY.replace('Port', '"Port'), 'has front matter that is not YAML'],
    ['tabs.md', BODY.replace('headline: Port', 'headline: Port: no'), 'has front matter that is not YAML'],
    ['twice.md', BODY.replace('---\n', '---\nheadline: x\n'), 'has front matter that is not YAML'],
    ['list.md', BODY.replace('headline: Port opens', '- x'), ', front matter: it must be fields with their values'],
    [
      'date.md',
      BODY.replace('headline: Port opens', 'published: 2018-02-31'),
      '"published" must be a date such as 2018-08-28',
    ],
    ['page.html', '<html><nav>Home</nav></html>', 'has no article in it that could be found'],
  ])('%s', async (name, content, sentence) => {
    const reason = await refusal(name, content);
    expect(reason).toContain(sentence);
    expect(reason.startsWith(name)).toBe(true);
    expect(reason).toMatch(/^[^\n]+\.$/);
  });

  test.each([
    [
      '{"outlet": ',
      'a.json is not JSON; correct it, or remove it if it does not describe the article beside it; until then',
    ],
    ['{"outlett": "x"}', 'a.json: "outlett" is no field of an article'],
    ['[]', 'a.json: it must be fields with their values'],
  ])('a sidecar %j', async (sidecar, sentence) => {
    const told = await refusal('a.txt', 'words', { 'a.json': sidecar });
    expect(told).toContain(sentence);
    expect(told).toMatch(/; until then \S*a\.txt is left out\.$/);
  });

  test('YAML that grows is not grown', async () => {
    const bomb = `---\na: &a [x, x]\nb: &b [*a, *a]\nc: [*b, *b]\n---\nIt does.`;
    expect(await refusal('bomb.md', bomb)).toContain('has front matter that is not YAML');
    expect(await refusal('deep.md', `---\n${'['.repeat(15_000)}\n---\nIt does.`)).toContain('not YAML');
    expect(await refusal('long.md', `---\n${'x: 1\n'.repeat(10_000)}---\nIt does.`)).toContain('more than 20,000');
  });

  test('a file that is missing', async () => {
    expect(await all('no-such-file.txt')).toEqual([
      { kind: 'refused', name: 'no-such-file.txt', reason: 'no-such-file.txt does not exist; check the name.' },
    ]);
    expect(await all('no\0such.txt')).toMatchObject([{ kind: 'refused' }]);
  });

  test.each([50_000_000, 10_000_000_000])('a file of %d bytes, without reading it', async (bytes) => {
    await withFiles({ 'big.txt': 'words' }, async (folder) => {
      const file = openSync(join(folder, 'big.txt'), 'r+');
      ftruncateSync(file, bytes);
      closeSync(file);
      const [intake] = await all(folder);
      const size = `${(bytes / 1_000_000).toLocaleString('en')} MB`;
      expect(intake).toMatchObject({
        kind: 'refused',
        reason: expect.stringContaining(`big.txt is too large: ${size}, and the most is 5 MB`),
      });
    });
  });

  test('a folder that is named like a file is a folder', async () => {
    expect(await inFolder({ 'x.txt/y.txt': 'words' })).toMatchObject([{ kind: 'received', name: 'x.txt/y.txt' }]);
    await withFiles({}, async (folder) => {
      mkdirSync(join(folder, 'x.txt'));
      expect(await all(join(folder, 'x.txt'))).toMatchObject([
        { kind: 'refused', reason: expect.stringContaining('x.txt is a folder with no article in it') },
      ]);
    });
  });

  test('a pipe that nobody writes to, without waiting for it', async () => {
    await withFiles({ 'a.txt': 'words' }, async (folder) => {
      execFileSync('mkfifo', [join(folder, 'pipe.txt')]);
      expect(await all(folder)).toMatchObject([
        { kind: 'received' },
        { kind: 'refused', reason: expect.stringMatching(/pipe\.txt is not a file; give a file or a folder\.$/) },
      ]);
      expect(await all(join(folder, 'pipe.txt'))).toMatchObject([{ kind: 'refused' }]);
    });
  });

  test('a socket', async () => {
    await withFiles({}, async (folder) => {
      const server = createServer().listen(join(folder, 's.txt'));
      await once(server, 'listening');
      try {
        expect(await all(join(folder, 's.txt'))).toMatchObject([
          { kind: 'refused', reason: expect.stringContaining('is not a file') },
        ]);
      } finally {
        server.close();
      }
    });
  });

  test('a file that one may not read', () => {
    const error = Object.assign(new Error('EACCES: permission denied'), { code: 'EACCES' });
    expect(fileProblem(error, 'a.txt').message).toBe('a.txt cannot be read; give yourself permission to read it.');
  });

  const mayReadAll = process.getuid?.() === 0;
  const unlessAllowed = mayReadAll ? test.skip : test;
  unlessAllowed(`a real one${mayReadAll ? ' (skipped: root may read everything)' : ''}`, async () => {
    await withFiles({ 'a.txt': 'words', 'b.txt': 'words' }, async (folder) => {
      chmodSync(join(folder, 'a.txt'), 0);
      expect(await all(folder)).toMatchObject([{ kind: 'refused' }, { kind: 'received' }]);
    });
  });
});
