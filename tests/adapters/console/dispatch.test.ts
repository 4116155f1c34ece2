import { PassThrough } from 'node:stream';
import { consolePlatform } from '../../../src/adapters/console/platform.ts';
import { dispatchContract } from '../../contracts/dispatch.ts';
import { CHANNEL } from '../../support/chat.ts';

dispatchContract(async () => {
  const platform = consolePlatform({
    input: new PassThrough(),
    output: new PassThrough(),
    terminal: { width: 80, colour: false } as never,
    person: 'anna',
    session: 's',
  });
  return { platform, place: CHANNEL, trouble: null, goneCode: '', close: async () => {} };
});
