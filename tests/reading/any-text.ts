import fc from 'fast-check';

const PIECES = [
  'The minister',
  'said',
  'on Tuesday',
  'Mr.',
  'U.S.',
  'p.m.',
  'J.',
  '5',
  '3.5',
  'No.',
  'Inc.',
  'al-Hayat',
  'Read more',
  'Leave a Reply',
  'File photo of',
  '(Reuters)',
  '(right)',
  'via RSS https://x.example/a',
  'By Jane Doe',
  '1.',
  '2)',
  '•',
  '-',
  '.',
  '?',
  '!',
  '…',
  '...',
  '. . .',
  ',',
  ':',
  ';',
  '"',
  '“',
  '”',
  "'",
  '’',
  '«',
  '»',
  '(',
  ')',
  '[17]',
  '—',
  '***',
  ' ',
  '  ',
  '\n',
  '\n\n',
  '\r\n',
  '\t',
  '\u00a0',
  '\u2028',
  'مرحبا',
  '你好。',
  'Привет',
  '\ud800',
  '\udc00',
  '👩‍👩‍👧',
  '\u0000',
  '\u202e',
];

/** Texts made of what trips a reader of news: abbreviations, marks, furniture, breaks of every kind. */
const patched = fc
  .array(fc.constantFrom(...PIECES), { maxLength: 120 })
  .map((pieces) => pieces.join(' ').replaceAll(' \n ', '\n'));

/** Any string at all, lone surrogates included. */
const raw = fc.array(fc.nat(0xffff), { maxLength: 200 }).map((units) => String.fromCharCode(...units));

export const anyText: fc.Arbitrary<string> = fc.oneof(patched, raw);
