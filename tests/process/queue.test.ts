import { describe, expect, test } from '@jest/globals';
import type { Action } from '../../src/domain/chat.ts';
import type { Desk, Outgoing } from '../../src/ports/chat-platform.ts';
import { openQueue } from '../../src/process/queue.ts';
import { ANNA, CHANNEL, command, mention } from '../support/chat.ts';

const incoming = (what: Action) => ({ id: 'I', place: CHANNEL, person: ANNA, what });

/** A queue on a desk whose decisions end when they are let; time stands still but for `time.now`. */
function queued() {
  const time = { now: 0 };
  const tally: string[] = [];
  const begun: string[] = [];
  const gates: PromiseWithResolvers<Outgoing>[] = [];
  const desk: Desk = {
    take: async () => true,
    receive: ({ what }) => {
      begun.push(what.kind);
      const gate = Promise.withResolvers<Outgoing>();
      gates.push(gate);
      return gate.promise;
    },
    answered: async () => {},
    unanswered: async () => [],
    posted: async () => {},
    suggest: () => [],
  };
  const queue = openQueue(
    (platform, kind, seconds) => void tally.push(`${platform} ${kind} ${seconds}`),
    () => time.now,
  );
  return { time, tally, begun, gates, queue, desk: queue.watched('test', desk) };
}

describe('the queue', () => {
  test('knows how many wait and for how long, and counts each by its kind', async () => {
    const { time, tally, begun, gates, queue, desk } = queued();
    const first = desk.receive(incoming(command('/brief syria')));
    const second = desk.receive(incoming(command('/hush my words')));
    time.now = 500;
    const third = desk.receive(incoming(mention('who?')));
    expect(begun).toEqual(['command', 'command', 'said']);
    time.now = 2_000;
    expect([queue.depth(), queue.oldestMs(), queue.idleMs()]).toEqual([3, 2_000, 0]);

    gates[0]?.reject(new Error('it broke'));
    await expect(first).rejects.toThrow('it broke');
    gates[1]?.resolve({ kind: 'silence' });
    await second;
    expect([queue.depth(), queue.oldestMs(), queue.idleMs()]).toEqual([1, 1_500, 0]);
    gates[2]?.resolve({ kind: 'silence' });
    await third;
    time.now = 5_000;
    expect([queue.depth(), queue.oldestMs(), queue.idleMs()]).toEqual([0, 0, 3_000]);
    expect(tally).toEqual(['test brief 2', 'test command 2', 'test said 1.5']);
  });
});
