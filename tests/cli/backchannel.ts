import { type ChildProcess, spawn } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { text } from 'node:stream/consumers';
import { afterAll, jest } from '@jest/globals';

const LAUNCH = join(import.meta.dirname, '..', '..', 'src', 'launch.js');

// Processes are started, several at once, on machines that do other things too.
jest.setTimeout(60_000);

/** How a command ended, and what it said. */
export interface Ended {
  readonly code: number | null;
  readonly out: string;
  readonly err: string;
}

/** A folder that is gone after the tests of the file. */
export function temporaryFolder(): string {
  const folder = mkdtempSync(join(tmpdir(), 'backchannel-'));
  afterAll(() => rmSync(folder, { recursive: true, force: true }));
  return folder;
}

/** Starts the command line as a user does, with nothing in its environment but `env` and the data folder. */
export function begin(data: string, words: readonly string[], env: Record<string, string> = {}): ChildProcess {
  return spawn(process.execPath, [LAUNCH, ...words], { env: { BACKCHANNEL_DATA: data, ...env } });
}

/** Runs a command to its end. */
export async function backchannel(
  data: string,
  words: readonly string[],
  { input = '', env = {} }: { input?: string; env?: Record<string, string> } = {},
): Promise<Ended> {
  const child = begin(data, words, env);
  child.stdin?.on('error', () => {}); // It may end without having read everything.
  child.stdin?.end(input);
  return ended(child);
}

export async function ended(child: ChildProcess): Promise<Ended> {
  const closed = new Promise<number | null>((resolve) => child.on('close', resolve));
  const [out, err] = await Promise.all([
    text(child.stdout as NodeJS.ReadableStream),
    text(child.stderr as NodeJS.ReadableStream),
  ]);
  return { code: await closed, out, err };
}
