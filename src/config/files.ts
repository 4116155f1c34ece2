import { readdirSync, readFileSync } from 'node:fs';
import { basename, extname, join } from 'node:path';
import { type Document, isNode, LineCounter, parseDocument } from 'yaml';
import type { z } from 'zod';
import { type Issue, inWords, type Mistake, unknownKey } from './mistakes.ts';
import { files, outlet } from './schema.ts';

const FOLDER = 'config';
const KNOWN = Object.keys(files.shape);
/** What stands in the folder too, for others to read: Slack takes its manifest as it is. */
const NOT_READ = ['slack-manifest.yaml'];

/** One parsed file. `lineOf` finds where a key stands, for messages; null where the format does not tell. */
interface Parsed {
  readonly place: string;
  readonly value: unknown;
  readonly lineOf: (path: readonly PropertyKey[]) => number | null;
}

/** What the files of `config/` say, checked; or else every mistake in any of them. A folder or file that is missing is empty. */
export function readFiles(root: string): {
  readonly values: z.infer<typeof files> | null;
  readonly mistakes: readonly Mistake[];
} {
  const mistakes: Mistake[] = [];
  const parsed = new Map<string, Parsed>();
  for (const file of list(root, mistakes)) {
    const key = basename(file, extname(file));
    const place = `${FOLDER}/${file}`;
    const other = parsed.get(key)?.place;
    if (!KNOWN.includes(key)) mistakes.push({ place, what: unknownKey(key, KNOWN, 'file that is known here') });
    else if (other) mistakes.push({ place, what: `the same is in ${other}; keep one of the two` });
    else {
      const one = parseFile(root, place, mistakes);
      if (one) parsed.set(key, one);
    }
  }
  const result = files.safeParse(Object.fromEntries([...parsed].map(([key, { value }]) => [key, value ?? undefined])));
  if (!result.success) mistakes.push(...result.error.issues.flatMap((issue) => located(issue, parsed)));
  return { values: result.success && mistakes.length === 0 ? result.data : null, mistakes };
}

function list(root: string, mistakes: Mistake[]): string[] {
  try {
    return readdirSync(join(root, FOLDER))
      .filter((name) => !NOT_READ.includes(name) && /^[^.].*\.(?:ya?ml|json)$/i.test(name))
      .sort();
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    if (code !== 'ENOENT')
      mistakes.push({ place: FOLDER, what: `the folder cannot be read (${code}); correct or remove it` });
    return [];
  }
}

function parseFile(root: string, place: string, mistakes: Mistake[]): Parsed | null {
  let text: string;
  try {
    text = new TextDecoder('utf-8', { fatal: true }).decode(readFileSync(join(root, place)));
  } catch (error) {
    mistakes.push({
      place,
      what: `the file cannot be read (${(error as NodeJS.ErrnoException).code}); it must be UTF-8 text`,
    });
    return null;
  }
  return /\.json$/i.test(place) ? parseJson(text, place, mistakes) : parseYaml(text, place, mistakes);
}

function parseJson(text: string, place: string, mistakes: Mistake[]): Parsed | null {
  try {
    return { place, value: JSON.parse(text), lineOf: () => null };
  } catch {
    mistakes.push({ place, what: 'the file must be JSON' });
    return null;
  }
}

function parseYaml(text: string, place: string, mistakes: Mistake[]): Parsed | null {
  const lines = new LineCounter();
  try {
    const document = parseDocument(text, { lineCounter: lines, prettyErrors: false, logLevel: 'silent' });
    const [error] = document.errors; // the others mostly follow from the first
    if (!error) return { place, value: document.toJS(), lineOf: (path) => lineIn(document, lines, path) };
    const what = `the file must be YAML (${error.code.toLowerCase().replaceAll('_', ' ')})`;
    mistakes.push({ place: `${place}:${lines.linePos(error.pos[0]).line}`, what });
  } catch {
    mistakes.push({ place, what: 'the file must be YAML (an alias without its anchor, or nested too deep)' });
  }
  return null;
}

function lineIn(document: Document, lines: LineCounter, path: readonly PropertyKey[]): number | null {
  for (let length = path.length; length >= 0; length--) {
    const node = length === 0 ? document.contents : document.getIn(path.slice(0, length), true);
    if (isNode(node) && node.range) return lines.linePos(node.range[0]).line;
  }
  return null;
}

function located(issue: Issue, parsed: ReadonlyMap<string, Parsed>): Mistake[] {
  const [file, ...path] = issue.path;
  const source = parsed.get(String(file));
  const line = source?.lineOf(path);
  const place = `${source?.place ?? FOLDER}${line ? `:${line}` : ''}`;
  return inWords({ ...issue, path }, Object.keys(outlet.shape), 'field').map((what) => ({ place, what }));
}
