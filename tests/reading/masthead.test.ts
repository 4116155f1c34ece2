import { describe, expect, test } from '@jest/globals';
import { NO_METADATA } from '../../src/domain/article.ts';
import { read } from '../../src/reading/read.ts';
import { OUTLETS } from './traced.ts';

const REPORT = 'Harbour of Osk reopens\n\nThe harbour of Osk reopened on Monday, the harbour office said.\n';
const reading = (text: string, stated = {}) => read({ text, stated: { ...NO_METADATA, ...stated }, outlets: OUTLETS });

describe('a masthead', () => {
  test.each([
    'BBC',
    'Middle East Eye',
    'MIDDLE EAST EYE',
    '\n  The New York Times ',
  ])('%j over a report says whose it is, and is no headline', (line) => {
    const text = `${line}\n\n${REPORT}`;
    const { outlet, carrier, headline, blocks } = reading(text);
    expect(outlet?.span && text.slice(...outlet.span)).toBe(line.trim());
    expect(carrier).toBe(outlet?.name);
    expect(headline && text.slice(...headline)).toBe('Harbour of Osk reopens');
    expect(blocks[0]).toMatchObject({ kind: 'furniture' });
  });

  test.each([
    ['a wire’s name, which is a credit', `Reuters\n\n${REPORT}`],
    ['a list of outlets', `BBC\nMiddle East Eye\n\n${REPORT}`],
    ['an outlet that is not listed', `Osk Morning Post\n\n${REPORT}`],
    ['a name in lower case', `bbc\n\n${REPORT}`],
    ['a first line that says more', `BBC reopens its office in Osk\n\n${REPORT}`],
    ['a name alone', 'BBC'],
  ])('is not %s', (_, text) => {
    expect(reading(text).outlet).toBeNull();
  });

  test('is not looked for where the outlet is stated', () => {
    expect(reading(`BBC\n\n${REPORT}`, { outlet: 'Osk Gazette' }).outlet).toEqual({ name: 'Osk Gazette', span: null });
  });
});
