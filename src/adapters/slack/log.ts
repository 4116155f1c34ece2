import type { Logger } from '@slack/bolt';
import type { Log } from '../../ports/log.ts';

const SECRET = /\b(?:xox[a-z](?:\.xox[a-z])?|xapp)-[\w-]+|\/(?:services|commands|actions|link)\/?[^\s"']*/g;

/** Words without tokens, and without the addresses by which anybody could answer in our name. */
export const redacted = (words: string): string => words.replace(SECRET, '[secret]');

/** Bolt's own words, redacted. Its debug lines hold whole payloads: they go nowhere. */
export function boltLogger(log: Log): Logger {
  const write =
    (level: 'info' | 'warn' | 'error') =>
    (...parts: unknown[]): void =>
      log[level]({ from: 'bolt' }, redacted(parts.map(String).join(' ')));
  return {
    debug: () => {},
    info: write('info'),
    warn: write('warn'),
    error: write('error'),
    setLevel: () => {},
    getLevel: () => 'info' as ReturnType<Logger['getLevel']>,
    setName: () => {},
  };
}
