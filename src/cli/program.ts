import { Argument, Command, InvalidArgumentError, Option } from 'commander';
import type { BenchOptions } from './bench.ts';
import type { DigestOptions } from './digest.ts';

/** In the order in which they run. */
const BENCHES = ['archive', 'reading', 'answers', 'brief', 'chat', 'fetcher', 'gather', 'herd'];

interface Output {
  readonly json?: boolean;
}

/** The commands of a terminal. Each loads its code only when it is called. */
export function program(): Command {
  const root = new Command('backchannel')
    .description('Briefs on the reports that you hold. Every line can be checked.')
    .exitOverride()
    .showHelpAfterError('(try: backchannel --help)')
    .helpCommand(false);
  const command = (usage: string, summary: string, example: string): Command =>
    root
      .command(usage)
      .description(summary)
      .helpOption('--help', 'show this')
      .showHelpAfterError(`(try: backchannel ${usage.split(' ')[0]} --help)`)
      .addHelpText('after', `\nExample:\n  backchannel ${example}`);
  addTalk(command);
  addCare(command);
  addFilters(command);
  return root;
}

type Add = (usage: string, summary: string, example: string) => Command;

const JSON_OPTION = ['--json', 'print the values instead of a page'] as const;

/** What a reader asks for. */
function addTalk(command: Add): void {
  command('start', 'start the bot; without tokens, a prompt at this terminal', 'start').action(async () =>
    exit((await import('../main.ts')).start()),
  );
  command('brief <topic...>', 'what the reports say on a topic', 'brief syria since:30d outlet:reuters -oil')
    .option(...JSON_OPTION)
    .allowUnknownOption()
    .action(async (words: string[], output: Output, self: Command) =>
      exit((await import('./query.ts')).query({ kind: 'brief', topic: topicOf(words, self) }, output)),
    );
  command('ask <question...>', 'the passage that answers a question, or an honest no', 'ask "who met Ali Mamlouk?"')
    .option(...JSON_OPTION)
    .action(async (words: string[], output: Output, self: Command) =>
      exit((await import('./query.ts')).query({ kind: 'ask', question: said(words, self) }, output)),
    );
  command(
    'sources [words...]',
    'whose reports are held, and from when; or what is followed: add, test, list, pause, resume, remove, import, export',
    'sources add https://harbour.example/feed.xml',
  )
    .option(...JSON_OPTION)
    .action(async (words: string[], output: Output) =>
      exit(
        words.length === 0
          ? (await import('./query.ts')).query({ kind: 'sources', words: '' }, output)
          : (await import('./sources.ts')).sources(words, output),
      ),
    );
  command(
    'verify <words...>',
    'whether exactly these words are held, and who said them',
    'verify "our presence is advisory"',
  )
    .option(...JSON_OPTION)
    .action(async (words: string[], output: Output, self: Command) =>
      exit((await import('./query.ts')).query({ kind: 'verify', words: said(words, self) }, output)),
    );
}

/** What keeps the archive. */
function addCare(command: Add): void {
  command('index <path...>', 'file the reports in files and folders (-: standard input)', 'index ~/reports notes.md')
    .option(...JSON_OPTION)
    .action(async (paths: string[], output: Output) => exit((await import('./index.ts')).index(paths, output)));
  command(
    'withdraw <what...>',
    'take reports out of every answer: by address, file or id, or all that a source brought; with the bot stopped',
    'withdraw https://harbour.example/news/17',
  )
    .option('--restore', 'put back what was withdrawn')
    .action(async (what: string[], options: { restore?: boolean }) =>
      exit((await import('./withdraw.ts')).withdraw(what, options)),
    );
  command('gather', 'fetch what is due of the sources that are followed, file what is new, and end', 'gather').action(
    async () => exit((await import('./gather.ts')).gather()),
  );
  command(
    'digest [words...]',
    'digests of all channels: list, add, show, preview, pause, resume, remove, now, why',
    'digest preview 3fa9c',
  )
    .addOption(new Option('--platform <name>', 'for add: where the channel is').choices(['slack', 'discord']))
    .option('--tenant <id>', 'for add: the workspace or server', idOf)
    .option('--channel <id>', 'for add: the channel', idOf)
    .action(async (words: string[], options: DigestOptions) =>
      exit((await import('./digest.ts')).digest(words.join(' '), options)),
    );
  command('reports', 'what readers in chats have doubted, newest first', 'reports --json')
    .option(...JSON_OPTION)
    .action(async (output: Output) => exit((await import('./reports.ts')).reports(output)));
  command('doctor', 'look over everything that the bot needs, and say what to do next', 'doctor')
    .option(...JSON_OPTION)
    .action(async (output: Output) => exit((await import('./doctor.ts')).doctor(output)));
  command('manifest', 'print the link on which Slack makes the app for a workspace of yours', 'manifest')
    .option('--http <address>', 'for an app to which Slack delivers at this https address, instead of Socket Mode')
    .option('--yaml', 'print the manifest itself, to paste it into an app that is there already')
    .action(async (options: { http?: string; yaml?: boolean }) =>
      exit((await import('./manifest.ts')).manifest(options)),
    );
  command('invite', 'print the link that adds the bot to a Discord server', 'invite').action(async () =>
    exit((await import('./invite.ts')).invite()),
  );
  command(
    'backup <file>',
    'write a checked copy of the archive (all reports; not digests, sources or conversations), also while the bot runs',
    'backup archive-monday.db',
  ).action(async (file: string) => exit((await import('./backup.ts')).backup(file)));
  command('restore <file>', 'go back to a backup; what stood there before is kept', 'restore archive-monday.db').action(
    async (file: string) => exit((await import('./restore.ts')).restore(file)),
  );
  command('bench', 'measure speed and size', 'bench archive reading')
    .addArgument(new Argument('[names...]', 'which').choices(BENCHES).default(BENCHES))
    .option('--articles <number>', 'how many generated articles', wholeNumber, 100_000)
    .option('--seed <number>', 'where the generator begins', wholeNumber, 1)
    .action(async (names: string[], options: BenchOptions) => exit((await import('./bench.ts')).bench(names, options)));
  command('version', 'say which release and which Node this is', 'version').action(async () =>
    exit((await import('./version.ts')).version()),
  );
}

/** JSON lines in, JSON lines out: the same code that the bot runs. */
function addFilters(command: Add): void {
  command('read [file]', 'show how a report is read; without a file, a filter of JSON lines', 'read report.md')
    .option(...JSON_OPTION)
    .action(async (file: string | undefined, output: Output) =>
      exit(file === undefined ? (await import('./filters.ts')).read() : (await import('./view.ts')).view(file, output)),
    );
  command('answer', 'a filter of JSON lines: question and documents to passages', 'answer < questions.jsonl').action(
    async () => exit((await import('./filters.ts')).answer()),
  );
  command('extract', 'a filter of JSON lines: web pages to articles', 'extract < pages.jsonl').action(async () =>
    exit((await import('./filters.ts')).extract()),
  );
}

/** The words of a topic; `-word` is part of it, but anything else that looks like an option is a mistake. */
function topicOf(words: readonly string[], self: Command): string {
  const mistaken = words.find((word) => word.startsWith('--'));
  if (mistaken) self.error(`error: unknown option '${mistaken}'`);
  return said(words, self);
}

/** The words as one text, however the shell has cut them. */
function said(words: readonly string[], self: Command): string {
  const text = words.join(' ').trim();
  if (text === '') self.error('error: nothing but white space was given');
  return text;
}

/** As platforms write ids, and as `config/digests.yaml` takes them. */
function idOf(given: string): string {
  if (!/^[A-Za-z0-9]{1,40}$/.test(given)) throw new InvalidArgumentError('An id is needed, such as C012AB3CD.');
  return given;
}

function wholeNumber(given: string): number {
  const number = Number(given);
  if (!Number.isInteger(number) || number < 0) throw new InvalidArgumentError('A whole number is needed.');
  return number;
}

async function exit(code: Promise<number>): Promise<void> {
  process.exitCode = await code;
}
