/**
 * Something broke and somebody must act. `message` is one sentence for the person, with what to do next; `cause` is for the log.
 * Expected outcomes (nothing found, already held) are values, never thrown.
 */
export class BackchannelError extends Error {
  override readonly name: string = 'BackchannelError';
}

/** The store is broken, full, locked or cannot be opened. */
export class StoreError extends BackchannelError {
  override readonly name = 'StoreError';
}

/** What was handed in cannot be used: a file, a setting, an argument. */
export class InputError extends BackchannelError {
  override readonly name = 'InputError';
}

/** The configuration has mistakes; the message lists them all. */
export class ConfigError extends BackchannelError {
  override readonly name = 'ConfigError';
}

/** A chat platform refuses us, or cannot be reached. */
export class PlatformError extends BackchannelError {
  override readonly name = 'PlatformError';
  /** Of what was to be posted: `refused` does certainly not stand there; `unknown` may. */
  readonly fate: 'refused' | 'unknown';

  constructor(message: string, { fate, cause }: { readonly fate: 'refused' | 'unknown'; readonly cause?: unknown }) {
    super(message, { cause });
    this.fate = fate;
  }
}
