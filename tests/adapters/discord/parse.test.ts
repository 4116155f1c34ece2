import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { parseGone } from '../../../src/adapters/discord/membership.ts';
import { parseInteraction, parseMessage } from '../../../src/adapters/discord/parse.ts';
import { hostileWords } from '../../support/hostile-words.ts';

const SELF = { user: '1', application: '2' };

const COMMAND = {
  id: '10',
  application_id: '2',
  type: 2,
  token: 'secret',
  guild_id: '20',
  channel_id: '30',
  channel: { id: '30', type: 0 },
  member: { user: { id: '40' }, permissions: '0' },
  data: { type: 1, name: 'brief', options: [{ name: 'topic', type: 3, value: 'syria' }] },
};

const SAID = {
  id: '50',
  channel_id: '30',
  guild_id: '20',
  type: 0,
  content: '<@1> who is <@60>?',
  author: { id: '40' },
  mentions: [
    { id: '1', username: 'backchannel' },
    { id: '60', username: 'anna' },
  ],
};

/** What came of an interaction. */
const incomingOf = (payload: object) => {
  const parsed = parseInteraction(payload);
  return parsed.kind === 'arrival' ? parsed.incoming : parsed;
};

/** What came of a message in a channel, or in a thread of it. */
const saidOf = (payload: object, parent: string | null = null) => {
  const parsed = parseMessage(payload, SELF, parent);
  return parsed.kind === 'arrival' ? parsed.incoming : parsed;
};

test('a digest may be ordered for a channel that was chosen, and is answered privately', () => {
  const options = [
    {
      name: 'add',
      type: 1,
      options: [
        { name: 'in', type: 7, value: '77' },
        { name: 'digest', type: 3, value: 'syria, <#99> at 9' },
      ],
    },
  ];
  const parsed = parseInteraction({ ...COMMAND, data: { type: 1, name: 'digest', options } });
  expect(parsed).toMatchObject({
    incoming: { what: { kind: 'command', line: '/digest add syria, #99> at 9 in <#77>' } },
    way: { acknowledgement: 'private' },
  });
});

describe('who manages', () => {
  test.each([
    ['nothing', '0', false],
    ['Manage Server', '32', true],
    ['Administrator', '8', true],
    ['everything but these', String((1n << 50n) - 1n - 32n - 8n), false],
    ['more than 53 bits', String(1n << 60n), false],
  ])('%s: %s', (_name, permissions, manages) => {
    const member = { user: { id: '40' }, permissions };
    expect(incomingOf({ ...COMMAND, member })).toMatchObject({ person: { id: '40', manages } });
  });

  test('in a conversation with us: the one person in it', () => {
    const { guild_id, member, ...direct } = COMMAND;
    expect(incomingOf({ ...direct, user: member.user })).toMatchObject({
      place: { tenant: { id: 'dm-40' }, private: true },
      person: { manages: true },
    });
  });

  test('a message does not say, so nobody', () => {
    expect(saidOf(SAID)).toMatchObject({ person: { manages: false } });
  });
});

describe('words', () => {
  test('come without our mention, and with other people by their names', () => {
    expect(saidOf(SAID)).toMatchObject({ what: { words: 'who is @anna?', addressed: 'us', message: '50' } });
  });

  test.each([
    ['a program', { author: { id: '40', bot: true } }],
    ['a webhook', { webhook_id: '70' }],
    ['ourselves', { author: { id: '1' } }],
    ['nobody', { author: null }],
  ])('of %s are ignored', (_name, change) => {
    expect(saidOf({ ...SAID, ...change })).toMatchObject({ kind: 'ignored' });
  });

  test.each([
    ['to nobody', { mentions: [] }, 'nobody'],
    ['to somebody else', { mentions: [{ id: '60', username: 'anna' }] }, 'others'],
    ['to everybody', { mentions: [], mention_everyone: true }, 'others'],
    ['to a role', { mentions: [], mention_roles: ['80'] }, 'others'],
    ['in reply to somebody else', { mentions: [], referenced_message: { id: '49', author: { id: '60' } } }, 'others'],
    ['in reply to us', { mentions: [], referenced_message: { id: '49', author: { id: '1' } } }, 'us'],
  ])('in a thread %s say whom they address', (_name, change, addressed) => {
    expect(saidOf({ ...SAID, ...change }, '29')).toMatchObject({
      place: { channel: '29', thread: '30' },
      what: { addressed },
    });
  });

  test('that we may not read are ignored', () => {
    expect(saidOf({ ...SAID, content: '', mentions: [] }, '29')).toMatchObject({ kind: 'ignored' });
  });
});

test('a button that is not ours is ignored', () => {
  const pressed = { ...COMMAND, type: 3, message: { id: '50' }, data: { component_type: 2, custom_id: 'other:1' } };
  expect(incomingOf(pressed)).toMatchObject({ kind: 'ignored' });
});

test('one stay in a guild is told from the next', () => {
  const ids = [1, 2].map((joined) => {
    const parsed = parseGone({ id: '20' }, joined);
    return parsed.kind === 'arrival' ? parsed.incoming.id : null;
  });
  expect(new Set(ids).size).toBe(2);
});

test('no payload brings out an exception', () => {
  const anything = fc.oneof(
    fc.anything(),
    fc
      .tuple(fc.constantFrom(...Object.keys(COMMAND)), fc.anything())
      .map(([key, value]) => ({ ...COMMAND, [key]: value })),
    fc.tuple(fc.constantFrom(...Object.keys(SAID)), fc.anything()).map(([key, value]) => ({ ...SAID, [key]: value })),
    hostileWords.map((content) => ({ ...SAID, content })),
  );
  fc.assert(
    fc.property(anything, fc.constantFrom(null, '29'), (payload, parent) => {
      parseInteraction(payload);
      parseMessage(payload, SELF, parent);
      parseGone(payload, null);
    }),
    { numRuns: 2_000 },
  );
});
