import { readFileSync } from 'node:fs';
import { renderMessage } from '../adapters/console/render.ts';
import { readOpml, writeOpml } from '../adapters/feeds/opml.ts';
import { fileProblem } from '../adapters/files/read-bytes.ts';
import { sourceAt } from '../app/gather/follow.ts';
import { keepConfigured } from '../app/gather/keep-configured.ts';
import { openSourcesDesk } from '../app/gather/sources-desk.ts';
import { presentHint } from '../app/present/help.ts';
import type { Gathering, House } from '../compose.ts';
import { InputError } from '../domain/errors.ts';
import { OPERATOR } from '../domain/ids.ts';
import { EXIT } from './exit.ts';
import { withGathering } from './gathering.ts';
import { inReadingRoom } from './house.ts';
import { toJson } from './json.ts';
import { terminalOf } from './terminal.ts';
import { wording } from './wording.ts';

/** `backchannel sources WORDS`: what is followed for everybody. Works beside a running bot, which fetches what was added within seconds. */
export async function sources([verb = '', ...rest]: readonly string[], { json }: { json?: boolean }): Promise<number> {
  return inReadingRoom((house) =>
    withGathering(house, async (gathering) => {
      await keepConfigured(gathering.parts, house.config.sources);
      if (verb === 'import') return importOpml(gathering, rest);
      if (verb === 'export') return exportOpml(gathering);
      if (verb === 'list' && json) {
        process.stdout.write(toJson(await gathering.parts.sources.list([OPERATOR])));
        return EXIT.done;
      }
      return obey(house, gathering, [verb, ...rest].join(' '));
    }),
  );
}

async function obey({ reader }: House, { parts }: Gathering, words: string): Promise<number> {
  const asker = { collection: OPERATOR, owner: null, may: true, zone: reader.zone };
  const obeyed = await openSourcesDesk(parts).obey(asker, words);
  const [code, message] =
    obeyed === null
      ? [EXIT.usage, presentHint(wording.sourcesUsage)]
      : [obeyed.done ? EXIT.done : EXIT.failed, obeyed.message];
  const stream = code === EXIT.done ? process.stdout : process.stderr;
  stream.write(renderMessage(message, terminalOf(stream)));
  return code;
}

/** Follows the feeds of an OPML file. They are not looked at first: what is none shows as failing in the list. */
async function importOpml({ parts }: Gathering, [file]: readonly string[]): Promise<number> {
  if (file === undefined) throw new InputError(wording.opmlMissing);
  const read = readOpml(textOf(file));
  if (read.kind === 'refused') throw new InputError(`${file}: ${read.reason}`);
  const held = new Set((await parts.sources.list([OPERATOR])).map(({ source }) => source.id));
  const given = read.list.map(({ folders: _, ...feed }) =>
    sourceAt({ ...feed, kind: 'feed', fullText: 'short', collection: OPERATOR, owner: null }, parts.newsroom),
  );
  const added = given.filter(({ id }) => !held.has(id));
  for (const source of added) await parts.sources.keep(source);
  process.stdout.write(`${wording.opmlImported(added.length, given.length - added.length, read.left)}\n`);
  return EXIT.done;
}

function textOf(file: string): string {
  try {
    return readFileSync(file === '-' ? 0 : file, 'utf8');
  } catch (error) {
    throw fileProblem(error, file);
  }
}

async function exportOpml({ parts }: Gathering): Promise<number> {
  const feeds = (await parts.sources.list([OPERATOR])).filter(({ source }) => source.kind === 'feed');
  const list = feeds.map(({ source: { url, title, homepage } }) => ({ url, title, homepage, folders: [] }));
  process.stdout.write(`${writeOpml(list, wording.opmlTitle)}\n`);
  return EXIT.done;
}
