import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'dotenv';
import type { z } from 'zod';
import { type Issue, inWords, type Mistake, unknownKey } from './mistakes.ts';
import { notes, PREFIX } from './schema.ts';

type Environment = Readonly<Record<string, string | undefined>>;

/** Where a setting's value comes from. The environment goes before `.env`. */
export type Provenance = 'environment' | '.env' | 'default';

/** A setting as it may be shown to anybody: of a secret only whether it is set. */
export interface ShownSetting {
  readonly key: string;
  readonly shown: string;
  readonly from: Provenance;
}

/** The values of all settings that `schema` knows, with where each comes from; or else every mistake. An empty value counts as not set. */
export function readSettings<S extends z.ZodObject>(
  schema: S,
  sources: { readonly env: Environment; readonly dotenv: Environment },
): {
  readonly values: z.infer<S> | null;
  readonly shown: readonly ShownSetting[];
  readonly mistakes: readonly Mistake[];
} {
  const known = Object.keys(schema.shape);
  const given = { ...ours(sources.dotenv, known), ...ours(sources.env, known) };
  const from = (key: string): Provenance =>
    sources.env[key] ? 'environment' : sources.dotenv[key] ? '.env' : 'default';
  const result = schema.safeParse(given);
  if (!result.success)
    return { values: null, shown: [], mistakes: result.error.issues.flatMap((issue) => placed(issue, known, from)) };
  const values: Record<string, unknown> = result.data;
  const shown = known.map((key) => ({ key, shown: showable(schema, key, values[key]), from: from(key) }));
  return { values: result.data, shown, mistakes: [] };
}

function placed(issue: Issue, known: readonly string[], from: (key: string) => Provenance): Mistake[] {
  if (!issue.keys)
    return inWords(issue, known, 'setting').map((what) => ({ place: from(String(issue.path[0])), what }));
  return issue.keys.map((key) => ({ place: from(key), what: unknownKey(key, known, 'setting') }));
}

/** The variables of the file `.env` in `root`; none where there is no such file. */
export function readDotenv(root: string): { readonly variables: Environment; readonly mistakes: readonly Mistake[] } {
  try {
    return { variables: parse(readFileSync(join(root, '.env'))), mistakes: [] };
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    if (code === 'ENOENT') return { variables: {}, mistakes: [] };
    return {
      variables: {},
      mistakes: [{ place: '.env', what: `the file cannot be read (${code ?? 'no text'}); correct or remove it` }],
    };
  }
}

function ours(variables: Environment, known: readonly string[]): Record<string, string> {
  return Object.fromEntries(
    Object.entries(variables).flatMap(([key, value]) =>
      value && (known.includes(key) || key.startsWith(PREFIX)) ? [[key, value]] : [],
    ),
  );
}

/** The values of all secret settings that are set: what must never be printed. */
export function secretsOf(schema: z.ZodObject, values: Readonly<Record<string, unknown>>): string[] {
  return Object.keys(schema.shape).flatMap((key) => {
    const value = values[key];
    const open = notes.get(schema.shape[key] as z.ZodType)?.secret === false;
    return open || typeof value !== 'string' ? [] : [value];
  });
}

function showable(schema: z.ZodObject, key: string, value: unknown): string {
  if (value === undefined) return 'not set';
  const setting = schema.shape[key] as z.ZodType;
  return notes.get(setting)?.secret === false ? String(value) : 'set';
}
