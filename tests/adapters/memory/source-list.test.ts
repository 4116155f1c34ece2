import { memorySourceList } from '../../../src/adapters/memory/source-list.ts';
import { sourceListContract } from '../../contracts/source-list.ts';

sourceListContract(() => ({ sources: memorySourceList(), close: () => {} }));
