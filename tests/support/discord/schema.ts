import { existsSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { ValidateFunction } from 'ajv';
import { dataPath } from '../data-path.ts';

const require = createRequire(import.meta.url);
const file = dataPath('specs', 'discord', 'openapi.json');

interface OpenApi {
  readonly paths: Record<string, Record<string, { requestBody?: { content: Record<string, { schema: object }> } }>>;
  readonly components: object;
}

type Check = (method: string, path: string, body: unknown) => string[];

let check: Check | null = null;

/**
 * What Discord's own description of its API finds wrong in a request's body, as sentences. Where that file is not beside the project it is said
 * once, and nothing is found.
 */
export function schemaMistakes(method: string, path: string, body: unknown): string[] {
  check ??= existsSync(file) ? checker(JSON.parse(readFileSync(file, 'utf8')) as OpenApi) : unchecked();
  return check(method, path, body);
}

function unchecked(): Check {
  process.stderr.write(
    'Bodies are not checked against Discord’s OpenAPI: shared/data/specs/discord is not beside the project.\n',
  );
  return () => [];
}

function checker({ paths, components }: OpenApi): Check {
  const { default: Ajv } = require('ajv/dist/2020.js') as typeof import('ajv/dist/2020.js');
  const addFormats = (require('ajv-formats') as { default: (ajv: unknown) => void }).default;
  const ajv = new Ajv({ strict: false, coerceTypes: true, allErrors: false });
  addFormats(ajv);
  for (const format of ['snowflake', 'int32', 'int64', 'double', 'nonce']) ajv.addFormat(format, true);
  const compiled = new Map<string, ValidateFunction | null>();
  // Literal paths ("@original", "@me") go before templates.
  const templates = Object.keys(paths).sort((a, b) => a.split('{').length - b.split('{').length);
  return (method, path, body) => {
    const template = templates.find((one) => matches(one, path) && paths[one]?.[method]);
    if (template === undefined) return [`${method} ${path} is not in Discord's API`];
    const key = `${method} ${template}`;
    if (!compiled.has(key)) {
      const schema = paths[template]?.[method]?.requestBody?.content['application/json']?.schema;
      compiled.set(key, schema ? ajv.compile({ ...schema, components }) : null);
    }
    const validate = compiled.get(key);
    if (!validate || body === undefined) return [];
    return validate(structuredClone(body)) ? [] : [`${key}: ${ajv.errorsText(validate.errors)}`];
  };
}

function matches(template: string, path: string): boolean {
  const [wanted, given] = [template.split('/'), path.split('/')];
  return wanted.length === given.length && wanted.every((part, at) => part.startsWith('{') || part === given[at]);
}
