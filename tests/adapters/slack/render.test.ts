import { describe, expect, test } from '@jest/globals';
import { measure, render, renderPlain } from '../../../src/adapters/slack/render.ts';
import type { Citation, Verbatim } from '../../../src/domain/citation.ts';
import type { VersionId } from '../../../src/domain/ids.ts';
import { type Block, dim, type Inline, strong, text } from '../../../src/domain/message.ts';

const cited = (words: string, from = 0): Citation => ({
  version: 'v' as VersionId,
  span: [from, from + words.length],
  text: words as Verbatim,
  paragraph: 2,
});
const cite = (url: string | null): Inline => ({ kind: 'cite', citation: cited('x'), label: '[1 ¶2]', url });
const blocksOf = (...blocks: Block[]) => render({ blocks }).blocks;
const run = (words: string, style?: object) => ({ type: 'text', text: words, ...(style ? { style } : {}) });

describe('a title', () => {
  test('is a header, its facts small below it', () => {
    expect(blocksOf({ kind: 'title', text: 'HARBOUR', facts: ['2 reports', 'as of now'] })).toEqual([
      { type: 'header', text: { type: 'plain_text', text: 'HARBOUR', emoji: false } },
      { type: 'context', elements: [{ type: 'plain_text', text: '2 reports · as of now', emoji: false }] },
    ]);
  });

  test.each(['A & B', 'x'.repeat(151)])('that a header does not take is rich text', (words) => {
    expect(blocksOf({ kind: 'title', text: words, facts: [] })).toEqual([
      { type: 'rich_text', elements: [{ type: 'rich_text_section', elements: [run(words, { bold: true })] }] },
    ]);
  });
});

test('a report and its lines stand in one block: label, headline, chain, and the lines as a list', () => {
  const headline: Inline = { kind: 'excerpt', citation: cited('Harbour opens'), marked: [] };
  const line: Block = { kind: 'bullet', content: [text('a line '), cite('https://www.gazette.example/a')] };
  const [block, ...more] = blocksOf(
    { kind: 'row', label: '3 Nov', content: [headline], aside: [dim('Wire → Gazette')] },
    line,
    line,
  );
  expect(more).toEqual([]);
  const item = {
    type: 'rich_text_section',
    elements: [run('a line '), { type: 'link', url: 'https://www.gazette.example/a', text: '[1 ¶2] gazette.example' }],
  };
  expect(block).toMatchObject({
    elements: [
      {
        type: 'rich_text_section',
        elements: [
          run('3 Nov', { italic: true }),
          run('  '),
          run('Harbour opens', { bold: true }),
          run('\n'),
          run('Wire → Gazette'),
        ],
      },
      { type: 'rich_text_list', style: 'bullet', elements: [item, item] },
    ],
  });
});

test('a quotation has our marks around its very words, and its attribution below', () => {
  const [block] = blocksOf({
    kind: 'quote',
    content: [{ kind: 'quote', citation: cited('we *waited* <here>') }],
    attribution: [text('Lind')],
  });
  expect(block).toMatchObject({
    elements: [
      { type: 'rich_text_quote', elements: [run('“'), run('we *waited* <here>'), run('”'), run('\n'), run('Lind')] },
    ],
  });
});

test('marked words are bold, by their place in the version', () => {
  const content: Inline[] = [{ kind: 'excerpt', citation: cited('it lasted four hours', 100), marked: [[110, 120]] }];
  expect(blocksOf({ kind: 'paragraph', content })).toMatchObject([
    { elements: [{ elements: [run('it lasted '), run('four hours', { bold: true })] }] },
  ]);
});

test.each([
  null,
  'javascript:alert(1)',
  'https://user:pw@x.example/',
  'no address',
  `https://x.example/${'x'.repeat(3_000)}`,
])('a citation that leads nowhere safe is its label alone', (url) => {
  expect(blocksOf({ kind: 'paragraph', content: [cite(url)] })).toMatchObject([
    { elements: [{ elements: [run('[1 ¶2]')] }] },
  ]);
});

test('a host in letters that look alike is shown as what it is', () => {
  const [block] = blocksOf({ kind: 'paragraph', content: [cite('https://аррӏе.example/')] });
  expect(JSON.stringify(block)).toContain('[1 ¶2] xn--80ak6aa92e.example');
});

test('buttons carry their tokens, each with an id of its own', () => {
  const actions = ['Sources', 'More'].map((label, at) => ({ label, token: `t${at}`, opens: null }));
  expect(blocksOf({ kind: 'actions', actions })).toMatchObject([
    {
      type: 'actions',
      elements: [
        { action_id: 'button-0', value: 't0', text: { text: 'Sources', emoji: false } },
        { action_id: 'button-1', value: 't1', text: { text: 'More' } },
      ],
    },
  ]);
});

test('a channel is a channel, and only its id can be one', () => {
  const content: Inline[] = [
    { kind: 'channel', channel: 'C12' },
    { kind: 'channel', channel: '!here' },
  ];
  expect(blocksOf({ kind: 'paragraph', content })).toMatchObject([
    { elements: [{ elements: [{ type: 'channel', channel_id: 'C12' }, run('!here')] }] },
  ]);
});

test('what is empty is not drawn', () => {
  expect(blocksOf({ kind: 'paragraph', content: [text('')] }, { kind: 'title', text: ' ', facts: [] })).toMatchObject([
    {},
  ]);
  expect(blocksOf({ kind: 'paragraph', content: [] }, { kind: 'note', content: [] })).toEqual([]);
});

test('a block is measured with everything that drawing adds', () => {
  const bare = measure({ kind: 'paragraph', content: [cite(null)] });
  const linked = measure({ kind: 'paragraph', content: [cite('https://gazette.example/abc')] });
  expect(linked.characters - bare.characters).toBe('https://gazette.example/abc'.length + ' gazette.example'.length);
  expect(measure({ kind: 'title', text: 'A', facts: ['b'] }).blocks).toBe(2);
});

describe('as text', () => {
  test('the message reads without blocks', () => {
    const { text: words } = renderPlain({
      blocks: [
        { kind: 'title', text: 'HARBOUR', facts: ['2 reports'] },
        { kind: 'row', label: '3 Nov', content: [strong('Opens')], aside: [dim('Gazette')] },
        { kind: 'bullet', content: [text('R&D <here>')] },
        { kind: 'actions', actions: [{ label: 'More', token: 't', opens: null }] },
      ],
    });
    expect(words).toBe('HARBOUR\n2 reports\n3 Nov Opens\nGazette\n• R&amp;D &lt;here&gt;');
  });

  test('beside blocks no more stands than whole blocks that fit', () => {
    const paragraph: Block = { kind: 'paragraph', content: [text('x'.repeat(2_000))] };
    expect(render({ blocks: [paragraph, paragraph] }).text).toBe('x'.repeat(2_000));
  });
});
