import { expect, test } from '@jest/globals';
import { backchannel, temporaryFolder } from './backchannel.ts';

const WHERE = ['--platform', 'slack', '--tenant', 'T1', '--channel', 'C1'];

const [data, empty] = [temporaryFolder(), temporaryFolder()];

test('a mistake in an order says what would be right, stores nothing and ends with another code than 0', async () => {
  const said = (...words: string[]) => backchannel(empty, ['digest', ...words]);
  expect(await said('add', 'syria at 9')).toMatchObject({
    code: 2,
    out: '',
    err: expect.stringContaining('--platform'),
  });
  expect(await said('add', 'syria at 9', '--platform', 'irc', ...WHERE.slice(2))).toMatchObject({ code: 2, out: '' });
  expect(await said('add', 'syria at 9', ...WHERE.slice(0, 5), '#news')).toMatchObject({ code: 2, out: '' });
  expect(await said('add', 'syria at noonish', ...WHERE)).toMatchObject({ code: 1, out: '' });
  expect(await said('pause')).toMatchObject({ code: 2, err: expect.stringContaining('Name a digest') });
  expect(await said('shout')).toMatchObject({ code: 2, err: expect.stringContaining('Say one of') });
  expect(await said('list')).toMatchObject({ code: 0, out: expect.stringContaining('There is no digest yet') });
});

test('the operator adds, previews and removes digests of any channel', async () => {
  const said = async (...words: string[]): Promise<string> => {
    const { out, err } = await backchannel(data, ['digest', ...words]);
    return out + err;
  };
  expect(await said('add', 'syria', 'at', '9')).toContain('Say which channel it is for');
  expect(await said('add', 'syria at 9 zone london', ...WHERE)).toMatch(/Where\s+#C1\n[\s\S]*Europe\/London/);
  const list = await said();
  expect(list).toContain('syria, at 09:00 daily #C1');
  const name = /^([0-9a-f]{5}) —/m.exec(list)?.[1] as string;
  expect(await said('preview', name)).toContain('Only you see this');
  expect(await said('now', name)).toMatch(/is posted within a minute\.[\s\S]*start it/);
  expect(await said('preview', 'nobody')).toContain('Name a digest');
  expect(await said('remove', name)).toContain('is removed');
  expect(await said('list')).toContain('There is no digest yet');
});
