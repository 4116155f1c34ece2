import { createHmac } from 'node:crypto';

/** Something that Slack hands to an app. */
export interface Delivery {
  readonly kind: 'event' | 'command' | 'interaction';
  readonly payload: object;
  readonly retry?: { readonly count: number; readonly reason: string };
}

export interface Delivered {
  /** Whether the app said within Slack's time that it has it. */
  readonly acknowledged: boolean;
  /** What it said with that. */
  readonly answer: unknown;
  readonly ms: number;
}

export interface Signing {
  readonly secret: string;
  /** Seconds since 1970. */
  readonly timestamp?: number;
  readonly signature?: string;
}

/** One signed request as it goes over the wire, so that it can be sent again as it is. */
export interface SignedRequest {
  readonly body: string;
  readonly headers: Readonly<Record<string, string>>;
}

export function sign({ kind, payload, retry }: Delivery, signing: Signing): SignedRequest {
  const body = bodyOf(kind, payload);
  const timestamp = signing.timestamp ?? Math.floor(Date.now() / 1000);
  const signature = `v0=${createHmac('sha256', signing.secret).update(`v0:${timestamp}:${body}`).digest('hex')}`;
  return {
    body,
    headers: {
      'content-type': kind === 'event' ? 'application/json' : 'application/x-www-form-urlencoded',
      'x-slack-request-timestamp': String(timestamp),
      'x-slack-signature': signing.signature ?? signature,
      ...(retry ? { 'x-slack-retry-num': String(retry.count), 'x-slack-retry-reason': retry.reason } : {}),
    },
  };
}

function bodyOf(kind: Delivery['kind'], payload: object): string {
  if (kind === 'event') return JSON.stringify(payload);
  if (kind === 'interaction') return new URLSearchParams({ payload: JSON.stringify(payload) }).toString();
  return new URLSearchParams(payload as Record<string, string>).toString();
}

/** Hands a request to the app's address; `status` as it answered. */
export async function deliverOverHttp(
  url: string,
  request: SignedRequest,
): Promise<Delivered & { readonly status: number }> {
  const begun = performance.now();
  const answer = await fetch(url, { method: 'POST', ...request });
  const text = await answer.text();
  return {
    acknowledged: answer.status === 200,
    answer: readJson(text),
    ms: performance.now() - begun,
    status: answer.status,
  };
}

function readJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return text;
  }
}
