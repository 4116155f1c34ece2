/** What stands where a secret was. */
export const REDACTED = '[secret]';

/** Shapes of secrets, each with what of it may stay. No repetition without a bound comes before something that may fail. */
const SHAPES: readonly (readonly [RegExp, string])[] = [
  // Slack: bot, user, app, refresh, workflow and browser tokens; also refresh tokens that wrap another (xoxe.xoxb-…).
  [/\b(?:xox[a-z](?:\.xox[a-z])?|xapp|xwfp)-[\w%-]{3,}/gi, REDACTED],
  // Slack: addresses at which anybody can speak in our name.
  [/(\bhooks\.slack[\w.-]{0,40}\/)[^\s"'\\<>]+/gi, `$1${REDACTED}`],
  [/(\/(?:services|commands|actions|workflows|triggers)\/)[A-Z]\w{3,40}\/[^\s"'\\<>]+/g, `$1${REDACTED}`],
  // Discord: bot tokens, user tokens, addresses of webhooks and interactions, tokens of interactions.
  [/\b[\w-]{23,30}\.[\w-]{5,8}\.[\w-]{25,}/g, REDACTED],
  [/\bmfa\.[\w-]{20,}/g, REDACTED],
  [/(\/webhooks\/\d{1,25}\/)[^\s"'\\/?<>]+/gi, `$1${REDACTED}`],
  [/(\/interactions\/\d{1,25}\/)[^\s"'\\/?<>]+/gi, `$1${REDACTED}`],
  [/\baW50ZXJhY3Rpb2[\w=-]{12,}/g, REDACTED],
  // Anybody's: headers, JSON web tokens, keys of model services, addresses with a password.
  [/\b(authorization\\{0,16}["']?\s?[:=]\s?\\{0,16}["']?(?:\w{1,12}\s)?)[^\s"'\\,]{4,}/gi, `$1${REDACTED}`],
  [/\b(bearer\s)[\w.~+/=-]{6,}/gi, `$1${REDACTED}`],
  [/\beyJ[\w-]{8,2000}\.[\w-]{4,4000}\.[\w-]*/g, REDACTED],
  [/\bsk-[\w-]{16,}/g, REDACTED],
  [/(\b[a-z][a-z+.-]{1,12}:\/\/)[^\s/"'\\@]{1,300}@/gi, `$1${REDACTED}@`],
  // Whatever is called a secret, in queries, forms, JSON and the output of `inspect`.
  [
    /((?:token|secret|password|passwd|api_?key|ticket|signature|cookie)\\{0,16}["']?\s?(?:=|:\s?(?=\\{0,16}["']))\s?\\{0,16}["']?)[^\s"'\\&,;)}\]]{4,}/gi,
    `$1${REDACTED}`,
  ],
];

/** Shorter than this nothing is a secret; to look for it would only make holes in words. */
const SHORTEST = 6;

/**
 * Takes secrets out of a text: those given, in the ways in which they are written in JSON and in addresses, and whatever has the shape of
 * one. Linear in the text's length. A line of JSON stays one, since nothing is taken but what stands within a string.
 */
export function redactor(secrets: readonly string[]): (text: string) => string {
  const known = [...new Set(secrets.filter(({ length }) => length >= SHORTEST).flatMap(spellings))];
  known.sort((a, b) => b.length - a.length); // One secret may be part of another.
  return (text) => {
    const unknown = known.reduce((left, secret) => left.replaceAll(secret, REDACTED), text);
    return SHAPES.reduce((left, [shape, stays]) => left.replace(shape, stays), unknown);
  };
}

const spellings = (secret: string): string[] => [
  secret,
  JSON.stringify(secret).slice(1, -1),
  encodeURIComponent(secret),
  Buffer.from(secret).toString('base64'),
];
