import { destination, pino } from 'pino';
import type { Log } from '../../ports/log.ts';
import { forPeople } from './for-people.ts';
import { plain } from './plain.ts';
import { redactor } from './redact.ts';

export interface LogOptions {
  readonly level: 'error' | 'warn' | 'info' | 'debug';
  /** What must never be written: the values of secret settings. Whatever has the shape of a secret is left out as well. */
  readonly secrets: readonly string[];
  /** Takes whole lines. Unless given, standard output does; where that is a terminal, in a form for people. */
  readonly write?: (line: string) => void;
}

/**
 * A log of JSON lines, each with `level`, `time`, the facts and `msg`. Every line passes through redaction as it is written, so no caller can
 * forget it. Lines are written at once, so none is lost when the process dies.
 */
export function openLog({ level, secrets, write = standardOutput() }: LogOptions): Log {
  const redact = redactor(secrets);
  const formatters = { level: (label: string) => ({ level: label }) };
  const logger = pino(
    { level, base: null, timestamp: pino.stdTimeFunctions.isoTime, formatters, serializers: { err: (error) => error } },
    { write: (line: string) => write(redact(line)) },
  );
  const at =
    (severity: LogOptions['level']) =>
    (facts: object, message: string): void => {
      if (logger.isLevelEnabled(severity)) logger[severity](factsOf(facts), message);
    };
  return { debug: at('debug'), info: at('info'), warn: at('warn'), error: at('error') };
}

/** The same log, each line of which has these facts too. */
export function withFacts(log: Log, more: object): Log {
  return {
    debug: (facts, message) => log.debug({ ...more, ...facts }, message),
    info: (facts, message) => log.info({ ...more, ...facts }, message),
    warn: (facts, message) => log.warn({ ...more, ...facts }, message),
    error: (facts, message) => log.error({ ...more, ...facts }, message),
  };
}

function factsOf(facts: object): object {
  const said = plain(facts instanceof Error ? { err: facts } : facts);
  return typeof said === 'object' && said !== null ? said : { facts: said };
}

function standardOutput(): (line: string) => void {
  const out = destination({ fd: 1, sync: true });
  out.on('error', () => {}); // Whoever read it has gone: the bot works on.
  const form = process.stdout.isTTY ? forPeople : (line: string): string => line;
  return (line) => void out.write(form(line));
}
