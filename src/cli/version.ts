import { readFile } from 'node:fs/promises';

/** The release, from package.json. */
export async function release(): Promise<string> {
  const manifest = JSON.parse(await readFile(new URL('../../package.json', import.meta.url), 'utf8')) as {
    version: string;
  };
  return manifest.version;
}

/** `backchannel version`: the release and the engine that runs it. */
export async function version(): Promise<number> {
  process.stdout.write(`backchannel ${await release()}, Node ${process.versions.node}\n`);
  return 0;
}
