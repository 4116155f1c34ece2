import type { Double } from './double.ts';
import { INTENT } from './gateway.ts';
import type { Channel, Interaction, StoredMessage } from './world.ts';

const MANAGE_SERVER = 1n << 5n;
const SPEAK = (1n << 11n) | (1n << 38n);

interface Doing {
  readonly channel?: string;
  readonly manages?: boolean;
  /** Whether they may write there; so it is unless said otherwise. */
  readonly speaks?: boolean;
}

/** What people do in Discord: each sends the event that the bot would get, and gives what Discord knows of it. */
export function peopleOf(double: Double, person = double.person) {
  const { world, gateway } = double;

  const channelOf = (id: string | undefined): Channel => world.channels.get(id ?? double.channel) as Channel;

  function interact(
    type: number,
    data: object,
    { channel: at, manages = false, speaks = true }: Doing,
    more: object = {},
    pressed: string | null = null,
  ): Interaction {
    const channel = channelOf(at);
    const id = world.newId();
    const interaction: Interaction = {
      id,
      token: `token-of-${id}`,
      channel: channel.id,
      user: person,
      pressed,
      at: Date.now(),
      callbacks: [],
      original: null,
      thinking: false,
      expired: false,
    };
    world.interactions.set(interaction.token, interaction);
    const user = { id: person, username: 'reader', discriminator: '0' };
    const guild = channel.guild_id ?? null;
    const who = guild
      ? {
          guild_id: guild,
          member: {
            user,
            permissions: String((manages ? MANAGE_SERVER : 0n) | (speaks ? SPEAK : 0n)),
            roles: [],
            joined_at: '2026-11-01T09:00:00.000Z',
          },
        }
      : { user };
    const payload = {
      id,
      application_id: world.application,
      type,
      token: interaction.token,
      version: 1,
      channel_id: channel.id,
      channel,
      data,
      ...who,
      ...more,
    };
    const usual = {
      locale: 'en-GB',
      entitlements: [],
      app_permissions: '309237713920',
      authorizing_integration_owners: { '0': guild ?? '0' },
      context: guild ? 0 : 1,
      attachment_size_limit: 10_485_760,
    };
    gateway.dispatch('INTERACTION_CREATE', { ...usual, ...payload }, { guild });
    return interaction;
  }

  const stringOption = (name: string, value: string, more: object = {}) => ({ name, type: 3, value, ...more });
  const messageOf = ({ id, channel_id, flags }: StoredMessage) => ({
    id,
    channel_id,
    flags,
    type: 0,
    content: '',
    author: { id: world.self, username: 'backchannel', discriminator: '0', bot: true },
    mentions: [],
    embeds: [],
    attachments: [],
    components: [],
    timestamp: '2026-11-22T09:00:00.000Z',
  });

  return {
    /** `/brief syria` is `commands('brief', { topic: 'syria' })`; `sub` for a subcommand. */
    commands(
      name: string,
      options: Record<string, string> = {},
      { sub, ...doing }: Doing & { sub?: string } = {},
    ): Interaction {
      const given = Object.entries(options).map(([key, value]) => stringOption(key, value));
      const data = {
        id: world.newId(),
        type: 1,
        name,
        options: sub ? [{ type: 1, name: sub, options: given }] : given,
      };
      return interact(2, data, doing);
    },
    types(name: string, option: string, typed: string): Interaction {
      return interact(
        4,
        { id: world.newId(), type: 1, name, options: [stringOption(option, typed, { focused: true })] },
        {},
      );
    },
    asksAbout(words: string, doing: Doing = {}): Interaction {
      const target = this.writes(words, doing);
      const data = {
        id: world.newId(),
        type: 3,
        name: 'Ask about this',
        target_id: target,
        resolved: { messages: { [target]: { id: target, content: words, embeds: [] } } },
      };
      return interact(2, data, doing);
    },
    presses(message: StoredMessage, customId: string, doing: Doing = {}): Interaction {
      const data = { component_type: 2, custom_id: customId };
      return interact(3, data, { ...doing, channel: message.channel_id }, { message: messageOf(message) }, message.id);
    },
    chooses(message: StoredMessage, customId: string, value: string): Interaction {
      const data = { component_type: 3, custom_id: customId, values: [value] };
      return interact(3, data, { channel: message.channel_id }, { message: messageOf(message) }, message.id);
    },
    /** Sends a form of several fields: words, or what was chosen. */
    fills(customId: string, values: Record<string, string | string[]>, doing: Doing = {}): Interaction {
      const components = Object.entries(values).map(([custom_id, value], at) => ({
        type: 18,
        id: at,
        component: Array.isArray(value) ? { type: 3, custom_id, values: value } : { type: 4, custom_id, value },
      }));
      return interact(5, { custom_id: customId, components }, doing);
    },
    submits(customId: string, words: string, from: StoredMessage | null, doing: Doing = {}): Interaction {
      const field = { type: 18, id: 1, component: { type: 4, id: 2, custom_id: 'words', value: words } };
      const message = from ? { message: messageOf(from) } : {};
      const channel = from?.channel_id ?? doing.channel;
      return interact(
        5,
        { custom_id: customId, components: [field] },
        { ...doing, ...(channel ? { channel } : {}) },
        message,
        from?.id ?? null,
      );
    },
    /** Writes a message that nobody tells the bot of. Gives its id. */
    writes(words: string, { channel }: Doing = {}): string {
      const id = world.newId();
      world.messages.set(id, {
        id,
        channel_id: channelOf(channel).id,
        author: { id: person },
        content: words,
        onlyFor: null,
        edits: 0,
      });
      return id;
    },
    /** Says something; the bot reads it if it may. `times`: how often the event comes. Gives the message's id. */
    says(
      words: string,
      {
        channel: at,
        times = 1,
        mention = false,
        to,
      }: Doing & { times?: number; mention?: boolean; to?: StoredMessage } = {},
    ): string {
      const channel = channelOf(at);
      const content = mention ? `<@${world.self}> ${words}` : words;
      const id = this.writes(content, { channel: channel.id });
      const guild = channel.guild_id ?? null;
      const pinged = mention || to !== undefined; // a reply pings, unless its writer takes that away
      const mentions = pinged ? [{ id: world.self, username: 'backchannel', discriminator: '0', bot: true }] : [];
      const payload = {
        id,
        channel_id: channel.id,
        ...(guild ? { guild_id: guild } : {}),
        type: to ? 19 : 0,
        ...(to ? { message_reference: { message_id: to.id }, referenced_message: messageOf(to) } : {}),
        content,
        author: { id: person, username: 'reader', discriminator: '0' },
        mentions,
        mention_roles: [],
        mention_everyone: false,
        embeds: [],
        attachments: [],
        components: [],
        timestamp: '2026-11-22T09:00:00.000Z',
        edited_timestamp: null,
        tts: false,
        pinned: false,
      };
      const seen = (intents: number): object =>
        (intents & INTENT.messageContent) !== 0 || pinged || guild === null ? payload : { ...payload, content: '' };
      for (let count = 0; count < times; count++)
        gateway.dispatch('MESSAGE_CREATE', seen, {
          guild,
          intent: guild ? INTENT.guildMessages : INTENT.directMessages,
        });
      return id;
    },
    /** The guild takes the bot in. */
    takesIn(at: number): void {
      const channels = [{ id: double.channel, type: 0 }];
      const guild = { id: double.guild, joined_at: new Date(at).toISOString(), system_channel_id: double.channel };
      gateway.dispatch(
        'GUILD_CREATE',
        { ...guild, name: 'News', channels, members: [], threads: [], roles: [] },
        { guild: double.guild },
      );
    },
    /** The guild removes the bot. */
    removes(): void {
      gateway.dispatch('GUILD_DELETE', { id: double.guild }, { guild: double.guild });
    },
  };
}

export type People = ReturnType<typeof peopleOf>;
