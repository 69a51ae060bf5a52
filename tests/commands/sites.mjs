// @ts-check
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { ready, root } from './ready.mjs';
import { conclude } from './run.mjs';
import { prepare } from './tools.mjs';

await conclude(async () => {
  await ready();
  if (!existsSync(join(root, '.wxt', 'tsconfig.json'))) await prepare({ stdoutTo: 'stderr' });
  // The profiles are found through Vite, so the command is loaded through Vite too.
  const { runnerImport } = await import('vite');
  const { module } = await runnerImport(join(root, 'tests/commands/sites.ts'), {
    configFile: false,
    root,
    logLevel: 'silent',
    resolve: { alias: { '@': root.replace(/\/$/, '') } },
  });
  return module.run(root);
});
