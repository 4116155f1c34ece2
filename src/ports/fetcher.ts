/** What makes a request conditional, exactly as the server last sent it, with the address that it was sent for. `null` = not sent. */
export interface Validators {
  /** The `finalUrl` that they came with: elsewhere they mean nothing, and are not sent. */
  readonly url: string;
  readonly etag: string | null;
  readonly lastModified: string | null;
}

export interface FetchRequest {
  /** As a person or a feed gave it. */
  readonly url: string;
  /** What is hoped for. A page is fetched only where its host's robots.txt lets us; a feed is there to be fetched by programs. */
  readonly purpose: 'feed' | 'page';
  /** Those of the last answer; null: whatever stands there now. */
  readonly validators: Validators | null;
}

/** What an answer says of when to come again. Times in milliseconds. */
export interface Freshness {
  /** From now, as `Retry-After` asks; null: it does not ask. */
  readonly retryAfterMs: number | null;
  /** How much longer `Cache-Control`, else `Expires`, calls this answer fresh; 0: not at all; null: they say nothing. */
  readonly freshForMs: number | null;
  /** The server's clock (`Date`), UTC since 1970; null: not sent, or no date. */
  readonly date: number | null;
}

/** What every answer from the place itself has. */
export interface Reached {
  /** Where the answer came from, after all redirects, without a fragment. */
  readonly finalUrl: string;
  /** Where the permanent redirects at the beginning of the way lead: the address to use from now on. Null: there was none. */
  readonly permanentTo: string | null;
  readonly freshness: Freshness;
}

/** Why nothing was asked for at all, or no further. Asking again will not help until somebody changes something. */
export type Refusal = 'no-url' | 'scheme' | 'userinfo' | 'port' | 'address' | 'downgrade' | 'robots';

/** Why something that may be fetched did not come. Another time it may. */
export type FetchFailure =
  | 'dns'
  | 'connect'
  | 'tls'
  | 'timeout'
  | 'slow'
  | 'cut'
  | 'protocol'
  | 'status'
  | 'redirects'
  | 'coding'
  | 'too-large'
  | 'ratio'
  | 'robots'
  | 'stopped';

/** What came of fetching. `reason` is one sentence for people, without any word of the server's but its host name. */
export type FetchOutcome =
  | (Reached & {
      readonly kind: 'fetched';
      /** Content coding undone; not a byte else changed. */
      readonly body: Uint8Array;
      /** `Content-Type` as sent. */
      readonly contentType: string | null;
      readonly validators: Validators | null;
    })
  | (Reached & { readonly kind: 'not-modified'; readonly validators: Validators })
  | (Reached & { readonly kind: 'gone'; readonly reason: string })
  | { readonly kind: 'refused'; readonly why: Refusal; readonly reason: string }
  | {
      readonly kind: 'failed';
      readonly why: FetchFailure;
      readonly reason: string;
      /** The HTTP status that was no answer; null: none came, or it was fine. */
      readonly status: number | null;
      readonly retryAfterMs: number | null;
    };

/** Fetches what stands on the web: the only way out for whatever is gathered. */
export interface Fetcher {
  /**
   * Fetches one thing. Never rejects for what a server or a network does. Does not wait for its turn, does not try again and remembers
   * nothing but robots.txt: how often and how many at a time is the caller's business. One answer may take 15 MiB while it is read.
   */
  fetch(request: FetchRequest): Promise<FetchOutcome>;
}
