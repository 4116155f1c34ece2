import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import type { Tenant } from '../../src/domain/chat.ts';
import type { Note, Notebook } from '../../src/ports/notebook.ts';

/** A store under test: a new, empty notebook, and how to let go of it. */
export interface NotebookUnderTest {
  readonly notebook: Notebook;
  close(): void;
}

const HERE: Tenant = { platform: 'here', id: 'T1' };
const THERE: Tenant = { platform: 'here', id: 'T2' };

export function aNote(input: Partial<Note> = {}): Note {
  return { tenant: HERE, kind: 'k', key: 'a', person: null, at: 1000, until: null, value: '{}', ...input };
}

/** What every notebook does. The first line of each adapter's test. */
export function notebookContract(open: () => NotebookUnderTest): void {
  let opened: NotebookUnderTest;
  let notebook: Notebook;
  beforeEach(() => {
    opened = open();
    notebook = opened.notebook;
  });
  afterEach(() => opened.close());

  const keys = async (tenant: Tenant | null, kind = 'k', now = 0): Promise<string[]> =>
    (await notebook.list(tenant, kind, 100, now)).map(({ key }) => key);

  describe('writing', () => {
    test('gives back what was put, in the order asked for, without what is not there', async () => {
      const a = aNote({ person: 'P', until: 5000, value: '{"é":"🌩\\u0000"}' });
      const b = aNote({ key: 'b' });
      await notebook.put([a, b]);
      expect(await notebook.get(HERE, 'k', ['b', 'none', 'a'], 1000)).toEqual([b, a]);
      await notebook.put([]);
    });

    test('replaces the note with the same tenant, kind and key, and no other', async () => {
      await notebook.put([aNote(), aNote({ kind: 'other' }), aNote({ tenant: THERE })]);
      await notebook.put([aNote({ value: '2', at: 7 })]);
      expect(await notebook.get(HERE, 'k', ['a'], 0)).toEqual([aNote({ value: '2', at: 7 })]);
      expect(await notebook.get(HERE, 'other', ['a'], 0)).toEqual([aNote({ kind: 'other' })]);
      expect(await notebook.get(THERE, 'k', ['a'], 0)).toEqual([aNote({ tenant: THERE })]);
    });

    test('keeps what was put as it was, whatever becomes of the caller’s objects', async () => {
      const note = { ...aNote(), tenant: { ...HERE } };
      await notebook.put([note]);
      note.tenant.id = 'changed';
      note.value = 'changed';
      expect(await notebook.get(HERE, 'k', ['a'], 0)).toEqual([aNote()]);
    });
  });

  describe('a claim', () => {
    test('is the first one’s alone, also when many come at once', async () => {
      const claims = await Promise.all(Array.from({ length: 20 }, (_, n) => notebook.claim(aNote({ value: `${n}` }))));
      expect(claims.filter(Boolean)).toHaveLength(1);
      expect(await notebook.get(HERE, 'k', ['a'], 0)).toEqual([aNote({ value: `${claims.indexOf(true)}` })]);
    });

    test('holds for its tenant, kind and key', async () => {
      expect(await notebook.claim(aNote())).toBe(true);
      expect(await notebook.claim(aNote({ tenant: THERE }))).toBe(true);
      expect(await notebook.claim(aNote({ kind: 'other' }))).toBe(true);
      expect(await notebook.claim(aNote({ key: 'b' }))).toBe(true);
      expect(await notebook.claim(aNote({ at: 9e12 }))).toBe(false);
    });

    test('can be made again when it is past its time', async () => {
      expect(await notebook.claim(aNote({ until: 2000 }))).toBe(true);
      expect(await notebook.claim(aNote({ at: 1999, until: 3000 }))).toBe(false);
      expect(await notebook.claim(aNote({ at: 2000, until: 3000 }))).toBe(true);
    });
  });

  describe('a list', () => {
    test('has the newest first, those of the same moment by key, at most so many', async () => {
      await notebook.put([
        aNote({ key: 'old', at: 1 }),
        aNote({ key: 'b', at: 2 }),
        aNote({ key: 'a', at: 2 }),
        aNote({ key: 'new', at: 3 }),
        aNote({ key: 'x', kind: 'other', at: 9 }),
      ]);
      expect(await keys(HERE)).toEqual(['new', 'a', 'b', 'old']);
      expect((await notebook.list(HERE, 'k', 2, 0)).map(({ key }) => key)).toEqual(['new', 'a']);
    });

    test('has one tenant’s notes, or for the operator everybody’s', async () => {
      await notebook.put([aNote({ key: 'here' }), aNote({ key: 'there', tenant: THERE, at: 2000 })]);
      expect(await keys(HERE)).toEqual(['here']);
      expect(await keys({ platform: 'elsewhere', id: 'T1' })).toEqual([]);
      expect(await keys(null)).toEqual(['there', 'here']);
    });
  });

  describe('time', () => {
    test('hides what is past it, at once', async () => {
      await notebook.put([aNote({ until: 2000 }), aNote({ key: 'b' })]);
      expect(await notebook.get(HERE, 'k', ['a', 'b'], 1999)).toHaveLength(2);
      expect(await notebook.get(HERE, 'k', ['a', 'b'], 2000)).toHaveLength(1);
      expect(await keys(HERE, 'k', 1999)).toEqual(['a', 'b']);
      expect(await keys(HERE, 'k', 2000)).toEqual(['b']);
    });

    test('lets a sweep erase what is past it, of everybody', async () => {
      await notebook.put([aNote({ until: 2000 }), aNote({ tenant: THERE, until: 2001 }), aNote({ key: 'b' })]);
      expect(await notebook.sweep(2000)).toBe(1);
      expect(await notebook.sweep(2000)).toBe(0);
      expect(await notebook.get(HERE, 'k', ['a'], 0)).toEqual([]);
      expect(await keys(null)).toEqual(['b', 'a']);
    });
  });

  describe('erasing', () => {
    test('takes all of a person in one tenant, and nothing else', async () => {
      await notebook.put([
        aNote({ person: 'P' }),
        aNote({ person: 'P', kind: 'other' }),
        aNote({ person: 'Q', key: 'q' }),
        aNote({ key: 'nobody' }),
        aNote({ person: 'P', tenant: THERE }),
      ]);
      expect(await notebook.erase(HERE, 'P')).toBe(2);
      expect(await notebook.erase(HERE, 'P')).toBe(0);
      expect(await keys(HERE)).toEqual(['nobody', 'q']);
      expect(await keys(THERE)).toEqual(['a']);
    });

    test('takes all of a tenant, and nothing of another', async () => {
      await notebook.put([aNote({ person: 'P' }), aNote({ key: 'b' }), aNote({ tenant: THERE })]);
      expect(await notebook.erase(HERE, null)).toBe(2);
      expect(await keys(null)).toEqual(['a']);
    });
  });
}
