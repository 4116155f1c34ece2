import { expect, test } from '@jest/globals';
import { backchannel, temporaryFolder } from './backchannel.ts';

const data = temporaryFolder();

test('a subscription list that cannot be read is named in a sentence', async () => {
  const ended = await backchannel(data, ['sources', 'import', 'no-such.opml']);
  expect(ended).toEqual({ code: 1, out: '', err: 'no-such.opml does not exist; check the name.\n' });
});
