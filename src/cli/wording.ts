import type { Summary } from './file-all.ts';

const count = (n: number, one: string, many = `${one}s`): string => `${n.toLocaleString('en')} ${n === 1 ? one : many}`;

/** What only a terminal says. What every platform says is in `app/wording.ts`. */
export const wording = {
  welcome: (articles: number, outlets: number) =>
    articles === 0
      ? 'Backchannel holds no reports yet: put some into seeds/ and start again, or run: backchannel index <file or folder>'
      : `Backchannel holds ${count(articles, 'report')} of ${count(outlets, 'outlet')}. Three things to try:`,
  toTry: (topic: string) => [`/brief ${topic}`, '/ask who is Ali Mamlouk?', '/help'],
  progress: (done: number, perSecond: number) =>
    `${count(done, 'file')} read, ${perSecond.toLocaleString('en')} a second`,
  filed: ({ counts, skipped, refused }: Summary) =>
    [
      `${count(counts.new, 'new report')}, ${counts.revised} revised, ${counts.unchanged} unchanged`,
      `${skipped.length} skipped, ${refused.length} refused`,
    ].join('; '),
  fault: (name: string, error: unknown) =>
    `${name} cannot be read because of a fault in Backchannel; please report it: ${error instanceof Error ? error.message : error}`,
  stopped: 'Stopped before the end; what was read so far is kept, and the same command goes on from here.',
  backedUp: (file: string, others: readonly string[]) =>
    [
      `The archive is copied to ${file}: every report in every version.`,
      `Not in it: ${[...others, 'config/, seeds/ and .env'].join(', ')}; docs/running.md says why.`,
    ].join('\n'),
  restored: (file: string, kept: string | null, others: readonly string[]) =>
    [
      `The archive is back as it was in ${file}.`,
      ...(kept ? [`What stood there before is kept in ${kept}.`] : []),
      ...(others.length > 0 ? [`Left as they are: ${others.join(', ')}.`] : []),
    ].join('\n'),
  sourcesUsage: 'Say what is to be done: add, test, list, pause, resume, remove, import or export.',
  opmlMissing: 'Name the OPML file, for example: backchannel sources import feeds.opml',
  opmlTitle: 'Sources of Backchannel',
  opmlImported: (added: number, known: number, left: number) =>
    [
      `${count(added, 'feed')} added`,
      ...(known > 0 ? [`${known} followed already`] : []),
      ...(left > 0 ? [`${count(left, 'entry', 'entries')} without an address left out`] : []),
    ]
      .join(', ')
      .concat('.'),
  withdrawn: (order: 'withdraw' | 'restore', reports: number) =>
    order === 'withdraw'
      ? `${count(reports, 'report')} withdrawn. Put back what was withdrawn with --restore. A source is followed as before: see backchannel sources list.`
      : `${count(reports, 'report')} restored.`,
  nothingWithdrawn: (order: 'withdraw' | 'restore') =>
    order === 'withdraw'
      ? 'Nothing was withdrawn: no report is held from there, or all are withdrawn. Give the address under Sources, or that of a source.'
      : 'Nothing was restored: no report from there is withdrawn.',
  more: (n: number) => `… and ${n} more`,
  unwritable: (code: string | undefined) => `The output cannot be written (${code}): check where it goes.`,
  noDiscord:
    'There is no DISCORD_TOKEN yet: docs/discord.md shows where to get one. Put it into the file .env and try again.',
  invite: (name: string, link: string, readsMessages: boolean) =>
    [
      `Open this link to add ${name} to a server of yours:`,
      link,
      readsMessages
        ? 'In threads it hears every message.'
        : 'In threads it hears /ask and mentions. To let it hear every message there: Developer Portal, Bot, "Message Content Intent".',
    ].join('\n'),
  manifest: (link: string) =>
    [
      'Open this link, choose your workspace, then Next and Create; Slack makes the app as config/slack-manifest.yaml says:',
      link,
      'docs/slack.md says which two tokens to copy then.',
    ].join('\n'),
  manifestAddress: 'Slack delivers to an https address only: backchannel manifest --http https://your.host',
  digestWhere:
    'Say which channel it is for: backchannel digest add syria at 9 --platform slack --tenant T012AB3CD --channel C012AB3CD',
  noDigests:
    'There is no digest yet. Add one in a channel: /digest add syria at 09:00 on weekdays, or here: see backchannel digest --help',
  digestUsage:
    'Say one of list, add, show, preview, pause, resume, remove, now or why, for example: backchannel digest list',
  digestNow: 'It is the bot that posts it: where it does not run, start it (npm start).',
  gathered: (fetched: number, failed: number, reports: number) =>
    fetched === 0
      ? 'Nothing was due.'
      : `${count(fetched, 'source')} fetched${failed === 0 ? '' : `, ${failed} of them in vain`}; ${count(reports, 'new report')}.`,
  digestName: 'Name a digest as "backchannel digest list" shows it, for example: backchannel digest preview 3fa9c',
  unforeseen: 'Something went wrong that Backchannel did not foresee; please report it with these lines.',
} as const;
