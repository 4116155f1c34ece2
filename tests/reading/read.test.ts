import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { type Metadata, NO_METADATA } from '../../src/domain/article.ts';
import type { Reading } from '../../src/domain/reading.ts';
import { covers, type Span } from '../../src/domain/span.ts';
import { read } from '../../src/reading/read.ts';
import { dataPath, describeWithData } from '../support/data.ts';
import { anyText } from './any-text.ts';

const readText = (text: string, stated: Partial<Metadata> = {}): Reading =>
  read({ text, stated: { ...NO_METADATA, ...stated }, outlets: [] });

/** What must hold of the reading of any text whatever. */
function expectSound(text: string, reading: Reading): void {
  const within = (span: Span): void => {
    expect(span[0]).toBeGreaterThanOrEqual(0);
    expect(span[1]).toBeGreaterThan(span[0]);
    expect(span[1]).toBeLessThanOrEqual(text.length);
  };
  const { blocks, sentences, quotes, labels, statements, speakers } = reading;
  for (const { span } of [...blocks, ...quotes, ...labels]) within(span);
  for (const span of [...sentences, ...speakers.flatMap(({ mentions }) => mentions)]) within(span);
  for (const { content } of statements) within(content);
  for (const { speaker } of [...quotes, ...statements]) expect(speaker === null || speakers[speaker]).toBeTruthy();
  const report = blocks.filter(({ paragraph }) => paragraph !== null);
  for (const { span } of quotes) expect(report.some((block) => covers(block.span, [span[0], span[0] + 1]))).toBe(true);
}

test('any text at all is read without an exception, soundly, and twice the same', () => {
  fc.assert(
    fc.property(anyText, (text) => {
      const reading = readText(text);
      expectSound(text, reading);
      expect(readText(text)).toEqual(reading);
      expect(JSON.parse(JSON.stringify(reading))).toEqual(reading);
    }),
  );
});

describe('what is stated', () => {
  test('is taken over and not looked for', () => {
    const reading = readText('Ministers meet\n\nTwo ministers met.', {
      outlet: 'Harbour Times',
      headline: 'Ministers meet',
    });
    expect(reading.outlet).toEqual({ name: 'Harbour Times', span: null });
    expect(reading.carrier).toBe('Harbour Times');
    expect(reading.headline).toEqual([0, 14]);
  });

  test('of a retold report makes its outlet the carrier', () => {
    const retells = { outlet: 'Harbour Agency', publishedAt: null, url: null };
    expect(readText('Two ministers met.', { outlet: 'Desk', retells }).carrier).toBe('Harbour Agency');
  });
});

describe('a text in another language', () => {
  const text =
    'Les deux ministres se sont rencontrés dans la ville. « Nous ne partirons pas d’ici », a déclaré le premier, selon une « source ».';

  test('gives its sentences and marked quotes, attributed to nobody', () => {
    const reading = readText(text);
    expect(reading.language).toBe('fr');
    expect(reading.sentences.map((span) => text.slice(...span))).toHaveLength(2);
    expect(reading.quotes.map(({ span }) => text.slice(...span))).toEqual(['Nous ne partirons pas d’ici']);
    expect(reading.labels.map(({ span }) => text.slice(...span))).toEqual(['source']);
    expect([reading.speakers, reading.statements]).toEqual([[], []]);
  });
});

describeWithData('hostile files', 'hostile', () => {
  const files = readdirSync(dataPath('hostile'), { recursive: true, withFileTypes: true }).filter((entry) =>
    entry.isFile(),
  );

  test.each(
    files.map((entry) => [entry.name, join(entry.parentPath, entry.name)]),
  )('%s is read soundly', (name, path) => {
    const bytes = readFileSync(path);
    const text = (name.endsWith('.gz') ? gunzipSync(bytes) : bytes).toString('utf8').slice(0, 200_000);
    const reading = readText(text);
    expect(reading.sentences.length).toBeGreaterThan(0);
    for (const { span } of reading.quotes) expect(text.slice(...span)).not.toBe('');
  });

  test('each naughty string is read soundly', () => {
    const strings = JSON.parse(readFileSync(dataPath('hostile', 'naughty_strings', 'blns.json'), 'utf8')) as string[];
    for (const text of strings) expectSound(text, readText(text));
  });
});
