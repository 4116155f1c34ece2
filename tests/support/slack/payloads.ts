/** Payloads as Slack sends them, with the fields that matter and some that do not. The ids are those of the double's workspace. */
export const TEAM = 'T000000001';
export const CHANNEL = 'C000000001';
export const DIRECT = 'D000000001';
/** An administrator of the workspace. */
export const ANN = 'U000000001';

type Payload = Readonly<Record<string, unknown>>;

let last = 0;

/** A time stamp that no other message of this run has. */
export function newTs(): string {
  last++;
  return `1795300000.${String(last).padStart(6, '0')}`;
}

export interface Words {
  readonly text: string;
  readonly channel?: string;
  readonly user?: string;
  readonly ts?: string;
  readonly thread?: string;
  readonly more?: Payload;
}

/** Something said in a channel or, with `DIRECT`, to us alone. */
export function said({ text, channel = CHANNEL, user = ANN, ts = newTs(), thread, more }: Words): Payload {
  return {
    type: 'message',
    channel,
    user,
    text,
    ts,
    ...(thread ? { thread_ts: thread } : {}),
    channel_type: channel.startsWith('D') ? 'im' : 'channel',
    event_ts: ts,
    client_msg_id: `client-${ts}`,
    team: TEAM,
    ...more,
  };
}

/** The second event that Slack makes of a mention. */
export function mention(words: Words): Payload {
  const { channel_type: _, ...event } = said(words);
  return { ...event, type: 'app_mention' };
}

export const opened = (tab: 'home' | 'messages', user = ANN): Payload => ({
  type: 'app_home_opened',
  user,
  channel: DIRECT,
  tab,
  event_ts: newTs(),
});

export interface EnvelopeOptions {
  readonly eventId?: string;
}

export function envelope(event: Payload, self: string, { eventId = `Ev${newTs()}` }: EnvelopeOptions = {}): Payload {
  return {
    token: 'verification',
    team_id: TEAM,
    api_app_id: 'A000000001',
    type: 'event_callback',
    event_id: eventId,
    event_time: 1795300000,
    authorizations: [{ enterprise_id: null, team_id: TEAM, user_id: self, is_bot: true, is_enterprise_install: false }],
    event,
  };
}

export interface Ways {
  readonly trigger: string;
  readonly responseUrl: string;
}

export function command(line: string, { trigger, responseUrl }: Ways, channel = CHANNEL, user = ANN): Payload {
  const [name = '', ...rest] = line.split(' ');
  return {
    token: 'verification',
    team_id: TEAM,
    team_domain: 'newsroom',
    channel_id: channel,
    channel_name: 'general',
    user_id: user,
    user_name: 'ann',
    command: name,
    text: rest.join(' '),
    api_app_id: 'A000000001',
    is_enterprise_install: 'false',
    response_url: responseUrl,
    trigger_id: trigger,
  };
}

export interface Pressed {
  readonly token: string;
  readonly message: string;
  readonly thread?: string;
  readonly ephemeral?: boolean;
  readonly user?: string;
}

export function press(
  { token, message, thread, ephemeral = false, user = ANN }: Pressed,
  { trigger, responseUrl }: Ways,
): Payload {
  return {
    type: 'block_actions',
    team: { id: TEAM, domain: 'newsroom' },
    user: { id: user, username: 'ann', team_id: TEAM },
    api_app_id: 'A000000001',
    container: {
      type: 'message',
      message_ts: message,
      channel_id: CHANNEL,
      is_ephemeral: ephemeral,
      ...(thread ? { thread_ts: thread } : {}),
    },
    trigger_id: trigger,
    response_url: responseUrl,
    channel: { id: CHANNEL, name: 'general' },
    ...(ephemeral ? {} : { message: { type: 'message', ts: message, ...(thread ? { thread_ts: thread } : {}) } }),
    actions: [
      {
        type: 'button',
        action_id: 'button-0',
        block_id: 'b',
        text: { type: 'plain_text', text: 'More' },
        value: token,
        action_ts: newTs(),
      },
    ],
  };
}

/** Something chosen from a list on a message. */
export function choose(pressed: Pressed, ways: Ways): Payload {
  const action = { type: 'static_select', action_id: 'button-0', selected_option: { value: pressed.token } };
  return { ...press(pressed, ways), actions: [action] };
}

/** A button on our page. */
export function pressAtHome(token: string, { trigger }: Ways, user = ANN): Payload {
  return {
    type: 'block_actions',
    team: { id: TEAM, domain: 'newsroom' },
    user: { id: user, username: 'ann', team_id: TEAM },
    api_app_id: 'A000000001',
    container: { type: 'view', view_id: 'V0HOME' },
    trigger_id: trigger,
    view: { id: 'V0HOME', type: 'home', team_id: TEAM },
    actions: [{ type: 'button', action_id: 'button-0', block_id: 'b', value: token, action_ts: newTs() }],
  };
}

/** Somebody brings a member into a channel. */
export const joined = (user: string, inviter: string | null = ANN, channel = CHANNEL): Payload => ({
  type: 'member_joined_channel',
  user,
  channel,
  channel_type: 'C',
  team: TEAM,
  event_ts: newTs(),
  ...(inviter === null ? {} : { inviter }),
});

/** A form of several fields, filled in and sent. */
export function filled(view: Payload, id: string, values: Readonly<Record<string, string>>, user = ANN): Payload {
  const blocks = (view['blocks'] ?? []) as { block_id: string; element: { action_id: string; type: string } }[];
  const state = blocks.map(({ block_id, element: { action_id, type } }) => {
    const value = values[block_id] ?? '';
    const given = type === 'static_select' ? { selected_option: { value } } : { value: value === '' ? null : value };
    return [block_id, { [action_id]: { type, ...given } }];
  });
  const sent = submission(view, id, '', user);
  return { ...sent, view: { ...(sent['view'] as object), state: { values: Object.fromEntries(state) } } };
}

/** A form that was opened (`view` as it was sent to `views.open`), filled in and sent. */
export function submission(view: Payload, id: string, words: string, user = ANN): Payload {
  const [input] = (view['blocks'] ?? []) as { block_id: string; element: { action_id: string } }[];
  const { block_id = '', element } = input ?? { element: { action_id: '' } };
  return {
    type: 'view_submission',
    team: { id: TEAM, domain: 'newsroom' },
    user: { id: user, username: 'ann', team_id: TEAM },
    api_app_id: 'A000000001',
    trigger_id: `submitted-${id}`,
    view: {
      ...view,
      id,
      team_id: TEAM,
      state: { values: { [block_id]: { [element.action_id]: { type: 'plain_text_input', value: words } } } },
    },
    response_urls: [],
  };
}

export function shortcut(
  message: { readonly ts: string; readonly text: string },
  { trigger, responseUrl }: Ways,
): Payload {
  return {
    type: 'message_action',
    callback_id: 'ask_about_this',
    team: { id: TEAM, domain: 'newsroom' },
    user: { id: ANN, name: 'ann' },
    channel: { id: CHANNEL, name: 'general' },
    trigger_id: trigger,
    response_url: responseUrl,
    message_ts: message.ts,
    message: { type: 'message', user: 'U000000009', ...message },
  };
}
