import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { EXIT } from './exit.ts';

const FOLDER = join(import.meta.dirname, '..', '..', 'tests', 'bench');

export interface BenchOptions {
  readonly articles: number;
  readonly seed: number;
}

type Bench = (print: (line: string) => void, options: BenchOptions) => Promise<void> | void;

/** `backchannel bench [names…]`: measures, and prints every figure with its seed and number. `tests/bench/NAME.ts` exports `benchName`. */
export async function bench(names: readonly string[], options: BenchOptions): Promise<number> {
  for (const name of names) {
    const file = join(FOLDER, `${name}.ts`);
    if (existsSync(file)) await (await load(file, name))((line) => process.stdout.write(`${line}\n`), options);
  }
  return EXIT.done;
}

async function load(file: string, name: string): Promise<Bench> {
  const benches = (await import(pathToFileURL(file).href)) as Record<string, Bench>;
  const bench = benches[`bench${name[0]?.toUpperCase()}${name.slice(1)}`];
  if (!bench) throw new Error(`${file} does not export its bench.`);
  return bench;
}
