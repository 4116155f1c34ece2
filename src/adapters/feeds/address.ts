/** An address of a feed as one that can be followed: absolute, http or https, without white space around it. Null for what is none. */
export function addressIn(stated: string | null | undefined, base: string | null): string | null {
  const words = stated?.trim();
  if (!words) return null;
  const address = URL.canParse(words, base ?? undefined) ? new URL(words, base ?? undefined) : null;
  return address && (address.protocol === 'https:' || address.protocol === 'http:') && address.hostname !== ''
    ? address.href
    : null;
}
