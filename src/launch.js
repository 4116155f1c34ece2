#!/usr/bin/env node
// Plain JavaScript that any Node with modules (since 12.17) can read: it says what is wrong where the TypeScript behind it could not even be loaded.

const [major, minor] = process.versions.node.split('.').map(Number);
if (major < 24 || (major === 24 && minor < 12)) {
  process.stderr.write(
    `Backchannel needs Node 24.12 or newer; this is Node ${process.versions.node}. ` +
      'The project brings its own: run "npm ci" (without --ignore-scripts), then start it with "npm start" or "npx backchannel".\n',
  );
  process.exitCode = 1;
} else {
  void import('node:module').then(({ enableCompileCache }) => {
    enableCompileCache();
    return import('./cli.ts');
  });
}
