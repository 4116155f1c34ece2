import { slackPlatform } from '../../../src/adapters/slack/platform.ts';
import { dispatchContract } from '../../contracts/dispatch.ts';
import { openSlackDouble } from '../../support/slack/double.ts';
import { CHANNEL } from '../../support/slack/payloads.ts';
import { StubDesk } from '../../support/slack/stub-desk.ts';
import { Logged, options } from './running.ts';

dispatchContract(async () => {
  const double = await openSlackDouble();
  const platform = slackPlatform(options(double, new Logged(), { stepMs: 1 }));
  await platform.start(new StubDesk());
  return {
    platform,
    place: { tenant: { platform: 'slack', id: 'T000000001' }, channel: CHANNEL, thread: null, private: false },
    trouble: double.trouble,
    goneCode: 'is_archived',
    close: async () => {
      double.trouble.down = null;
      await platform.stop();
      await double.close();
      if (double.record.violations.length > 0) throw new Error(double.record.violations.join('\n'));
    },
  };
});
