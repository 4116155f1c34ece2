import { memoryNotebook } from '../../../src/adapters/memory/notebook.ts';
import { notebookContract } from '../../contracts/notebook.ts';

notebookContract(() => ({ notebook: memoryNotebook(), close: () => {} }));
