import { z } from 'zod';

export const ASK_ABOUT = 'ask_about_this';
export const FORM = 'form';
export const FIELD = 'words';

const id = z.string().min(1);
const optional = id.nullish().catch(null);
const text = z.string().catch('');
const team = z.object({ id });
const user = z.object({ id });

/** What goes with a form and comes back when it is sent. */
export const carried = z.object({
  token: z.string(),
  channel: id,
  thread: z.string().nullable(),
  root: z.string().nullable(),
  message: z.string().nullable(),
  private: z.boolean(),
  home: z.boolean(),
});
export type Carried = z.infer<typeof carried>;

export const command = z.object({
  command: id,
  text,
  team_id: id,
  channel_id: id,
  user_id: id,
  trigger_id: id,
  response_url: optional,
});

/** A button that was pressed, or what was chosen from a list: by its token. */
const action = z
  .discriminatedUnion('type', [
    z.object({ type: z.literal('button'), value: id }),
    z.object({ type: z.literal('static_select'), selected_option: z.object({ value: id }) }),
  ])
  .transform((done) => ({ token: done.type === 'button' ? done.value : done.selected_option.value }));

export const pressed = z.object({
  type: z.literal('block_actions'),
  team,
  user,
  trigger_id: id,
  response_url: optional,
  channel: z.object({ id }),
  container: z.object({ message_ts: id, thread_ts: optional, is_ephemeral: z.boolean().catch(false) }),
  message: z.object({ thread_ts: optional }).nullish().catch(null),
  actions: z.tuple([action], z.unknown()),
});

/** A button on our page, which stands in no channel. */
export const pressedAtHome = z.object({
  type: z.literal('block_actions'),
  team,
  user,
  trigger_id: id,
  view: z.object({ id, type: z.literal('home') }),
  actions: z.tuple([action], z.unknown()),
});

/** What was written into a field, or chosen; empty for nothing. */
const field = z
  .object({
    value: z.string().nullish(),
    selected_option: z.object({ value: z.string() }).nullish().catch(null),
  })
  .transform(({ value, selected_option }) => selected_option?.value ?? value ?? '');

export const submitted = z.object({
  type: z.literal('view_submission'),
  team,
  user,
  view: z.object({
    id,
    callback_id: z.literal(FORM),
    private_metadata: z.string(),
    state: z.object({ values: z.record(z.string(), z.record(z.string(), field)) }),
  }),
});

export const shortcut = z.object({
  type: z.literal('message_action'),
  callback_id: z.literal(ASK_ABOUT),
  team,
  user,
  trigger_id: id,
  response_url: optional,
  channel: z.object({ id }),
  message: z.object({ ts: id, thread_ts: optional, text }),
});

export const envelope = z.object({
  type: z.literal('event_callback'),
  team_id: id,
  event_id: id,
  authorizations: z
    .array(z.object({ team_id: optional }))
    .nullish()
    .catch(null),
  event: z.looseObject({ type: id }),
});

export const said = z.object({
  channel: id,
  user: id,
  ts: id,
  text,
  thread_ts: optional,
  channel_type: optional,
  subtype: z.string().nullish(),
  bot_id: z.string().nullish(),
});

export const opened = z.object({ user: id, channel: id, tab: z.enum(['home', 'messages']), event_ts: id });
/** `inviter` is there when somebody of the workspace brought the member in. */
export const joined = z.object({ user: id, channel: id, inviter: optional, event_ts: optional });
export const revoked = z.object({ tokens: z.object({ bot: z.array(z.string()).min(1) }) });
