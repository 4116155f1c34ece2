import { resolve } from 'node:path';
import { renderReading } from '../adapters/console/render-reading.ts';
import { receive } from '../adapters/files/receive.ts';
import { readPage } from '../adapters/pages/read-page.ts';
import { read } from '../reading/read.ts';
import { knownOutlets } from './configured.ts';
import { EXIT } from './exit.ts';
import { toJson } from './json.ts';
import { terminalOf } from './terminal.ts';

/** `backchannel read FILE`: shows how each report in a file is read, with the rule behind every decision. Files nothing. */
export async function view(path: string, { json }: { json?: boolean }): Promise<number> {
  const outlets = knownOutlets();
  let code: number = EXIT.done;
  for await (const intake of receive(resolve(path), readPage)) {
    if (intake.kind === 'received') {
      const { text, stated } = intake.received;
      const reading = read({ text, stated, outlets });
      process.stdout.write(
        json ? toJson({ text, stated, reading }) : renderReading(text, reading, terminalOf(process.stdout)),
      );
    } else if (intake.kind === 'refused') {
      process.stderr.write(`${intake.reason}\n`);
      code = EXIT.failed;
    }
  }
  return code;
}
