import type { Outlet } from '../../domain/outlet.ts';

/** One way in which texts write an outlet, folded as `foldCharacter` does, with the code of its outlet. */
interface Form {
  readonly folded: string;
  readonly outlet: Outlet;
}

/** The outlets in a shape that texts can be searched with. Made once for a list of outlets and kept as long as the list lives. */
export interface OutletTable {
  /** 1 for each character code that begins a form. */
  readonly opens: Uint8Array;
  /** The forms by their first two characters, the longest first. */
  readonly forms: ReadonlyMap<number, readonly Form[]>;
  /** Every name and alias without case, spaces and punctuation. */
  readonly loose: ReadonlyMap<string, Outlet>;
  readonly hosts: ReadonlyMap<string, Outlet>;
  /** Those that sign under a name of their own. */
  readonly houses: readonly Outlet[];
}

/** Words that stand in front of an Arabic name, written with a hyphen or apart, with or without a capital. */
const ARTICLE = /^(?:al|el|an|as|ash|ad|ar|at)[- ](?=\p{L})/iu;
/** "The" is no part of the name when what follows says enough by itself. */
const THE_LONG = /^the (?=\S+[ -]\S)/i;

const tables = new WeakMap<readonly Outlet[], OutletTable>();

/** The table of these outlets. Of two outlets with the same form the first has it. */
export function outletTable(outlets: readonly Outlet[]): OutletTable {
  const known = tables.get(outlets);
  if (known) return known;
  const table = build(outlets);
  tables.set(outlets, table);
  return table;
}

function build(outlets: readonly Outlet[]): OutletTable {
  const opens = new Uint8Array(0x10000);
  const forms = new Map<number, Form[]>();
  const loose = new Map<string, Outlet>();
  const hosts = new Map<string, Outlet>();
  const seen = new Set<string>();
  for (const outlet of outlets) {
    for (const name of [outlet.name, ...outlet.aliases]) {
      if (!loose.has(looseKey(name))) loose.set(looseKey(name), outlet);
      for (const folded of variants(name)) {
        if (folded.length < 2 || seen.has(folded)) continue;
        seen.add(folded);
        opens[folded.charCodeAt(0)] = 1;
        const key = keyOf(folded.charCodeAt(0), folded.charCodeAt(1));
        forms.set(key, [...(forms.get(key) ?? []), { folded, outlet }]);
      }
    }
    for (const host of outlet.hosts) hosts.set(host, outlet);
  }
  for (const list of forms.values()) list.sort((a, b) => b.folded.length - a.folded.length);
  return { opens, forms, loose, hosts, houses: outlets.filter(({ houseBylines }) => houseBylines.length > 0) };
}

/** The ways to write one name: "Al-Akhbar" is also "al-Akhbar", "Al Akhbar"; "The Irish Times" is found without its article. */
function variants(name: string): string[] {
  const folded = foldName(name);
  const article = ARTICLE.exec(folded)?.[0];
  if (article === undefined) return [folded.replace(THE_LONG, '')];
  const rest = folded.slice(article.length);
  const low = article.slice(0, -1).toLowerCase();
  const high = low.charAt(0).toUpperCase() + low.slice(1);
  return [`${low}-${rest}`, `${high}-${rest}`, `${high} ${rest}`];
}

/** The bucket of a form by the codes of its first two characters. */
export function keyOf(first: number, second: number): number {
  return first * 0x10000 + second;
}

/** Spaces that are not breaks become a plain space, hyphens a plain hyphen, apostrophes a plain one. One code unit gives one. */
export function foldCharacter(code: number): number {
  if (code < 0xa0) return code;
  if (code === 0xa0 || code === 0x202f || code === 0x2009) return 0x20;
  if (code === 0x2010 || code === 0x2011) return 0x2d;
  return code === 0x2018 || code === 0x2019 || code === 0x2bc ? 0x27 : code;
}

function foldName(name: string): string {
  return String.fromCharCode(...Array.from({ length: name.length }, (_, at) => foldCharacter(name.charCodeAt(at))));
}

/** A name without case, spaces, punctuation and a leading "the": for names in metadata, not for prose. */
function looseKey(name: string): string {
  return name
    .toLowerCase()
    .replace(/^the\s+/, '')
    .replace(/[^\p{L}\p{N}]/gu, '');
}

/** The outlet that metadata or a credit names, or null. Case and punctuation do not count. Not for running text. */
export function outletNamed(table: OutletTable, name: string): Outlet | null {
  return table.loose.get(looseKey(name)) ?? table.loose.get(looseKey(name.replace(/\.(?:com|org|net)$/i, ''))) ?? null;
}

/** The outlet whose pages lie on the host of this address or on a host above it, or null. */
export function outletAt(table: OutletTable, url: string): Outlet | null {
  const host = /^[a-z]{1,10}:\/\/(?:[^/?#@\s]{0,100}@)?([^/?#:\s]{1,253})/i.exec(url)?.[1]?.toLowerCase();
  const labels = host?.replace(/\.$/, '').split('.') ?? [];
  for (let from = 0; from < labels.length - 1; from++) {
    const outlet = table.hosts.get(labels.slice(from).join('.'));
    if (outlet) return outlet;
  }
  return null;
}
