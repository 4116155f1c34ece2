import { mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { PassThrough } from 'node:stream';
import { afterAll, describe, expect, test } from '@jest/globals';
import { completions } from '../../../src/adapters/console/complete.ts';
import { loadHistory, saveHistory } from '../../../src/adapters/console/history.ts';
import { answerLines, converse } from '../../../src/adapters/console/prompt.ts';

const folder = mkdtempSync(join(tmpdir(), 'backchannel-'));
afterAll(() => rmSync(folder, { recursive: true }));

const CTRL_C = '\u0003';
const CTRL_D = '\u0004';
const UP = '\u001b[A';

/** Types `keys` (several: apart from one another, as by hand) at a terminal of 80 columns and gives back the lines that were answered, and what was shown. */
async function typing(
  keys: string | readonly string[],
  historyFile = join(folder, 'none'),
): Promise<{ asked: string[]; shown: string }> {
  const asked: string[] = [];
  const input = Object.assign(new PassThrough(), { isTTY: true, setRawMode: () => {} });
  const output = Object.assign(new PassThrough(), { isTTY: true, columns: 80 });
  for (const key of [keys].flat()) input.write(key);
  await converse({
    input,
    output,
    welcome: 'Welcome.\n',
    topics: ['syria', 'sudan', 'Sahel'],
    historyFile,
    stop: new AbortController().signal,
    answer: async (line) => {
      asked.push(line);
      return `Answer to ${line}.\n`;
    },
  });
  return { asked, shown: String(output.read()) };
}

describe('the prompt', () => {
  test('welcomes, answers, and ends at Ctrl-D', async () => {
    const { asked, shown } = await typing(`/brief syria\r\r/sources\r${CTRL_D}`);
    expect(asked).toEqual(['/brief syria', '/sources']);
    expect(shown).toMatch(
      /^Welcome\.\n\n[\s\S]*\nAnswer to \/brief syria\.\n\n[\s\S]*\nAnswer to \/sources\.\n\n[\s\S]*\n$/,
    );
  });

  test('Ctrl-C clears a line that was begun, and leaves on an empty one', async () => {
    expect((await typing(`half a line${CTRL_C}/help\r${CTRL_C}/brief never\r`)).asked).toEqual(['/help']);
  });

  test('/quit leaves', async () => {
    expect((await typing('/help\r/quit\r/brief never\r')).asked).toEqual(['/help']);
  });

  test('completes commands and topics', async () => {
    expect((await typing(['/br', '\t', 'sy', '\t', '\r', CTRL_D])).asked).toEqual(['/brief syria']);
  });

  test('remembers the lines of earlier sessions', async () => {
    const file = join(folder, 'history');
    await typing(`/brief syria\r${CTRL_D}`, file);
    expect((await typing(`${UP}\r${CTRL_D}`, file)).asked).toEqual(['/brief syria']);
  });
});

describe('completion', () => {
  test.each([
    ['/s', ['/sources']],
    ['/brief s', ['/brief syria', '/brief sudan', '/brief Sahel']],
    ['brief SU', ['brief sudan']],
    ['/ask who', []],
    ['/backchannel', []],
  ])('of %j is %j', (line, hits) => {
    expect(completions(line, ['syria', 'sudan', 'Sahel'])).toEqual([hits, line]);
  });
});

describe('the history', () => {
  const file = join(folder, 'long');

  test('keeps the newest 500 lines, for its owner only', () => {
    const newestFirst = Array.from({ length: 600 }, (_, index) => `line ${index}`);
    saveHistory(file, newestFirst);
    expect(loadHistory(file)).toEqual(newestFirst.slice(0, 500));
    expect(statSync(file).mode & 0o777).toBe(0o600);
    expect(readFileSync(file, 'utf8').startsWith('line 499\n')).toBe(true);
  });

  test('holds nothing that a terminal would obey', () => {
    writeFileSync(file, 'one\u001b[2J\n\ntwo\n');
    expect(loadHistory(file)).toEqual(['two', 'one␛[2J']);
  });

  test('is empty where there is none, and not being able to keep it is no failure', () => {
    expect(loadHistory(join(folder, 'missing'))).toEqual([]);
    expect(() => saveHistory(join(folder, 'missing', 'history'), ['one'])).not.toThrow();
  });
});

test('lines of a pipe are answered one after another, empty ones are not', async () => {
  const input = new PassThrough();
  input.end('/brief syria\r\n\n  \n/help\n/quit\n/brief never');
  const asked: string[] = [];
  await answerLines(input, async (line) => void asked.push(line), new AbortController().signal);
  expect(asked).toEqual(['/brief syria', '/help']);
});
