import { createHash } from 'node:crypto';
import type { Discord } from './discord.ts';
import { wording } from './wording.ts';

const { commands: words } = wording;

const TYPE = { subcommand: 1, text: 3, channel: 7, chatInput: 1, message: 3 } as const;

/** A subcommand or a text option. Discord itself leaves out what is false. */
interface Option {
  readonly type: number;
  readonly name: string;
  readonly description: string;
  readonly autocomplete?: boolean;
  readonly choices?: readonly { readonly name: string; readonly value: string }[];
  readonly options?: readonly Option[];
}

interface Definition {
  readonly type: number;
  readonly name: string;
  readonly description: string;
  readonly options: readonly Option[];
  /** In servers, and in conversations with us. */
  readonly contexts: readonly number[];
  /** Installed in servers. */
  readonly integration_types: readonly number[];
}

const text = (name: string, description: string): Option => ({ type: TYPE.text, name, description });
const sub = (name: string, description: string, ...options: Option[]): Option => ({
  type: TYPE.subcommand,
  name,
  description,
  options,
});
const define = (type: number, name: string, description: string, options: readonly Option[]): Definition => ({
  type,
  name,
  description,
  options,
  contexts: [0, 1],
  integration_types: [0],
});

const SETTINGS = ['topic', 'zone', 'follow'].map((name) => ({ name, value: name }));

const DEEDS = [
  ['show', words.digestShow],
  ['preview', words.digestPreview],
  ['pause', words.digestPause],
  ['resume', words.digestResume],
  ['remove', words.digestRemove],
  ['now', words.digestNow],
] as const;

/** Nothing is required, so that an empty command is answered with how it is used. Who may configure is checked when a command runs. */
export const COMMANDS: readonly Definition[] = [
  define(TYPE.chatInput, 'brief', words.brief, [{ ...text('topic', words.topic), autocomplete: true }]),
  define(TYPE.chatInput, 'ask', words.ask, [text('question', words.question)]),
  define(TYPE.chatInput, 'backchannel', words.backchannel, [
    sub('help', words.help),
    sub('sources', words.sources, text('what', words.sourcesWhat)),
    sub('verify', words.verify, text('words', words.words)),
    sub(
      'settings',
      words.settings,
      { ...text('setting', words.setting), choices: SETTINGS },
      text('value', words.value),
    ),
    sub('forget', words.forget),
  ]),
  define(TYPE.chatInput, 'digest', words.digest, [
    sub('add', words.digestAdd, text('digest', words.digestTyped), {
      type: TYPE.channel,
      name: 'in',
      description: words.digestChannel,
    }),
    sub('list', words.digestList),
    ...DEEDS.map(([name, description]) => sub(name, description, text('name', words.digestName))),
    sub('why', words.digestWhy, text('about', words.digestAbout)),
  ]),
  define(TYPE.message, words.about, '', []),
];

/**
 * Makes Discord offer exactly our commands: one request that replaces all, sent only when the digest of what it offers differs from ours.
 * Needs no memory, and repairs what others have changed.
 */
export async function register({ send, log, application }: Discord): Promise<void> {
  const path = `/applications/${application}/commands`;
  const offered = await send({ method: 'get', path });
  if (digest(Array.isArray(offered) ? offered : []) === digest(COMMANDS)) return;
  await send({ method: 'put', path, body: COMMANDS });
  log.info({ commands: COMMANDS.length }, 'the commands are registered anew');
}

function digest(definitions: readonly unknown[]): string {
  const known = definitions.map((one) => JSON.stringify(normal(one as Definition))).sort();
  return createHash('sha256').update(known.join('\n')).digest('hex');
}

/** Only what we define, in one order, as Discord gives it back or as we wrote it. */
function normal({ type, name, description, options, contexts, integration_types }: Partial<Definition>): object {
  const sorted = (values: readonly number[] | null | undefined): number[] => [...(values ?? [])].sort();
  return {
    type: type ?? TYPE.chatInput,
    name,
    description: description ?? '',
    options: (options ?? []).map(normalOption),
    contexts: sorted(contexts),
    integration_types: sorted(integration_types),
  };
}

function normalOption({ type, name, description, autocomplete, choices, options }: Option): object {
  return {
    type,
    name,
    description,
    autocomplete: autocomplete ?? false,
    choices: (choices ?? []).map(({ value }) => value),
    options: (options ?? []).map(normalOption),
  };
}
