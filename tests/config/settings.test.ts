import { describe, expect, test } from '@jest/globals';
import { z } from 'zod';
import { envExample } from '../../src/config/describe.ts';
import { notes } from '../../src/config/schema.ts';
import { readSettings } from '../../src/config/settings.ts';

const SECRET = 'hush-hush-4711';
/** A made-up schema: one secret, one setting that everybody may see, one whose notes were forgotten. */
const schema = z.strictObject({
  WIRE_TOKEN: z
    .string()
    .startsWith('wire-', 'a token that begins with wire-')
    .optional()
    .register(notes, { help: 'The token for the wire.', secret: true }),
  WIRE_PORT: z.coerce
    .number('a port number')
    .default(8080)
    .register(notes, { help: 'The port on which the wire listens.', secret: false }),
  WIRE_NEW: z.string().optional(),
});

describe('a secret', () => {
  test('is read, but only whether it is set is shown', () => {
    const env = { WIRE_TOKEN: `wire-${SECRET}`, WIRE_NEW: SECRET };
    const { values, shown } = readSettings(schema, { env, dotenv: {} });
    expect(values).toEqual({ WIRE_TOKEN: `wire-${SECRET}`, WIRE_PORT: 8080, WIRE_NEW: SECRET });
    expect(shown).toEqual([
      { key: 'WIRE_TOKEN', shown: 'set', from: 'environment' },
      { key: 'WIRE_PORT', shown: '8080', from: 'default' },
      { key: 'WIRE_NEW', shown: 'set', from: 'environment' },
    ]);
  });

  test('that is not set says so', () => {
    expect(readSettings(schema, { env: {}, dotenv: {} }).shown[0]).toEqual({
      key: 'WIRE_TOKEN',
      shown: 'not set',
      from: 'default',
    });
  });

  test('that is wrong is not printed', () => {
    const { mistakes } = readSettings(schema, { env: {}, dotenv: { WIRE_TOKEN: SECRET, WIRE_PORT: SECRET } });
    expect(mistakes).toEqual([
      { place: '.env', what: 'WIRE_TOKEN must be a token that begins with wire-' },
      { place: '.env', what: 'WIRE_PORT must be a port number' },
    ]);
  });
});

describe('.env.example', () => {
  test('has each setting with its sentence and default, and says what is secret', () => {
    const { WIRE_NEW: _, ...described } = schema.shape;
    expect(envExample(z.strictObject(described))).toMatch(
      /\n# The token for the wire\.\n# Secret: .*\n#WIRE_TOKEN=\n\n# The port on which the wire listens\.\n#WIRE_PORT=8080\n$/,
    );
  });

  test('refuses a setting without notes', () => {
    expect(() => envExample(schema)).toThrow('WIRE_NEW has no notes');
  });
});
