import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { openMetrics } from '../../../src/adapters/health/metrics.ts';
import { serveHealth } from '../../../src/adapters/health/server.ts';
import { ConfigError } from '../../../src/domain/errors.ts';

let served: Awaited<ReturnType<typeof serveHealth>>;
let ready = true;

beforeAll(async () => {
  served = await serveHealth(0, {
    ready: async () => ({ ready, because: 'it is so' }),
    metrics: () => Promise.reject(new Error('xoxb-private')),
  });
});
afterAll(() => served.close());

const get = (path: string, init: RequestInit = {}): Promise<Response> =>
  fetch(`http://127.0.0.1:${served.port}${path}`, init);

describe('health', () => {
  test('is 503 while something is not ready, and says what in JSON', async () => {
    ready = false;
    const answer = await get('/ready?verbose');
    expect(answer.status).toBe(503);
    expect(await answer.json()).toEqual({ ready: false, because: 'it is so' });
    ready = true;
    expect((await get('/ready')).status).toBe(200);
  });

  test.each([
    ['/live', {}, 200],
    ['/live', { method: 'POST' }, 405],
    ['/etc/passwd', {}, 404],
    ['/metrics', {}, 500],
  ])('of %s %j is answered with %d, and tells no error', async (path, init, status) => {
    const answer = await get(path, init);
    expect(answer.status).toBe(status);
    expect(await answer.text()).not.toContain('private');
  });

  test('on a port that is taken is a mistake in the configuration', async () => {
    const again = serveHealth(served.port, { ready: async () => ({ ready: true }), metrics: async () => '' });
    await expect(again).rejects.toThrow(ConfigError);
    await expect(again).rejects.toThrow(/HEALTH_PORT/);
  });
});

test('metrics count by platform and kind, and look things up when they are asked for', async () => {
  const metrics = openMetrics({
    queueDepth: () => 3,
    queueOldestSeconds: () => 1.5,
    platforms: () => [
      ['one', true],
      ['two', false],
    ],
    archiveArticles: async () => 12,
    archiveBytes: () => 4096,
    digestsOpen: () => 3,
    digestsAmbiguous: () => 1,
    digestsOldestSeconds: () => 2,
  });
  metrics.answered('one', 'brief', 0.02);
  metrics.answered('one', 'brief', 7);
  metrics.failed('two', 'said');
  const lines = (await metrics.text()).split('\n');
  expect(lines).toEqual(
    expect.arrayContaining([
      'backchannel_queue_depth 3',
      'backchannel_queue_oldest_seconds 1.5',
      'backchannel_platform_up{platform="one"} 1',
      'backchannel_platform_up{platform="two"} 0',
      'backchannel_archive_articles 12',
      'backchannel_archive_bytes 4096',
      'backchannel_asks_total{platform="one",kind="brief"} 2',
      'backchannel_answer_duration_seconds_bucket{le="0.025",platform="one"} 1',
      'backchannel_answer_duration_seconds_count{platform="one"} 2',
      'backchannel_failures_total{platform="two",doing="said"} 1',
    ]),
  );
});
