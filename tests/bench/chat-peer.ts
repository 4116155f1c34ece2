import bolt from '@slack/bolt';
import { Client, Events, GatewayIntentBits, MessageFlags } from 'discord.js';

/** The peer: acknowledges every command by the usual means of the library, and answers "ok". Prints "up" when it is connected. */
const { SLACK_BOT_TOKEN, SLACK_APP_TOKEN, SLACK_API_URL, DISCORD_TOKEN, DISCORD_API_URL } = process.env as Record<
  string,
  string
>;

if (SLACK_BOT_TOKEN) {
  const clientOptions = { slackApiUrl: SLACK_API_URL as string, retryConfig: { retries: 0 } };
  const receiver = new bolt.SocketModeReceiver({
    appToken: SLACK_APP_TOKEN as string,
    installerOptions: { clientOptions },
  });
  const app = new bolt.App({ token: SLACK_BOT_TOKEN, receiver, clientOptions });
  app.command(/.*/, async ({ ack, client, command }) => {
    await ack();
    await client.chat.postMessage({ channel: command.channel_id, text: 'ok' });
  });
  await app.start();
} else {
  const client = new Client({
    intents: [GatewayIntentBits.Guilds],
    rest: { api: DISCORD_API_URL as string },
    allowedMentions: { parse: [] },
  });
  client.on(Events.InteractionCreate, async (interaction) => {
    if (!interaction.isChatInputCommand()) return;
    await interaction.deferReply();
    await interaction.editReply({ content: 'ok', flags: MessageFlags.SuppressEmbeds });
  });
  const ready = new Promise((resolve) => client.once(Events.ClientReady, resolve));
  await client.login(DISCORD_TOKEN as string);
  await ready;
}
process.stdout.write('up\n');
