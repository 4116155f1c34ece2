import { PlatformError } from '../../domain/errors.ts';
import { CALL_MS } from './slack.ts';

/** Answers by the address that came with a command or a press: five times, for half an hour, also where we are no member. */
export async function respond(url: string, body: object): Promise<void> {
  let status: number;
  try {
    const answer = await fetch(url, {
      method: 'POST',
      headers: { 'content-type': 'application/json; charset=utf-8' },
      body: JSON.stringify(body),
      redirect: 'error',
      signal: AbortSignal.timeout(CALL_MS),
    });
    await answer.arrayBuffer();
    status = answer.status;
  } catch (cause) {
    throw new PlatformError('Slack could not be reached to answer.', { fate: 'unknown', cause });
  }
  if (status !== 200)
    throw new PlatformError(`Slack refused an answer (HTTP ${status}).`, {
      fate: status < 500 ? 'refused' : 'unknown',
    });
}
