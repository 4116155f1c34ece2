/** Where the adapter logs: facts first, then a sentence. pino's form. Neither ever holds a token, an address with one, or anybody's words. */
export interface Log {
  debug(facts: object, message: string): void;
  info(facts: object, message: string): void;
  warn(facts: object, message: string): void;
  error(facts: object, message: string): void;
}
