import { describe, expect, test } from '@jest/globals';
import { describeWithData } from '../../support/data.ts';
import { readMarkdown } from '../../support/discord/markdown.ts';
import { ruleMistakes } from '../../support/discord/rules.ts';
import { schemaMistakes } from '../../support/discord/schema.ts';

/** The double is what finds our mistakes: here it is shown some. */
describeWithData('Discord’s OpenAPI', 'specs/discord/openapi.json', () => {
  const button = { type: 2, style: 2, label: 'More', custom_id: 'p:1' };
  const row = (...components: object[]) => ({ components: [{ type: 1, components }] });
  const option = (name: string) => ({ type: 3, name, description: 'words' });

  test.each([
    ['eleven embeds', '/channels/1/messages', { embeds: Array.from({ length: 11 }, () => ({ title: 'a' })) }],
    ['a long title', '/channels/1/messages', { embeds: [{ title: 'a'.repeat(257) }] }],
    ['six buttons in a row', '/channels/1/messages', row(...Array.from({ length: 6 }, () => button))],
    ['a long custom_id', '/channels/1/messages', row({ ...button, custom_id: 'a'.repeat(101) })],
    ['a long label', '/channels/1/messages', row({ ...button, label: 'a'.repeat(81) })],
    ['a mention of an unknown kind', '/channels/1/messages', { allowed_mentions: { parse: ['all'] } }],
    ['a long name of a thread', '/channels/1/messages/2/threads', { name: 'a'.repeat(101) }],
    [
      'a time of archiving that there is not',
      '/channels/1/messages/2/threads',
      { name: 'a', auto_archive_duration: 61 },
    ],
    [
      '26 choices',
      '/interactions/1/t/callback',
      { type: 8, data: { choices: Array.from({ length: 26 }, (_, at) => ({ name: `${at}`, value: `${at}` })) } },
    ],
    ['a path that there is not', '/channels/1/nothing', {}],
  ])('finds %s', (_name, path, body) => {
    expect(schemaMistakes('post', path, body)).toHaveLength(1);
  });

  test('finds a command without a description', () => {
    const command = { type: 1, name: 'brief', options: [{ ...option('topic'), description: '' }] };
    expect(schemaMistakes('put', '/applications/1/commands', [command])).toHaveLength(1);
  });

  test('finds nothing in what is right', () => {
    expect(schemaMistakes('post', '/channels/1/messages', { content: 'words', ...row(button) })).toEqual([]);
  });
});

describe('the rules', () => {
  const quiet = { allowed_mentions: { parse: [] }, flags: 4 };

  test.each([
    ['2,001 characters', { ...quiet, content: 'a'.repeat(2001) }],
    [
      '4,001 characters in cards',
      { ...quiet, flags: 4 | (1 << 15), components: [{ type: 10, content: 'a'.repeat(4001) }] },
    ],
    ['a card without its flag', { ...quiet, components: [{ type: 10, content: 'a' }] }],
    ['content beside a card', { ...quiet, flags: 4 | (1 << 15), content: 'a' }],
    ['a ping of everyone', { flags: 4, content: '@everyone' }],
    ['a ping that is allowed', { flags: 4, content: '<@1>', allowed_mentions: { parse: ['users'] } }],
    ['a preview', { allowed_mentions: { parse: [] }, content: 'https://harbour.example/' }],
  ])('find %s', (_name, body) => {
    expect(ruleMistakes(body)).toHaveLength(1);
  });
});

describe('a reader of Markdown', () => {
  test.each([
    ['**a**', 'a', ['bold', 'bold']],
    ['\\*a\\*', '*a*', []],
    ['## a\n- b', 'a\nb', ['heading', 'bullet']],
    ['\\## a', '## a', []],
    ['<@1> @everyone :smile: <t:1:R>', '   ', ['mention', 'mention', 'emoji', 'timestamp']],
    ['\\<\\@1\\> \\:smile\\:', '<@1> :smile:', []],
    ['||a|| ~~b~~ `c`', 'a b c', ['spoiler', 'spoiler', 'strike', 'strike', 'code', 'code']],
  ])('sees %j', (source, words, nodes) => {
    expect(readMarkdown(source)).toEqual({ words, links: [], nodes });
  });

  test.each([
    ['[a](https://harbour.example/)', 'a', 'https://harbour.example/'],
    ['[\\*a](https://harbour.example/%29)', '*a', 'https://harbour.example/%29'],
    ['https://harbour.example/', 'https://harbour.example/', 'https://harbour.example/'],
  ])('follows %j', (source, label, url) => {
    expect(readMarkdown(source).links).toEqual([{ label, url }]);
  });

  test('follows no link that is escaped', () => {
    expect(readMarkdown('\\[a\\]\\(https\\://evil\\.example\\)').links).toEqual([]);
  });
});
