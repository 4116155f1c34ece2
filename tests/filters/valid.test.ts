import { expect, test } from '@jest/globals';
import { z } from 'zod';
import { valid } from '../../src/filters/valid.ts';

const schema = z.object({
  id: z.union([z.string(), z.number()]),
  text: z.string(),
  outlet: z.string().nullish(),
  documents: z
    .array(z.object({ id: z.string() }))
    .refine((all) => all.length < 2, 'two have the same id')
    .nullish(),
});

test.each([
  [null, 'The line must be a JSON object.'],
  [[1], 'The line must be a JSON object.'],
  ['x', 'The line must be a JSON object.'],
  [{ id: 1 }, '"text" is missing: it must be a string.'],
  [{ text: 'x' }, '"id" is missing: it must be a string or a number.'],
  [{ id: {}, text: 'x' }, '"id" must be a string or a number.'],
  [{ id: 1, text: 5 }, '"text" must be a string.'],
  [{ id: 1, text: 'x', outlet: 5 }, '"outlet" must be a string.'],
  [{ id: 1, text: 'x', documents: {} }, '"documents" must be a list.'],
  [{ id: 1, text: 'x', documents: [{}] }, '"documents.0.id" is missing: it must be a string.'],
  [{ id: 1, text: 'x', documents: [{ id: 'a' }, { id: 'a' }] }, '"documents" cannot be used: two have the same id.'],
])('%j: %s', (line, sentence) => {
  expect(() => valid(schema, line)).toThrow(new Error(sentence));
});

test('what is as it should be comes back', () => {
  expect(valid(schema, { id: 1, text: 'x', more: 1 })).toEqual({ id: 1, text: 'x' });
});
