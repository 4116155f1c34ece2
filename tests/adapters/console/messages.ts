import type { Citation, Verbatim } from '../../../src/domain/citation.ts';
import type { VersionId } from '../../../src/domain/ids.ts';
import { type Message, text } from '../../../src/domain/message.ts';

/** A citation as the archive would give it, `start` code units into its version. */
export function cited(words: string, start = 0): Citation {
  return { version: 'v' as VersionId, span: [start, start + words.length], text: words as Verbatim, paragraph: 1 };
}

/** A brief as the app would present it. */
export const BRIEF: Message = {
  blocks: [
    { kind: 'title', text: 'HARBOUR', facts: ['2 reports · 2 outlets · 2 origins', 'as of 22 Nov 2026, 09:00 UTC'] },
    {
      kind: 'row',
      label: 'end Aug 2018',
      content: [{ kind: 'excerpt', citation: cited('Harbour board met in secret, paper says'), marked: [] }],
      aside: [text('Gazette → Wire → Mirror')],
    },
    {
      kind: 'bullet',
      content: [
        {
          kind: 'excerpt',
          citation: cited(
            'The board met for four hours on Tuesday and did not publish its minutes, the Gazette reported.',
          ),
          marked: [],
        },
        text(' '),
        { kind: 'cite', citation: cited('x'), label: '[1 ¶2]', url: null },
      ],
    },
    {
      kind: 'row',
      label: 'Nov 2017',
      content: [
        {
          kind: 'excerpt',
          citation: cited('Official of the ministry came to see the harbour master, a regional official says'),
          marked: [[0, 8]],
        },
      ],
      aside: [text('Gazette; Wire → Evening Mirror')],
    },
    { kind: 'section', text: 'Key quotes' },
    {
      kind: 'quote',
      content: [
        {
          kind: 'quote',
          citation: cited('we have nothing to hide and the gates are open to anyone who wants to look'),
        },
      ],
      attribution: [
        text('a harbour official, unnamed → Wire → Evening Mirror, 3 Nov 2017 '),
        { kind: 'cite', citation: cited('x'), label: '[2 ¶4]', url: null },
      ],
    },
    {
      kind: 'note',
      content: [text('Two origins: the Gazette and Wire, which confirmed it through officials of its own.')],
    },
  ],
};
