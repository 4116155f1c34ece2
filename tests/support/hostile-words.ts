import { existsSync, readFileSync } from 'node:fs';
import fc from 'fast-check';
import { dataPath } from './data-path.ts';

/** What breaks out of the markup of chat platforms, turns direction, or pretends to be something else. */
const OURS: readonly string[] = [
  '@everyone @here',
  '<@123456789012345678> <@!123456789012345678> <@&123456789012345678>',
  '<#123456789012345678> </brief:123456789012345678> <id:customize> <t:1700000000:R>',
  '<!channel> <!here> <@U024BE7LH> <!subteam^S012> <https://evil.example|Reuters>',
  '[Reuters](https://evil.example/)',
  '[Reuters](<https://evil.example/>)',
  'https://evil.example/path_(with)_marks, http://evil.example',
  'discord.gg/invite and www.evil.example',
  '**bold** __under__ *it* _it_ ~~gone~~ ||spoiler|| `code` ```block```',
  '# heading\n## heading\n-# small\n> quote\n>>> all of it\n- item\n1. item',
  ':smile: <:name:123456789012345678> <a:name:123456789012345678>',
  '\\',
  '\\\\*',
  '](https://evil.example)',
  '“quoted” ‘twice’',
  '\u202eabc',
  '\u2066abc',
  'abc\u2069\u2069def\u202b',
  'قال المسؤول إن المحادثات انتهت',
  'שלום \u200f(אבג)',
  'a\u2029\u202eb\nc\u2067d',
  'e\u0301\u0302\u0303 👩‍👩‍👧‍👦 🇸🇾',
  '\u0000\u0007\u001b[31m',
  ' \t ',
  // biome-ignore lint/suspicious/noTemplateCurlyInString: it is to stay as it is.
  '{{7*7}} ${7*7} %n <script>alert(1)</script>',
];

function naughty(): readonly string[] {
  const file = dataPath('hostile', 'naughty_strings', 'blns.json');
  return existsSync(file) ? (JSON.parse(readFileSync(file, 'utf8')) as string[]) : [];
}

function injections(): readonly string[] {
  const file = dataPath('hostile', 'indirect_prompt_injection', 'dev', 'text_attack_train.json');
  if (!existsSync(file)) return [];
  return Object.values(JSON.parse(readFileSync(file, 'utf8')) as Record<string, string[]>).flat();
}

/** Hostile words: ours, those kept beside the project where they are, arbitrary ones, and any of these one after another. */
export const hostileWords: fc.Arbitrary<string> = (() => {
  const kept = [...naughty(), ...injections()];
  const one = fc.oneof(
    fc.constantFrom(...OURS),
    ...(kept.length > 0 ? [fc.constantFrom(...kept)] : []),
    fc.string({ unit: 'grapheme', maxLength: 30 }),
    fc.string({ unit: 'binary', maxLength: 30 }),
  );
  return fc.oneof(
    one,
    fc.array(one, { minLength: 2, maxLength: 3 }).map((parts) => parts.join('')),
  );
})();

/** Words as the archive keeps them: well-formed, with line feeds only, not blank, no NUL. */
export const storedWords: fc.Arbitrary<string> = hostileWords.map((words) => {
  const kept = words.toWellFormed().normalize('NFC').replace(/\r\n?/g, '\n').replaceAll('\0', '');
  return kept.trim() === '' ? 'words' : kept;
});

/** Addresses as an article may state them: good ones, and whatever else. */
export const hostileAddresses: fc.Arbitrary<string> = fc.oneof(
  fc.webUrl({ withFragments: true, withQueryParameters: true }),
  hostileWords,
  hostileWords.map((words) => `https://harbour.example/${words}`),
  fc.constantFrom(
    'https://reuters.com@evil.example/',
    'https://user:pass@evil.example/',
    'javascript:alert(1)',
    'data:text/html,hello',
    'ftp://harbour.example/',
    'https://harbour.example/a_(b)_c',
    'https://harbour.example/a)[x](https://evil.example/',
    'https://аррӏе.example/',
    'https://harbour.example:8443/?q=**a**|b|`c`',
  ),
);
