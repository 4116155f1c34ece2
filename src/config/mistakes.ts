import { ConfigError } from '../domain/errors.ts';
import { nearest } from '../domain/nearest.ts';

/** Something wrong in the configuration: where it stands, and what is wrong, naming the key. Never holds a value: it could be a secret. */
export interface Mistake {
  /** `.env`, `environment`, `config/topics.yaml:12`. */
  readonly place: string;
  readonly what: string;
}

/** What zod says of a mistake, as far as it is used here. Our schemas' messages say what was expected. */
export interface Issue {
  readonly code?: string | undefined;
  readonly message: string;
  readonly path: readonly PropertyKey[];
  readonly keys?: readonly string[];
}

/** What is wrong, in words: the key and what was expected, and for unknown keys the known one that was probably meant. */
export function inWords(issue: Issue, known: readonly string[], noun: 'setting' | 'field'): string[] {
  if (issue.code === 'unrecognized_keys') return (issue.keys ?? []).map((key) => unknownKey(key, known, noun));
  const key = keyOf(issue.path);
  return [`${key === '' ? 'all of it' : key} must be ${issue.message}`];
}

/** "colour is no field; did you mean color?" */
export function unknownKey(key: string, known: readonly string[], noun: string): string {
  const meant = nearest(key, known);
  return `${key} is no ${noun}; ${meant ? `did you mean ${meant}?` : `there are ${known.join(', ')}`}`;
}

/** All mistakes as one error, one line each. */
export function configError(mistakes: readonly Mistake[]): ConfigError {
  const lines = mistakes.map(({ place, what }) => `  ${place}: ${printable(what)}${what.endsWith('?') ? '' : '.'}`);
  const count = mistakes.length === 1 ? 'a mistake' : `${mistakes.length} mistakes`;
  return new ConfigError(`The configuration has ${count}:\n${lines.join('\n')}`);
}

/** `[3].name`, `syria[2]`: numbers count from 0. */
function keyOf(path: readonly PropertyKey[]): string {
  return path
    .map((part) => (typeof part === 'number' ? `[${part}]` : `.${String(part)}`))
    .join('')
    .replace(/^\./, '');
}

function printable(text: string): string {
  return text.replace(/\p{Cc}/gu, '\uFFFD');
}
