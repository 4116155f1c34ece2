/** So many characters are looked through in some milliseconds. */
const AT_ONCE = 100_000;

/** Lets others work whenever so much has been looked through that they have waited some milliseconds. Say how much after each piece. */
export function openBreather(): (characters: number) => Promise<void> {
  let since = 0;
  return async (characters) => {
    since += characters;
    if (since < AT_ONCE) return;
    since = 0;
    await new Promise((resolve) => setImmediate(resolve));
  };
}
