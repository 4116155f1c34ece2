/** Enough to tell a language; longer texts are judged by their beginning. */
const SAMPLE = 1500;
/** A longer text with hardly a common English word is not English, whatever it is. */
const ENOUGH_WORDS = 40;

/** Scripts that are written for one language in news, or for a few that one letter tells apart. Order: the more telling first. */
const SCRIPTS: readonly (readonly [RegExp, string])[] = [
  [/[\p{sc=Hiragana}\p{sc=Katakana}]/gu, 'ja'],
  [/\p{sc=Hangul}/gu, 'ko'],
  [/\p{sc=Han}/gu, 'zh'],
  [/\p{sc=Hebrew}/gu, 'he'],
  [/\p{sc=Greek}/gu, 'el'],
  [/\p{sc=Thai}/gu, 'th'],
  [/\p{sc=Armenian}/gu, 'hy'],
  [/\p{sc=Georgian}/gu, 'ka'],
  [/\p{sc=Arabic}/gu, 'Arab'],
  [/\p{sc=Cyrillic}/gu, 'Cyrl'],
  [/[\p{sc=Devanagari}\p{sc=Bengali}\p{sc=Tamil}\p{sc=Telugu}\p{sc=Ethiopic}\p{sc=Khmer}\p{sc=Myanmar}]/gu, 'und'],
];

/** Spares texts in Latin letters the counting. */
const BEYOND_LATIN = /[\u0370-\u1fff\u3040-\ufdff]/;

const words = (list: string): readonly string[] => list.split(' ');

/** Words that are common in one language and rare or absent in the others. */
const COMMON: Readonly<Record<string, readonly string[]>> = {
  en: words(
    'the of and to that is was for with said from by at has have were are been his her their which who would this not but after',
  ),
  fr: words('le les des du une dans est que qui pour sur avec pas au aux par ont été cette selon à mais sont'),
  de: words('der die das und den dem von zu mit ist für auf nicht ein eine des sich im auch wird wurde nach bei'),
  es: words('el los las del una que en por con para su fue según como más pero este sobre al se'),
  pt: words('os das dos uma não que em para com foi são mais pelo pela ao segundo como também seu'),
  it: words('il gli della del che di una per con non è sono nel alla più dei anche stato come'),
  nl: words('het een van en dat niet zijn voor met op aan werd ook door naar bij maar wordt'),
  tr: words('ve bir bu için ile olarak daha da olan çok gibi sonra kadar dedi göre'),
  pl: words('nie się na jest że przez oraz jak po dla są być został'),
  sv: words('och att det som är på för av med den inte till har ett om'),
  id: words('yang dan di untuk dengan dari pada ini itu tidak dalam akan oleh telah'),
};
const LANGUAGES_OF = new Map<string, string[]>();
for (const [language, list] of Object.entries(COMMON)) {
  for (const word of list) LANGUAGES_OF.set(word, [...(LANGUAGES_OF.get(word) ?? []), language]);
}

/**
 * The language of a text as BCP 47 has it, "und" when it is none that we know. A text too short to tell counts as `stated`, else as English
 * where it is written in Latin letters: headlines hold few common words.
 */
export function languageOf(text: string, stated: string | null): string {
  const sample = text.slice(0, SAMPLE);
  const foreign = BEYOND_LATIN.test(sample) ? byScript(sample) : null;
  if (foreign !== null) return foreign;
  return byCommonWords(sample) ?? stated?.split('-')[0]?.toLowerCase() ?? (/\p{sc=Latin}/u.test(sample) ? 'en' : 'und');
}

function byScript(sample: string): string | null {
  const latin = sample.match(/\p{sc=Latin}/gu)?.length ?? 0;
  for (const [pattern, language] of SCRIPTS) {
    // Chinese, Japanese and Korean say in one letter what takes others four.
    if ((sample.match(pattern)?.length ?? 0) * 2 > latin + 2) return byLetters(sample, language);
  }
  return null;
}

function byLetters(sample: string, language: string): string {
  if (language === 'Arab') return /[ٹڈڑںے]/.test(sample) ? 'ur' : /[پچژگ]/.test(sample) ? 'fa' : 'ar';
  if (language === 'Cyrl')
    return /[іїєґ]/i.test(sample) ? 'uk' : /[ыэ]/i.test(sample) ? 'ru' : /[ђћљњџј]/i.test(sample) ? 'sr' : 'und';
  return language;
}

function byCommonWords(sample: string): string | null {
  const found = sample.toLowerCase().match(/\p{L}+/gu) ?? [];
  const hits = new Map<string, number>();
  for (const word of found) {
    for (const language of LANGUAGES_OF.get(word) ?? []) hits.set(language, (hits.get(language) ?? 0) + 1);
  }
  const english = hits.get('en') ?? 0;
  hits.delete('en');
  const [other, most] = [...hits].reduce((best, next) => (next[1] > best[1] ? next : best), ['und', 0]);
  if (most >= 2 && most > 2 * english) return other;
  if (english > 0 && (found.length < ENOUGH_WORDS || english * 50 > found.length)) return 'en';
  return found.length < ENOUGH_WORDS ? null : 'und';
}
