import type { Tenant } from '../../domain/chat.ts';
import type { Note, Notebook } from '../../ports/notebook.ts';

/** A notebook in memory, gone with the process: for tests, and for talking at a terminal. */
export function memoryNotebook(): Notebook {
  const notes = new Map<string, Note>();
  const remove = (doomed: (note: Note) => boolean): number => {
    const found = [...notes].filter(([, note]) => doomed(note));
    for (const [name] of found) notes.delete(name);
    return found.length;
  };

  const put = (written: readonly Note[]): void => {
    for (const note of written) notes.set(nameOf(note.tenant, note.kind, note.key), structuredClone(note));
  };

  return {
    async put(written) {
      put(written);
    },
    async claim(note, along = []) {
      const name = nameOf(note.tenant, note.kind, note.key);
      const there = notes.get(name);
      if (there && isAlive(there, note.at)) return false;
      put([note, ...along]);
      return true;
    },
    async get(tenant, kind, keys, now) {
      return keys.flatMap((key) => {
        const note = notes.get(nameOf(tenant, kind, key));
        return note && isAlive(note, now) ? [structuredClone(note)] : [];
      });
    },
    async list(tenant, kind, most, now) {
      return [...notes.values()]
        .filter((note) => note.kind === kind && isAlive(note, now) && (tenant === null || isSame(note.tenant, tenant)))
        .sort(newestFirst)
        .slice(0, most)
        .map((note) => structuredClone(note));
    },
    async erase(tenant, person) {
      return remove((note) => isSame(note.tenant, tenant) && (person === null || note.person === person));
    },
    async sweep(now) {
      return remove((note) => !isAlive(note, now));
    },
  };
}

const nameOf = (tenant: Tenant, kind: string, key: string): string =>
  JSON.stringify([tenant.platform, tenant.id, kind, key]);

const isSame = (a: Tenant, b: Tenant): boolean => a.platform === b.platform && a.id === b.id;

const isAlive = ({ until }: Note, now: number): boolean => until === null || until > now;

/** Of the same moment the one with the smaller name first, so that every store gives the same order. */
function newestFirst(a: Note, b: Note): number {
  const name = ({ tenant, key }: Note): string => [tenant.platform, tenant.id, key].join('\0');
  return b.at - a.at || (name(a) < name(b) ? -1 : 1);
}
