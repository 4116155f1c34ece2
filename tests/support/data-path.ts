import { join } from 'node:path';

const folder = join(import.meta.dirname, '..', '..', '..', 'shared', 'data');

/** The path of a real text kept beside the project. It may be absent: then tests and benches on it say so. */
export const dataPath = (...parts: string[]): string => join(folder, ...parts);
