import { readFileSync } from 'node:fs';
import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { NO_METADATA } from '../../src/domain/article.ts';
import type { BlockKind } from '../../src/domain/reading.ts';
import { layOut } from '../../src/reading/layout/blocks.ts';
import { dataPath, describeWithData } from '../support/data.ts';
import { anyText } from './any-text.ts';

const kindsOf = (text: string): [BlockKind, string][] =>
  layOut(text, NO_METADATA).blocks.map(({ kind, span }) => [kind, text.slice(...span)]);

/** The kind that a line is given between two ordinary paragraphs. */
const kindAmid = (line: string): BlockKind | undefined => {
  const text = `Two ministers met in the port town on Monday, officials said.\n\n${line}\n\nThey agreed to meet again before the end of the year, the officials added, and gave no date.`;
  return layOut(text, NO_METADATA).blocks[1]?.kind;
};

describe('a page', () => {
  const page = [
    'Skip to main content',
    'Two ministers met in the port town: Report',
    'By Jane Doe',
    'The talks lasted two hours and ended without a statement',
    'File photo of the harbour in spring, 5 May (Agency)',
    '',
    'Two ministers met in the port town on Monday, officials said.',
    '',
    'What happens next',
    '',
    'They agreed to meet again before the end of the year, the officials added, and gave no date for it.',
    '• a first point',
    '• a second point',
    '',
    'Leave a Reply',
    '',
    'Your email address will not be published.',
    'Name',
  ].join('\n');

  test('is told apart into report and furniture', () => {
    expect(kindsOf(page).map(([kind]) => kind)).toEqual([
      'furniture',
      'headline',
      'byline',
      'paragraph',
      'caption',
      'paragraph',
      'heading',
      'paragraph',
      'item',
      'item',
      'furniture',
      'furniture',
      'furniture',
    ]);
  });

  test('numbers paragraphs and items together, from 1, and nothing else', () => {
    const numbers = layOut(page, NO_METADATA).blocks.map(({ paragraph }) => paragraph);
    expect(numbers.filter((number) => number !== null)).toEqual([1, 2, 3, 4, 5]);
  });
});

describe('the headline', () => {
  test('is the stated one where the text begins with it, even when it ends in a stop', () => {
    const text = 'Ministers meet.\n\nTwo ministers met on Monday.';
    const laid = layOut(text, { ...NO_METADATA, headline: 'Ministers meet' });
    expect(laid.headline).toEqual([0, 15]);
  });

  test('is else the first line that is no furniture, when it reads like one', () => {
    const text = 'Skip to main content\n\nMinisters meet in port town\n\nTwo ministers met on Monday.';
    expect(text.slice(...(layOut(text, NO_METADATA).headline ?? [0, 0]))).toBe('Ministers meet in port town');
  });

  test.each([
    'Two ministers met on Monday.\n\nThey left early.',
    'One line only',
    '',
    'two words in small letters\n\nTwo ministers met on Monday.',
  ])('is none in %j', (text) => expect(layOut(text, NO_METADATA).headline).toBeNull());
});

describe('the byline', () => {
  test('is a line of its own near the head', () => {
    const text = 'Ministers meet in port town\nBy Jane Doe and John Roe\n\nTwo ministers met on Monday.';
    expect(text.slice(...(layOut(text, NO_METADATA).byline ?? [0, 0]))).toBe('By Jane Doe and John Roe');
  });

  test('is else the name that closes a relay line', () => {
    const text =
      'Ministers meet in port town\n\nTwo ministers met on Monday.\n\nvia RSS https://feeds.example/a1 Jane Doe';
    expect(text.slice(...(layOut(text, NO_METADATA).byline ?? [0, 0]))).toBe('Jane Doe');
  });

  test('is none when a paragraph merely begins with "By"', () => {
    const text = 'Ministers meet in port town\n\nBy Monday, both had left the country, according to three officials.';
    expect(layOut(text, NO_METADATA).byline).toBeNull();
  });
});

describe('furniture', () => {
  test.each([
    'Skip to navigation',
    'Advertisement',
    'Story continues below',
    'Share this article',
    'Read more: Ministers to meet again',
    'Harbour town waits for its ministers Read more',
    'Sign up for our daily newsletter',
    'Our newsletter: The Harbour Weekly',
    'Follow us on Twitter',
    'Follow Jane Doe on Twitter',
    'Post a comment',
    'Comments are closed',
    'Required fields are marked *',
    '© 2019 Harbour Media Ltd. All rights reserved.',
    'This material may not be published, broadcast or rewritten.',
    'To learn more about republishing this content, please fill out this form.',
    'By using this site you agree to our Privacy Policy',
    '(Reporting by Jane Doe; Editing by John Roe)',
    'Jane Doe in London contributed to this report.',
    'Contributing: Jane Doe',
    'The views expressed in this article are the author’s own.',
    'Click here to get the app',
    '***',
    '___',
    'REUTERS',
    'Related: The port',
  ])('is %j', (line) => expect(kindAmid(line)).toBe('furniture'));

  test.each([
    'The bank said that it would close its comment section and sign up no more readers to its service.',
    'The company stopped its newsletter in May, a spokesman said.',
    'The judge found that the firm had broken its own privacy policy, and “nobody noticed,” she said.',
    'Share prices fell by 3 percent on Monday after the talks ended.',
    'Readers are following the case on Twitter, where the minister posted twice.',
    'Print sales rose for the first time in ten years.',
    'Watch makers in the region exported less than in the year before.',
    'Related charges against the two men were dropped.',
    'That contradicts earlier reporting by The Harbour Times, which cited two officials.',
    'More than 40 people were hurt.',
    'Support us, the minister told the crowd, or lose everything.',
    'Join the army, they were told.',
    'Terms and conditions are read by nobody, the court found.',
    'Comments by the minister drew anger.',
  ])('is not %j', (line) => expect(kindAmid(line)).toBe('paragraph'));

  test('goes on behind a comment form only as long as lines are short', () => {
    const long =
      'The ministers will meet again before the end of the year, three officials said, though no date has been set and neither side would say where.';
    const text = `Ministers meet in port town\n\n${long}\n\nLeave a Reply\n\nName\n\nEmail\n\n${long}`;
    expect(kindsOf(text).map(([kind]) => kind)).toEqual([
      'headline',
      'paragraph',
      'furniture',
      'furniture',
      'furniture',
      'paragraph',
    ]);
  });
});

describe('captions', () => {
  test.each([
    'File photo of the harbour in spring',
    'FILE - In this May 5, 2017, file photo, the minister speaks. (AP Photo/Jane Doe, File)',
    'Jane Doe (right) is the closest adviser of the minister. She met the delegation in June, according to the agency.',
    'Rebels hold the town and the roads around it (Reuters)',
    'The minister waves from a train. REUTERS/Jane Doe',
    'The minister waves from a train. (Jane Doe/Getty Images)',
    'The harbour minister speaks at the summit in Port Ansel, Fla., December 21, 2019.',
    'Delegates wait outside the hall in Port Ansel on May 2, 2018',
    '| A ferry in the harbour of Port Ansel',
    'Image copyright Agency Image caption The port at dawn',
  ])('are lines such as %j', (line) => expect(kindAmid(line)).toBe('caption'));

  test.each([
    'The ministry said it was right (and left it at that).',
    'Sen. Jane Doe (R) and Rep. John Roe (D) voted against it.',
    'He belongs to the central bank (BRX) and to the ministry.',
    'The minister said she speaks at the summit in Port Ansel on December 21, 2019.',
    'The ferry will stop at the old port until it leaves for good on March 29, 2019.',
    'According to a Reuters/Harbour poll released on Tuesday.',
  ])('are not lines such as %j', (line) => expect(kindAmid(line)).toBe('paragraph'));
});

describe('lines', () => {
  test('of a hard-wrapped paragraph are one block', () => {
    const text =
      'Two ministers met in the port\ntown on Monday and agreed to\nmeet again, officials said.\n\nThey gave no date.';
    expect(kindsOf(text)).toHaveLength(2);
  });

  test('of a wire item are joined up to the next indent', () => {
    const text =
      'Harbour Holdings\nsaid it will buy the port.\n    The price was not given.\n    Talks began\nin May.\n REUTER';
    expect(kindsOf(text).map(([, block]) => block)).toEqual([
      'Harbour Holdings\nsaid it will buy the port.',
      'The price was not given.',
      'Talks began\nin May.',
      'REUTER',
    ]);
  });

  test('that each hold a paragraph stay apart', () => {
    const text = 'Two ministers met on Monday.\nThey agreed to meet again.\nNo date was given.';
    expect(kindsOf(text)).toHaveLength(3);
  });

  test('that begin with a name in small letters are paragraphs of their own', () => {
    expect(kindsOf('Ministers meet in port town\nal-Hayat said so on Monday.')).toHaveLength(2);
  });

  test('in a row that stop nowhere are a list, not headings', () => {
    const text =
      'Officials gave the following figures on Monday.\nWheat 40\nMaize 30\nRice 20\nThese are the figures for the whole of the year and for every province of the country, they said.';
    expect(kindsOf(text).map(([kind]) => kind)).not.toContain('heading');
  });
});

test('blocks cover every character that is no white space, once and in order, for any text', () => {
  fc.assert(
    fc.property(anyText, (text) => {
      let rest = '';
      let at = 0;
      for (const { span } of layOut(text, NO_METADATA).blocks) {
        expect(span[0]).toBeGreaterThanOrEqual(at);
        expect(span[1]).toBeGreaterThan(span[0]);
        rest += text.slice(at, span[0]);
        at = span[1];
      }
      expect((rest + text.slice(at)).trim()).toBe('');
    }),
  );
});

describeWithData('the two seed pages as they came', 'seeds', () => {
  const laid = (name: string) => {
    const text = readFileSync(dataPath('seeds', name), 'utf8');
    return { text, ...layOut(text, NO_METADATA) };
  };
  const linesOf = ({ text, blocks }: ReturnType<typeof laid>, ...kinds: BlockKind[]) =>
    blocks.filter(({ kind }) => kinds.includes(kind)).map(({ span }) => text.slice(...span));

  test('leak no form, caption or sign-up box into the report', () => {
    const pages = [laid('000_d77863566ad15677.txt'), laid('003_723192c08898b5c4.txt')];
    for (const page of pages) {
      const report = linesOf(page, 'paragraph', 'item').join('\n');
      expect(report).not.toMatch(
        /Skip to|Leave a Reply|email address|newsletter|via RSS|\(right\)|File photo|republishing|\(Reuters\)/,
      );
    }
    expect(pages.map((page) => linesOf(page, 'caption').length)).toEqual([1, 2]);
    expect(pages.map((page) => linesOf(page, 'paragraph', 'item').length)).toEqual([17, 14]);
  });

  test('give their headlines and the name behind the relay', () => {
    const [relayed, carried] = [laid('000_d77863566ad15677.txt'), laid('003_723192c08898b5c4.txt')];
    expect(relayed.headline).toEqual([0, relayed.text.indexOf('\n')]);
    expect(relayed.byline && relayed.text.slice(...relayed.byline)).toMatch(/^\p{Lu}\p{L}+ \p{Lu}\p{L}+$/u);
    expect(carried.headline && carried.text.slice(...carried.headline)).toMatch(/: Report$/);
  });
});
