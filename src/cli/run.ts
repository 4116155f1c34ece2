import { type Command, CommanderError } from 'commander';
import { BackchannelError, ConfigError } from '../domain/errors.ts';

/** What the process says at its end, as sysexits.h and shells use them. */
export const EXIT = { done: 0, failed: 1, usage: 2, configuration: 78 } as const;

/**
 * Runs one command line and returns its exit code. A failure is told in one sentence on standard error; only what nobody foresaw comes
 * with its stack, for a report. Never rejects.
 */
export async function run(program: Command, words: readonly string[]): Promise<number> {
  process.stdout.on('error', endQuietly);
  try {
    await program.parseAsync(words, { from: 'user' });
    return Number(process.exitCode ?? EXIT.done);
  } catch (error) {
    return explain(error);
  }
}

/** The reader of a pipe (`head`) has enough: that is no failure. */
function endQuietly(error: NodeJS.ErrnoException): void {
  if (error.code !== 'EPIPE') throw error;
  process.exit();
}

function explain(error: unknown): number {
  if (error instanceof CommanderError) return error.exitCode === 0 ? EXIT.done : EXIT.usage;
  if (error instanceof BackchannelError) {
    process.stderr.write(`${error.message}\n`);
    return error instanceof ConfigError ? EXIT.configuration : EXIT.failed;
  }
  process.stderr.write(`Something went wrong that Backchannel did not foresee; please report it with these lines.\n`);
  process.stderr.write(`${error instanceof Error ? error.stack : String(error)}\n`);
  return EXIT.failed;
}
