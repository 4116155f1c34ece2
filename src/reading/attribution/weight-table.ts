import { CUE_SORTS } from './cue-sorts.ts';
import { type Model, weightAt } from './model.ts';
import { TAGS } from './tags.ts';

/** Fields whose values are tags; `sort` is a sort of cue, the others are small numbers (steps, flags). */
const TAG_FIELDS = new Set(
  'tag before before2 after after2 after3 subject beforeSubject object clause subjectHead edge outer outer2 inner form first beforeFirst last afterLast beforeCue second afterAfter beforeFirst2 separator afterCue afterSource next here last2 next2 noun'.split(
    ' ',
  ),
);

const TAG_NUMBERS = new Map<string, number>(TAGS.map((name, i) => [name, i]));
const SORT_NUMBERS = new Map<string, number>(CUE_SORTS.map((name, i) => [name, i]));

/** How a value of a field is written in a table of weights. */
export function valueName(field: string, value: number): string {
  if (SORT_FIELDS.has(field)) return CUE_SORTS[value] ?? String(value);
  return TAG_FIELDS.has(field) && field !== 'side' ? (TAGS[value] ?? String(value)) : String(value);
}

const SORT_FIELDS = new Set(['sort', 'previous', 'following']);

function valueNumber(field: string, name: string): number {
  const numbers = SORT_FIELDS.has(field) ? SORT_NUMBERS : TAG_NUMBERS;
  return numbers.get(name) ?? Number(name);
}

/**
 * Fills a model from its table. A line is "template value: value weight, value weight, …" (for one field: "template: value weight, …"); weights are
 * in tenths. Throws a RangeError when a line names a template that the model does not have: the table is of another version.
 */
export function fillModel(model: Model, table: string): Model {
  const templates = Array.from(model.first, (a, t) => `${model.fields[a]}+${model.fields[model.second[t] as number]}`);
  for (const line of table.trim().split('\n')) {
    if (line === '') continue;
    const colon = line.indexOf(': ');
    const [template = '', first] = line.slice(0, colon).split(' ');
    const [a = '', b = a] = template.split('+');
    const t = templates.indexOf(`${a}+${b}`);
    if (t < 0) throw new RangeError(`The table of weights has an unknown template: ${template}. Fit it again.`);
    for (const pair of line.slice(colon + 2).split(', ')) {
      const [name = '', weight = '0'] = pair.split(' ');
      const second = valueNumber(b, name);
      model.weights[weightAt(t, first === undefined ? second : valueNumber(a, first), second)] = Number(weight);
    }
  }
  return model;
}
