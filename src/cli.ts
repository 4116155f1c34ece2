import { program } from './cli/program.ts';
import { run } from './cli/run.ts';

process.exitCode = await run(program(), process.argv.slice(2));
