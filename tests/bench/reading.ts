import { existsSync, readFileSync } from 'node:fs';
import { gunzipSync } from 'node:zlib';
import { NO_METADATA } from '../../src/domain/article.ts';
import { read } from '../../src/reading/read.ts';
import { dataPath } from '../support/data-path.ts';

const ROUNDS = 7;
const SEED = 20260101;
const GENERATED = 500;

/**
 * Prints how fast texts are read, warm, in million characters a second beside `Intl.Segmenter` alone in the same run (which only cuts
 * sentences), and whether the time grows with the length. Medians of several rounds.
 */
export async function benchReading(print: (line: string) => void): Promise<void> {
  const { name, texts } = loadTexts();
  const characters = texts.reduce((sum, text) => sum + text.length, 0);
  const segmenter = new Intl.Segmenter('en', { granularity: 'sentence' });
  const reading = median(() => texts.forEach(readText));
  const segmenting = median(() => texts.map((text) => Array.from(segmenter.segment(text)).length));
  const speed = (ms: number): string => `${(characters / 1000 / ms).toFixed(2)} M characters/s`;
  print(`Reading ${texts.length} texts (${name}, ${characters} characters, ${ROUNDS} rounds): ${speed(reading)}`);
  print(
    `Intl.Segmenter alone: ${speed(segmenting)}; the whole reading takes ${(reading / segmenting).toFixed(1)} times as long`,
  );
  for (const [kind, line] of Object.entries(longLines(texts))) {
    const short = median(() => readText(line.slice(0, 100_000)));
    const long = median(() => readText(line.slice(0, 1_000_000)));
    print(
      `One line of ${kind}: 100 KB ${short.toFixed(1)} ms, 1 MB ${long.toFixed(1)} ms, ratio ${(long / short).toFixed(1)} (linear: 10)`,
    );
  }
}

function readText(text: string): void {
  read({ text, stated: NO_METADATA, outlets: [] });
}

/** The first round warms up and is left out. */
function median(work: () => unknown): number {
  const times: number[] = [];
  for (let round = 0; round <= ROUNDS; round++) {
    const from = performance.now();
    work();
    if (round > 0) times.push(performance.now() - from);
  }
  return times.sort((a, b) => a - b)[ROUNDS >> 1] ?? 0;
}

function loadTexts(): { name: string; texts: string[] } {
  const file = dataPath('load', 'sample_2000.jsonl.gz');
  if (!existsSync(file))
    return {
      name: `generated, seed ${SEED}`,
      texts: Array.from({ length: GENERATED }, (_, index) => generated(SEED + index)),
    };
  const lines = gunzipSync(readFileSync(file)).toString('utf8').split('\n').filter(Boolean);
  return { name: 'sample_2000', texts: lines.map((line) => (JSON.parse(line) as { text: string }).text) };
}

/** Lines of a million characters: prose, and what could make a reader go back and forth. */
function longLines(texts: readonly string[]): Record<string, string> {
  const fill = (part: string): string => part.repeat(Math.ceil(1_000_000 / part.length));
  return {
    prose: fill(texts.join(' ').replace(/\s+/g, ' ').slice(0, 1_000_000)),
    'words without stops': fill('ministers met in the port town and '),
    'quotation marks': fill('"'),
    'opening marks': fill('“a '),
    'stops and capitals': fill('A.B. '),
    'name after name': fill('Jane Doe of Harbour Town '),
    cues: fill('said told according to '),
    brackets: fill('([{ '),
  };
}

const PARTS = [
  'Two ministers met in the port town on Monday.',
  '“We will stay,” the minister said. “Nobody leaves.”',
  'Jane Doe, the head of the harbour board, told the Harbour Times that the talks had failed.',
  'According to two officials, who spoke on condition of anonymity, the U.S. delegation left at 5 p.m.',
  'The board did not reply to a request for comment.',
];

/** A report of some twenty sentences from our own parts, in an order that depends on the seed only (mulberry32). */
function generated(seed: number): string {
  let state = seed;
  const next = (): number => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
  return Array.from({ length: 20 }, () => PARTS[Math.floor(next() * PARTS.length)]).join('\n\n');
}
