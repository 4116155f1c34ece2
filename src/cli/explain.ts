import { inspect } from 'node:util';
import { CommanderError } from 'commander';
import { redactor } from '../adapters/log/redact.ts';
import { BackchannelError, ConfigError } from '../domain/errors.ts';
import { EXIT } from './exit.ts';
import { wording } from './wording.ts';

/**
 * What a person is told of a failure: one sentence. Its stack and causes follow for what nobody foresaw, to be reported, and for
 * everything where `BACKCHANNEL_LOG` is debug.
 */
export function sentenceOf(error: unknown): string {
  if (!(error instanceof BackchannelError)) return `${wording.unforeseen}\n${shown(error)}`;
  return process.env['BACKCHANNEL_LOG'] === 'debug' ? `${error.message}\n${shown(error)}` : error.message;
}

/** All of an error but what has the shape of a secret: SDKs hang whole requests on theirs. */
const shown = (error: unknown): string => redactor([])(inspect(error));

/** The exit code of a failure. Commander has told of wrong usage itself. */
export function codeOf(error: unknown): number {
  if (error instanceof CommanderError) return error.exitCode === 0 ? EXIT.done : EXIT.usage;
  return error instanceof ConfigError ? EXIT.configuration : EXIT.failed;
}
