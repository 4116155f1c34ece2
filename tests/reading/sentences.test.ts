import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { NO_METADATA } from '../../src/domain/article.ts';
import { covers } from '../../src/domain/span.ts';
import { layOut } from '../../src/reading/layout/blocks.ts';
import { splitSentences } from '../../src/reading/sentences/sentences.ts';
import { anyText } from './any-text.ts';

const sentencesOf = (text: string): string[] =>
  splitSentences(text, layOut(text, NO_METADATA).blocks).map((span) => text.slice(...span));

/** Each case is written with a bar where a sentence ends. */
const checks = (cases: string[]): void => {
  test.each(cases)('%s', (marked) => {
    const sentences = marked.split(' | ');
    expect(sentencesOf(sentences.join(' '))).toEqual(sentences);
  });
};

describe('stops', () => {
  checks([
    'The talks ended. | No date was set. | Both left!',
    'Who was there? | Nobody said.',
    'What?! | Really!! | Yes.',
    'She said no… | They left.',
    'The talks ... were long. | They ended.',
    'It was over.... | They left.',
    'He paused . . . and went on. | They left.',
    'The port (see the map.) is small. | It is old.',
    'It is old. | (Nobody knows how old.) | It is small.',
    'The office of Harbour! magazine was shut. | It is old.',
    'The fire — what a fire! — burnt all night. | It is out.',
    'Is it safe? | and is it cheap? | Nobody knows.',
  ]);
});

describe('abbreviations', () => {
  checks([
    'Mr. Doe met Dr. Roe and Lt. Col. Poe. | They left.',
    'Gen. J. R. Doe spoke. | He left.',
    'The U.S. Navy left. | It returned.',
    'They came from the U.S. | The others stayed.',
    'They came from the U.S. and stayed.',
    'It opens at 9 a.m. Monday. | It closes at 5 p.m. | Doors stay shut.',
    'It ended at 5 p.m. EST on Friday.',
    'At 6 a.m. Doe left the town.',
    'Harbour Holdings Inc. Chairman Jane Doe resigned. | She left.',
    'It was bought by Harbour Corp. | The price was not given.',
    'He read No. 5 and p. 12. | The rest was lost.',
    'Was he there? | No. | She was.',
    'It fell on Sept. 11 and again on Dec. 3. | It rose in Jan. | Nobody knew.',
    'They live in Boston, Mass. | They moved there in May.',
    'The St. Mary church is on Main St. | It is old.',
    'John Doe Jr. spoke. | His father, John Doe Sr., did not.',
    'They sold arms, food, etc. | Buyers were few.',
    'The plan, i.e. Plan B, failed, e.g. Doe left.',
    'You and I. | Did Ann I. Doe know?',
    'It rose 3.5 percent to $1.20. | It fell to 1,000. | Nobody knew.',
    'It was heavy in mass. | Doe lifted it.',
  ]);
});

describe('quotations', () => {
  checks([
    '“We will stay.” | The minister left.',
    '“We will stay,” he said. | “Nobody leaves.”',
    '“Who told you that?” Mr Doe asked. | Nobody knew.',
    '“Who told you that?” the minister asked.',
    '"Leave now!" she told them. | They left.',
    "He wrote: 'It is over.' | Then he left.",
    'He said it was “over.” | They left.',
    '“It is over. | It is done,” he said.',
  ]);

  test('set apart by a tokeniser close with their sentence', () => {
    expect(sentencesOf('He said , " It is over . " They left .')).toEqual([
      'He said , " It is over . "',
      'They left .',
    ]);
    expect(sentencesOf("He said , `` It is over . '' They left .")).toEqual([
      "He said , `` It is over . ''",
      'They left .',
    ]);
  });
});

describe('what is not prose', () => {
  checks([
    'HARBOUR TOWN, June 5 (Agency) — Two ministers met. | They left.',
    'HARBOUR TOWN, Mass. (AP) — Two ministers met.',
    'Write to jane.doe@example.com or see www.example.com/a.b.html. | Nobody will answer.',
    'The town was founded in 1805.[17] | It burnt down in 1810. [18] | It was rebuilt.',
    '1. The first point | 2. The second point | 3. The third point',
    'a) The first point. | b) The second point.',
    '• The first point | • The second point',
  ]);

  test('a missing space after a stop is seen before a word that begins sentences, never in a name', () => {
    expect(sentencesOf('They met on Monday.The talks failed.')).toEqual(['They met on Monday.', 'The talks failed.']);
    expect(sentencesOf('They used Node.js and Harbour.Com to do it.')).toHaveLength(1);
  });

  test('a hard line break within a paragraph ends no sentence, a new paragraph does', () => {
    const text = 'Two ministers met in the port\ntown on Monday and agreed to\nmeet again.\n\nThey gave no date';
    expect(sentencesOf(`Harbour news\n\n${text}`)).toHaveLength(3);
  });

  test('a text without any stop is one sentence a line', () => {
    expect(sentencesOf('one two three')).toEqual(['one two three']);
    expect(sentencesOf(' \n ')).toEqual([]);
  });

  test('other scripts are cut at their own stops', () => {
    expect(sentencesOf('他来了。她走了。')).toEqual(['他来了。', '她走了。']);
    expect(sentencesOf('جاء الوزير. هل عاد؟ لا أحد يعرف')).toHaveLength(3);
  });
});

test('sentences lie in blocks, in order, without white space at their ends, and cover all the words of any text', () => {
  fc.assert(
    fc.property(anyText, (text) => {
      const { blocks } = layOut(text, NO_METADATA);
      const sentences = splitSentences(text, blocks);
      let rest = '';
      let at = 0;
      for (const span of sentences) {
        expect(span[0]).toBeGreaterThanOrEqual(at);
        expect(text.slice(...span)).toBe(text.slice(...span).trim());
        expect(blocks.some((block) => covers(block.span, span))).toBe(true);
        rest += text.slice(at, span[0]);
        at = span[1];
      }
      expect((rest + text.slice(at)).trim()).toBe('');
    }),
  );
});
