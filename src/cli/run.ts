import { type Command, CommanderError } from 'commander';
import { EXIT } from './exit.ts';
import { codeOf, sentenceOf } from './explain.ts';
import { wording } from './wording.ts';

/** Runs one command line and returns its exit code. A failure is told on standard error. Never rejects. */
export async function run(program: Command, words: readonly string[]): Promise<number> {
  process.stdout.on('error', endOutput);
  try {
    await program.parseAsync(words, { from: 'user' });
    return Number(process.exitCode ?? EXIT.done);
  } catch (error) {
    if (!(error instanceof CommanderError)) process.stderr.write(`${sentenceOf(error)}\n`);
    return codeOf(error);
  }
}

/** The reader of a pipe (`head`) may have enough: that is no failure. A full disk is. */
function endOutput(error: NodeJS.ErrnoException): void {
  if (error.code === 'EPIPE') process.exit();
  process.stderr.write(`${wording.unwritable(error.code)}\n`);
  process.exit(EXIT.failed);
}
