import { z } from 'zod';
import { contactOf, intranetOf, portsOf } from './gathering.ts';

/** What people are told of a setting or field. The value of a `secret` is shown nowhere: not in errors, not by `doctor`. */
export interface SettingNotes {
  /** One or two sentences: what it does, and what a value looks like. */
  readonly help: string;
  readonly secret: boolean;
}

/** The notes on each setting, kept beside its schema. A setting without notes is treated as a secret. */
export const notes = z.registry<SettingNotes>();

/** The beginning of the names of our own settings: an unknown variable that has it is a mistake, other variables are none of our business. */
export const PREFIX = 'BACKCHANNEL_';

/** Notes on what everybody may see. */
const open = (help: string): SettingNotes => ({ help, secret: false });

/** Notes on what is shown nowhere. */
const hidden = (help: string): SettingNotes => ({ help, secret: true });

const token = () => z.string('a token').trim().optional();
const address = (usual: string) =>
  z
    .url({ protocol: /^https?$/, error: 'an address that begins with https:// or http://' })
    .refine((url) => !/^\w+:\/\/[^/]*@/.test(url), 'an address without a name or password in it')
    .default(usual);
const port = (error: string) => z.coerce.number(error).int(error).min(0, error).max(65_535, error);
const PORT = 'a port number from 0 to 65535 (0: any that is free)';

const folder = (usual: string) => z.string('a folder').default(usual);

/** The settings that are read from the environment and from `.env`. Each has a default, or is optional: nothing need be set to begin. */
export const settings = z.strictObject({
  BACKCHANNEL_DATA: folder('data').register(
    notes,
    open('The folder that holds the database and its backups. A path that is not absolute counts from the project.'),
  ),
  BACKCHANNEL_SEEDS: folder('seeds').register(
    notes,
    open('The folder whose reports are indexed at every start. A path that is not absolute counts from the project.'),
  ),
  BACKCHANNEL_ZONE: z
    .string()
    .refine(isZone, 'an IANA time zone such as UTC or Asia/Damascus')
    .default('UTC')
    .register(
      notes,
      open(
        'The time zone in which a terminal shows times and counts days ("today", since:30d): a name of the IANA list.',
      ),
    ),
  BACKCHANNEL_LOG: z
    .enum(['error', 'warn', 'info', 'debug'], 'one of error, warn, info, debug')
    .default('info')
    .register(notes, open('How much is logged: error, warn, info or debug.')),
  BACKCHANNEL_CONFIGURERS: z
    .string()
    .default('')
    .register(
      notes,
      open(
        'Ids of people who may configure channels beside the administrators of a workspace or server, separated by commas: U012AB3CD,80351110224678912.',
      ),
    ),
  BACKCHANNEL_CONTACT: z
    .string()
    .trim()
    .refine((text) => contactOf(text) !== null, 'a web address or a mail address, in plain letters')
    .optional()
    .register(
      notes,
      open(
        'Whom the people behind a feed or page can reach about this bot: a web address or a mail address. It is sent with every request for one.',
      ),
    ),
  BACKCHANNEL_FETCH_PORTS: z
    .string()
    .default('')
    .refine((text) => portsOf(text) !== null, 'ports from 1 to 65535, separated by commas')
    .register(
      notes,
      open('Ports of feeds and pages beside 80 and 443, separated by commas: 8080,8443. Others are not fetched from.'),
    ),
  BACKCHANNEL_INTRANET: z
    .string()
    .default('')
    .refine(
      (text) => intranetOf(text) !== null,
      'host names, addresses or ranges such as 10.20.0.0/16, separated by commas',
    )
    .register(
      notes,
      open(
        'What may be fetched from within private networks, by anybody who may add a feed: host names, addresses or ranges, separated by commas: wiki.corp.example,10.20.0.0/16. Nothing else there is ever connected to.',
      ),
    ),
  SLACK_BOT_TOKEN: token().register(
    notes,
    hidden('Slack: the "Bot User OAuth Token" of the app, from its page "OAuth & Permissions". Begins with xoxb-.'),
  ),
  SLACK_APP_TOKEN: token().register(
    notes,
    hidden(
      'Slack over Socket Mode, the usual way: an app-level token with the scope connections:write, from "Basic Information". Begins with xapp-.',
    ),
  ),
  SLACK_SIGNING_SECRET: token().register(
    notes,
    hidden(
      'Slack over HTTP, where SLACK_APP_TOKEN is not set: the "Signing Secret", from "Basic Information". Slack must then reach /slack/events from outside.',
    ),
  ),
  SLACK_HTTP_HOST: z
    .string()
    .default('127.0.0.1')
    .register(notes, open('Slack over HTTP: the address on which we listen. Put a proxy that speaks HTTPS before it.')),
  SLACK_HTTP_PORT: port(PORT).default(3000).register(notes, open('Slack over HTTP: the port on which we listen.')),
  SLACK_API_URL: address('https://slack.com/api/').register(
    notes,
    open('Where the Web API of Slack is, for proxies and for tests.'),
  ),
  DISCORD_TOKEN: token().register(
    notes,
    hidden('Discord: the token of the bot, from the page "Bot" of the app in the Developer Portal.'),
  ),
  DISCORD_API_URL: address('https://discord.com/api').register(
    notes,
    open('Where the API of Discord is, without its version, for proxies and for tests.'),
  ),
  DISCORD_SHARDS: z
    .union([z.literal('auto'), z.coerce.number().int().min(1)], 'auto or a number from 1')
    .default('auto')
    .register(
      notes,
      open('Discord: over how many connections the servers are spread. Discord itself says it best: auto.'),
    ),
  HEALTH_PORT: port(PORT)
    .optional()
    .register(
      notes,
      open(
        'Where GET /live, /ready and /metrics are served, on 127.0.0.1 only. Not set: nowhere. 0: any port that is free.',
      ),
    ),
});

const line = z
  .string('text (numbers and dates in quotation marks)')
  .trim()
  .min(1, 'text, not empty')
  .max(200, 'at most 200 characters');
const lines = z.array(line, 'a list of texts');

const host = z
  .string('a host name')
  .regex(/^(?!www\.)[a-z0-9-]+(?:\.[a-z0-9-]+)+$/, 'a host name in small letters without "www.", such as reuters.com');
const country = z
  .string('two capital letters')
  .regex(/^[A-Z]{2}$/, 'an ISO 3166 country code of two capital letters, such as GB');

/** One entry of `outlets.yaml`; what it leaves out is empty or not known. */
export const outlet = z.strictObject(
  {
    name: line.register(notes, open('What people are shown. No two outlets have the same.')),
    aliases: lines
      .default([])
      .register(
        notes,
        open('Other ways in which texts write it. A word that means something else too makes false chains.'),
      ),
    wire: z
      .boolean('true or false')
      .default(false)
      .register(
        notes,
        open(
          "Whether it sells its reports to others, so that its name on another outlet's page says where the report came from.",
        ),
      ),
    houseBylines: lines.default([]).register(notes, open('Names under which the house itself signs.')),
    hosts: z
      .array(host, 'a list of host names')
      .default([])
      .register(notes, open('Host names of its pages, without "www.".')),
    country: country.nullable().default(null).register(notes, open('ISO 3166 code, such as GB.')),
    owner: line.nullable().default(null).register(notes, open('Who owns it.')),
  },
  'fields of an outlet with their values',
);

const SOURCE_ADDRESS = 'an address that begins with http:// or https://, without a name or password in it';

/** One entry of `sources.yaml`. */
export const articleSource = z.strictObject(
  {
    url: z
      .url({ protocol: /^https?$/, error: SOURCE_ADDRESS })
      .refine((url) => !/^\w+:\/\/[^/]*@/.test(url), SOURCE_ADDRESS)
      .register(notes, open('Where the feed or page is. "backchannel sources test ADDRESS" finds the feed of a site.')),
    kind: z
      .enum(['feed', 'page'], 'feed or page')
      .default('feed')
      .register(notes, open('A feed, or a single page whose changes are followed.')),
    title: line
      .nullable()
      .default(null)
      .register(
        notes,
        open('What people are shown, and the outlet of articles that name none. Left out: as the feed calls itself.'),
      ),
    fullText: z
      .enum(['always', 'short', 'never'], 'one of always, short, never')
      .default('short')
      .register(
        notes,
        open(
          "When the page of a feed's item is fetched for its whole text: always, when the feed's text is short, never.",
        ),
      ),
  },
  'fields of a source with their values',
);

const ID = 'an id as the platform shows it, such as C012AB3CD or 80351110224678912 (in quotation marks)';

/** One entry of `digests.yaml`. What its line means is checked where digests are understood. */
export const digest = z.strictObject(
  {
    platform: z
      .enum(['slack', 'discord'], 'slack or discord')
      .register(notes, open('Where the channel is: slack or discord.')),
    tenant: z
      .string(ID)
      .regex(/^[A-Za-z0-9]{1,40}$/, ID)
      .register(notes, open('The id of the workspace (T012AB3CD) or server.')),
    channel: z
      .string(ID)
      .regex(/^[A-Za-z0-9]{1,40}$/, ID)
      .register(notes, open('The id of the channel.')),
    digest: z
      .string('text')
      .trim()
      .min(1, 'text, not empty')
      .max(600, 'at most 600 characters')
      .register(
        notes,
        open(
          'What and when, in the words that follow `/digest add`: syria, iran at 09:00 on weekdays zone Europe/London.',
        ),
      ),
  },
  'fields of a digest with their values',
);

/** What stands in the files of `config/`, one key for each file: `outlets.yaml` (or `.json`), `topics.yaml` and so on. A missing file is an empty one. */
export const files = z.strictObject({
  outlets: z
    .array(outlet, 'a list of outlets')
    .refine((outlets) => repeated(outlets).length === 0, {
      error: ({ input }) => `a list in which no two have the same name (look at [${repeated(input).join('], [')}])`,
      when: () => true,
    })
    .default([]),
  topics: z.record(line, lines, 'topics, each with a list of its aliases').default({}),
  names: z.array(lines, 'a list of lists: each the names of one person, body or place').default([]),
  sources: z.array(articleSource, 'a list of sources').default([]),
  digests: z.array(digest, 'a list of digests').default([]),
});

/** The places of outlets whose name an earlier one has. Takes what may have other mistakes too, so that all are reported together. */
function repeated(outlets: unknown): number[] {
  const names = Array.isArray(outlets) ? outlets.map((one: { readonly name?: unknown } | null) => one?.name) : [];
  return [...names.keys()].filter((at) => names[at] !== undefined && names.indexOf(names[at]) < at);
}

function isZone(name: string): boolean {
  try {
    new Intl.DateTimeFormat('en', { timeZone: name });
    return !/^[+-]/.test(name); // offsets are accepted there, but they know no summer time
  } catch {
    return false;
  }
}
