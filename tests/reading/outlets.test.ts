import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { findOutlets } from '../../src/reading/outlets/outlets.ts';
import { outletAt, outletNamed, outletTable } from '../../src/reading/outlets/table.ts';
import { anyText } from './any-text.ts';
import { OUTLETS } from './traced.ts';

const found = (text: string): string[] =>
  findOutlets(text, OUTLETS).map(({ span, name }) => `${text.slice(...span)} = ${name}`);

describe('outlets in a text', () => {
  test.each([
    ['Reuters reported it.', ['Reuters = Reuters']],
    ['It was in the New York Times and the BBC.', ['the New York Times = The New York Times', 'the BBC = BBC']],
    [
      'al-Akhbar, Al Akhbar and Al\u2011Akhbar',
      ['al-Akhbar = Al-Akhbar', 'Al Akhbar = Al-Akhbar', 'Al\u2011Akhbar = Al-Akhbar'],
    ],
    ['Middle\u00a0East Eye has it', ['Middle\u00a0East Eye = Middle East Eye']],
    ['the daily al-Akhbarwhich broke it', ['al-Akhbar = Al-Akhbar']],
    ['anonymousReuters', []],
    ['he spoke toReuters on Monday', ['Reuters = Reuters']],
    ['AP’s man and Reuters.', ['AP = Associated Press', 'Reuters = Reuters']],
    ['as RawStory.com wrote', ['RawStory = Raw Story']],
  ])('%s', (text, expected) => {
    expect(found(text)).toEqual(expected);
  });

  test.each([
    ['a longer name wins', 'Akhbar al-Youm said', ['Akhbar al-Youm = Akhbar el-Yom']],
    ['inside another word', 'APPLE, mapped, CNNs', []],
    ['in a compound', 'an AP-GfK poll, an anti-CNN mood', []],
    ['in a handle or an address', '@CNN #BBC www.CNN.example', []],
    ['in lower case', 'reuters and the hill', []],
    ['a person of that name', 'Michael Bloomberg ran. Bloomberg won.', []],
    ['no such person', 'On Monday, Bloomberg reported a loss.', ['Bloomberg = Bloomberg']],
  ])('%s', (_, text, expected) => {
    expect(found(text)).toEqual(expected);
  });

  test('an outlet that no table knows is found as the text introduces it, and again later', () => {
    expect(found('The Lebanese daily al-Mithal had it first. Al-Mithal gave no source, al-Mithal never does.')).toEqual(
      ['al-Mithal = al-Mithal', 'Al-Mithal = al-Mithal', 'al-Mithal = al-Mithal'],
    );
    expect(found('Mithal Wire, a Beirut-based news agency, wrote of it.')).toEqual(['Mithal Wire = Mithal Wire']);
    expect(found('The newspaper Morgenblatt reported a strike.')).toEqual(['Morgenblatt = Morgenblatt']);
    expect(found('the pro-government newspaper Sahel Today')).toEqual(['Sahel Today = Sahel Today']);
  });

  test('a name may end with a number', () => {
    expect(findOutlets('She told the French radio station Hertz 1 so.', []).map(({ name }) => name)).toEqual([
      'Hertz 1',
    ]);
  });

  test('what merely follows a newspaper is no outlet', () => {
    expect(found('He told the newspaper Smith would resign.')).toEqual([]);
    expect(found('A local newspaper Monday carried the photo.')).toEqual([]);
  });

  test('a short form means the one outlet named in full that ends so', () => {
    expect(found('The Washington Post had it. The Post has learned more.')).toEqual([
      'The Washington Post = The Washington Post',
      'The Post = The Washington Post',
    ]);
    expect(found('The Washington Post and the New York Post differ. The Post was wrong.')).toHaveLength(2);
  });

  test('spans lie in the text, in order, whatever the text', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        let last = 0;
        for (const { span } of findOutlets(text, OUTLETS)) {
          expect(span[0]).toBeGreaterThanOrEqual(last);
          expect(span[1]).toBeGreaterThan(span[0]);
          expect(span[1]).toBeLessThanOrEqual(text.length);
          last = span[1];
        }
      }),
    );
  });
});

describe('outlets in metadata', () => {
  const table = outletTable(OUTLETS);
  test.each([
    ['reuters', 'Reuters'],
    ['huff-post', 'HuffPost'],
    ['THE GUARDIAN', 'The Guardian'],
    ['Nobody’s Gazette', undefined],
  ])('%s', (name, expected) => {
    expect(outletNamed(table, name)?.name).toBe(expected);
  });

  test.each([
    ['https://www.middleeasteye.net/news/x', 'Middle East Eye'],
    ['http://edition.cnn.com:80/a?b', 'CNN'],
    ['https://notreuters.com/', undefined],
    ['no address', undefined],
  ])('%s', (url, expected) => {
    expect(outletAt(table, url)?.name).toBe(expected);
  });

  test('no two outlets of the shipped list share a form', () => {
    const forms = OUTLETS.flatMap(({ name, aliases }) => [name, ...aliases]);
    expect(forms.filter((form, index) => forms.indexOf(form) !== index)).toEqual([]);
    expect(OUTLETS.length).toBeGreaterThan(150);
  });
});
