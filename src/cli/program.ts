import { Command } from 'commander';

/** The commands of a terminal. Each loads its code only when it is called. */
export function program(): Command {
  const root = new Command('backchannel')
    .description('Briefs on the reports that you hold. Every line can be checked.')
    .exitOverride()
    .showHelpAfterError('(try: backchannel --help)')
    .helpCommand(false);
  const command = (usage: string, summary: string, example: string): Command =>
    root.command(usage).description(summary).addHelpText('after', `\nExample:\n  ${example}`);
  command('version', 'say which release and which Node this is', 'backchannel version').action(async () =>
    exit((await import('./version.ts')).version()),
  );
  return root;
}

async function exit(code: Promise<number>): Promise<void> {
  process.exitCode = await code;
}
