/** A message body as far as the rules read it. */
export interface Body {
  readonly content?: string | null;
  readonly embeds?: readonly Record<string, unknown>[] | null;
  readonly components?: readonly Part[] | null;
  readonly flags?: number | null;
  readonly allowed_mentions?: {
    readonly parse?: readonly string[];
    readonly users?: readonly string[];
    readonly roles?: readonly string[];
  } | null;
  readonly nonce?: string;
  readonly enforce_nonce?: boolean;
}

interface Part {
  readonly type: number;
  readonly content?: string;
  readonly custom_id?: string;
  readonly components?: readonly Part[];
}

export const V2 = 1 << 15;
export const EPHEMERAL = 1 << 6;
const SUPPRESS_EMBEDS = 1 << 2;

/** All components of a message, those inside others included. */
export function partsOf(body: Body): Part[] {
  const all = (parts: readonly Part[]): Part[] => parts.flatMap((part) => [part, ...all(part.components ?? [])]);
  return all(body.components ?? []);
}

/** All that people read in a message. */
export function textOf(body: Body): string {
  const texts = partsOf(body).flatMap(({ type, content }) => (type === 10 ? [content ?? ''] : []));
  return [...(body.content ? [body.content] : []), ...texts].join('\n');
}

/** The rules that Discord documents, but that its OpenAPI lacks; and those that we have made our own. */
export function ruleMistakes(body: Body): string[] {
  const mistakes: string[] = [];
  const flags = body.flags ?? 0;
  const parts = partsOf(body);
  const words = textOf(body);
  const total = JSON.stringify(body.embeds ?? []).length; // never less than the count of their characters
  const ids = parts.flatMap(({ custom_id }) => (custom_id ? [custom_id] : []));
  if ((body.content ?? '').length > 2000) mistakes.push('content is longer than 2000');
  if (total > 6000) mistakes.push('embeds are longer than 6000 together');
  if (parts.length > 40) mistakes.push(`${parts.length} components, those inside others included`);
  if ((flags & V2) !== 0 && (body.content || body.embeds?.length))
    mistakes.push('content or embeds beside components v2');
  if ((flags & V2) === 0 && parts.some(({ type }) => type === 10 || type === 17))
    mistakes.push('components v2 without their flag');
  if ((flags & V2) !== 0 && words.length > 4000) mistakes.push('text displays are longer than 4000 together');
  if (new Set(ids).size < ids.length) mistakes.push('two components have one custom_id');
  if (words !== '' && (flags & SUPPRESS_EMBEDS) === 0) mistakes.push('previews of links are not suppressed');
  return [...mistakes, ...pings(words, body).map((ping) => `it pings ${ping}`)];
}

/** Whom a message pings, as Discord would: by default everybody whom it names. */
export function pings(words: string, { allowed_mentions: allowed }: Body): string[] {
  const found: string[] = [];
  const may = (kind: 'everyone' | 'users' | 'roles'): boolean => !allowed?.parse || allowed.parse.includes(kind);
  if (may('everyone')) found.push(...(words.match(/@everyone|@here/g) ?? []));
  if (may('users') || allowed?.users?.length) found.push(...(words.match(/<@!?\d+>/g) ?? []));
  if (may('roles') || allowed?.roles?.length) found.push(...(words.match(/<@&\d+>/g) ?? []));
  return found;
}
