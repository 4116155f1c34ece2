import { createHash } from 'node:crypto';
import { renameSync, symlinkSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { all, article, fromInput, inFolder, oneFile, refusal, withFiles } from './handed-in.ts';

const FRONT = '---\noutlet: Harbour Gazette\nheadline: Port opens\npublished: 2018-08-28\n---\n';
const sha256 = (content: string): string => createHash('sha256').update(content).digest('hex');

describe('one article', () => {
  test('Markdown: front matter states, the rest is prose under its headline', async () => {
    const { text, stated } = await article('a.md', `${FRONT}\nThe *port* of\nthe town opens.\n`);
    expect(text).toBe('Port opens\n\nThe port of the town opens.');
    expect(stated).toMatchObject({ outlet: 'Harbour Gazette', headline: 'Port opens', url: null });
    expect(stated.publishedAt?.earliest).toBe(Date.UTC(2018, 7, 28));
  });

  test.each([
    '# Port opens\n\nIt does.',
    'Port opens\n\nIt does.',
    '\n\n## Port opens\nIt does.',
  ])('a text that begins with its headline is not given another: %j', async (body) => {
    expect((await article('a.md', FRONT + body)).text).toBe('Port opens\n\nIt does.');
  });

  test('a headline that only begins the first sentence is put before it', async () => {
    expect((await article('a.md', `${FRONT}Port opens late.`)).text).toBe('Port opens\n\nPort opens late.');
  });

  test('a dateline stands before the first paragraph, once', async () => {
    const front = FRONT.replace('---\no', '---\ndateline: "PORT TOWN, Aug 28"\no');
    const text = 'Port opens\n\nPORT TOWN, Aug 28 — It does.';
    expect((await article('a.md', `${front}# Port opens\nIt does.`)).text).toBe(text);
    expect((await article('a.md', `${front}PORT TOWN, Aug 28 — It does.`)).text).toBe(text);
  });

  test('plain text is kept as it is, normalised', async () => {
    const { text, stated } = await article('a.txt', '\uFEFFOne *two*\r\n\r\n  three  \0\n');
    expect(text).toBe('One *two*\n\n  three  \uFFFD\n');
    expect(stated.outlet).toBeNull();
  });

  test('the hashes are of the bytes as they came and of the text in UTF-8', async () => {
    const { rawHash, textHash } = await article('a.txt', 'Zürich\r\n');
    expect(rawHash).toBe(sha256('Zürich\r\n'));
    expect(textHash).toBe(sha256('Zürich\n'));
  });

  test.each(['a.html', 'a.HTM'])('a page: %s', async (name) => {
    const page = '<!doctype html><title>Port opens</title><main>It does.</main>';
    const { text, stated } = await article(name, page);
    expect(text).toBe('Port opens\n\nIt does.');
    expect(stated).toMatchObject({ headline: 'Port opens', outlet: 'Page Post' });
  });

  test('a page in the encoding that it declares', async () => {
    const main = Buffer.from([0xcc, 0xee, 0xf1, 0xea, 0xe2, 0xe0]);
    const page = [Buffer.from('<html><meta charset="windows-1251"><main>'), main, Buffer.from('</main>')];
    expect((await article('a.html', Buffer.concat(page))).text).toBe('Москва');
  });

  test('a sidecar states what the file does not, and goes before what the file says of itself', async () => {
    const sidecar = JSON.stringify({ outlet: 'Northern Wire', byline: 'A. Writer' });
    const { stated } = await article('a.md', `${FRONT}It does.`, { 'a.json': sidecar });
    expect(stated).toMatchObject({ outlet: 'Northern Wire', byline: 'A. Writer', headline: 'Port opens' });
    const page = await article('b.html', '<main>It does.</main>', { 'b.json': '{"url": "https://a.example/port"}' });
    expect(page.stated.url).toBe('https://a.example/port');
  });

  test('what metadata say is normalised too', async () => {
    const { text, stated } = await article('a.txt', 'It does.', {
      'a.json': '{"headline": "Cafe\\u0301 \\ud800\\u0000"}',
    });
    expect(stated.headline).toBe('Café \uFFFD\uFFFD');
    expect(text.startsWith('Café \uFFFD\uFFFD\n\n')).toBe(true);
  });

  test('the key is the file, by whatever way it was named', async () => {
    await withFiles({ 'a.txt': 'words' }, async (folder) => {
      symlinkSync(join(folder, 'a.txt'), join(folder, 'b.txt'));
      const keys = [join(folder, 'a.txt'), join(folder, '.', 'b.txt')].map(async (path) => {
        const [intake] = await all(path);
        return intake?.kind === 'received' ? intake.received.keys[0] : intake?.reason;
      });
      const [direct, linked] = await Promise.all(keys);
      expect(direct).toMatch(/^file:\/\/\/.*\/a\.txt$/);
      expect(linked).toBe(direct);
    });
  });
});

describe('a folder', () => {
  test('is gone through by name, with the folders in it', async () => {
    const files = { 'b.txt': 'b', 'a.md': 'a', 'c/b.txt': 'cb', 'c/a/z.txt': 'caz', 'Z.txt': 'z', 'é.txt': 'e' };
    const found = await inFolder(files);
    expect(found.map(({ kind, name }) => `${kind} ${name}`)).toEqual(
      ['Z.txt', 'a.md', 'b.txt', 'c/a/z.txt', 'c/b.txt', 'é.txt'].map((name) => `received ${name}`),
    );
  });

  test('hidden files, node_modules and sidecars are not mentioned', async () => {
    const files = {
      '.a.txt': 'a',
      '.b/c.txt': 'c',
      'node_modules/d.md': 'd',
      'e.txt': 'e',
      'e.json': '{"outlet": "E"}',
    };
    expect(await inFolder(files)).toMatchObject([
      { kind: 'received', name: 'e.txt', received: { stated: { outlet: 'E' } } },
    ]);
  });

  test('READMEs, data and other kinds are skipped with the reason', async () => {
    const found = await inFolder({
      'README.md': 'about',
      'data.json': '{}',
      'p.pdf': '%PDF',
      noname: 'x',
      't.txt': 't',
    });
    expect(found.filter(({ kind }) => kind === 'skipped').map((one) => 'reason' in one && one.reason)).toEqual([
      'README.md describes its folder; to index it all the same, name it.',
      'data.json describes no file beside it; articles are .md, .txt or .html files.',
      'noname is of a kind that cannot be read; articles are .md, .txt or .html files.',
      'p.pdf is of a kind that cannot be read; articles are .md, .txt or .html files.',
    ]);
  });

  test('a README that is named is taken', async () => {
    expect((await oneFile('README.md', 'about')).kind).toBe('received');
  });

  test('links in it are not followed, wherever they lead', async () => {
    await withFiles({ 'in/a.txt': 'a', 'out/secret.txt': 's' }, async (folder) => {
      symlinkSync(join(folder, 'out'), join(folder, 'in', 'b'));
      symlinkSync(join(folder, 'out', 'secret.txt'), join(folder, 'in', 'c.txt'));
      symlinkSync(join(folder, 'in'), join(folder, 'in', 'd'));
      const found = await all(join(folder, 'in'));
      expect(found.map(({ kind }) => kind)).toEqual(['received', 'skipped', 'skipped', 'skipped']);
    });
  });

  test('one bad file stops nothing', async () => {
    const found = await inFolder({ 'a.txt': 'a', 'b.txt': '', 'c.md': '---\n', 'd.txt': 'd' });
    expect(found.map(({ kind }) => kind)).toEqual(['received', 'refused', 'refused', 'received']);
  });

  test('without an article is refused', async () => {
    expect(await inFolder({ 'README.md': 'about' })).toContainEqual({
      kind: 'refused',
      name: expect.any(String),
      reason: 'the folder is a folder with no article in it; put .md, .txt or .html files there.',
    });
  });
});

describe('standard input', () => {
  test.each([
    ['front matter', `${FRONT}The *port* opens.`, 'Port opens\n\nThe port opens.'],
    ['a page', '<!DOCTYPE html><html><main>It does.</main>', 'It does.'],
    ['plain text', 'It *does*.', 'It *does*.'],
  ])('%s is known by its beginning', async (_what, content, text) => {
    const intake = await fromInput(content);
    expect(intake).toMatchObject({ kind: 'received', name: 'standard input', received: { text } });
    expect(intake.kind === 'received' && intake.received.keys[0]).toBe(`stdin:${sha256(content)}`);
  });

  test.each([
    ['', 'standard input is empty; there is nothing to index.'],
    [' \n ', 'standard input has no words in it; there is nothing to index.'],
  ])('%j is refused', async (content, reason) => {
    expect(await fromInput(content)).toEqual({ kind: 'refused', name: 'standard input', reason });
  });

  test('any bytes give a value, and what is received is whole', async () => {
    const bytes = fc.oneof(
      fc.uint8Array({ maxLength: 200 }),
      fc.string({ unit: 'binary' }).map((text) => Buffer.from(text)),
      fc
        .array(
          fc.constantFrom(
            '---\n',
            'outlet: ',
            'a',
            '\r',
            '\0',
            '[',
            '{',
            '&x',
            '*x',
            ': ',
            '"',
            '<html>',
            '<main>',
            '</main>',
          ),
        )
        .map((parts) => Buffer.from(parts.join(''))),
    );
    await fc.assert(
      fc.asyncProperty(bytes, async (content) => {
        const intake = await fromInput(content);
        if (intake.kind !== 'received') {
          expect(intake.reason).toMatch(/^standard input.*\.$/s);
          return;
        }
        expect(intake.received.text.isWellFormed()).toBe(true);
        expect(intake.received.text).not.toMatch(/[\0\r]/);
        expect(intake.received.text).toBe(intake.received.text.normalize('NFC'));
      }),
    );
  });
});

describe('a name', () => {
  test('that would play tricks on a terminal is made harmless', async () => {
    await withFiles({ 'a.txt': '' }, async (folder) => {
      renameSync(join(folder, 'a.txt'), join(folder, 'a\x1b[2J\n\u202eb.txt'));
      const [intake] = await all(folder);
      expect(intake).toMatchObject({ kind: 'refused' });
      expect(intake?.kind === 'refused' && intake.reason).not.toMatch(/[\p{Cc}\u202e]/u);
    });
  });

  test('of a kind that is not read is refused when it is given on its own', async () => {
    expect(await refusal('a.pdf', '%PDF')).toBe('a.pdf is of a kind that cannot be read; give .md, .txt or .html.');
  });
});
