import type { z } from 'zod';

/** Parses a line by its schema. Throws an Error whose message is one sentence naming the first field that is wrong. */
export function valid<T extends z.ZodType>(schema: T, line: unknown): z.infer<T> {
  const result = schema.safeParse(line);
  if (result.success) return result.data;
  const issue = result.error.issues[0];
  const field = issue?.path.join('.') || 'the line';
  throw new Error(`Invalid ${field}: ${issue?.message ?? 'not as expected'}.`);
}
