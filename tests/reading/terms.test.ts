import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { terms } from '../../src/reading/terms.ts';

describe('index terms', () => {
  test('fold case, accents and English inflection, and drop the possessive', () => {
    expect(terms("The OFFICIALS’ talks in São Tomé's capital")).toEqual([
      'the',
      'offici',
      'talk',
      'in',
      'sao',
      'tome',
      'capit',
    ]);
  });

  test('keep names apart that folding would turn into common words', () => {
    expect(terms('The US and the U.S. and us')).toEqual(['the', 'usa', 'and', 'the', 'usa', 'and', 'us']);
  });

  test('take initials as one word and characters of scripts without spaces one by one', () => {
    expect(terms('U.N. 北京 2.5')).toEqual(['un', '北', '京', '2', '5']);
  });

  test('compare endless words by their beginning', () => {
    expect(terms('x'.repeat(10_000))).toEqual(['x'.repeat(64)]);
  });

  test('are the same whether other characters stand in the text or not', () => {
    const english = fc.string({ unit: fc.constantFrom(...'aZ09. ’“–\n"\'-_U.S'.split('')), maxLength: 60 });
    fc.assert(fc.property(english, (text) => expect(terms(`${text} é`)).toEqual([...terms(text), 'e'])));
  });
});
