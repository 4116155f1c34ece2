/** What one fetch may cost us. Times in milliseconds, sizes in bytes. */
export interface Limits {
  /** Name, connection and TLS together. */
  readonly connectMs: number;
  /** From the request to the end of the answer's headers. */
  readonly headersMs: number;
  /** All of it, redirects and robots.txt included. */
  readonly totalMs: number;
  /** A body that brings less than `floorBytesPerSecond` over one such time is given up. */
  readonly floorWindowMs: number;
  readonly floorBytesPerSecond: number;
  readonly headerBytes: number;
  /** Of a body, both as it comes and after its content coding is undone. */
  readonly bodyBytes: number;
  /** Above `ratioFromBytes` of undone body, how many bytes may have come out of one that went in. */
  readonly ratio: number;
  readonly ratioFromBytes: number;
  /** Redirects that are followed. */
  readonly redirects: number;
}

/**
 * The limits in use. Miniflux takes 15 MiB of a feed too; no feed or page of the samples comes near 200:1, a gzip bomb has 1,000:1. RFC 9309
 * asks for five redirects to robots.txt at least, browsers follow twenty.
 */
export const LIMITS: Limits = {
  connectMs: 5_000,
  headersMs: 10_000,
  totalMs: 30_000,
  floorWindowMs: 5_000,
  floorBytesPerSecond: 1024,
  headerBytes: 32 * 1024,
  bodyBytes: 15 * 1024 * 1024,
  ratio: 200,
  ratioFromBytes: 1024 * 1024,
  redirects: 5,
};
