import { readFileSync } from 'node:fs';
import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import type { Action, Place } from '../../../src/domain/chat.ts';
import type { Outgoing } from '../../../src/ports/chat-platform.ts';
import { aChat, BORIS, buttonOf, buttonsOf, CHANNEL, command, textOf } from '../../support/chat.ts';
import { dataPath, describeWithData } from '../../support/data.ts';

describeWithData('whatever is typed', 'hostile/naughty_strings/blns.json', () => {
  const naughty: string[] = JSON.parse(readFileSync(dataPath('hostile/naughty_strings/blns.json'), 'utf8'));

  const ways: readonly (readonly [string, (words: string, token: string) => Action])[] = [
    ['a brief', (words) => command(`/brief ${words}`)],
    ['a question', (words) => ({ kind: 'said', words, addressed: 'us', message: 'U1' })],
    ['a setting', (words) => command(`/backchannel settings ${words}`)],
    ['a zone', (words) => command(`/backchannel settings zone ${words}`)],
    ['a form', (words, token) => ({ kind: 'composed', token, words, message: 'M1' })],
    ['a token', (words) => ({ kind: 'pressed', token: words, message: 'M1' })],
    ['a message asked about', (words) => ({ kind: 'asked-about', words, message: 'M1' })],
  ];

  test.each(ways)('as %s gets an answer, and breaks nothing', async (_name, way) => {
    const chat = await aChat();
    const { token } = buttonOf((await chat.replied(command('/brief syria'))).message, 'Ask');
    for (const [index, words] of naughty.entries()) {
      const outgoing = await chat.does(way(words, token), { person: { ...BORIS, id: `p${index}` } });
      expect(outgoing.kind).toBe('reply');
    }
    expect(chat.mishaps).toEqual([]);
    for (const words of naughty) chat.desk.suggest(words, 25);
  });
});

describe('what is said in one place', () => {
  const PLACES: readonly Place[] = [
    CHANNEL,
    { ...CHANNEL, channel: 'C2' },
    { ...CHANNEL, channel: 'D1', private: true },
    { ...CHANNEL, tenant: { platform: 'test', id: 'T2' } },
  ];
  const canary = (place: number): string => `canary${'abcd'[place]}`;
  const step = fc.record({
    place: fc.nat(PLACES.length - 1),
    deed: fc.constantFrom('brief', 'ask', 'follow', 'search all', 'more', 'form'),
  });

  test('never shows in another, however conversations go beside each other', async () => {
    const chat = await aChat();
    await fc.assert(
      fc.asyncProperty(fc.array(step, { minLength: 4, maxLength: 14 }), async (steps) => {
        const roots = new Map<number, { at: string; outgoing: Outgoing }>();
        for (const [n, { place, deed }] of steps.entries()) {
          const root = roots.get(place);
          const message = `U${place}-${n}`;
          const thread = root && !PLACES[place]?.private ? root.at : null;
          const where = { place: { ...(PLACES[place] as Place), thread }, person: { ...BORIS, id: `${place}-${n}` } };
          const said = (words: string): Action => ({ kind: 'said', words, addressed: 'us', message });
          const token = root?.outgoing.kind === 'reply' ? buttonsOf(root.outgoing.message).at(-1)?.token : undefined;
          const what: Action =
            deed === 'brief'
              ? command(`/brief syria -${canary(place)}`)
              : deed === 'ask'
                ? said(`what did ${canary(place)} say about Mamlouk?`)
                : deed === 'follow'
                  ? said('and when was that?')
                  : deed === 'search all'
                    ? said('search all')
                    : deed === 'form' && token
                      ? { kind: 'composed', token: `a${token.slice(1)}`, words: `who is ${canary(place)}?`, message }
                      : { kind: 'pressed', token: token ?? 'none', message };
          const outgoing = await chat.does(what, where);
          if (outgoing.kind === 'reply' && outgoing.to === 'everyone' && outgoing.key !== '') {
            const at = root?.at ?? `R${place}-${n}`;
            await chat.desk.posted(outgoing.key, { place: where.place, message: at });
            roots.set(place, { at, outgoing });
          }
          const shown = outgoing.kind === 'reply' || outgoing.kind === 'edit' ? textOf(outgoing.message) : '';
          for (let other = 0; other < PLACES.length; other++)
            if (other !== place) expect(shown.toLowerCase()).not.toContain(canary(other));
        }
      }),
      { numRuns: 60 },
    );
    expect(chat.mishaps).toEqual([]);
  });
});
