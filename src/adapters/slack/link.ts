import { SLACK } from './limits.ts';

/** An address as it is linked, and the host that readers are shown beside it (in ASCII, so that look-alike letters show as `xn--`). */
export interface Link {
  readonly url: string;
  readonly host: string;
}

/** The link for an article's address; null for one that is not http(s), carries credentials, or is longer than Slack takes. */
export function linkOf(address: string | null): Link | null {
  if (address === null || !URL.canParse(address)) return null;
  const { protocol, username, password, host, href } = new URL(address);
  if (!/^https?:$/.test(protocol) || username !== '' || password !== '' || href.length > SLACK.url) return null;
  return { url: href, host: host.replace(/^www\./, '') };
}
