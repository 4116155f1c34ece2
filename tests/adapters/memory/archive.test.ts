import { memoryArchive } from '../../../src/adapters/memory/archive.ts';
import { archiveContract } from '../../contracts/archive.ts';

archiveContract(() => ({ archive: memoryArchive(), close: () => {} }));
