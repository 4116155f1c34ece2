import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { languageOf } from '../../src/reading/language.ts';
import { anyText } from './any-text.ts';

describe('the language of a text', () => {
  test.each([
    ['en', 'Two ministers met in the port town on Monday, and agreed to meet again.'],
    ['fr', 'Les deux ministres se sont rencontrés dans la ville, et ont décidé de ne pas partir.'],
    ['de', 'Die beiden Minister trafen sich am Montag und sagten nicht, wann sie sich wieder treffen.'],
    ['es', 'Los dos ministros se reunieron en la ciudad y no dijeron nada sobre el acuerdo.'],
    ['it', 'I due ministri sono arrivati nella città, e non hanno detto nulla della riunione che è stata tenuta.'],
    ['tr', 'İki bakan pazartesi günü bir araya geldi ve görüşme için daha sonra bir tarih belirlenecek.'],
    ['ar', 'التقى الوزيران في المدينة يوم الاثنين'],
    ['fa', 'دو وزیر روز دوشنبه در شهر گفتگو کردند'],
    ['ru', 'Два министра встретились в городе, но не сказали, где они были.'],
    ['uk', 'Два міністри зустрілися в місті.'],
    ['ja', '二人の大臣は月曜日に会った。'],
    ['zh', '两位部长星期一会面。'],
    ['ko', '두 장관이 월요일에 만났다.'],
    ['he', 'שני השרים נפגשו בעיר ביום שני'],
  ])('is %s for %s', (language, text) => expect(languageOf(text, null)).toBe(language));

  test.each([
    'Ministers meet',
    'Doe: Roe quits',
    'Café in Zürich shut',
    'Los Angeles fire kills two',
    'O.K.',
  ])('is English for a headline such as %s', (headline) => expect(languageOf(headline, null)).toBe('en'));

  test('is English for English that quotes other tongues', () => {
    expect(languageOf('The minister said “vive la liberté” and left the hall for the palace. قال الوزير', null)).toBe(
      'en',
    );
  });

  test('is the stated one where the text is too short to tell, and not where the text shows another', () => {
    expect(languageOf('Doe tritt ab', 'de-AT')).toBe('de');
    expect(languageOf('The ministers of the two countries met in the town.', 'de')).toBe('en');
  });

  test.each(['', '12 345', '***', 'sana kala talo vene meri taivas '.repeat(20)])('is unknown for %j', (text) =>
    expect(languageOf(text, null)).toBe('und'));

  test('is always a code, for any text', () => {
    fc.assert(fc.property(anyText, (text) => expect(languageOf(text, null)).toMatch(/^[a-z]{2,3}$/)));
  });
});
