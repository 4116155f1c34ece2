/** One thing that `doctor` looked at. `next`: what to do about it. Only what is `bad` keeps the bot from its work. */
export interface Check {
  readonly name: string;
  readonly state: 'ok' | 'note' | 'bad';
  readonly detail: string;
  readonly next: string | null;
}

export const ok = (name: string, detail: string): Check => ({ name, state: 'ok', detail, next: null });
export const note = (name: string, detail: string, next: string): Check => ({ name, state: 'note', detail, next });
export const bad = (name: string, detail: string, next: string): Check => ({ name, state: 'bad', detail, next });

/** Answers that do not come within this time do not come. */
const PATIENCE_MS = 10_000;

/** What came of asking another program for JSON; `why` names a kind of error, never an address or a header. */
export type Answer =
  | { readonly kind: 'answered'; readonly status: number; readonly headers: Headers; readonly body: unknown }
  | { readonly kind: 'silent'; readonly why: string };

/** Asks for JSON; a body that is none is null. Never throws. */
export async function askJson(url: string, init: RequestInit = {}): Promise<Answer> {
  try {
    const answer = await fetch(url, { ...init, signal: AbortSignal.timeout(PATIENCE_MS) });
    const body: unknown = await answer.json().catch(() => null);
    return { kind: 'answered', status: answer.status, headers: answer.headers, body };
  } catch (error) {
    const { name, cause } = error as { name?: string; cause?: { code?: string } };
    return { kind: 'silent', why: name === 'TimeoutError' ? 'no answer in time' : (cause?.code ?? 'no connection') };
  }
}
