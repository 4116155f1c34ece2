import { existsSync, mkdtempSync, rmdirSync, statfsSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { receive } from '../adapters/files/receive.ts';
import { redactor } from '../adapters/log/redact.ts';
import { readPage } from '../adapters/pages/read-page.ts';
import { type Examination, examineArchive } from '../adapters/sqlite/examine.ts';
import type { Config } from '../config/load.ts';
import { ConfigError } from '../domain/errors.ts';
import { bad, type Check, note, ok } from './check.ts';
import { configured } from './configured.ts';
import { examineDiscord } from './doctor-discord.ts';
import { examineHealth } from './doctor-health.ts';
import { examineSlack } from './doctor-slack.ts';
import { EXIT } from './exit.ts';
import { sentenceOf } from './explain.ts';
import { toJson } from './json.ts';

const LITTLE_SPACE_BYTES = 200 * 1024 * 1024;

/** `backchannel doctor`: looks over everything that the bot needs, and says what to do next. Changes nothing. Fails when something is bad. */
export async function doctor({ json }: { json?: boolean }): Promise<number> {
  const checks: Check[] = [ok('Node', process.versions.node)];
  const config = configuration(checks);
  if (!(config instanceof ConfigError)) {
    const outside = Promise.all([examineSlack(config.slack), examineDiscord(config.discord), examineHealth(config)]);
    checks.push(dataFolder(config), archive(config), await seeds(config), ...(await outside).flat());
  }
  const redact = redactor(config instanceof ConfigError ? [] : config.secrets);
  process.stdout.write(redact(json ? toJson({ checks }) : page(checks)));
  if (config instanceof ConfigError) return EXIT.configuration;
  return checks.some(({ state }) => state === 'bad') ? EXIT.failed : EXIT.done;
}

function configuration(checks: Check[]): Config | ConfigError {
  try {
    const config = configured();
    const set = config.shown.filter(({ from }) => from !== 'default');
    const shown = set.map(({ key, shown: value, from }) => `${key}=${value} (${from})`);
    checks.push(
      ok('configuration', [`${config.outlets.length} outlets, ${config.topics.length} topics`, ...shown].join('; ')),
    );
    return config;
  } catch (error) {
    if (!(error instanceof ConfigError)) throw error;
    checks.push(bad('configuration', error.message, 'Correct these settings; docs/configuration.md explains each.'));
    return error;
  }
}

function dataFolder({ dataFolder: folder }: Config): Check {
  const name = 'data folder';
  try {
    const there = nearestThere(folder);
    const { bavail, bsize } = statfsSync(there);
    rmdirSync(mkdtempSync(join(there, '.doctor-')));
    if (there !== folder) return note(name, `${folder} is not there yet`, 'It is made at the first start: npm start');
    const free = bavail * bsize;
    const detail = `${folder}, ${size(free)} free`;
    return free < LITTLE_SPACE_BYTES ? note(name, detail, 'Make space on that disk.') : ok(name, detail);
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    return bad(
      name,
      `${folder} cannot be ${existsSync(folder) ? 'written to' : 'made'} (${code})`,
      'Give this user the right to write there, or set BACKCHANNEL_DATA to another folder.',
    );
  }
}

/** The folder itself, or the first of those around it that is there. */
function nearestThere(folder: string): string {
  return existsSync(folder) || dirname(folder) === folder ? folder : nearestThere(dirname(folder));
}

function archive({ dataFolder: folder }: Config): Check {
  let found: Examination | null;
  try {
    found = examineArchive(folder);
  } catch (error) {
    return bad('archive', sentenceOf(error), 'To go back to a backup: backchannel restore <file>');
  }
  if (!found) return note('archive', 'nothing filed yet', 'Put reports into seeds/ and start: npm start');
  const { damage, schema, bytes, inUse } = found;
  if (damage.length > 0) return bad('archive', damage.join('; '), 'Go back to a backup: backchannel restore <file>');
  return ok('archive', `whole, ${size(bytes)}, schema ${schema}; ${inUse ? 'a bot is running on it' : 'not in use'}`);
}

async function seeds({ seedsFolder }: Config): Promise<Check> {
  let received = 0;
  const refused: string[] = [];
  for await (const intake of receive(seedsFolder, readPage)) {
    if (intake.kind === 'received') received++;
    if (intake.kind === 'refused') refused.push(intake.reason);
  }
  const detail = `${received} ${received === 1 ? 'report' : 'reports'} in ${seedsFolder}`;
  if (refused.length === 0) return ok('seeds', detail);
  return note(
    'seeds',
    [`${detail}; ${refused.length} cannot be used`, ...refused].join('\n'),
    'Correct or remove those.',
  );
}

function size(bytes: number): string {
  const mebibytes = bytes / 1024 / 1024;
  if (mebibytes < 1) return `${Math.ceil(bytes / 1024)} KiB`;
  return mebibytes < 1024 ? `${mebibytes.toFixed(1)} MiB` : `${(mebibytes / 1024).toFixed(1)} GiB`;
}

const STATES = { ok: 'ok  ', note: 'note', bad: 'BAD ' } as const;

function page(checks: readonly Check[]): string {
  const lines = checks.flatMap(({ name, state, detail, next }) => {
    const [first, ...rest] = detail.split('\n');
    const margin = ' '.repeat(22);
    return [
      `${STATES[state]}  ${name.padEnd(14)}  ${first}`,
      ...rest.map((line) => margin + line),
      ...(next ? [`${margin}→ ${next}`] : []),
    ];
  });
  return `${lines.join('\n')}\n`;
}
