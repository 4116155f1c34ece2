import { STATUS_CODES } from 'node:http';

/** Longer host names are cut: they are shown in a chat. */
const SHOWN = 80;

const short = (host: string): string => (host.length > SHOWN ? `${host.slice(0, SHOWN)}…` : host);

/** What people are told when something is not fetched. One sentence each; `host` is a host name as the URL parser writes it, in ASCII. */
export const WORDING = {
  noUrl: 'That is no web address: one looks like https://news.example/feed.',
  scheme: 'Only addresses that begin with https:// or http:// are fetched.',
  userinfo: 'An address with a name or password in it is not fetched: leave them out.',
  port: (host: string, port: number) =>
    `Port ${port} of ${short(host)} is not fetched from, since web servers answer on 80 and 443: the operator can allow it with BACKCHANNEL_FETCH_PORTS.`,
  address: (host: string) =>
    `${short(host)} leads into a private or reserved network, where nothing is fetched: the operator can allow an intranet with BACKCHANNEL_INTRANET.`,
  downgrade: (host: string) =>
    `${short(host)} leads from https:// to an address that anybody on the way can change: give the address of the place itself.`,
  robots: (host: string) =>
    `${short(host)} asks programs not to fetch this page (robots.txt): read it there, or ask the outlet for a feed.`,
  robotsSilent: (host: string) =>
    `${short(host)} does not say at present which of its pages programs may fetch (robots.txt), so none is fetched: try again later.`,
  dns: (host: string) => `There is no address for ${short(host)}: check how it is spelt.`,
  dnsDown: (host: string) => `The address of ${short(host)} could not be looked up: try again later.`,
  connect: (host: string) => `${short(host)} cannot be reached: try again later.`,
  tls: (host: string) =>
    `${short(host)} cannot prove that it is ${short(host)} (its certificate is not valid, or it has none), so nothing was taken from it.`,
  timeout: (host: string) => `${short(host)} took too long to answer: try again later.`,
  slow: (host: string) => `${short(host)} sends too slowly: try again later.`,
  cut: (host: string) => `${short(host)} broke off in the middle of its answer: try again later.`,
  protocol: (host: string) => `${short(host)} gives an answer that is not HTTP as web servers speak it.`,
  status: (host: string, status: number) =>
    `${short(host)} answered with ${status}${STATUS_CODES[status] ? ` (${STATUS_CODES[status]})` : ''} instead of what was asked for.`,
  redirects: (host: string) =>
    `${short(host)} sends us on and on, more often than we follow: give the address of the place itself.`,
  coding: (host: string) => `${short(host)} sends an answer that is packed in a way we cannot undo.`,
  tooLarge: (host: string) => `${short(host)} sends more than the 15 MiB that we take of one thing.`,
  ratio: (host: string) => `${short(host)} sends a little that unpacks into far too much, so it was not unpacked.`,
  gone: (host: string) =>
    `${short(host)} says that this is gone for good: remove it, or look there for what took its place.`,
  stopped: 'This was not fetched, since the bot is stopping.',
} as const;
