import type { Incoming, Posted } from '../../../src/domain/chat.ts';
import { type Message, text } from '../../../src/domain/message.ts';
import type { Desk, Outgoing, Reply, Unanswered } from '../../../src/ports/chat-platform.ts';

/** A desk that takes each id once, does what `decide` says and remembers what it was told. */
export class StubDesk implements Desk {
  readonly received: Incoming[] = [];
  readonly placed: { readonly key: string; readonly posted: Posted }[] = [];
  readonly #taken = new Set<string>();
  decide: (incoming: Incoming) => Outgoing | Promise<Outgoing> = () => ({ kind: 'silence' });
  /** How often taking is to fail from now on, as with a broken store. */
  broken = 0;

  async take({ id }: Incoming): Promise<boolean> {
    if (this.broken > 0) {
      this.broken--;
      throw new Error('the store is broken');
    }
    if (this.#taken.has(id)) return false;
    this.#taken.add(id);
    return true;
  }

  async receive(incoming: Incoming): Promise<Outgoing> {
    this.received.push(incoming);
    return this.decide(incoming);
  }

  /** What an earlier process left, to be answered at the next start. */
  left: Unanswered[] = [];
  readonly done: string[] = [];

  async unanswered(): Promise<readonly Unanswered[]> {
    return this.left.splice(0);
  }

  async answered({ id }: Incoming): Promise<void> {
    this.done.push(id);
  }

  async posted(key: string, posted: Posted): Promise<void> {
    this.placed.push({ key, posted });
  }

  suggest(_typed: string, most: number): readonly string[] {
    return ['syria', 'harbour strike'].slice(0, most);
  }
}

export const says = (words: string): Message => ({ blocks: [{ kind: 'paragraph', content: [text(words)] }] });

export const reply = (words: string, more: Partial<Reply> = {}): Reply => ({
  kind: 'reply',
  key: `key of ${words}`,
  to: 'everyone',
  where: 'place',
  message: says(words),
  parts: [],
  threadName: words,
  ...more,
});
