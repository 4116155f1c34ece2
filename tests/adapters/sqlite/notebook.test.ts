import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import { type OpenNotebook, openNotebook, openNotebookIfAny } from '../../../src/adapters/sqlite/open-notebook.ts';
import { StoreError } from '../../../src/domain/errors.ts';
import { aNote, notebookContract } from '../../contracts/notebook.ts';
import { temporaryFolder } from '../../support/temporary-folder.ts';

notebookContract(() => {
  const folder = temporaryFolder();
  const { notebook, close } = openNotebook(folder.path);
  return {
    notebook,
    close: () => {
      close();
      folder.remove();
    },
  };
});

describe('the file', () => {
  let folder: ReturnType<typeof temporaryFolder>;
  let open: OpenNotebook;
  beforeEach(() => {
    folder = temporaryFolder();
    open = openNotebook(folder.path);
  });
  afterEach(() => {
    open.close();
    folder.remove();
  });

  /** How often a word stands in the bytes of all files of the folder: database, log and shared memory. */
  const traces = (word: string): number =>
    readdirSync(folder.path)
      .map((name) => readFileSync(join(folder.path, name)).toString('latin1').split(word).length - 1)
      .reduce((sum, count) => sum + count, 0);

  const fill = async (): Promise<void> => {
    for (let n = 0; n < 300; n++) {
      const person = n % 3 === 0 ? 'P' : 'Q';
      const value = JSON.stringify({ question: `canary-${person} ${'x'.repeat(n * 20)}` });
      await open.notebook.put([aNote({ key: `k${n % 200}`, person, until: n % 2 === 0 ? 2000 : null, value })]);
    }
  };

  test('holds no byte of a person who is erased, nor of what their notes replaced', async () => {
    await fill();
    expect(traces('canary-P')).toBeGreaterThan(0);
    await open.notebook.erase(aNote().tenant, 'P');
    expect(traces('canary-P')).toBe(0);
    expect(traces('canary-Q')).toBeGreaterThan(0);
  });

  test('holds no byte of a tenant who is erased, nor of what a sweep took', async () => {
    await fill();
    await open.notebook.put([aNote({ key: 'late', until: 2000, value: 'canary-late' })]);
    await open.notebook.sweep(2000);
    expect(traces('canary-late')).toBe(0);
    await open.notebook.erase(aNote().tenant, null);
    expect(traces('canary')).toBe(0);
  });

  test('writes at once what is asked for at once; what fails keeps nothing else from it', async () => {
    const bad = { ...aNote({ key: 'bad' }), value: null as never };
    const outcomes = await Promise.allSettled([
      open.notebook.put([aNote({ key: 'a' })]),
      open.notebook.put([aNote({ key: 'b' }), bad]),
      open.notebook.claim(aNote({ key: 'c' })),
      open.notebook.claim(aNote({ key: 'c' })),
      open.notebook.put([aNote({ key: 'd' })]),
    ]);
    expect(outcomes.map(({ status }) => status)).toEqual([
      'fulfilled',
      'rejected',
      'fulfilled',
      'fulfilled',
      'fulfilled',
    ]);
    expect(outcomes.flatMap((one) => (one.status === 'fulfilled' ? one.value : []))).toEqual([
      undefined,
      true,
      false,
      undefined,
    ]);
    expect((await open.notebook.list(null, 'k', 10, 0)).map(({ key }) => key)).toEqual(['a', 'c', 'd']);
  });

  test('is erased after what was asked to be written before', async () => {
    const written = open.notebook.put([aNote({ person: 'P', value: 'canary-late' })]);
    await Promise.all([written, open.notebook.erase(aNote().tenant, 'P')]);
    expect(traces('canary-late')).toBe(0);
  });

  test('that is closed says so', async () => {
    open.close();
    await expect(open.notebook.put([aNote()])).rejects.toThrow(/is closed/);
    await expect(open.notebook.get(aNote().tenant, 'k', ['a'], 0)).rejects.toThrow(StoreError);
  });

  test('keeps notes for the next process, and for others beside it', async () => {
    await open.notebook.put([aNote()]);
    const other = openNotebook(folder.path);
    expect(await other.notebook.claim(aNote())).toBe(false);
    other.close();
    open.close();
    open = openNotebook(folder.path);
    expect(await open.notebook.get(aNote().tenant, 'k', ['a'], 0)).toEqual([aNote()]);
  });

  test('is only opened to look when it is there', () => {
    const empty = temporaryFolder();
    expect(openNotebookIfAny(empty.path)).toBeNull();
    expect(existsSync(join(empty.path, 'notebook.db'))).toBe(false);
    empty.remove();
  });

  test('that is no database is refused in a sentence', () => {
    const other = temporaryFolder();
    writeFileSync(join(other.path, 'notebook.db'), 'not a database at all, but a file of somebody’s own'.repeat(50));
    expect(() => openNotebook(other.path)).toThrow(StoreError);
    other.remove();
  });
});
