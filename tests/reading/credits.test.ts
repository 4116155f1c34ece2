import { readFileSync } from 'node:fs';
import { expect, test } from '@jest/globals';
import { NO_METADATA } from '../../src/domain/article.ts';
import { findDateline } from '../../src/reading/dates/datelines.ts';
import { layOut } from '../../src/reading/layout/blocks.ts';
import { outletNamed, outletTable } from '../../src/reading/outlets/table.ts';
import { creditOf } from '../../src/reading/outlets/wire.ts';
import { dataPath, describeWithData } from '../support/data.ts';
import { OUTLETS } from './traced.ts';

interface Labelled {
  readonly text: string;
  readonly publisher: string;
  readonly wire: string | null;
}

/** The agency that a text credits; the byline, which names it too, is kept back. */
function credited({ text, publisher }: Labelled): string | null {
  const stated = { ...NO_METADATA, outlet: publisher };
  const { blocks, byline } = layOut(text, stated);
  const table = outletTable(OUTLETS);
  return (
    creditOf({ text, blocks, byline, dateline: findDateline(text, blocks), stated, table, publisher })?.name ?? null
  );
}

describeWithData('agencies credited in real articles', 'quotes/polnear', () => {
  test('nearly all are found, none is mistaken for another', () => {
    const counts = { given: 0, found: 0, mistaken: 0, foundWhereNoneGiven: 0, articles: 0 };
    for (const part of ['polnear_train.jsonl', 'polnear_dev.jsonl']) {
      for (const line of readFileSync(dataPath('quotes', 'polnear', part), 'utf8')
        .trim()
        .split('\n')) {
        const article = JSON.parse(line) as Labelled;
        const gold = /^(?:None|NA)$/.test(article.wire ?? 'None')
          ? null
          : outletNamed(outletTable(OUTLETS), article.wire ?? '')?.name;
        const found = credited(article);
        counts.articles++;
        if (gold) counts.given++;
        if (gold && found === gold) counts.found++;
        if (gold && found !== null && found !== gold) counts.mistaken++;
        if (!gold && found !== null) counts.foundWhereNoneGiven++;
      }
    }
    process.stdout.write(`credits: ${JSON.stringify(counts)}\n`);
    expect(counts.mistaken).toBe(0);
    expect(counts.foundWhereNoneGiven).toBeLessThanOrEqual(2);
    expect(counts.found / counts.given).toBeGreaterThanOrEqual(0.88);
  });
});
