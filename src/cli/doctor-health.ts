import type { Config } from '../config/load.ts';
import { askJson, bad, type Check, note, ok } from './check.ts';

const NAME = 'health';

/** What a bot that is running says of itself, where it serves that. */
export async function examineHealth({ healthPort }: Config): Promise<Check> {
  if (healthPort === null) return ok(NAME, 'served nowhere (HEALTH_PORT is not set)');
  if (healthPort === 0) return ok(NAME, 'served on a port that the log names');
  const answer = await askJson(`http://127.0.0.1:${healthPort}/ready`);
  if (answer.kind === 'silent') return note(NAME, `nothing answers on port ${healthPort}`, 'Start the bot: npm start');
  const { platforms = {} } = (answer.body ?? {}) as { platforms?: Record<string, { state?: string; why?: string }> };
  const standing = Object.entries(platforms).map(
    ([name, { state, why }]) => `${name} ${state}${why ? `: ${why}` : ''}`,
  );
  const detail = ['a bot is running', ...standing].join('\n');
  return answer.status === 200 ? ok(NAME, detail) : bad(NAME, detail, 'Its log has the causes.');
}
