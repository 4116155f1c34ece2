import type { Note, Notebook } from '../../ports/notebook.ts';

/**
 * A notebook whose `put` waits: what one incoming thing changes is written at once and whole by `commit`, with more notes, or not at all
 * when it went wrong. What waits is not read back before.
 */
export function oneWrite(notebook: Notebook): { notebook: Notebook; commit(more: readonly Note[]): Promise<void> } {
  const waiting: Note[] = [];
  return {
    notebook: {
      claim: (...which) => notebook.claim(...which),
      get: (...which) => notebook.get(...which),
      list: (...which) => notebook.list(...which),
      erase: (...whose) => notebook.erase(...whose),
      sweep: (now) => notebook.sweep(now),
      put: async (notes) => {
        waiting.push(...notes);
      },
    },
    commit: (more) => notebook.put([...waiting, ...more]),
  };
}
