// @ts-check
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { ready, root } from './ready.mjs';
import { conclude } from './run.mjs';
import { prepare } from './tools.mjs';

// Its stdout is somebody's input: everything but the answer goes to stderr.
await conclude(async () => {
  await ready();
  if (!existsSync(join(root, '.wxt', 'tsconfig.json'))) await prepare({ stdoutTo: 'stderr' });
  // Aparté finds its data files through Vite, so the command is loaded through Vite too.
  const { runnerImport } = await import('vite');
  const { module } = await runnerImport(join(root, 'tests/commands/pack.ts'), {
    configFile: false,
    root,
    logLevel: 'silent',
    resolve: { alias: { '@': root.replace(/\/$/, '') } },
  });
  return module.run(process.argv.slice(2), root, process.env);
});
