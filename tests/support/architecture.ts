import { posix } from 'node:path';

/** One import as written in a file; both from the project's root. */
export interface Imported {
  readonly file: string;
  readonly module: string;
}

interface Room {
  /** Folders of `src/` that its files may import from, beside their own. */
  readonly rooms: readonly string[];
  readonly packages: RegExp;
}

const NONE = /^$/;
const ANY = /./;
const CORE = ['domain', 'reading', 'ports', 'app'];

/** What each room may import. Adapters know their own SDKs; which those are is each adapter's own business. */
const RULES: Record<string, Room> = {
  domain: { rooms: [], packages: NONE },
  reading: { rooms: ['domain'], packages: /^wink-porter2-stemmer$/ },
  ports: { rooms: ['domain'], packages: NONE },
  app: { rooms: ['domain', 'reading', 'ports'], packages: /^temporal-polyfill$/ },
  adapters: { rooms: ['domain', 'ports'], packages: ANY },
  config: { rooms: ['domain'], packages: /^(zod|dotenv|yaml|node:.*)$/ },
  filters: { rooms: [...CORE, 'adapters'], packages: /^(zod|node:.*)$/ },
  process: { rooms: [...CORE, 'adapters', 'config', 'cli', 'compose.ts'], packages: /^node:/ },
  cli: {
    rooms: [...CORE, 'adapters', 'config', 'filters', 'compose.ts', 'main.ts'],
    packages: /^(commander|node:.*)$/,
  },
};

/** Libraries that speak with others on their own, each with the one adapter that may hold it. */
const SPEAKING: readonly (readonly [packages: RegExp, adapter: string])[] = [
  [/^@slack\//, 'slack'],
  [/^(?:@discordjs\/|discord)/, 'discord'],
];

/** The imports that the house forbids, as sentences. Files directly in `src/` may import anything. */
export function violations(imports: readonly Imported[]): string[] {
  return imports.filter((one) => !allowed(one)).map(({ file, module }) => `${file} may not import ${module}`);
}

function allowed({ file, module }: Imported): boolean {
  const [, room = ''] = file.split('/');
  const rule = RULES[room];
  if (!rule) return true;
  const holder = SPEAKING.find(([packages]) => packages.test(module))?.[1];
  if (holder) return file.startsWith(`src/adapters/${holder}/`);
  if (!module.startsWith('.')) return rule.packages.test(module);
  const target = posix.join(posix.dirname(file), module).split('/').slice(1);
  if (target[0] !== room) return rule.rooms.includes(target[0] ?? '');
  return room !== 'adapters' || target[1] === file.split('/')[2];
}
