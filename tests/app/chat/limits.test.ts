import { expect, test } from '@jest/globals';
import fc from 'fast-check';
import { sizeOf, within } from '../../../src/app/chat/split.ts';
import type { Message } from '../../../src/domain/message.ts';
import type { ChatLimits, Outgoing } from '../../../src/ports/chat-platform.ts';
import { aChat, buttonsOf, command, mention, narrow, textOf } from '../../support/chat.ts';
import { aNewsroom, aReceived, filed } from '../../support/newsroom.ts';

/** Escapes make words longer, as on a platform. */
const escaping = (characters: number, blocks: number): ChatLimits => ({
  ...narrow(characters, blocks),
  measure: (one) => ({ characters: textOf({ blocks: [one] }).replace(/[&<>*_]/g, '&amp;').length, blocks: 1 }),
});

const word = fc.oneof(
  fc.lorem({ maxCount: 4 }),
  fc.string({ unit: 'binary', maxLength: 20 }),
  fc.constant('<!channel>&&&'),
);
const sentence = fc.array(word, { minLength: 3, maxLength: 60 }).map((words) => `Valdoria ${words.join(' ')}.`);
const report = fc.record({
  headline: sentence.map((text) => text.replace(/\s+/g, ' ').slice(0, 300).toWellFormed()),
  body: fc.array(fc.tuple(sentence, fc.boolean()), { minLength: 1, maxLength: 8 }),
  url: fc.option(fc.webUrl({ withQueryParameters: true })),
});

const messagesOf = (outgoing: Outgoing): readonly Message[] =>
  outgoing.kind === 'reply'
    ? [outgoing.message, ...outgoing.parts]
    : outgoing.kind === 'edit'
      ? [outgoing.message]
      : [];

test('whatever is held and pressed, every message is within the limits', async () => {
  await fc.assert(
    fc.asyncProperty(
      fc.array(report, { minLength: 1, maxLength: 9 }),
      fc.constantFrom([1500, 20], [4000, 40], [9000, 50]),
      async (reports, [characters = 0, blocks = 0]) => {
        const newsroom = aNewsroom();
        const received = reports.map(({ headline, body, url }) => {
          const said = body.map(([text, quoted]) => (quoted ? `"${text.replaceAll('"', '')}" said Orsa Lind.` : text));
          return aReceived(`${headline}\n\n${said.join('\n\n').toWellFormed()}`, { headline, url, outlet: 'The Post' });
        });
        await filed(newsroom, received);
        const limits = escaping(characters, blocks);
        const chat = await aChat({ newsroom, limits });
        const fits = (outgoing: Outgoing): Outgoing => {
          for (const message of messagesOf(outgoing)) {
            expect(within(sizeOf(message.blocks, limits), limits.message)).toBe(true);
            expect(buttonsOf(message).length).toBeLessThanOrEqual(limits.buttons);
          }
          return outgoing;
        };
        const lines = ['/brief valdoria', '/ask what did Orsa Lind say?', '/backchannel help', '/backchannel sources'];
        const waiting: Outgoing[] = [];
        for (const line of lines) waiting.push(fits(await chat.does(command(line))));
        waiting.push(fits(await chat.does(mention('who is in Valdoria?'))));
        for (let steps = 0; steps < 25; steps++) {
          const next = waiting.shift();
          if (!next) return;
          for (const { token, opens } of messagesOf(next).flatMap(buttonsOf))
            if (!opens) waiting.push(fits(await chat.does({ kind: 'pressed', token, message: 'M1' })));
        }
      },
    ),
    { numRuns: 25 },
  );
});
