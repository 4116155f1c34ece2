import { z } from 'zod';

/** The parts of Discord's payloads that we read. What else stands in them is let through unread. */

const id = z.string().min(1).max(30);
const text = z.string().catch('');
const person = z.object({ id });

/** Kinds of channels that are threads: in an announcement channel, public, private. */
const THREADS = new Set([10, 11, 12]);
const channel = z.object({ id, type: z.number(), parent_id: id.nullish() });

/** The channel in which a thread stands; null for what is no thread. */
export function parentOf(payload: unknown): string | null {
  const known = channel.safeParse(payload);
  return known.success && THREADS.has(known.data.type) ? (known.data.parent_id ?? null) : null;
}

export const ready = z.object({ user: person, application: z.object({ id }) });

export const guild = z.object({ id, unavailable: z.boolean().nullish() });

/** `joined_at` is when we came; a server need not have a channel for its own news. */
export const joined = z.object({
  id,
  joined_at: z.iso.datetime({ offset: true }),
  system_channel_id: id.nullish().catch(null),
  channels: z.array(z.object({ id, type: z.number() })).catch([]),
});

export const said = z.object({
  id,
  channel_id: id,
  guild_id: id.nullish(),
  type: z.number(),
  content: text,
  author: z.object({ id, bot: z.boolean().nullish() }),
  webhook_id: id.nullish(),
  mention_everyone: z.boolean().nullish(),
  mention_roles: z.array(z.unknown()).nullish(),
  mentions: z.array(z.object({ id, username: text })).catch([]),
  referenced_message: z.object({ id, author: person }).nullish().catch(null),
});

/** What every interaction has. */
const common = z.object({
  id,
  application_id: id,
  token: z.string().min(1),
  guild_id: id.nullish(),
  channel_id: id,
  channel: z.unknown().optional(),
  member: z.object({ user: person, permissions: z.string().regex(/^\d{1,30}$/) }).nullish(),
  user: person.nullish(),
});
export type Common = z.infer<typeof common>;

const option = z.object({ name: id, type: z.number(), value: z.unknown().optional(), focused: z.boolean().nullish() });
const options = z
  .array(option.extend({ options: z.array(option).nullish() }))
  .nullish()
  .catch(null);
export type Options = z.infer<typeof options>;

export const command = common.extend({
  type: z.literal(2),
  data: z.object({ type: z.literal(1), name: z.string().regex(/^[a-z]{1,32}$/), options }),
});

export const completing = common.extend({ type: z.literal(4), data: z.object({ options }) });

const target = z.object({
  content: text,
  embeds: z.array(z.object({ title: text, description: text })).catch([]),
});

export const askedAbout = common.extend({
  type: z.literal(2),
  data: z.object({
    type: z.literal(3),
    target_id: id,
    resolved: z.object({ messages: z.record(z.string(), target) }),
  }),
});

export const pressed = common.extend({
  type: z.literal(3),
  message: z.object({ id }),
  data: z.union([
    z.object({ component_type: z.literal(2), custom_id: z.string() }),
    z.object({ component_type: z.literal(3), custom_id: z.string(), values: z.tuple([z.string()]) }),
  ]),
});

/** A field of a form: what was written into it, or chosen. */
const input = z.union([
  z.object({ custom_id: z.string(), value: z.string() }),
  z
    .object({ custom_id: z.string(), values: z.array(z.string()).max(25) })
    .transform(({ custom_id, values }) => ({ custom_id, value: values[0] ?? '' })),
]);

export const composed = common.extend({
  type: z.literal(5),
  message: z.object({ id }).nullish().catch(null),
  data: z.object({
    custom_id: z.string(),
    components: z.array(z.union([z.object({ component: input }), z.object({ components: z.array(input) })])),
  }),
});
