/** Run by `kill.test.ts` as a process of its own, to be killed: `filing-child.ts FOLDER FIRST`. Files batches and reports each when it is done. */
import { writeSync } from 'node:fs';
import { openArchive } from '../../../src/adapters/sqlite/open-archive.ts';
import { batchOf } from './batch.ts';

const [folder = '', first = ''] = process.argv.slice(2);
const { archive, settle } = openArchive({ folder, mode: 'write' });
for (let number = Number(first); ; number++) {
  await archive.file(batchOf(number));
  writeSync(1, `${number}\n`);
  if (number % 4 === 0) settle();
}
