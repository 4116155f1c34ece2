import { expect, test } from '@jest/globals';
import { backchannel, temporaryFolder } from './backchannel.ts';

const WHERE = ['--platform', 'slack', '--tenant', 'T1', '--channel', 'C1'];

const data = temporaryFolder();

test('the operator adds, previews and removes digests of any channel', async () => {
  const said = async (...words: string[]): Promise<string> => (await backchannel(data, ['digest', ...words])).out;
  expect(await said('add', 'syria', 'at', '9')).toContain('Say which channel it is for');
  expect(await said('add', 'syria at 9 zone london', ...WHERE)).toContain('Europe/London');
  const list = await said();
  expect(list).toContain('syria, at 09:00 daily #C1');
  const name = /^([0-9a-f]{5}) —/m.exec(list)?.[1] as string;
  expect(await said('preview', name)).toContain('Only you see this');
  expect(await said('preview', 'nobody')).toContain('Name a digest');
  expect(await said('remove', name)).toContain('is removed');
  expect(await said('list')).toContain('0 digests');
});
