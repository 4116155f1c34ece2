import type { z } from 'zod';

/** What is wanted where a value of another kind stands, by zod's name of the type. */
const WANTED: Readonly<Record<string, string>> = {
  string: 'a string',
  number: 'a number',
  boolean: 'true or false',
  array: 'a list',
  object: 'a JSON object',
};

/** Parses a line by its schema. Throws an Error whose message is one sentence naming the first field that is wrong. */
export function valid<T extends z.ZodType>(schema: T, line: unknown): z.infer<T> {
  const result = schema.safeParse(line);
  if (result.success) return result.data;
  throw new Error(sentenceOf(result.error.issues[0] as z.core.$ZodIssue, line));
}

function sentenceOf(issue: z.core.$ZodIssue, line: unknown): string {
  const field = issue.path.length === 0 ? 'The line' : `"${issue.path.map(String).join('.')}"`;
  if (issue.path.length > 0 && valueAt(line, issue.path) === undefined)
    return `${field} is missing: it must be ${wanted(issue)}.`;
  if (issue.code === 'custom') return `${field} cannot be used: ${issue.message}.`;
  return `${field} must be ${wanted(issue)}.`;
}

function wanted(issue: z.core.$ZodIssue): string {
  if (issue.code === 'invalid_type') return WANTED[issue.expected] ?? issue.expected;
  if (issue.code !== 'invalid_union') return `otherwise (${issue.message})`;
  const kinds = issue.errors.flatMap(([first]) => (first ? [wanted(first)] : []));
  return kinds.join(' or ') || 'of another kind';
}

function valueAt(line: unknown, path: readonly PropertyKey[]): unknown {
  return path.reduce<unknown>((inner, key) => (inner as Record<PropertyKey, unknown> | null | undefined)?.[key], line);
}
