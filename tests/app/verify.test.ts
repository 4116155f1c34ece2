import { describe, expect, test } from '@jest/globals';
import { renderMessage } from '../../src/adapters/console/render.ts';
import { presentVerification } from '../../src/app/present/verification.ts';
import { verifyQuote } from '../../src/app/verify/verify-quote.ts';
import { aNewsroom, aReceived, filed, READER } from '../support/newsroom.ts';

const TEXT = `Port Osk rebuilds its harbour

"We’ll open the harbour – all of it – before the first snow," Orsa Lind, the mayor of Port Osk, said on Monday.

The works cost four million crowns, and nobody knows who pays.`;

async function verified(words: string) {
  const newsroom = aNewsroom();
  await filed(newsroom, [aReceived(TEXT, { outlet: 'The Osk Gazette' })]);
  return verifyQuote(newsroom, READER, words);
}

describe('a quotation', () => {
  test('held word for word is found with its speaker and place', async () => {
    const found = await verified('“open the harbour”');
    expect(found).toMatchObject({ kind: 'exact', words: 'open the harbour' });
    if (found.kind !== 'exact') throw new Error('not found');
    expect(found.places).toHaveLength(1);
    expect(found.places[0]).toMatchObject({
      carrier: 'The Osk Gazette',
      standing: 'quote',
      speaker: { name: 'Orsa Lind' },
    });
    expect(found.places[0]?.citation).toMatchObject({ text: 'open the harbour', paragraph: 1 });
  });

  test('that differs by marks and dashes only is held with the same words', async () => {
    const found = await verified(`we'll open the harbour - all of it`);
    expect(found.kind).toBe('typography');
    expect(found.kind === 'typography' && found.places[0]?.citation.text).toBe('We’ll open the harbour – all of it');
  });

  test('that the report says itself is held, but nobody’s quotation', async () => {
    expect(await verified('The works cost four million crowns')).toMatchObject({
      kind: 'exact',
      places: [{ standing: 'text', speaker: null }],
    });
  });

  test('that is not held is shown beside the nearest wording, with what differs', async () => {
    expect(await verified('The works cost five million crowns, and nobody knows who pays.')).toMatchObject({
      kind: 'different',
      nearest: { citation: { text: 'The works cost four million crowns, and nobody knows who pays.' } },
      missing: ['five'],
      added: ['four'],
    });
  });

  test('cut inside a word is not held', async () => {
    // The index finds "pays" by its stem, and "pay" stands in it: only the end of the word tells them apart.
    expect((await verified('nobody knows who pay')).kind).toBe('different');
  });

  test('is found with its speaker where it is spoken, not only where it stands first', async () => {
    const newsroom = aNewsroom();
    const spoken = `Minister says they will never surrender\n\n"They will never surrender," said Klaus Weber, the minister, on Monday.`;
    await filed(newsroom, [aReceived(spoken)]);
    expect(await verifyQuote(newsroom, READER, 'they will never surrender.')).toMatchObject({
      kind: 'exact',
      places: [{ standing: 'text', citation: { paragraph: null } }],
    });
    expect(await verifyQuote(newsroom, READER, 'They will never surrender.')).toMatchObject({
      kind: 'exact',
      places: [{ standing: 'quote', speaker: { name: 'Klaus Weber' } }],
    });
  });

  test('in another letter case is the same words', async () => {
    expect(await verified('ALL OF IT')).toMatchObject({ kind: 'typography', places: [{ standing: 'quote' }] });
  });

  test('with nothing like it says so', async () => {
    expect(await verified('penguins walk in rows')).toMatchObject({ kind: 'different', nearest: null });
  });

  test('of no words at all is not held', async () => {
    expect(await verified('""')).toMatchObject({ kind: 'different', words: '', nearest: null });
  });
});

describe('a quotation that was edited away', () => {
  const KEY = 'https://osk.example/harbour';
  const asFirstSeen = Date.UTC(2026, 10, 3, 9);
  const edited = TEXT.replace('before the first snow', 'by spring').replace('cost four million', 'cost nine million');

  async function afterTheEdit(words: string, later: readonly string[] = [edited]) {
    const newsroom = aNewsroom();
    newsroom.clock.set(asFirstSeen);
    await filed(newsroom, [aReceived(TEXT, {}, KEY)]);
    newsroom.clock.set(asFirstSeen + 86_400_000);
    for (const text of later) await filed(newsroom, [aReceived(text, {}, KEY)]);
    return verifyQuote(newsroom, READER, words);
  }

  test('is said to have been held, with its speaker and since when, beside what stands there now', async () => {
    expect(await afterTheEdit('all of it – before the first snow')).toMatchObject({
      kind: 'earlier',
      zone: 'UTC',
      places: [
        {
          place: { citation: { text: 'all of it – before the first snow' }, speaker: { name: 'Orsa Lind' } },
          firstSeen: asFirstSeen,
          present: { citation: { text: expect.stringContaining('by spring') } },
          missing: ['before', 'the', 'first', 'snow'],
        },
      ],
    });
  });

  test('is found in another setting of the same words, and whatever has been edited since', async () => {
    const later = [edited, `${edited} More follows.`];
    expect(await afterTheEdit('"All of it - BEFORE the first snow"', later)).toMatchObject({
      kind: 'earlier',
      places: [{ place: { citation: { text: 'all of it – before the first snow' } } }],
    });
  });

  test('has nothing beside it when the present version says nothing like it', async () => {
    expect(await afterTheEdit('nobody knows who pays', ['Withdrawn.'])).toMatchObject({
      kind: 'earlier',
      places: [{ present: null, missing: [], added: [] }],
    });
  });

  test('is simply held where it stands in the present version too', async () => {
    expect((await afterTheEdit('open the harbour')).kind).toBe('exact');
  });

  test('is shown as earlier, never as not held', async () => {
    const message = presentVerification(await afterTheEdit('The works cost four million crowns'));
    const drawn = renderMessage(message, { width: 100, colour: false });
    expect(drawn).toContain('In an earlier version, first seen 3 Nov 2026, 09:00 UTC');
    expect(drawn).toMatch(/The present version has\n.*nine million/);
    expect(drawn).not.toContain('Not held');
  });
});
