import { dispatchContract } from '../../contracts/dispatch.ts';
import { openRig } from './rig.ts';

dispatchContract(async () => {
  const { discord, platform, close } = await openRig();
  return {
    platform,
    place: {
      tenant: { platform: 'discord', id: discord.guild },
      channel: discord.channel,
      thread: null,
      private: false,
    },
    trouble: discord.trouble,
    goneCode: '10003',
    close,
  };
});
