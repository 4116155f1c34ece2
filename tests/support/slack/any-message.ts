import fc from 'fast-check';
import type { Citation, Verbatim } from '../../../src/domain/citation.ts';
import type { VersionId } from '../../../src/domain/ids.ts';
import { type Block, type Inline, type Message, MOST_CHOICES } from '../../../src/domain/message.ts';
import type { ChatLimits } from '../../../src/ports/chat-platform.ts';
import { hostileAddresses, hostileWords, storedWords } from '../hostile-words.ts';

/** What the shared words do not try: Slack's entities, what is closed or opened too often, and paragraphs of other kinds. */
const SLACKS_OWN = fc.constantFrom(
  '&lt;!channel&gt; &amp;amp; &amp;lt;',
  '<#C000000001> <!date^1392734382^{date}^https://evil.example|today>',
  '\u2067\u2066\u2068 opened thrice',
  '\u2069\u2069 closed twice',
  'a\u0085b\u2029\u202ec\u001cd\u2067',
  '\u2060\u200b.com',
);

const hostile = fc.oneof({ weight: 3, arbitrary: hostileWords }, { weight: 1, arbitrary: SLACKS_OWN });
const stored = fc.oneof({ weight: 3, arbitrary: storedWords }, { weight: 1, arbitrary: SLACKS_OWN });

const citation: fc.Arbitrary<Citation> = stored.map((words) => ({
  version: 'v' as VersionId,
  span: [0, words.length],
  text: words as Verbatim,
  paragraph: 1,
}));

const address = fc.oneof(
  { weight: 4, arbitrary: hostileAddresses },
  { weight: 1, arbitrary: fc.integer({ min: 1, max: 4_000 }).map((n) => `https://long.example/${'x'.repeat(n)}`) },
);

const marks = fc.array(fc.tuple(fc.nat(60), fc.nat(60)), { maxLength: 3 });

const inline: fc.Arbitrary<Inline> = fc.oneof(
  fc.record({ kind: fc.constantFrom('text', 'strong', 'dim'), text: hostile }) as fc.Arbitrary<Inline>,
  fc.record({ kind: fc.constant('quote' as const), citation }),
  fc.record({ kind: fc.constant('excerpt' as const), citation, marked: marks }),
  fc.record({ kind: fc.constant('cite' as const), citation, label: hostile, url: fc.option(address) }),
  fc.record({ kind: fc.constant('channel' as const), channel: fc.oneof(fc.constant('C000000001'), hostile) }),
);
const inlines = fc.array(inline, { maxLength: 5 });

const button = fc.record({
  label: fc.string({ minLength: 1, maxLength: 40 }),
  token: fc.stringMatching(/^[\w-]{1,40}$/),
  opens: fc.constantFrom('form' as const, null),
});

const choice = fc.record({
  label: fc.string({ minLength: 1, maxLength: 40 }).filter((words) => words.trim() !== ''),
  token: fc.stringMatching(/^[\w-]{1,40}$/),
});
const menu: fc.Arbitrary<Block> = fc
  .tuple(fc.constant('Read in context …'), fc.array(choice, { minLength: 1, maxLength: MOST_CHOICES }))
  .map(([label, choices]) => ({ kind: 'menu', label, choices }));

const block: fc.Arbitrary<Block> = fc.oneof(
  { weight: 1, arbitrary: menu },
  fc.record({ kind: fc.constant('title' as const), text: hostile, facts: fc.array(hostile, { maxLength: 3 }) }),
  fc.record({ kind: fc.constant('section' as const), text: hostile }),
  fc.record({ kind: fc.constant('row' as const), label: hostile, content: inlines, aside: inlines }),
  fc.record({ kind: fc.constant('bullet' as const), content: inlines }),
  fc.record({ kind: fc.constant('quote' as const), content: inlines, attribution: inlines }),
  fc.record({ kind: fc.constantFrom('paragraph' as const, 'note' as const), content: inlines }),
);

/** Any message that the app may hand over: within the limits, buttons at its end. */
export function anyMessage({ message, measure, buttons }: ChatLimits): fc.Arbitrary<Message> {
  return fc
    .tuple(fc.array(block, { minLength: 1, maxLength: 40 }), fc.array(button, { maxLength: buttons }))
    .map(([blocks, actions]) => {
      const fitting: Block[] = actions.length > 0 ? [{ kind: 'actions', actions }] : [];
      const room = { ...message };
      for (const one of [...fitting, ...blocks]) {
        const size = measure(one);
        if (size.characters > room.characters || size.blocks > room.blocks) continue;
        room.characters -= size.characters;
        room.blocks -= size.blocks;
        if (one.kind !== 'actions') fitting.splice(-1, 0, one);
      }
      return { blocks: fitting };
    });
}
