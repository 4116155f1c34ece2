/**
 * Where the program says what happens to it: facts first, then a sentence. Facts may hold errors, whose causes are told too. Whoever logs keeps
 * people's words and payloads out; tokens are taken out of whatever is written.
 */
export interface Log {
  debug(facts: object, message: string): void;
  info(facts: object, message: string): void;
  warn(facts: object, message: string): void;
  error(facts: object, message: string): void;
}
