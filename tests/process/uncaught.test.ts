import { spawn } from 'node:child_process';
import { join } from 'node:path';
import { expect, test } from '@jest/globals';
import { ended } from '../cli/backchannel.ts';

const at = (file: string): string => JSON.stringify(join(import.meta.dirname, '..', '..', 'src', file));

/** Runs a script with the log and the watch in place. */
function script(body: string): ReturnType<typeof ended> {
  const source = `
    import { openLog } from ${at('adapters/log/open-log.ts')};
    import { watchUncaught } from ${at('process/uncaught.ts')};
    const broken = watchUncaught(openLog({ level: 'info', secrets: [] }));
    const later = () => new Promise((resolve) => setImmediate(resolve));
    ${body}`;
  return ended(spawn(process.execPath, ['--input-type=module', '--eval', source]));
}

test('what nobody caught is logged with its cause and without tokens, and the process goes on', async () => {
  const { code, out, err } = await script(`
    const cause = new Error('sent xoxb-1234-hush-hush');
    setImmediate(() => { throw new Error('thrown', { cause }); });
    Promise.reject(new Error('rejected', { cause }));
    await later(); await later();
    process.exitCode = broken.aborted ? 1 : 0;`);
  expect({ code, err }).toEqual({ code: 0, err: '' });
  const lines = out
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line) as Record<string, unknown>);
  expect(lines.map(({ level, err: told }) => [level, told])).toEqual(
    ['rejected', 'thrown'].map((message) => [
      'error',
      expect.objectContaining({ message, cause: expect.objectContaining({ message: 'sent [secret]' }) }),
    ]),
  );
});

test('when such errors do not end, the process is to end', async () => {
  const { code } = await script(`
    for (let count = 0; count < 10; count++) { Promise.reject(new Error('again')); await later(); }
    process.exitCode = broken.aborted ? 70 : 0;`);
  expect(code).toBe(70);
});
