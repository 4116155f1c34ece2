import { resolve } from 'node:path';
import { buffer } from 'node:stream/consumers';
import { receive, receiveText } from '../adapters/files/receive.ts';
import { readPage } from '../adapters/pages/read-page.ts';
import { OPERATOR } from '../domain/ids.ts';
import type { Intake } from '../ports/intake.ts';
import { EXIT } from './exit.ts';
import { fileAll, type Reason, type Summary } from './file-all.ts';
import { inNewsroom } from './house.ts';
import { toJson } from './json.ts';
import { progressLine } from './progress.ts';
import { stopSignal } from './stop.ts';
import { wording } from './wording.ts';

const MOST_SKIPPED_SHOWN = 10;

/** `backchannel index <path…>`: files what the paths hold (`-`: standard input), says what came of it, and fails when something was refused. */
export async function index(paths: readonly string[], { json }: { json?: boolean }): Promise<number> {
  const progress = progressLine(process.stderr);
  const options = { onProgress: progress.show, stop: stopSignal() };
  const summary = await inNewsroom('write', ({ newsroom }) => fileAll(newsroom, OPERATOR, everything(paths), options));
  progress.clear();
  if (json) process.stdout.write(toJson({ ...summary.counts, ...summary, counts: undefined }));
  else print(summary);
  return summary.complete && summary.refused.length === 0 ? EXIT.done : EXIT.failed;
}

async function* everything(paths: readonly string[]): AsyncGenerator<Intake> {
  for (const path of paths) {
    if (path === '-') yield await receiveText(await buffer(process.stdin), 'standard input', readPage);
    else yield* receive(resolve(path), readPage);
  }
}

function print(summary: Summary): void {
  for (const { reason } of summary.refused) process.stderr.write(`${reason}\n`);
  process.stdout.write(`${wording.filed(summary)}.\n`);
  for (const line of shortened(summary.skipped)) process.stdout.write(`  ${line}\n`);
  if (!summary.complete) process.stdout.write(`${wording.stopped}\n`);
}

function shortened(reasons: readonly Reason[]): string[] {
  const shown = reasons.slice(0, MOST_SKIPPED_SHOWN).map(({ reason }) => reason);
  return reasons.length > shown.length ? [...shown, wording.more(reasons.length - shown.length)] : shown;
}
