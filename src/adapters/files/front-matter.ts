import { parseDocument } from 'yaml';
import { InputError } from '../../domain/errors.ts';
import { METADATA_FIELDS, type Stated, statedIn } from './metadata.ts';

/** Far more than all fields together need; keeps hostile YAML small. */
const FRONT_MATTER_CHARACTERS = 20_000;

/** Whether a (normalised) text begins as front matter does. */
export function hasFrontMatter(text: string): boolean {
  return /^---[ \t]*\n/.test(text);
}

/**
 * Splits a normalised Markdown text into what its front matter states and its body. A text that does not begin with a line `---` has no
 * front matter. Throws an `InputError` that names the file for one that is not closed, no YAML, or wrong in a field.
 */
export function splitFrontMatter(text: string, name: string): { readonly stated: Stated; readonly body: string } {
  if (!hasFrontMatter(text)) return { stated: {}, body: text };
  const start = text.indexOf('\n') + 1;
  const end = /^---[ \t]*$/m.exec(text.slice(start));
  if (!end)
    throw new InputError(`${name} begins with front matter that no second line "---" closes; add it after the fields.`);
  const yaml = text.slice(start, start + end.index);
  return {
    stated: statedIn(parseFields(yaml, name), `${name}, front matter`),
    body: text.slice(start + end.index + end[0].length),
  };
}

function parseFields(yaml: string, name: string): unknown {
  if (yaml.length > FRONT_MATTER_CHARACTERS) {
    throw new InputError(
      `${name} has more than 20,000 characters between its first two lines "---"; only fields belong there.`,
    );
  }
  try {
    const document = parseDocument(yaml, { logLevel: 'silent' });
    const [error] = document.errors;
    if (error) throw error;
    return document.toJS({ maxAliasCount: 0 });
  } catch (error) {
    throw notYaml(error, name);
  }
}

function notYaml(error: unknown, name: string): InputError {
  const [what] = error instanceof Error ? error.message.split('\n') : [];
  const detail = (what ?? 'unknown').replace(/:$/, '');
  const advice = `write one "field: value" a line (fields: ${METADATA_FIELDS.join(', ')}), with a value that holds ": " in quotation marks`;
  return new InputError(
    `${name} has front matter that is not YAML (${detail}; counted from the line after "---"); ${advice}.`,
    { cause: error },
  );
}
