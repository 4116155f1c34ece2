import { describe, expect, test } from '@jest/globals';
import { NO_METADATA } from '../../src/domain/article.ts';
import { findDateline } from '../../src/reading/dates/datelines.ts';
import { layOut } from '../../src/reading/layout/blocks.ts';

const datelineOf = (text: string) => findDateline(text, layOut(text, NO_METADATA).blocks);

describe('a dateline', () => {
  test.each([
    ['DAMASCUS, June 5 (Reuters) — Two ministers met.', 'DAMASCUS', 'Reuters'],
    ['HARBOUR TOWN, Mass. (AP) -- Two ministers met.', 'HARBOUR TOWN, Mass.', 'AP'],
    ['NEW HARBOUR/OLD HARBOUR (Harbour Agency) - Two ministers met.', 'NEW HARBOUR/OLD HARBOUR', 'Harbour Agency'],
    ['Beirut, 5 June 2018 (AFP) – Two ministers met.', 'Beirut', 'AFP'],
    ['LONDON — Two ministers met.', 'LONDON', null],
    ['PARIS - Two ministers met.', 'PARIS', null],
    ['(Reuters) - Two ministers met.', '', 'Reuters'],
    ['AFP - Two ministers met.', '', 'AFP'],
    ['By JANE DOE     LONDON (AP) -- Two ministers met.', 'LONDON', 'AP'],
  ])('is read from %j', (text, place, credit) => {
    expect(datelineOf(text)).toMatchObject({ place, credit });
  });

  test('covers all up to its dash', () => {
    const text = 'Ministers meet in port town\n\nDAMASCUS, June 5 (Reuters) — Two ministers met.';
    expect(text.slice(...(datelineOf(text)?.span ?? [0, 0]))).toBe('DAMASCUS, June 5 (Reuters) —');
  });

  test.each([
    'Two ministers met in LONDON — and agreed.',
    'The Harbour Investment Fund (HIF) - which is large - met.',
    'NATO said on Monday that it had no plans.',
    'MINISTER: We will stay. HOST: Why?',
    'U.S. officials met.',
    '',
  ])('is not read into %j', (text) => expect(datelineOf(text)).toBeNull());

  test('far down a report is none', () => {
    const text = `${'Two ministers met on Monday.\n\n'.repeat(4)}LONDON — Two others met.`;
    expect(datelineOf(text)).toBeNull();
  });
});
