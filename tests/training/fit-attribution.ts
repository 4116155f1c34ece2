/**
 * Fits the weights of the attribution models on annotated articles and writes them as tables into the reader. The weights see classes of words
 * and positions, never words, so that nothing of the articles goes into the project.
 *
 *   node tests/training/fit-attribution.ts TRAIN.jsonl
 */
import { writeFileSync } from 'node:fs';
import { type Model, weightAt } from '../../src/reading/attribution/model.ts';
import { emptyModels, type Models } from '../../src/reading/attribution/models.ts';
import { valueName } from '../../src/reading/attribution/weight-table.ts';
import { examplesOf } from './examples.ts';
import { readGold } from './gold.ts';
import { type Fit, learn } from './learn.ts';

export const FIT: Fit = { epochs: 4, rate: 0.06, l2: 1e-6, least: 20, smallest: 0.05 };

const FILES: Readonly<Record<keyof Models, string>> = {
  cue: 'cue',
  cueStart: 'cue-start',
  cueEnd: 'cue-end',
  source: 'source',
  contentStart: 'content-start',
  contentEnd: 'content-end',
};

function tableOf(model: Model): string {
  const lines: string[] = [];
  model.first.forEach((a, t) => {
    const b = model.second[t] as number;
    const [first = '', second = ''] = [model.fields[a], model.fields[b]];
    for (let x = 0; x < 128; x++) {
      const pairs: string[] = [];
      for (let y = 0; y < 128; y++) {
        if (a === b && x !== y) continue;
        const weight = model.weights[weightAt(t, x, y)] as number;
        if (weight !== 0) pairs.push(`${valueName(second, y)} ${weight}`);
      }
      if (pairs.length > 0)
        lines.push(`${a === b ? first : `${first}+${second} ${valueName(first, x)}`}: ${pairs.join(', ')}`);
    }
  });
  return lines.join('\n');
}

const [path] = process.argv.slice(2);
if (!path) throw new Error('usage: node tests/training/fit-attribution.ts TRAIN.jsonl');
const { examples, missed } = examplesOf(readGold(path));
const models = emptyModels();
for (const name of Object.keys(FILES) as (keyof Models)[]) {
  learn(models[name], examples[name], FIT);
  const table = tableOf(models[name]);
  const head =
    '// Written by tests/training/fit-attribution.ts: weights in tenths, by template and values. Not edited by hand.\n';
  writeFileSync(
    new URL(`../../src/reading/attribution/weights/${FILES[name]}.ts`, import.meta.url),
    `${head}export const ${name} = \`\n${table}\n\`;\n`,
  );
  process.stdout.write(
    `${name}: ${examples[name].length} examples, ${missed[name] ?? 0} without a case, table ${table.length} characters\n`,
  );
}
