import { once } from 'node:events';
import { createInterface } from 'node:readline';
import { describe, expect, test } from '@jest/globals';
import { backchannel, begin, ended, temporaryFolder } from './backchannel.ts';

const data = temporaryFolder();
const fresh = temporaryFolder();

describe('a fresh clone', () => {
  test('answers the lines of a pipe from its seeds, and prints nothing else', async () => {
    const { code, out, err } = await backchannel(data, ['start'], { input: '/brief syria\n\n/nope\n/sources\n' });
    expect(err).toBe('');
    expect(out).toMatch(/^SYRIA +2 reports · 2 outlets · /);
    expect(out).toContain('“our presence is advisory and we are fighting Daesh”');
    expect(out).toMatch(/\/nope[^\n]*\n\nSources /);
    expect(out).not.toMatch(/[^\P{Cc}\n]|^> /mu);
    expect(code).toBe(1); // One line was no command.
  });

  test('needs no start before a command that only reads', async () => {
    const { code, out, err } = await backchannel(fresh, ['brief', 'syria']);
    expect({ code, err }).toEqual({ code: 0, err: '' });
    expect(out).toContain('“our presence is advisory and we are fighting Daesh”');
  });
});

describe('beside a running bot', () => {
  test('a second bot says so and ends, readers work, and a request to end is obeyed', async () => {
    const bot = begin(data, ['start']);
    const lines = createInterface({ input: bot.stdout as NodeJS.ReadableStream });
    bot.stdin?.write('/sources\n');
    await once(lines, 'line');

    const [second, brief, doctor] = await Promise.all([
      backchannel(data, ['start']),
      backchannel(data, ['brief', 'syria']),
      backchannel(data, ['doctor', '--json']),
    ]);
    expect(second).toMatchObject({ code: 1, out: '' });
    expect(second.err).toMatch(/^Another Backchannel process is using the archive[^\n]*\n$/);
    expect(brief.out).toMatch(/^SYRIA /);
    expect(doctor.out).toContain('a bot is running on it');

    bot.kill('SIGTERM');
    expect(await once(bot, 'exit')).toEqual([0, null]);
  });
});

test('an engine that is too old is told what to do', async () => {
  const pretend = 'Object.defineProperty(process, "versions", { value: { ...process.versions, node: "20.1.0" } })';
  const { code, err } = await ended(
    begin(data, ['version'], { NODE_OPTIONS: `--import=data:text/javascript,${encodeURIComponent(pretend)}` }),
  );
  expect(code).toBe(1);
  expect(err).toMatch(/^Backchannel needs Node 24.12 or newer; this is Node 20.1.0. .*npm ci.*\n$/);
});

test('a reader that has enough ends the command quietly', async () => {
  const child = begin(data, ['brief', 'syria']);
  child.stdout?.destroy();
  const [code] = await once(child, 'exit');
  expect(code).toBe(0);
});
